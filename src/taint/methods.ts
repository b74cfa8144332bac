import type { Closure } from './callable.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import type { Value } from './value.ts';

/** @returns the function of the code that an object is */
export function closureOf(interpreter: Interpreter, id: number): Closure | undefined {
  const callable = interpreter.heap.get(id)?.callable;
  return callable?.kind === 'closure' ? callable : undefined;
}

/** @returns the methods of a prototype and those that it inherits, as far as they are not overridden */
export function methodsIn(
  interpreter: Interpreter,
  holder: Value,
  overridden: ReadonlySet<string> = new Set(),
  below: readonly HeapObject[] = [],
): Value[] {
  return holder.references.flatMap((item) => {
    const object = interpreter.heap.objectOf(item);
    // Where prototypes are set in branches or loops, an object may seem to be its own.
    if (object === undefined || below.some(({ id }) => id === object.id)) return [];
    const fields = [...object.fields].filter(
      ([key, value]) => isMethod(key) && !overridden.has(key) && isClosure(interpreter, value),
    );
    const seen = new Set([...overridden, ...fields.map(([key]) => key)]);
    const inherited =
      object.prototype === undefined ? [] : methodsIn(interpreter, object.prototype, seen, [...below, object]);
    return [...fields.map(([, value]) => value), ...inherited];
  });
}

function isMethod(key: string): boolean {
  return !key.startsWith('@super') && key !== '@constructor' && key !== 'prototype';
}

function isClosure(interpreter: Interpreter, value: Value): boolean {
  return value.references.some((item) => item.kind === 'object' && closureOf(interpreter, item.id) !== undefined);
}
