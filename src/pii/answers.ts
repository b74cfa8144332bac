import type { SinkKind } from '../catalog/schema.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { HOLE, knownLiterals, stringLiterals, type Value } from '../taint/value.ts';
import { conventionalSink, labelOf, type Sink } from './sinks.ts';
import { lastName } from './wrappers.ts';

/**
 * Where data comes into the hands of somebody who asked for it: to one seller's own front end it may be anything of that
 * seller, of no other.
 */

/** Kinds of sinks that somebody gets who may be one of several sellers. */
const HANDED_OUT: ReadonlySet<SinkKind> = new Set<SinkKind>(['response', 'buyer-contact']);

/** @returns what a call hands out: the answer of a server, a message. */
export function answeredUses(uses: readonly SinkUse[], call: Call): SinkUse[] {
  const isHandedOut = isAnswer(call) || uses.some(({ sink }) => HANDED_OUT.has((sink as Sink).row.kind));
  if (isHandedOut) return all(conventionalSink('seller-merge', labelOf(call, undefined, undefined)), call);
  return isCached(call) ? all(cacheSink(call), call).slice(1) : [];
}

function all(sink: Sink, call: Call): SinkUse[] {
  return allArguments(call).map(({ value }, argument) => ({ sink, argument, value }));
}

/** `res.json(…)` and its kin, by the names that code gives them. */
function isAnswer({ name, place: { node } }: Call): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || name === undefined) return false;
  const holder = /^(?:json|send|render|end)$/.test(name) ? lastName(node.callee.object) : undefined;
  return holder !== undefined && /^(?:res|response|reply|ctx|status)$/.test(holder);
}

/** What is kept under a key that is the same for everybody; the rule knows whether there are several to keep apart. */
function isCached({ name, place: { node }, arguments: given }: Call): boolean {
  if (name !== 'set' || node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  if (!/cache|redis|store|memo/i.test(lastName(node.callee.object) ?? '')) return false;
  const keys = given[0] === undefined ? undefined : knownLiterals(given[0].value);
  return keys?.every((key) => typeof key === 'string' && !key.includes(HOLE)) === true;
}

function cacheSink(call: Call): Sink {
  return conventionalSink('seller-merge', labelOf(call, undefined, undefined), { detail: { when: 'shared' } });
}

const GATEWAY = [
  conventionalSink('response', 'the answer of the function'),
  conventionalSink('seller-merge', 'the answer of the function'),
];

/** @returns what a function behind an HTTP gateway answers: `return { statusCode: 200, body: JSON.stringify(…) }`. */
export function returnedUses(value: Value, inspector: Inspector): SinkUse[] {
  return inspector.objects(value).flatMap(({ kind, fields }) => {
    const status = fields.get('statusCode');
    const body = fields.get('body');
    if (kind !== 'plain' || status === undefined || body === undefined) return [];
    // A wrapper that hands on what it got has the status of the answer, and the body as it came.
    const isWritten = knownLiterals(status)?.every((item) => typeof item === 'number') === true;
    const isText = stringLiterals(body).length > 0 || inspector.objects(body).some((object) => object.kind === 'text');
    if (!isWritten || !(isText || body.references.length === 0)) return [];
    return GATEWAY.map((sink) => ({ sink, argument: undefined, value: body }));
  });
}
