import { callbackCall, type Call } from '../call.ts';
import type { Interpreter } from '../interpreter.ts';
import { makeArray } from '../arrays.ts';
import type { Value } from '../value.ts';
import { nodeName } from '../site-names.ts';

/** A function of the runtime. */
export type NativeFunction = (interpreter: Interpreter, call: Call) => Value;

/** A method of the runtime's objects; `self` is what it is called on. */
export type NativeMethod = (interpreter: Interpreter, self: Value, call: Call) => Value;

/** The name of an object that a native makes, so that the same call in the same context makes the same object. */
export function siteOf(call: Call, role: string): string {
  const variant = typeof call.site === 'string' ? `:${call.site}` : '';
  return `${role}:${nodeName(call.place.node)}${variant}`;
}

/**
 * Runs a callback from inside a native.
 * @param round tells repeated runs apart (the index of the element), so that each makes its own objects
 */
export function invoke(
  interpreter: Interpreter,
  call: Call,
  callback: Value,
  values: readonly Value[],
  round: string,
  self?: Value,
): Value {
  return interpreter.parts.call(interpreter, callback, {
    ...callbackCall(call, values, self),
    site: `${siteOf(call, 'callback')}:${round}`,
  });
}

/** A new array with elements that are not told apart. */
export function openArray(interpreter: Interpreter, call: Call, element: Value, role = 'array'): Value {
  return interpreter.allocate(siteOf(call, role), { kind: 'array', rest: element });
}

export function exactArray(interpreter: Interpreter, call: Call, items: readonly Value[], role = 'array'): Value {
  return makeArray(interpreter, siteOf(call, role), items, undefined);
}
