import type { Activation } from './activation.ts';
import type { Call } from './call.ts';
import type { Closure } from './callable.ts';
import { isAlways, sameValue, UNKNOWN } from './value.ts';

/** Recursion that counts with constants is followed this far. */
const MAX_COUNTED = 6;

/** From this recursive call on, counters count as unknown, so that all ways out of the recursion are seen. */
const WIDENED_FROM = 2;

/** Recursion proper: the same function made in the same place, with the same `this`. */
export function isSameRun(active: Activation, closure: Closure, call: Call): boolean {
  if (active.outerFrame !== closure.frame) return false;
  if (closure.node.type === 'ArrowFunctionExpression' || call.self === undefined || active.self === undefined)
    return true;
  return sameValue(active.self, call.self);
}

/** Whether a recursive call is run as it stands: the first ones, and counting ones. */
export function isFollowed(same: readonly Activation[], repeats: number, call: Call): boolean {
  if (same.length < WIDENED_FROM && repeats < WIDENED_FROM) return true;
  return same.length < MAX_COUNTED && repeats < MAX_COUNTED && isCounting(same, call);
}

/** Whether the call gives a constant that no active run was given: the recursion counts and will come to an end. */
function isCounting(active: readonly Activation[], call: Call): boolean {
  return call.arguments.some(({ value }, index) => {
    const [own] = isAlways(value, () => true) ? value.literals : [];
    if (typeof own !== 'number') return false;
    return active.every((item) => !(item.arguments[index]?.value.literals.includes(own) ?? false));
  });
}

export function widened(call: Call): Call {
  const values = call.arguments.map((item) =>
    isAlways(item.value, (value) => typeof value === 'number') ? { ...item, value: UNKNOWN } : item,
  );
  return { ...call, arguments: values };
}
