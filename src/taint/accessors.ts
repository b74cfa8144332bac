import type { Heap } from './heap.ts';
import type { HeapObject } from './heap-object.ts';
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
export function hasAccessor(heap: Heap, object: HeapObject, key: string): boolean {
  if (object.fields.has(getterKey(key)) || object.fields.has(setterKey(key))) return true;
  if (object.fields.has(key)) return false;
  return (object.prototype?.references ?? []).some((item) => {
    const next = heap.objectOf(item);
    return next !== undefined && hasAccessor(heap, next, key);
  });
}

/** @returns the setter that writing the property calls. */
export function findSetter(heap: Heap, object: HeapObject, key: string): Value | undefined {
  const own = object.fields.get(setterKey(key));
  if (own !== undefined) return own;
  for (const item of object.prototype?.references ?? []) {
    const next = heap.objectOf(item);
    const inherited = next && findSetter(heap, next, key);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}
