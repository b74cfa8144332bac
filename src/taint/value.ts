import type { ApiNode } from './api.ts';
import { extend, isHidden, replayed, type Place, type StepDetails, type StepKind, type Trace } from './trace.ts';

/**
 * What one piece of tainted data is. The engine never looks inside: labels belong to the policy, which is asked what they
 * mean at a sink. Equal keys mean equal labels.
 */
export interface Label {
  readonly key: string;
}

/** What a record holds, in the policy's terms. The engine asks the policy which label or shape a property has. */
export interface Shape {
  readonly key: string;
  /** Arrays answer to array methods and are read by index. */
  readonly isArray: boolean;
}

/** Where tainted data came into being. */
export interface Origin {
  readonly key: string;
  readonly place: Place;
  /** The policy's own note on the source (an operation, a report type). */
  readonly note: unknown;
}

/** Taint on a datum: a string, a number, something without properties of interest. */
export interface Mark {
  readonly key: string;
  readonly label: Label;
  readonly origin: Origin;
  /** What was done to the datum on its way (`hash`, `encrypt`), in the order it was done. */
  readonly effects: readonly string[];
  readonly trace: Trace;
}

/** Taint on an object: it was read from a source and holds what `shape` says, as far as no field was written since. */
export interface Content {
  readonly shape: Shape;
  readonly origin: Origin;
  readonly effects: readonly string[];
  readonly trace: Trace;
}

export type Primitive = string | number | boolean | bigint | null | undefined;

/** A reference to an object of the heap, with the way the reference took since the object was made. */
export interface ObjectReference {
  readonly kind: 'object';
  readonly id: number;
  readonly trace: Trace | undefined;
}

/** A thing of a library or of the runtime, known by its access path. */
export interface ApiReference {
  readonly kind: 'api';
  readonly api: ApiNode;
}

export type Reference = ObjectReference | ApiReference;

/** The abstract value: everything that an expression may be. */
export interface Value {
  readonly marks: readonly Mark[];
  readonly references: readonly Reference[];
  /** Constants it may be. A string may hold {@link HOLE} where a part is not known. */
  readonly literals: readonly Primitive[];
  /** True when it may also be something that nothing is known about. */
  readonly unknown: boolean;
}

/** Stands in a string constant for a part that is not known. */
export const HOLE = '\uFFFC';

/** The effect on data that was only written in another alphabet: base64, hexadecimal digits. */
export const ENCODED = 'encode';

/** The effect on an address of which only what stands before the query is left. */
export const WITHOUT_QUERY = 'without-query';

/** What was done to a text of which at most a few characters can still be seen. */
export const MASK = 'mask';

/** What was done to a text of which two or three leading letters are left; with stars in place of the others it is masked. */
export const FEW_LETTERS = 'few-letters';

/** What was done to a text that was cut into pieces: each is a text for sure, and no list. */
export const PIECE = 'piece';

const MAX_LITERALS = 8;
const MAX_REFERENCES = 8;
const MAX_MARKS = 16;

const NONE: readonly never[] = [];

/** Nothing at all: the value of code that does not complete. */
export const NOTHING: Value = { marks: NONE, references: NONE, literals: NONE, unknown: false };
/** Something that nothing is known about. */
export const UNKNOWN: Value = { marks: NONE, references: NONE, literals: NONE, unknown: true };
export const UNDEFINED: Value = { marks: NONE, references: NONE, literals: [undefined], unknown: false };

/**
 * Stands in an object for a property that it does not have, and hides the part of the object's data of that name. Whoever
 * reads it gets {@link UNDEFINED}.
 */
export const ABSENT: Value = { marks: NONE, references: NONE, literals: [undefined], unknown: false };

/** @returns whether a property with this value may not be there; one that is there and `undefined` is. */
export function mayBeAbsent(value: Value): boolean {
  return value === ABSENT || (value.literals.includes(undefined) && !isUndefined(value));
}

/** @returns whether the value is `undefined` and nothing else. */
function isUndefined({ marks, references, literals, unknown }: Value): boolean {
  return !unknown && marks.length === 0 && references.length === 0 && literals.length === 1;
}

export function literal(...values: readonly Primitive[]): Value {
  return { marks: NONE, references: NONE, literals: values, unknown: false };
}

export function reference(id: number, trace?: Trace): Value {
  return { marks: NONE, references: [{ kind: 'object', id, trace }], literals: NONE, unknown: false };
}

export function apiValue(api: ApiNode): Value {
  return { marks: NONE, references: [{ kind: 'api', api }], literals: NONE, unknown: false };
}

/** @returns a value that is tainted data and nothing else. */
export function tainted(marks: readonly Mark[]): Value {
  return marks.length === 0 ? UNKNOWN : { marks, references: NONE, literals: NONE, unknown: true };
}

export function makeMark(label: Label, origin: Origin, effects: readonly string[], trace: Trace): Mark {
  return { key: `${label.key}|${origin.key}|${effects.join('+')}`, label, origin, effects, trace };
}

/** @returns whether both mean the same object or API, however they were reached. */
export function sameReference(a: Reference, b: Reference): boolean {
  return a.kind === 'object' ? b.kind === 'object' && a.id === b.id : b.kind === 'api' && a.api === b.api;
}

function union<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean, limit: number): readonly T[] {
  if (a.length === 0) return b.length <= limit ? b : b.slice(0, limit);
  let result: T[] | undefined;
  for (const item of b) {
    const known = (result ?? a).some((other) => same(other, item));
    if (known || (result ?? a).length >= limit) continue;
    result ??= [...a];
    result.push(item);
  }
  return result ?? a;
}

