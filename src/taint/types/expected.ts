import type { Call } from '../call.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import type { Reference, Value } from '../value.ts';
import { functionIn, memberOf, parameterOf } from './members.ts';
import type { FunctionTerm, Lazy } from './term.ts';

/** Objects of functions nest no deeper than this: `{ handlers: { onOrder(o) {} } }`. */
const MAX_DEPTH = 3;

/**
 * Notes what functions in a value are expected to take, because the value stands where a type is declared: a typed variable,
 * a parameter, a result. Their own parameters need no annotations then. What was noted first stays.
 */
export function expectType(interpreter: Interpreter, value: Value, type: Lazy, depth = 0): void {
  for (const item of value.references) {
    const object = interpreter.heap.objectOf(item);
    if (object !== undefined) expectOf(interpreter, object, item, type, depth);
  }
}

function expectOf(interpreter: Interpreter, object: HeapObject, item: Reference, type: Lazy, depth: number): void {
  if (object.callable !== undefined) {
    if (object.callable.kind === 'closure' && item.kind === 'object' && !interpreter.expected.has(item.id))
      interpreter.expected.set(item.id, () => functionIn(type()));
    return;
  }
  if (depth >= MAX_DEPTH || object.content.length > 0) return;
  if (object.kind !== 'plain' && object.kind !== 'array') return;
  for (const [key, field] of object.fields) {
    if (field.references.length === 0) continue;
    expectType(interpreter, field, () => memberOf(type(), key), depth + 1);
  }
}

/** What a function's type says of its parameters holds for the functions that a call gives it. */
export function expectArguments(interpreter: Interpreter, term: FunctionTerm, call: Call): void {
  call.arguments.forEach(({ value }, index) => {
    if (value.references.length > 0) expectType(interpreter, value, () => parameterOf(term, index));
  });
}
