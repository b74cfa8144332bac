import { impliedCall } from './call.ts';
import type { Heap } from './heap.ts';
import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import type { Place } from './trace.ts';
import type { Value } from './value.ts';

/** Getters and setters are kept beside the properties, under these prefixes. */
export const GETTER = '@get:';
export const SETTER = '@set:';

export function getterKey(key: string): string {
  return GETTER + key;
}

export function setterKey(key: string): string {
  return SETTER + key;
}

/** @returns whether reading or writing the property runs code. */
export function hasAccessor(heap: Heap, object: HeapObject, key: string, seen = new Set<number>()): boolean {
  if (object.fields.has(getterKey(key)) || object.fields.has(setterKey(key))) return true;
  if (object.fields.has(key)) return false;
  return (object.prototype?.references ?? []).some((item) => {
    const next = heap.objectOf(item);
    return next !== undefined && isNew(next, seen) && hasAccessor(heap, next, key, seen);
  });
}

/** @returns the setter that writing the property calls. */
export function findSetter(heap: Heap, object: HeapObject, key: string, seen = new Set<number>()): Value | undefined {
  const own = object.fields.get(setterKey(key));
  if (own !== undefined) return own;
  for (const item of object.prototype?.references ?? []) {
    const next = heap.objectOf(item);
    const inherited = next && isNew(next, seen) ? findSetter(heap, next, key, seen) : undefined;
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** Where prototypes are set in branches or loops, an object may seem to be its own. */
function isNew({ id }: HeapObject, seen: Set<number>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

/** Calls a getter or a setter. */
export function runAccessor(
  interpreter: Interpreter,
  accessor: Value,
  self: Value,
  values: readonly Value[],
  place: Place,
): Value {
  return interpreter.parts.call(interpreter, accessor, impliedCall(interpreter, place, self, values));
}
