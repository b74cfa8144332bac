import type { TSESTree } from '@typescript-eslint/utils';

import { keyName, memberName } from '../../ast/static-key.ts';
import type { Sink } from '../../pii/sinks.ts';
import { sinkNodes, suggestion, type Suggester } from './suggester.ts';

const SECONDS = '30 * 24 * 60 * 60';
const MILLISECONDS = `${SECONDS} * 1000`;

/** What makes a value of Redis expire after thirty days, by the package of the client. */
const EXPIRIES: ReadonlyMap<string, string> = new Map([
  ['ioredis', `'EX', ${SECONDS}`],
  ['redis', `{ EX: ${SECONDS} }`],
  ['@redis/client', `{ EX: ${SECONDS} }`],
  ['@upstash/redis', `{ ex: ${SECONDS} }`],
  ['@upstash/redis/cloudflare', `{ ex: ${SECONDS} }`],
  ['@vercel/kv', `{ ex: ${SECONDS} }`],
  ['keyv', MILLISECONDS],
]);

/** `redis.set(key, value)` → `redis.set(key, value, 'EX', 30 * 24 * 60 * 60)` */
export const addExpiry: Suggester = {
  messages: { addExpiry: 'Let the value expire after thirty days.' },
  suggest(flow, context) {
    const { module = '' } = (flow.sink as Sink).destination;
    const expiry = EXPIRIES.get(module);
    const call = expiry === undefined ? undefined : sinkNodes(flow, context)?.call;
    const [, value] = call?.arguments ?? [];
    const isSet = call?.callee.type === 'MemberExpression' && memberName(call.callee)?.toLowerCase() === 'set';
    // A third argument may be anything; so may the elements of a spread.
    if (!isSet || value === undefined || call.arguments.length !== 2 || call.arguments.some(isSpread)) return [];
    return [suggestion('addExpiry', (fixer) => fixer.insertTextAfter(value, `, ${expiry}`))];
  },
};

function isSpread({ type }: TSESTree.Node): boolean {
  return type === 'SpreadElement';
}

/** Options that say a lifetime, by the text that says thirty days there. Browsers count the age of a cookie in seconds. */
const LIFETIMES: Readonly<Record<string, string>> = {
  EX: SECONDS,
  ex: SECONDS,
  PX: MILLISECONDS,
  px: MILLISECONDS,
  expireAfterSeconds: SECONDS,
  maxAge: SECONDS,
};

/** Packages whose cookies live for milliseconds. */
const IN_MILLISECONDS: ReadonlySet<string> = new Set(['express']);

/** `{ EX: 90 * 86400 }` → `{ EX: 30 * 24 * 60 * 60 }`, where the call itself says how long. */
export const shorten: Suggester = {
  messages: { shorten: 'Keep it for thirty days.' },
  suggest(flow, context) {
    const { module = '' } = (flow.sink as Sink).destination;
    const call = sinkNodes(flow, context)?.call;
    const found = call === undefined ? [] : lifetimesIn(call, IN_MILLISECONDS.has(module));
    const [only] = found;
    if (only === undefined || found.length > 1) return [];
    return [suggestion('shorten', (fixer) => fixer.replaceText(only.node, only.text))];
  },
};

interface Lifetime {
  readonly node: TSESTree.Node;
  readonly text: string;
}

function lifetimesIn(
  { arguments: given }: TSESTree.CallExpression | TSESTree.NewExpression,
  slow: boolean,
): Lifetime[] {
  return given.flatMap((argument, index): Lifetime[] => {
    if (argument.type === 'ObjectExpression') return optionsIn(argument, slow);
    const next = given[index + 1];
    if (argument.type !== 'Literal' || next === undefined || !isWritten(next)) return [];
    const word = String(argument.value).toUpperCase();
    if (word === 'EX') return [{ node: next, text: SECONDS }];
    return word === 'PX' ? [{ node: next, text: MILLISECONDS }] : [];
  });
}

function optionsIn({ properties }: TSESTree.ObjectExpression, slow: boolean): Lifetime[] {
  return properties.flatMap((property) => {
    if (property.type !== 'Property') return [];
    const name = keyName(property.key, property) ?? '';
    const text = Object.hasOwn(LIFETIMES, name) ? LIFETIMES[name] : undefined;
    if (text === undefined || !isWritten(property.value)) return [];
    return [{ node: property.value, text: name === 'maxAge' && slow ? MILLISECONDS : text }];
  });
}

/** A number, or a product of numbers: a name may mean the same elsewhere. */
function isWritten(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'number';
  return node.type === 'BinaryExpression' && isWritten(node.left) && isWritten(node.right);
}
