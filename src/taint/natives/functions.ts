import { exactOf } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import type { Interpreter } from '../interpreter.ts';
import { elements } from '../elements.ts';
import { UNKNOWN, type Value } from '../value.ts';
import { siteOf, type NativeMethod } from './native.ts';

const call: NativeMethod = (interpreter, self, outer) =>
  interpreter.parts.call(interpreter, self, {
    ...outer,
    self: argument(outer, 0),
    arguments: outer.arguments.slice(1),
    name: undefined,
  });

/** Calls a function with the elements of the list that stands at the position. */
export function applyList(
  interpreter: Interpreter,
  target: Value,
  outer: Call,
  self: Value | undefined,
  position: number,
  isNew: boolean,
): Value {
  const list = argument(outer, position);
  const node = outer.arguments[position]?.node ?? outer.place.node;
  const exact = exactOf(interpreter, list);
  return interpreter.parts.call(interpreter, target, {
    ...outer,
    self,
    isNew,
    arguments: (exact ?? []).map((value) => ({ value, node })),
    rest:
      exact === undefined && hasArgument(outer, position) ? { value: elements(interpreter, list), node } : undefined,
    name: undefined,
  });
}

const apply: NativeMethod = (interpreter, self, outer) =>
  applyList(interpreter, self, outer, argument(outer, 0), 1, false);

const bind: NativeMethod = (interpreter, self, outer) =>
  interpreter.allocate(siteOf(outer, 'bound'), {
    kind: 'function',
    callable: {
      kind: 'bound',
      target: self,
      self: hasArgument(outer, 0) ? argument(outer, 0) : undefined,
      first: outer.arguments.slice(1).map((item) => item.value),
    },
  });

export const functionMethods: ReadonlyMap<string, NativeMethod> = new Map(
  Object.entries({ call, apply, bind, toString: () => UNKNOWN }),
);
