import { exactOf } from '../arrays.ts';
import { argument, hasArgument } from '../call.ts';
import { elements } from '../properties.ts';
import { UNKNOWN } from '../value.ts';
import { siteOf, type NativeMethod } from './native.ts';

const call: NativeMethod = (interpreter, self, outer) =>
  interpreter.parts.call(interpreter, self, { ...outer, self: argument(outer, 0), arguments: outer.arguments.slice(1), name: undefined });

const apply: NativeMethod = (interpreter, self, outer) => {
  const list = argument(outer, 1);
  const node = outer.arguments[1]?.node ?? outer.place.node;
  const exact = exactOf(interpreter, list);
  return interpreter.parts.call(interpreter, self, {
    ...outer,
    self: argument(outer, 0),
    arguments: (exact ?? []).map((value) => ({ value, node })),
    rest: exact === undefined && hasArgument(outer, 1) ? { value: elements(interpreter, list), node } : undefined,
    name: undefined,
  });
};

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
