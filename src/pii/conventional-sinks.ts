import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals, type Value } from '../taint/value.ts';
import { channelSink } from './channels.ts';
import { conventionalSink, labelOf } from './sinks.ts';
import { lastName } from './wrappers.ts';

/** Things that lead a browser somewhere, by the names that code gives them. */
const NAVIGATORS = /^(?:res|response|reply|ctx|router|navigation|navigate|history|redirect)$/i;

/** `res.redirect('/thanks?name=…')` and `router.push(…)` of something unknown. */
export function conventionalRedirect(call: Call): SinkUse | undefined {
  const { node } = call.place;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || call.name === undefined)
    return undefined;
  if (!['redirect', 'push', 'navigate'].includes(call.name)) return undefined;
  const holder = lastName(node.callee.object);
  if (holder === undefined || !NAVIGATORS.test(holder)) return undefined;
  // `res.redirect(302, url)` has the address last; a router takes it first.
  const last = call.name === 'redirect' ? call.arguments.length - 1 : 0;
  const value = call.arguments[last]?.value;
  if (value === undefined) return undefined;
  return { sink: conventionalSink('url', labelOf(call, undefined, undefined)), argument: last, value };
}

/** `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'` takes the protection away from every connection of the process. */
export function verificationOff({ path }: ApiNode, value: Value): SinkUse[] {
  if (!/^(?:process\.)?env\.NODE_TLS_REJECT_UNAUTHORIZED$/.test(path)) return [];
  if (!value.literals.some((item) => String(item) === '0')) return [];
  const opened = { channel: 'TLS that checks no certificate', isCertain: true };
  return [{ sink: channelSink(opened, 'NODE_TLS_REJECT_UNAUTHORIZED'), argument: undefined, value, always: true }];
}

const LINK = conventionalSink('url', 'a link');

/** Attributes of elements that are addresses: a link to a map with the buyer's street in it. */
export function linkOf(_element: string, name: string, value: Value): readonly SinkUse[] {
  const isAddress = ['href', 'src', 'action', 'srcSet'].includes(name);
  const isRequested = stringLiterals(value).some((text) => /^(?:https?:)?\/|^[?.]/i.test(text));
  return isAddress && isRequested ? [{ sink: LINK, argument: undefined, value }] : [];
}
