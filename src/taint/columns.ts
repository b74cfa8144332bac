import type { Interpreter } from './interpreter.ts';
import { makeMark, stringLiterals, tainted, type Value } from './value.ts';

/** Lets the policy say what data is, now that it is read under a name. */
export function keyed(interpreter: Interpreter, value: Value, key: string | undefined): Value {
  const { keyed: relabel } = interpreter.policy;
  if (key === undefined || relabel === undefined || value.marks.length === 0) return value;
  const marks = value.marks.flatMap((mark) => {
    const label = relabel(mark.label, key);
    if (label === null) return [];
    return [label === undefined ? mark : makeMark(label, mark.origin, mark.effects, mark.trace)];
  });
  return { ...value, marks };
}

/**
 * Tables that are taken apart by hand know their columns by number: `cells[header.indexOf('email')]`. The policy says what the
 * place of a datum in its list tells, and what a datum is that is read from such a place.
 * @param found the element whose place it is, where the code says so
 * @returns the place of an element of a list
 */
export function placeOf(interpreter: Interpreter, element: Value, found: string | undefined): Value {
  const { placeOf: labelOfPlace, keyed } = interpreter.policy;
  const marks = element.marks.flatMap((mark) => {
    const place = labelOfPlace?.(mark.label);
    if (place === undefined) return [];
    const label = found === undefined ? place : (keyed?.(place, found) ?? place);
    return [makeMark(label, mark.origin, [], mark.trace)];
  });
  return tainted(marks);
}

/** @returns what an element of a list is, of which the place is known. */
export function elementAt(interpreter: Interpreter, element: Value, place: Value): Value {
  const { atPlace } = interpreter.policy;
  if (atPlace === undefined || place.marks.length === 0 || element.marks.length === 0) return element;
  const marks = element.marks.flatMap((mark) => {
    const labels = place.marks.map((item) => atPlace(mark.label, item.label));
    return labels.flatMap((label) => {
      if (label === null) return [];
      return [label === undefined ? mark : makeMark(label, mark.origin, mark.effects, mark.trace)];
    });
  });
  return { ...element, marks };
}

/** @returns the pieces of a text that is cut at the separator. */
export function piecesOf(interpreter: Interpreter, text: Value, separator: string | undefined): Value {
  const { piecesOf: cut } = interpreter.policy;
  if (cut === undefined || separator === undefined || text.marks.length === 0) return text;
  const marks = text.marks.map((mark) => {
    const label = cut(mark.label, separator);
    return label === undefined ? mark : makeMark(label, mark.origin, mark.effects, mark.trace);
  });
  return { ...text, marks };
}

/** @returns the one constant that a value is, as the name of a column. */
export function columnName(value: Value): string | undefined {
  const names = stringLiterals(value);
  return names.length === 1 ? names[0] : undefined;
}
