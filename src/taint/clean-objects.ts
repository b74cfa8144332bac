import { withEffect } from './dump.ts';
import type { Interpreter } from './interpreter.ts';
import { DATA, isPseudo, ITEM, KEYS, VALUE } from './properties.ts';
import { UNKNOWN, type Value } from './value.ts';

/** Objects nested deeper than this are left as they are. May over-report. */
const MAX_DEPTH = 6;

/**
 * Takes data out of objects, as a function does that changes what it was given. Where several objects may be meant, only one
 * of them is changed, and nobody knows which: all of them stay what they were.
 * @param effect what is done to the data; undefined when nothing of it is left
 */
export function cleanObjects(interpreter: Interpreter, value: Value, effect: string | undefined, depth = 0): void {
  const [item] = value.references;
  const object = interpreter.heap.objectOf(item);
  if (value.references.length !== 1 || object === undefined || object.kind === 'function' || depth > MAX_DEPTH) return;
  for (const [key, field] of object.fields) if (isHeld(key)) cleanObjects(interpreter, field, effect, depth + 1);
  const edited = interpreter.heap.editOf(item);
  if (edited === undefined) return;
  for (const [key, field] of edited.fields) if (isHeld(key)) edited.fields.set(key, cleaned(field, effect));
  if (edited.rest !== undefined) edited.rest = cleaned(edited.rest, effect);
  edited.content =
    effect === undefined ? [] : edited.content.map((part) => ({ ...part, effects: [...part.effects, effect] }));
}

function isHeld(key: string): boolean {
  return !isPseudo(key) || [VALUE, DATA, ITEM, KEYS].includes(key);
}

/** The value, with what is left of its own data. */
function cleaned(value: Value, effect: string | undefined): Value {
  if (value.marks.length === 0) return value;
  const marks = effect === undefined ? UNKNOWN.marks : withEffect(value.marks, effect);
  return { ...value, marks, unknown: true };
}
