import { exactOf } from '../arrays.ts';
import { argument, type Call } from '../call.ts';
import { copyProperties } from '../copy.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import { GETTER, getterKey, setterKey } from '../accessors.ts';
import { isPseudo, KEYS, readProperty, withTrace } from '../properties.ts';
import { elements } from '../elements.ts';
import { defineProperty, removeProperty, writeProperty } from '../property-writes.ts';
import {
  ABSENT,
  apiValue,
  join,
  joinAll,
  literal,
  mayBeAbsent,
  NOTHING,
  OTHER_KEY,
  propertyKeys,
  traced,
  UNDEFINED,
  UNKNOWN,
  wayOf,
  type Value,
} from '../value.ts';
import { applyList } from './functions.ts';
import { exactArray, openArray, siteOf, type NativeFunction, type NativeMethod } from './native.ts';

export interface Entry {
  readonly key: Value;
  readonly value: Value;
}

/**
 * @returns the properties of an object one by one: those that are known, those of a record that hold data, and one entry
 * for all others unless there are none. Undefined when the value is not one object.
 */
export function entriesOf(
  interpreter: Interpreter,
  value: Value,
  call: Pick<Call, 'place'>,
): readonly Entry[] | undefined {
  const [only] = value.references;
  if (value.references.length !== 1 || only?.kind !== 'object') return undefined;
  const object = interpreter.heap.get(only.id);
  if (object === undefined || object.kind === 'text' || object.kind === 'promise') return undefined;
  const keys = [...keysOf(interpreter, object)];
  const entries = keys.map((key) => ({
    key: literal(key),
    value: readProperty(interpreter, value, key, call.place),
  }));
  const unknownKey = object.fields.get(KEYS) ?? (object.kind === 'plain' ? OTHER_KEY : UNKNOWN);
  if (!object.exact) entries.push({ key: unknownKey, value: object.rest ?? UNKNOWN });
  else if (object.rest !== undefined) entries.push({ key: unknownKey, value: object.rest });
  return entries;
}

function keysOf(interpreter: Interpreter, object: HeapObject): Set<string> {
  const keys = new Set<string>();
  for (const [key, value] of object.fields) {
    if (key.startsWith(GETTER)) keys.add(key.slice(GETTER.length));
    else if (!isPseudo(key) && value !== ABSENT && key !== '*') keys.add(key);
  }
  for (const content of object.content) {
    for (const key of interpreter.policy.keysOf(content.shape)) if (!object.fields.has(key)) keys.add(key);
  }
  return keys;
}

/** An array of one item for each entry, or of any of them when they are too many or not known. */
function listOf(
  interpreter: Interpreter,
  call: Call,
  value: Value,
  pick: (entry: Entry, role: string) => Value,
): Value {
  const entries = entriesOf(interpreter, value, call);
  if (entries === undefined)
    return openArray(interpreter, call, pick({ key: UNKNOWN, value: elements(interpreter, value) }, 'any'));
  const items = entries.map((entry, index) => pick(entry, String(index)));
  // Where a property may be missing, those behind it may stand one place before.
  return entries.some((entry) => mayBeAbsent(entry.value))
    ? openArray(interpreter, call, joinAll(items))
    : exactArray(interpreter, call, items);
}

const entries: NativeFunction = (interpreter, call) =>
  listOf(interpreter, call, argument(call, 0), ({ key, value }, role) =>
    exactArray(interpreter, call, [key, value], `pair${role}`),
  );

const values: NativeFunction = (interpreter, call) =>
  listOf(interpreter, call, argument(call, 0), ({ value }) => value);

const keys: NativeFunction = (interpreter, call) => listOf(interpreter, call, argument(call, 0), ({ key }) => key);

const fromEntries: NativeFunction = (interpreter, call) => {
  const pairs = argument(call, 0);
  const result = interpreter.allocate(siteOf(call, 'object'), { kind: 'plain', exact: true });
  for (const pair of exactOf(interpreter, pairs) ?? [elements(interpreter, pairs)]) {
    const known = propertyKeys(readProperty(interpreter, pair, '0', call.place));
    const value = readProperty(interpreter, pair, '1', call.place);
    const key = known?.length === 1 ? known[0] : undefined;
    if (key !== undefined || value !== UNDEFINED) writeProperty(interpreter, result, key, value, call.place);
  }
  return result;
};

