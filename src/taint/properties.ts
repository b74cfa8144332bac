import { isPartOfAddress, partOfAddress } from './address-parts.ts';
import type { Heap } from './heap.ts';
import { keyed } from './columns.ts';
import { missingProperty, type HeapObject, type ObjectKind } from './heap-object.ts';
import { getterKey, runAccessor } from './accessors.ts';
import type { Interpreter } from './interpreter.ts';
import { ELEMENT, type Projection } from './policy.ts';
import { concatenate, extend, type Place, type Trace } from './trace.ts';
import {
  ABSENT,
  apiValue,
  join,
  joinAll,
  literal,
  makeMark,
  MASK,
  NOTHING,
  FEW_LETTERS,
  PIECE,
  reference,
  tainted,
  UNDEFINED,
  UNKNOWN,
  type Content,
  type Mark,
  type Value,
} from './value.ts';

/** Pseudo-properties hold what JavaScript keeps in internal slots; no code can name them. */
export const VALUE = '@value';
export const ERROR = '@error';
export const ITEM = '@element';
export const DATA = '@data';
/** Data among the keys of an object that are not known. */
export const KEYS = '@keys';
/** The values of a map that have no place of their own. */
export const VALUES = '@values';
/** What a map holds under keys that are not known. */
export const ANY = '@any';
/** The array that an iterator runs over. */
export const OVER = '@over';
/** What a generator returned. */
export const RETURN = '@return';
export function isPseudo(key: string): boolean {
  return key.startsWith('@');
}

/** @returns whether the key is the index of an array's element. */
export function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

/**
 * Reads a property.
 * @param key undefined when it is not known: the result is then any of the properties
 */
export function readProperty(interpreter: Interpreter, holder: Value, key: string | undefined, place: Place): Value {
  let result = NOTHING;
  for (const item of holder.references) {
    if (item.kind === 'api') {
      result = join(result, readApi(interpreter, holder, item.api, key, place));
      continue;
    }
    const object = isFiller(interpreter.heap, item.id, key)
      ? interpreter.heap.identify(item.id)
      : interpreter.heap.get(item.id);
    if (object === undefined) continue;
    const value =
      key === undefined ? readAnyOf(interpreter, object) : readFrom(interpreter, object, key, holder, place);
    result = join(result, withTrace(keyed(interpreter, value, key), item.trace));
  }
  if (holder.marks.length > 0)
    result = join(result, isSize(key) ? UNKNOWN : keyed(interpreter, tainted(ofIndex(holder.marks, key)), key));
  else if (holder.unknown) result = join(result, readUnknown(interpreter, key, place));
  if (holder.literals.length > 0) result = join(result, readLiteral(holder, key));
  return result;
}

/**
 * `name.split(' ')[0][0]`: one letter of a text. A datum that is no text for sure may be a list with one element; it counts as
 * a letter only beside stars, and no longer once a property of it is read.
 */
function ofIndex(marks: readonly Mark[], key: string | undefined): readonly Mark[] {
  if (key === undefined) return marks;
  const add = (mark: Mark, effect: string): Mark =>
    mark.effects.includes(effect) ? mark : makeMark(mark.label, mark.origin, [...mark.effects, effect], mark.trace);
  if (isIndex(key)) return marks.map((mark) => add(mark, mark.effects.includes(PIECE) ? MASK : FEW_LETTERS));
  if (!marks.some((mark) => mark.effects.includes(FEW_LETTERS))) return marks;
  return marks.map((mark) => {
    const effects = mark.effects.filter((item) => item !== FEW_LETTERS);
    return makeMark(mark.label, mark.origin, effects, mark.trace);
  });
}

/** Methods that only put something into their object, and what an object that has them must be. */
export const FILLERS: Readonly<Record<string, ObjectKind>> = {
  push: 'array',
  unshift: 'array',
  set: 'collection',
  add: 'collection',
};

/** Whether a property is a built-in method that puts something in: what calls it need not know what is there already. */
function isFiller(heap: Heap, id: number, key: string | undefined): boolean {
  if (key === undefined || !Object.hasOwn(FILLERS, key)) return false;
  const object = heap.identify(id);
  return (object?.kind === 'array' || object?.kind === 'collection') && !object.fields.has(key);
}

/** Properties that say how much data there is, and not which. */
const SIZES: readonly string[] = ['length', 'byteLength', 'byteOffset', 'size'];

function isSize(key: string | undefined): boolean {
  return key !== undefined && SIZES.includes(key);
}

function readLiteral(holder: Value, key: string | undefined): Value {
  const [only] = holder.literals;
  if (holder.literals.length === 1 && typeof only === 'string' && key !== undefined && isIndex(key)) {
    return literal(only[Number(key)]);
  }
  return holder.literals.every((item) => item === undefined || item === null) ? NOTHING : UNKNOWN;
}

