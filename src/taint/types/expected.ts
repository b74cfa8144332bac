import type { Call } from '../call.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import type { Reference, Value } from '../value.ts';
import { functionIn, memberOf, parameterOf } from './members.ts';
import type { FunctionTerm, Lazy } from './term.ts';

/** Objects of functions nest no deeper than this: `{ handlers: { onOrder(o) {} } }`. */
const MAX_DEPTH = 3;

/** So many references are looked at for one step: large lists are handed over again and again. */
const REFERENCES_PER_STEP = 32;

/** One look at everything in a value. */
interface Walk {
  readonly interpreter: Interpreter;
  readonly seen: Set<number>;
  references: number;
}

/**
 * Notes what functions in a value are expected to take, because the value stands where a type is declared: a typed variable,
 * a parameter, a result. Their own parameters need no annotations then. What was noted first stays.
 */
export function expectType(interpreter: Interpreter, value: Value, type: Lazy): void {
  expectWithin({ interpreter, seen: new Set(), references: 0 }, value, type, 0);
}

function expectWithin(walk: Walk, value: Value, type: Lazy, depth: number): void {
  for (const item of value.references) {
    walk.references += 1;
    if (walk.references % REFERENCES_PER_STEP === 0 && !walk.interpreter.step()) return;
    const object = walk.interpreter.heap.objectOf(item);
    if (object !== undefined) expectOf(walk, object, item, type, depth);
  }
}

function expectOf(walk: Walk, object: HeapObject, item: Reference, type: Lazy, depth: number): void {
  const { expected } = walk.interpreter;
  if (object.callable !== undefined) {
    if (object.callable.kind === 'closure' && item.kind === 'object' && !expected.has(item.id))
      expected.set(item.id, () => functionIn(type()));
    return;
  }
  if (depth >= MAX_DEPTH || object.content.length > 0 || walk.seen.has(object.id)) return;
  if (object.kind !== 'plain' && object.kind !== 'array') return;
  walk.seen.add(object.id);
  for (const [key, field] of object.fields) {
    if (field.references.length === 0) continue;
    expectWithin(walk, field, () => memberOf(type(), key), depth + 1);
  }
}

/** What a function's type says of its parameters holds for the functions that a call gives it. */
export function expectArguments(interpreter: Interpreter, term: FunctionTerm, call: Call): void {
  call.arguments.forEach(({ value }, index) => {
    if (value.references.length > 0) expectType(interpreter, value, () => parameterOf(term, index));
  });
}