const assign: NativeFunction = (interpreter, call) => {
  const target = argument(call, 0);
  const into = { into: wayOf(target) };
  const copied = (value: Value): Value => traced(value, 'add', 'Object.assign()', call.place, into);
  for (const item of call.arguments.slice(1)) copyProperties(interpreter, target, copied(item.value));
  if (call.rest !== undefined) copyProperties(interpreter, target, copied(call.rest.value));
  return target;
};

const create: NativeFunction = (interpreter, call) =>
  interpreter.allocate(siteOf(call, 'object'), { kind: 'plain', exact: true, prototype: argument(call, 0) });

const defineOne: NativeFunction = (interpreter, call) => {
  define(interpreter, call, argument(call, 0), argument(call, 1), argument(call, 2));
  return argument(call, 0);
};

function define(interpreter: Interpreter, call: Call, target: Value, key: Value, descriptor: Value): void {
  const keys = propertyKeys(key);
  const value = readProperty(interpreter, descriptor, 'value', call.place);
  const name = keys?.length === 1 ? keys[0] : undefined;
  if (name === undefined) {
    writeProperty(interpreter, target, undefined, value, call.place);
    return;
  }
  const [getter, setter] = ['get', 'set'].map((role) => readProperty(interpreter, descriptor, role, call.place));
  const isAccessor = isFunction(getter) || isFunction(setter);
  if (!isAccessor) defineProperty(interpreter, target, name, value);
  if (isFunction(getter)) defineProperty(interpreter, target, getterKey(name), getter);
  if (isFunction(setter)) defineProperty(interpreter, target, setterKey(name), setter);
}

function isFunction(value: Value | undefined): value is Value {
  return value !== undefined && value.references.length > 0;
}

const defineProperties: NativeFunction = (interpreter, call) => {
  const [target, descriptors] = [argument(call, 0), argument(call, 1)];
  for (const { key, value } of entriesOf(interpreter, descriptors, call) ?? [])
    define(interpreter, call, target, key, value);
  return target;
};

const setPrototypeOf: NativeFunction = (interpreter, call) => {
  const [item] = argument(call, 0).references;
  const object = interpreter.heap.editOf(item);
  if (object !== undefined) object.prototype = argument(call, 1);
  return argument(call, 0);
};

const reflectApply: NativeFunction = (interpreter, call) =>
  applyList(interpreter, argument(call, 0), call, argument(call, 1), 2, false);

const reflectConstruct: NativeFunction = (interpreter, call) =>
  applyList(interpreter, argument(call, 0), call, undefined, 1, true);

const hasKey: NativeFunction = (interpreter, call) => holdsKey(interpreter, argument(call, 0), argument(call, 1));

const same: NativeFunction = (_interpreter, call) => argument(call, 0);

const reflectGet: NativeFunction = (interpreter, call) => {
  const known = propertyKeys(argument(call, 1));
  const holder = argument(call, 0);
  if (known === undefined) return readProperty(interpreter, holder, undefined, call.place);
  return joinAll(known.map((key) => readProperty(interpreter, holder, key, call.place)));
};

const reflectSet: NativeFunction = (interpreter, call) => {
  const known = propertyKeys(argument(call, 1));
  writeProperty(
    interpreter,
    argument(call, 0),
    known?.length === 1 ? known[0] : undefined,
    argument(call, 2),
    call.place,
  );
  return UNKNOWN;
};

const remove: NativeFunction = (interpreter, call) => {
  for (const key of propertyKeys(argument(call, 1)) ?? []) removeProperty(interpreter, argument(call, 0), key);
  return UNKNOWN;
};

const groupBy: NativeFunction = (interpreter, call) => {
  const list = argument(call, 0);
  const group = openArray(interpreter, call, elements(interpreter, list), 'group');
  return interpreter.allocate(siteOf(call, 'groups'), { kind: 'plain', rest: group });
};

const prototypeOf: NativeFunction = (interpreter, call) => {
  const prototypes = argument(call, 0).references.map((item) => {
    const object = interpreter.heap.objectOf(item);
    return object?.prototype ?? (item.kind === 'api' ? apiValue(item.api) : UNKNOWN);
  });
  return prototypes.reduce(join, NOTHING);
};