function readApi(
  interpreter: Interpreter,
  holder: Value,
  api: Parameters<typeof apiValue>[0],
  key: string | undefined,
  place: Place,
): Value {
  if (key === undefined) return apiValue(interpreter.apis.member(api, '*'));
  const modelled = api.path === '' ? interpreter.parts.modelled(interpreter, api.root, key, place) : undefined;
  const known = modelled ?? interpreter.policy.libraryMember?.(api, key, holder, place, interpreter.inspector);
  return known ?? apiValue(interpreter.apis.member(api, key));
}

function readUnknown(interpreter: Interpreter, key: string | undefined, place: Place): Value {
  const projection = key === undefined ? undefined : interpreter.policy.namedMember?.(key);
  if (projection === undefined || key === undefined) return UNKNOWN;
  const origin = {
    key: `${place.file.path}:${String(place.node.range[0])}`,
    place,
    note: projection.note,
  };
  const trace = extend(undefined, 'source', key, place);
  interpreter.hasData = true;
  if ('label' in projection) return tainted([makeMark(projection.label, origin, [], trace)]);
  const content = [{ shape: projection.shape, origin, effects: [], trace }];
  return interpreter.allocate(place.node, { kind: projection.shape.isArray ? 'array' : 'plain', content });
}

function readFrom(interpreter: Interpreter, object: HeapObject, key: string, self: Value, place: Place): Value {
  if (object.kind === 'text') return readText(interpreter, object, key);
  const getter = object.fields.get(getterKey(key));
  if (getter !== undefined) return runAccessor(interpreter, getter, self, [], place);
  const own = object.fields.get(key);
  if (own !== undefined && (own !== ABSENT || object.prototype === undefined)) {
    const value = own === ABSENT ? UNDEFINED : own;
    return object.rest === undefined || !coversKey(object, key) ? value : join(value, object.rest);
  }
  if (object.kind === 'array') return readArray(interpreter, object, key);
  if (object.kind === 'function' && FUNCTION_KEYS.includes(key)) return UNKNOWN;
  const absent = own === ABSENT ? UNDEFINED : readAbsent(interpreter, object, key);
  if (object.api !== undefined && absent === UNKNOWN) return readApiObject(interpreter, object, key, place);
  if (object.prototype === undefined || object.content.length > 0) return absent;
  const inherited = readInherited(interpreter, object.prototype, key, self, place);
  return inherited === NOTHING ? absent : inherited;
}

/** What every function has without being told. */
const FUNCTION_KEYS: readonly string[] = ['name', 'length', 'toString', 'call', 'apply', 'bind'];

/** Whether something written under an unknown key may have replaced this property. */
function coversKey(object: HeapObject, key: string): boolean {
  if (isPseudo(key)) return false;
  return object.kind !== 'array' || (isIndex(key) && Number(key) >= object.restFrom);
}

function readApiObject(interpreter: Interpreter, object: HeapObject, key: string, place: Place): Value {
  const holder = reference(object.id);
  if (object.api === undefined) return UNKNOWN;
  const known = interpreter.policy.libraryMember?.(object.api, key, holder, place, interpreter.inspector);
  const value = known ?? apiValue(interpreter.apis.member(object.api, key));
  const data = object.fields.get(DATA);
  return data === undefined || isSize(key) ? value : join(value, { ...data, references: [] });
}

/** Parts of a URL that say where it leads; data stands behind them. May miss data in the name of a host. */
const ORIGIN_KEYS: readonly string[] = ['protocol', 'host', 'hostname', 'port', 'origin'];

/** A URL object is a text whose `href` is the text itself. */
function readText(interpreter: Interpreter, object: HeapObject, key: string): Value {
  const own = object.fields.get(key);
  if (own !== undefined) return own;
  if (isSize(key) || ORIGIN_KEYS.includes(key)) return UNKNOWN;
  const text = object.fields.get(VALUE);
  const shown = interpreter.inspector.derive(reference(object.id));
  if (!isPartOfAddress(key) && !isIndex(key) && !OF_TEXTS.has(key)) return UNKNOWN;
  return partOfAddress(key, text, shown);
}

/** Other properties that show what a text, its bytes or an address hold. */
const OF_TEXTS = new Set(['hash', 'username', 'password', 'buffer', '*']);

/** Reads over the prototype chain; getters see the object that the read started from. */
function readInherited(
  interpreter: Interpreter,
  prototype: Value,
  key: string,
  self: Value,
  place: Place,
  seen = new Set<number>(),
): Value {
  let result = NOTHING;
  for (const item of prototype.references) {
    if (item.kind === 'api') {
      result = join(result, readApi(interpreter, self, item.api, key, place));
      continue;
    }
    const object = interpreter.heap.get(item.id);
    if (object === undefined || seen.has(item.id)) continue;
    seen.add(item.id);
    const getter = object.fields.get(getterKey(key));
    const own = getter === undefined ? object.fields.get(key) : runAccessor(interpreter, getter, self, [], place);
    if (own !== undefined && own !== ABSENT) result = join(result, own);
    else if (object.prototype !== undefined)
      result = join(result, readInherited(interpreter, object.prototype, key, self, place, seen));
  }
  return result;
}

