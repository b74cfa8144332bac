import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { knownLiterals, type Value } from './value.ts';

/** @returns whether a test of the value comes out as true or false; undefined when it may do either. */
export function truthOf(interpreter: Interpreter, value: Value): boolean | undefined {
  if (isObject(interpreter, value)) return true;
  const literals = knownLiterals(value);
  if (literals === undefined) return undefined;
  if (literals.every(Boolean)) return true;
  return literals.some(Boolean) ? undefined : false;
}

/** @returns whether the value is an object for certain: not `undefined`, not `null`. */
export function isObject(interpreter: Interpreter, value: Value): boolean {
  if (value.unknown || value.marks.length > 0 || value.literals.length > 0 || value.references.length === 0)
    return false;
  return value.references.every((item) => {
    const object = interpreter.heap.objectOf(item);
    return object !== undefined && isMade(object);
  });
}

/** Objects that the code makes are there. What a library or a source gives may be missing, and empty text is false. */
function isMade(object: HeapObject): boolean {
  return object.kind !== 'library' && object.kind !== 'text' && object.content.length === 0;
}
