import type { HeapObject } from './heap-object.ts';
import { findSetter, getterKey, runAccessor, setterKey } from './accessors.ts';
import { documentedKey, orDocumented } from './documented.ts';
import type { Interpreter } from './interpreter.ts';
import type { Place } from './trace.ts';
import { ABSENT, join, knownLiterals, UNDEFINED, type ObjectReference, type Value } from './value.ts';
import { isIndex, readAbsent } from './properties.ts';
import { MAX_EXACT } from './elements.ts';

/**
 * Writes a property. An object that is the only one meant is changed for certain; otherwise the old value stays possible.
 * @param key undefined when it is not known
 */
export function writeProperty(
  interpreter: Interpreter,
  holder: Value,
  key: string | undefined,
  value: Value,
  place: Place,
): void {
  const objects = holder.references.filter((item): item is ObjectReference => item.kind === 'object');
  for (const item of objects) {
    const object = interpreter.heap.get(item.id);
    if (object === undefined) continue;
    const setter = key === undefined ? undefined : findSetter(interpreter.heap, object, key);
    if (setter !== undefined) runAccessor(interpreter, setter, holder, [value], place);
    else writeTo(interpreter, object, key, value, objects.length === 1);
    if (object.kind === 'library' && key?.startsWith('on') === true) adoptHandler(interpreter, value, holder);
  }
}

/** `request.onload = function () { … this … }`: the object calls the function as its own. */
function adoptHandler(interpreter: Interpreter, handler: Value, holder: Value): void {
  for (const item of handler.references) if (item.kind === 'object') interpreter.owners.set(item.id, holder);
}

/** Removes a property, for certain when only one object is meant. */
export function removeProperty(interpreter: Interpreter, holder: Value, key: string): void {
  const objects = holder.references.filter((item) => item.kind === 'object');
  for (const item of objects) {
    const object = interpreter.heap.get(item.id);
    if (object === undefined) continue;
    if (objects.length > 1) {
      writeTo(interpreter, object, key, UNDEFINED, false);
      continue;
    }
    const edited = interpreter.heap.edit(item.id);
    for (const name of [key, getterKey(key), setterKey(key)]) edited?.fields.delete(name);
    if (object.content.length > 0 || object.rest !== undefined || !object.exact) edited?.fields.set(key, ABSENT);
  }
}

/** Gives an object a property of its own, as literals do: whatever stood there before, an accessor too, is gone. */
export function defineProperty(interpreter: Interpreter, holder: Value, key: string, value: Value): void {
  for (const item of holder.references) {
    const object = interpreter.heap.editOf(item);
    for (const name of [getterKey(key), setterKey(key)]) object?.fields.delete(name);
    if (object !== undefined) writeTo(interpreter, object, key, value, holder.references.length === 1);
  }
}

function writeTo(
  interpreter: Interpreter,
  object: HeapObject,
  key: string | undefined,
  value: Value,
  certain: boolean,
): void {
  const before =
    key === undefined || certain ? undefined : (object.fields.get(key) ?? readAbsent(interpreter, object, key));
  const edited = interpreter.heap.edit(object.id);
  if (edited === undefined) return;
  if (key === undefined || (object.kind === 'array' && isIndex(key) && Number(key) >= MAX_EXACT)) {
    // Without a rest there is no place yet that it begins at.
    edited.restFrom =
      key === undefined ? 0 : edited.rest === undefined ? MAX_EXACT : Math.min(edited.restFrom, MAX_EXACT);
    edited.rest = edited.rest === undefined ? value : join(edited.rest, value);
    edited.length = undefined;
    return;
  }
  if (object.kind === 'array' && key === 'length') {
    resize(edited, certain ? knownLiterals(value) : undefined);
    return;
  }
  const written = interpreter.hasDocumented
    ? orDocumented(interpreter, value, object.fields.get(documentedKey(key)))
    : value;
  edited.fields.set(key, before === undefined ? written : join(before, written));
  if (object.kind === 'array' && isIndex(key) && edited.length !== undefined) {
    edited.length = Math.max(edited.length, Number(key) + 1);
  }
}

/** `list.length = 0`: elements behind a smaller length are gone. */
function resize(array: HeapObject, lengths: readonly unknown[] | undefined): void {
  const [length] = lengths ?? [];
  if (lengths?.length !== 1 || typeof length !== 'number') {
    array.length = undefined;
    return;
  }
  for (const key of [...array.fields.keys()]) if (isIndex(key) && Number(key) >= length) array.fields.delete(key);
  if (array.rest !== undefined && length > array.restFrom) return;
  array.rest = undefined;
  array.length = length;
}