/** @returns marks of both, without doubles; of equal marks the first one's trace stays. */
export function joinMarks(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  if (b.length === 0) return a;
  return union(a, b, (x, y) => x.key === y.key, MAX_MARKS);
}

function joinLiterals(a: readonly Primitive[], b: readonly Primitive[]): readonly Primitive[] {
  return union(a, b, Object.is, MAX_LITERALS);
}

/** @returns the value that is either `a` or `b`. */
export function join(a: Value, b: Value): Value {
  if (a === b || b === NOTHING) return a;
  if (a === NOTHING) return b;
  const marks = joinMarks(a.marks, b.marks);
  const references =
    b.references.length === 0 ? a.references : union(a.references, b.references, sameReference, MAX_REFERENCES);
  const literals = b.literals.length === 0 ? a.literals : joinLiterals(a.literals, b.literals);
  // A string that may be one of too many constants is in truth an unknown string.
  const overflow = literals.length >= MAX_LITERALS && b.literals.some((item) => !literals.includes(item));
  const unknown = a.unknown || b.unknown || overflow;
  if (marks === a.marks && references === a.references && literals === a.literals && unknown === a.unknown) return a;
  return { marks, references, literals, unknown };
}

export function joinAll(values: Iterable<Value>): Value {
  let result = NOTHING;
  for (const value of values) result = join(result, value);
  return result;
}

/** @returns whether both say the same; traces do not count. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    a.unknown === b.unknown &&
    a.marks.length === b.marks.length &&
    a.references.length === b.references.length &&
    a.literals.length === b.literals.length &&
    a.marks.every((mark) => b.marks.some((other) => other.key === mark.key)) &&
    a.references.every((item) => b.references.some((other) => sameReference(item, other))) &&
    a.literals.every((item) => b.literals.some((other) => Object.is(item, other)))
  );
}

/** @returns the value with one more step on the trace of everything in it that can carry one. */
export function traced(value: Value, kind: StepKind, name: string, place: Place, details?: StepDetails): Value {
  if (!isTraceable(value) || isHidden(place)) return value;
  return {
    ...value,
    marks: value.marks.map((mark) => ({ ...mark, trace: extend(mark.trace, kind, name, place, details) })),
    references: value.references.map((item) =>
      item.kind === 'object' ? { ...item, trace: extend(item.trace, kind, name, place, details) } : item,
    ),
  };
}

/** @returns the way of the object that the value is; of the first one where it may be several. */
export function wayOf(value: Value): Trace | undefined {
  const [first] = value.references;
  return first?.kind === 'object' ? first.trace : undefined;
}

/** @returns whether anything in the value carries a trace. */
export function isTraceable(value: Value): boolean {
  return value.marks.length > 0 || value.references.some((item) => item.kind === 'object');
}

/** @returns a recorded result as it is for another call. */
export function replayedValue(value: Value, instead: ReadonlyMap<Trace, Trace>): Value {
  if (instead.size === 0 || !isTraceable(value)) return value;
  return {
    ...value,
    marks: replayedMarks(value.marks, instead),
    references: value.references.map((item) =>
      item.kind === 'object' && item.trace !== undefined ? { ...item, trace: replayed(item.trace, instead) } : item,
    ),
  };
}

export function replayedMarks(marks: readonly Mark[], instead: ReadonlyMap<Trace, Trace>): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, trace: replayed(mark.trace, instead) }));
}

/** @returns the constants the value must be one of, or undefined when it may be something else. */
export function knownLiterals(value: Value): readonly Primitive[] | undefined {
  if (value.unknown || value.references.length > 0 || value.marks.length > 0 || value.literals.length === 0)
    return undefined;
  return value.literals;
}

/** @returns the strings without holes that the value may be. */
export function stringLiterals(value: Value): string[] {
  return value.literals.filter((item): item is string => typeof item === 'string');
}

/** Keys of the symbols that JavaScript's own protocols use. */
export const ITERATOR_KEYS: readonly string[] = ['@@iterator', '@@asyncIterator'];

/** `Symbol.iterator` and its kin are stable keys that no string can name. */
function symbolKey(value: Value): string | undefined {
  const [only] = value.references;
  const name =
    value.references.length === 1 && only?.kind === 'api' ? /^Symbol\.(\w+)$/.exec(only.api.path)?.[1] : undefined;
  return name === undefined ? undefined : `@@${name}`;
}

/** @returns the property keys the value may name, or undefined when it may name any. */
export function propertyKeys(value: Value): readonly string[] | undefined {
  const symbol = symbolKey(value);
  if (symbol !== undefined) return [symbol];
  const literals = knownLiterals(value);
  if (literals === undefined) return undefined;
  const keys = literals.map(String);
  return keys.some((key) => key.includes(HOLE)) ? undefined : keys;
}

/** A key of an object beside those that are known one by one. */
export const OTHER_KEY: Value = { ...UNKNOWN, literals: [HOLE] };

/** @returns the property keys to read for the value; other keys than the known ones are one key. */
export function readingKeys(value: Value): readonly string[] | undefined {
  return value === OTHER_KEY ? [HOLE] : propertyKeys(value);
}

/** @returns whether the value is only a constant for which the test holds. */
export function isAlways(value: Value, test: (item: Primitive) => boolean): boolean {
  return knownLiterals(value)?.every(test) ?? false;
}
