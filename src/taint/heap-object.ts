import type { ApiNode } from './api.ts';
import type { Callable } from './callable.ts';
import { join, joinAll, sameValue, UNDEFINED, UNKNOWN, type Content, type Value } from './value.ts';

export type ObjectKind =
  | 'plain'
  | 'array'
  | 'function'
  | 'promise'
  | 'collection'
  | 'params'
  | 'iterator'
  | 'text'
  | 'error'
  | 'regexp'
  | 'library'
  | 'frame';

/** What a library object remembers of the call that made it. */
export interface MadeBy {
  readonly arguments: readonly Value[];
  /** The object the call was made on: the previous link of a fluent chain. */
  readonly receiver: Value | undefined;
}

/**
 * An object of the abstract heap: one allocation site in one calling context. Frames are objects too, so that locals,
 * captured variables, fields and exports share one way to be read, written and joined.
 */
export interface HeapObject {
  readonly id: number;
  readonly kind: ObjectKind;
  /** Known properties. Pseudo-properties start with `@`: `@value` and `@error` of promises, `@element` of collections. */
  readonly fields: Map<string, Value>;
  /** What was written under keys that are not known. */
  rest: Value | undefined;
  /** Arrays: the index from which on an element may be `rest`; those before it are in `fields`. */
  restFrom: number;
  /** Data of a source that the object was read from; a field that is written hides the part of its name. */
  content: readonly Content[];
  /** True when every property is in `fields` or `rest`: a missing one is `undefined`, not unknown. */
  exact: boolean;
  /** Arrays: the number of elements when it is known. */
  length: number | undefined;
  /** Where properties that the object lacks come from. */
  prototype: Value | undefined;
  readonly callable: Callable | undefined;
  readonly api: ApiNode | undefined;
  readonly madeBy: MadeBy | undefined;
  /** Frames: the frame around this one. */
  readonly parent: number | undefined;
  /** Frames: the function, class part or program that the frame belongs to. */
  readonly owner: object | undefined;
  /** Set when a saved state refers to this version, which must then not change any more. */
  frozen: boolean;
  /** Changes whenever the object may have changed. */
  version: number;
}

export type NewObject = Partial<Omit<HeapObject, 'id' | 'frozen' | 'version' | 'kind'>> & { readonly kind: ObjectKind };

/** Finds the value of a property that an object does not hold itself. Materialises parts of the object's content. */
export type ReadAbsent = (object: HeapObject, key: string) => Value;

/** @returns what the object is where it is one of two. */
export function joinObjects(a: HeapObject, b: HeapObject, readAbsent: ReadAbsent): HeapObject {
  const fields = joinFields(a, b, readAbsent);
  return {
    ...a,
    fields,
    ...joinRest(a, b),
    content: joinContent(a.content, b.content),
    exact: a.exact && b.exact,
    length: a.length === b.length ? a.length : undefined,
    prototype: a.prototype ?? b.prototype,
    frozen: false,
    version: nextVersion(),
  };
}

function joinFields(a: HeapObject, b: HeapObject, readAbsent: ReadAbsent): Map<string, Value> {
  const fields = new Map(a.fields);
  let shared = 0;
  for (const [key, value] of b.fields) {
    const other = a.fields.get(key);
    if (other !== undefined) shared += 1;
    if (other !== value) fields.set(key, join(other ?? readAbsent(a, key), value));
  }
  if (shared === a.fields.size) return fields;
  for (const [key, value] of a.fields) if (!b.fields.has(key)) fields.set(key, join(value, readAbsent(b, key)));
  return fields;
}

/** @returns whether a version tells no more than the one before it, parts of its content included that only one names. */
export function saysTheSame(before: HeapObject, after: HeapObject, readAbsent: ReadAbsent): boolean {
  if (before.content.length === 0 || before.fields.size === after.fields.size) return sameObject(before, after);
  const known = new Map(before.fields);
  for (const key of after.fields.keys()) if (!known.has(key)) known.set(key, readAbsent(before, key));
  return sameObject({ ...before, fields: known }, after);
}

