import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { ELEMENT } from './policy.ts';
import { apiValue, join, NOTHING, tainted, UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { ITEM, DATA, readAbsent, readAnyOf, arrayElements, withTrace } from './properties.ts';

/** Arrays keep this many elements apart; the others share one place. */
export const MAX_EXACT = 16;

/** @returns the elements one by one when the array is known exactly, otherwise undefined. */
export function exactElements(object: HeapObject): readonly Value[] | undefined {
  if (object.kind !== 'array' || object.length === undefined || object.length > MAX_EXACT) return undefined;
  if (object.content.length > 0 || object.rest !== undefined) return undefined;
  return Array.from({ length: object.length }, (_, index) => object.fields.get(String(index)) ?? UNDEFINED);
}

/** @returns everything that iterating over the value may give. */
export function elements(interpreter: Interpreter, value: Value): Value {
  let result = NOTHING;
  for (const item of value.references) {
    if (item.kind === 'api') {
      result = join(result, apiValue(interpreter.apis.member(item.api, '*')));
      continue;
    }
    const object = interpreter.heap.get(item.id);
    if (object === undefined) continue;
    result = join(result, withTrace(objectElements(interpreter, object), item.trace));
  }
  if (value.marks.length > 0) result = join(result, tainted(value.marks));
  return value.unknown || value.literals.length > 0 ? join(result, UNKNOWN) : result;
}

function objectElements(interpreter: Interpreter, object: HeapObject): Value {
  if (object.kind === 'array') return arrayElements(interpreter, object);
  const item = object.fields.get(ITEM);
  if (item !== undefined) return item;
  if (object.kind === 'library' && object.api !== undefined) {
    const data = object.fields.get(DATA);
    return join(apiValue(interpreter.apis.member(object.api, '*')), data ?? NOTHING);
  }
  if (object.content.length > 0) {
    const element = readAbsent(interpreter, object, ELEMENT);
    if (element !== UNKNOWN) return element;
  }
  return (
    interpreter.parts.iterate(interpreter, object) ??
    (object.kind === 'collection' || object.kind === 'params' ? UNKNOWN : readAnyOf(interpreter, object))
  );
}