/** Whether an object has a property: known for objects of which everything is known. */
export function holdsKey(interpreter: Interpreter, holder: Value, key: Value): Value {
  const keys = propertyKeys(key);
  const [only] = holder.references;
  const object = holder.references.length === 1 ? interpreter.heap.objectOf(only) : undefined;
  if (keys === undefined || object?.exact !== true || object.rest !== undefined || object.kind !== 'plain')
    return UNKNOWN;
  const values = keys.map((item) => object.fields.get(item) ?? object.fields.get(getterKey(item)) ?? ABSENT);
  if (values.some((value) => value !== ABSENT && mayBeAbsent(value))) return UNKNOWN;
  const answers = new Set(values.map((value) => value !== ABSENT));
  return object.prototype === undefined ? literal(...answers) : UNKNOWN;
}

/** How deep an object is copied; deeper objects are shared with the original. */
const MAX_COPY_DEPTH = 5;

/**
 * An object with the same content: nested objects are copied too, so that changing one leaves the other alone.
 * @param before what is done to each value before it is copied
 */
export function deepCopy(
  interpreter: Interpreter,
  value: Value,
  call: Call,
  before: (value: Value) => Value = (item) => item,
): Value {
  const copyOf = (original: Value, depth: number, role: string): Value => {
    if (original.references.length === 0) return original;
    const given = before(original);
    let result: Value = { ...given, references: [] };
    given.references.forEach((item, index) => {
      const object = interpreter.heap.objectOf(item);
      const isCopied =
        item.kind === 'object' && object !== undefined && (object.kind === 'plain' || object.kind === 'array');
      if (!isCopied || depth >= MAX_COPY_DEPTH) {
        result = join(result, { ...NOTHING, references: [item] });
        return;
      }
      const site = `${role}.${String(index)}`;
      const fields = new Map(
        [...object.fields].map(([key, field]) => [key, copyOf(field, depth + 1, `${site}.${key}`)]),
      );
      const { kind, exact, length, content, restFrom } = object;
      const rest = object.rest && copyOf(object.rest, depth + 1, `${site}.*`);
      const copy = interpreter.allocate(siteOf(call, site), { kind, exact, length, content, rest, restFrom, fields });
      result = join(result, withTrace(copy, item.trace));
    });
    return result;
  };
  return copyOf(value, 0, 'copy');
}

/** Methods that every object inherits. */
export const objectMethods: ReadonlyMap<string, NativeMethod> = new Map<string, NativeMethod>([
  ['hasOwnProperty', (interpreter, self, call) => holdsKey(interpreter, self, argument(call, 0))],
  ['propertyIsEnumerable', () => UNKNOWN],
  ['valueOf', (_interpreter, self) => self],
]);

export const objectFunctions: readonly [string, NativeFunction][] = [
  ['Object.entries', entries],
  ['Object.values', values],
  ['Object.keys', keys],
  ['Object.getOwnPropertyNames', keys],
  ['Reflect.ownKeys', keys],
  ['Object.fromEntries', fromEntries],
  ['Object.assign', assign],
  ['Object.create', create],
  ['Object.defineProperty', defineOne],
  ['Reflect.defineProperty', defineOne],
  ['Object.defineProperties', defineProperties],
  ['Object.freeze', same],
  ['Object.seal', same],
  ['Object.preventExtensions', same],
  ['Object.setPrototypeOf', setPrototypeOf],
  ['Reflect.setPrototypeOf', setPrototypeOf],
  ['Object.getPrototypeOf', prototypeOf],
  ['Object.groupBy', groupBy],
  ['Object.hasOwn', hasKey],
  ['Object.is', () => UNKNOWN],
  ['Reflect.has', hasKey],
  ['Reflect.apply', reflectApply],
  ['Reflect.construct', reflectConstruct],
  ['Reflect.get', reflectGet],
  ['Reflect.set', reflectSet],
  ['Reflect.deleteProperty', remove],
  ['structuredClone', (interpreter, call) => deepCopy(interpreter, argument(call, 0), call)],
];