type Rest = Pick<HeapObject, 'rest' | 'restFrom'>;

function joinRest(a: HeapObject, b: HeapObject): Rest {
  const grown = grownElements(a, b);
  const rests = [a.rest, b.rest, grown.rest].filter((rest) => rest !== undefined);
  if (rests.length === 0) return { rest: undefined, restFrom: a.restFrom };
  // What is added from here on may stand at the end of the shorter one.
  const ends = [a, b].map((object) => (object.rest === undefined ? (object.length ?? 0) : object.restFrom));
  const from = grown.rest === undefined ? ends : [...ends, grown.restFrom];
  return { rest: joinAll(rests), restFrom: Math.min(...from) };
}

/** An array that has become longer on one way may become still longer: its new elements may stand anywhere behind the old. */
function grownElements(a: HeapObject, b: HeapObject): Rest {
  if (a.length === undefined || b.length === undefined || a.length === b.length)
    return { rest: undefined, restFrom: 0 };
  const [shorter, longer] = a.length < b.length ? [a.length, b] : [b.length, a];
  const added = [...longer.fields].filter(([key]) => Number(key) >= shorter).map(([, value]) => value);
  return added.length === 0 ? { rest: undefined, restFrom: 0 } : { rest: joinAll(added), restFrom: shorter };
}

/** @returns content of both, without doubles. */
export function joinContent(a: readonly Content[], b: readonly Content[]): readonly Content[] {
  const added = b.filter(
    (item) => !a.some((other) => other.shape.key === item.shape.key && other.origin.key === item.origin.key),
  );
  return added.length === 0 ? a : [...a, ...added];
}

const NO_CONTENT: readonly Content[] = [];

export function newObject(id: number, object: NewObject): HeapObject {
  // Objects are made so often that it shows when they are not all of one form, written down field by field.
  return {
    id,
    kind: object.kind,
    fields: object.fields ?? new Map<string, Value>(),
    rest: object.rest,
    restFrom: object.restFrom ?? 0,
    content: object.content ?? NO_CONTENT,
    exact: object.exact ?? false,
    length: object.length,
    prototype: object.prototype,
    callable: object.callable,
    api: object.api,
    madeBy: object.madeBy,
    parent: object.parent,
    owner: object.owner,
    frozen: false,
    version: nextVersion(),
  };
}

let lastVersion = 0;

export function nextVersion(): number {
  lastVersion += 1;
  return lastVersion;
}

/**
 * Whether code that ran before could come out otherwise now: objects that are new and variables that had no value yet were
 * not seen by it. May miss a `var` that is read in one round and written for the first time in the round before.
 */
export function isNews(before: HeapObject | undefined, after: HeapObject): boolean {
  if (before === undefined) return false;
  if (before.kind !== 'frame') return !sameObject(before, after);
  for (const [key, value] of before.fields) {
    const other = after.fields.get(key);
    if (other === undefined || !sameValue(value, other)) return true;
  }
  return false;
}

export function sameObject(a: HeapObject, b: HeapObject): boolean {
  if (a === b) return true;
  if (
    a.fields.size !== b.fields.size ||
    a.content.length !== b.content.length ||
    a.exact !== b.exact ||
    a.length !== b.length
  )
    return false;
  if ((a.rest === undefined) !== (b.rest === undefined)) return false;
  if (a.rest !== undefined && b.rest !== undefined && !sameValue(a.rest, b.rest)) return false;
  for (const [key, value] of a.fields) {
    const other = b.fields.get(key);
    if (other === undefined || !sameValue(value, other)) return false;
  }
  return true;
}

/** @returns what a property is that neither the object nor its content holds. */
export function missingProperty(object: HeapObject): Value {
  return object.rest ?? (object.exact ? UNDEFINED : UNKNOWN);
}
