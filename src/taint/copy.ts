import { joinContent, type HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { GETTER, getterKey, SETTER, setterKey, runAccessor } from './accessors.ts';
import { readAbsent, withTrace } from './properties.ts';
import { concatenate } from './trace.ts';
import {
  ABSENT,
  apiValue,
  join,
  mayBeAbsent,
  NOTHING,
  tainted,
  UNDEFINED,
  type Content,
  type ObjectReference,
  type Value,
} from './value.ts';

/** Copies what a spread or `Object.assign` copies: fields, content and whatever stands under unknown keys. */
export function copyProperties(interpreter: Interpreter, target: Value, source: Value): void {
  const [item] = target.references;
  if (item?.kind !== 'object') return;
  const edited = interpreter.heap.edit(item.id);
  if (edited === undefined) return;
  if (source.marks.length > 0) edited.rest = join(edited.rest ?? NOTHING, tainted(source.marks));
  if (source.unknown) edited.exact = false;
  const certain = source.references.length === 1 && !source.unknown;
  for (const reference of source.references) {
    if (reference.kind === 'api') {
      // What a library's thing holds is not known: what the copy lacks is asked of the thing itself.
      edited.prototype = join(edited.prototype ?? NOTHING, apiValue(reference.api));
      continue;
    }
    const object = interpreter.heap.objectOf(reference);
    if (object === undefined) continue;
    copyObject(interpreter, item.id, reference, object, certain);
  }
}

function copyObject(
  interpreter: Interpreter,
  target: number,
  reference: ObjectReference,
  object: HeapObject,
  certain: boolean,
): void {
  const values = ownValues(interpreter, reference, object);
  const edited = interpreter.heap.edit(target);
  if (edited === undefined) return;
  const before = { ...edited, fields: new Map(edited.fields) };
  const copied = object.content.map((content) => ({ ...content, trace: concatenate(content.trace, reference.trace) }));
  for (const key of before.fields.keys()) if (holds(interpreter, copied, key)) edited.fields.delete(key);
  edited.content = joinContent(edited.content, copied);
  if (!object.exact) edited.exact = false;
  if (object.rest !== undefined) edited.rest = join(edited.rest ?? NOTHING, withTrace(object.rest, reference.trace));
  for (const [key, value] of values) {
    const known = valueBefore(interpreter, before, key);
    if (certain && !mayBeAbsent(value)) {
      for (const name of [getterKey(key), setterKey(key)]) edited.fields.delete(name);
      edited.fields.set(key, value);
    } else if (value !== ABSENT) edited.fields.set(key, join(known ?? (certain ? NOTHING : UNDEFINED), value));
    else if (known !== undefined || copied.length > 0) edited.fields.set(key, known ?? ABSENT);
  }
}

/** What a property is that the copy may leave alone. */
function valueBefore(interpreter: Interpreter, target: HeapObject, key: string): Value | undefined {
  const own = target.fields.get(key);
  if (own !== undefined || target.content.length === 0) return own;
  return holds(interpreter, target.content, key) ? readAbsent(interpreter, target, key) : undefined;
}

/** The object's fields, with what its getters give. */
function ownValues(interpreter: Interpreter, reference: ObjectReference, object: HeapObject): Map<string, Value> {
  const self: Value = { ...NOTHING, references: [reference] };
  const values = new Map<string, Value>();
  for (const [key, value] of object.fields) {
    if (key.startsWith(SETTER)) continue;
    if (!key.startsWith(GETTER)) values.set(key, value === ABSENT ? value : withTrace(value, reference.trace));
    else {
      const place = interpreter.place(interpreter.activation.module.file.program);
      values.set(key.slice(GETTER.length), runAccessor(interpreter, value, self, [], place));
    }
  }
  return values;
}

function holds(interpreter: Interpreter, content: readonly Content[], key: string): boolean {
  return content.some((item) => interpreter.policy.member(item.shape, key) !== undefined);
}
