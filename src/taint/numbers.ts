import { momentsIn } from './clock.ts';
import type { Interpreter } from './interpreter.ts';
import { isAlways, literal, tainted, UNKNOWN, type Primitive, type Value } from './value.ts';

/** @returns the value as a number: digits survive it, other texts become `NaN`. The policy says which datum is which. */
export function asNumber(interpreter: Interpreter, value: Value): Value {
  if (isAlways(value, (item) => typeof item !== 'bigint')) return literal(...new Set(value.literals.map(Number)));
  const moments = momentsIn(value);
  if (moments !== undefined) return moments;
  const { survivesNumber } = interpreter.policy;
  return tainted(survivesNumber === undefined ? value.marks : value.marks.filter((mark) => survivesNumber(mark)));
}

/** @returns what `typeof` says, when it can be known. Data may be text or number: nothing is said of it. */
export function typeOf(interpreter: Interpreter, value: Value): Value {
  if (value.unknown || value.marks.length > 0) return UNKNOWN;
  const types = new Set(value.literals.map((item: Primitive) => (item === null ? 'object' : typeof item)));
  for (const item of value.references) {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined || object.kind === 'library') return UNKNOWN;
    types.add(
      object.kind === 'text'
        ? 'string'
        : object.callable === undefined && object.kind !== 'function'
          ? 'object'
          : 'function',
    );
  }
  return types.size === 0 ? UNKNOWN : literal(...(types as Set<string>));
}
