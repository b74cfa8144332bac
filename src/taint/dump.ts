import type { HeapObject } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import { isPseudo, VALUE, wholeRecord, withTrace, DATA, ITEM, KEYS } from './properties.ts';
import { joinMarks, makeMark, tainted, type Mark, type Value } from './value.ts';

/** Sinks print nested objects to a depth; deeper data is rarely shown, and looking for it costs. */
const MAX_DEPTH = 6;

/**
 * Everything tainted that shows when the value is printed, serialised or sent: its own marks and those of the objects it
 * refers to. Functions and pending promises show nothing.
 */
export function marksIn(interpreter: Interpreter, value: Value): readonly Mark[] {
  return collect(interpreter, value, 0, new Set());
}

function collect(interpreter: Interpreter, value: Value, depth: number, seen: Set<number>): readonly Mark[] {
  let marks = value.marks;
  if (depth > MAX_DEPTH) return marks;
  for (const item of value.references) {
    if (item.kind !== 'object' || seen.has(item.id)) continue;
    const object = interpreter.heap.get(item.id);
    if (object === undefined || !isShown(object)) continue;
    seen.add(item.id);
    const inside = marksOfObject(interpreter, object, depth, seen);
    if (inside.length > 0) marks = joinMarks(marks, withTrace(tainted(inside), item.trace).marks);
  }
  return marks;
}

function isShown(object: HeapObject): boolean {
  return object.kind !== 'function' && object.kind !== 'promise' && object.kind !== 'frame';
}

function marksOfObject(
  interpreter: Interpreter,
  object: HeapObject,
  depth: number,
  seen: Set<number>,
): readonly Mark[] {
  let marks: readonly Mark[] = wholeRecord(interpreter, object);
  if (object.rest !== undefined) marks = joinMarks(marks, collect(interpreter, object.rest, depth + 1, seen));
  for (const [key, value] of object.fields) {
    if (isPseudo(key) && ![VALUE, DATA, ITEM, KEYS].includes(key)) continue;
    marks = joinMarks(marks, collect(interpreter, value, depth + 1, seen));
  }
  return marks;
}

/** @returns a value that is data derived from everything in the value: a string built from it, for instance. */
export function derived(interpreter: Interpreter, value: Value): Value {
  return tainted(marksIn(interpreter, value));
}

/** @returns what the value is as text. Plain objects turn into `[object Object]`, which shows nothing. */
export function textOf(interpreter: Interpreter, value: Value): Value {
  let marks = value.marks;
  for (const item of value.references) {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined || object.kind === 'plain' || !isShown(object)) continue;
    const inside = collect(interpreter, { marks: [], references: [item], literals: [], unknown: false }, 0, new Set());
    const shown = object.kind === 'array' ? inside.filter((mark) => !isFromRecord(interpreter, object, mark)) : inside;
    marks = joinMarks(marks, shown);
  }
  return tainted(marks);
}

/** The elements of an array of records turn into `[object Object]` too. */
function isFromRecord(interpreter: Interpreter, object: HeapObject, mark: Mark): boolean {
  return wholeRecord(interpreter, object).some((whole) => whole.key === mark.key);
}

/** @returns the same data after something was done to it. */
export function withEffect(marks: readonly Mark[], effect: string): Mark[] {
  return marks.map((mark) => makeMark(mark.label, mark.origin, [...mark.effects, effect], mark.trace));
}