function readArray(interpreter: Interpreter, object: HeapObject, key: string): Value {
  if (key === 'length') return object.length === undefined ? UNKNOWN : literal(object.length);
  if (!isIndex(key)) return UNKNOWN;
  if (object.content.length > 0) return join(elementOf(interpreter, object), object.rest ?? NOTHING);
  if (object.length !== undefined && Number(key) >= object.length) return UNDEFINED;
  if (Number(key) < object.restFrom) return UNDEFINED;
  return missingProperty(object);
}

/** What a property is that the object does not hold as a field: a part of its content, or nothing. */
export function readAbsent(interpreter: Interpreter, object: HeapObject, key: string): Value {
  if (object.content.length === 0 || isPseudo(key)) return missingProperty(object);
  const part = object.kind === 'array' && isIndex(key) ? ELEMENT : key;
  let result = object.rest ?? NOTHING;
  const shapes: Content[] = [];
  for (const content of object.content) {
    const projection = interpreter.policy.member(content.shape, part);
    if (projection === undefined) continue;
    if ('label' in projection) result = join(result, tainted([markOf(content, projection)]));
    else shapes.push({ ...content, shape: projection.shape });
  }
  if (shapes.length > 0) result = join(result, reveal(interpreter, object, part, shapes));
  return result === NOTHING ? UNKNOWN : result;
}

function markOf(content: Content, projection: Extract<Projection, { label: unknown }>): Mark {
  return makeMark(projection.label, content.origin, content.effects, content.trace);
}

function reveal(interpreter: Interpreter, object: HeapObject, part: string, content: readonly Content[]): Value {
  const id = interpreter.derivedId(object.id, part);
  const value = reference(id);
  const isArray = content.every((item) => item.shape.isArray);
  interpreter.heap.reveal(object, part, value, id, { kind: isArray ? 'array' : 'plain', content });
  return value;
}

/** @returns the elements of an array whose index does not matter. */
function elementOf(interpreter: Interpreter, object: HeapObject): Value {
  return object.fields.get(ELEMENT) ?? readAbsent(interpreter, object, ELEMENT);
}

/** @returns any property of the object: all fields, what stands under unknown keys, and the record as a whole. */
export function readAnyOf(interpreter: Interpreter, object: HeapObject): Value {
  if (object.kind === 'array') return arrayElements(interpreter, object);
  let result = object.rest ?? NOTHING;
  for (const [key, value] of object.fields) if (!isPseudo(key)) result = join(result, value);
  const whole = wholeRecord(interpreter, object);
  if (whole.length > 0) result = join(result, tainted(whole));
  if (object.api !== undefined) result = join(result, apiValue(interpreter.apis.member(object.api, '*')));
  return object.exact && result !== NOTHING ? result : join(result, UNKNOWN);
}

/** @returns the elements of an array object, joined. */
export function arrayElements(interpreter: Interpreter, object: HeapObject): Value {
  let result = object.rest ?? NOTHING;
  for (const [key, value] of object.fields) if (/^(?:\d+|\*)$/.test(key)) result = join(result, value);
  if (object.content.length > 0) result = join(result, elementOf(interpreter, object));
  return result === NOTHING && !object.exact ? UNKNOWN : result;
}

/** @returns one mark for each source of the object's content: the record as a whole, without its overwritten fields. */
export function wholeRecord(interpreter: Interpreter, object: HeapObject): Mark[] {
  const marks: Mark[] = [];
  for (const content of object.content) {
    const label = interpreter.policy.labelOf(content.shape, new Set(object.fields.keys()));
    if (label !== undefined) marks.push(makeMark(label, content.origin, content.effects, content.trace));
  }
  return marks;
}

/** Appends the way of a reference to the traces of what was read through it. */
export function withTrace(value: Value, trace: Trace | undefined): Value {
  if (trace === undefined || (value.marks.length === 0 && value.references.length === 0)) return value;
  return {
    ...value,
    marks: value.marks.map((mark) => ({ ...mark, trace: concatenate(mark.trace, trace) })),
    references: value.references.map((item) =>
      item.kind === 'object'
        ? { ...item, trace: item.trace === undefined ? trace : concatenate(item.trace, trace) }
        : item,
    ),
  };
}

/** @returns the join of the values of one pseudo-property over all objects that the value may be. */
export function slot(interpreter: Interpreter, value: Value, key: string): Value {
  return joinAll(
    value.references.map((item) => {
      const object = interpreter.heap.objectOf(item);
      const found = object?.fields.get(key);
      return found === undefined || item.kind !== 'object' ? NOTHING : withTrace(found, item.trace);
    }),
  );
}
