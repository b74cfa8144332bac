import { exactOf, makeArray } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { keyed } from '../columns.ts';
import { iteratorOver, iteratorStep, send } from '../generators.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import { runLoop } from '../loops.ts';
import { ANY, ITEM, readProperty, KEYS, VALUES } from '../properties.ts';
import { elements } from '../elements.ts';
import { join, joinAll, knownLiterals, literal, NOTHING, UNDEFINED, UNKNOWN, type Value } from '../value.ts';
import { invoke, siteOf, type NativeFunction, type NativeMethod } from './native.ts';
import { objectName } from '../site-names.ts';

/** Keys and values of maps and the members of sets; constants among the keys have a place of their own. */
const ENTRY = '@key:';

function objectsOf(interpreter: Interpreter, self: Value): HeapObject[] {
  return interpreter.inspector.objects(self);
}

function editable(interpreter: Interpreter, self: Value): HeapObject[] {
  return self.references.flatMap((item) => {
    const object = interpreter.heap.editOf(item);
    return object === undefined ? [] : [object];
  });
}

function keyOf(value: Value): string | undefined {
  const known = knownLiterals(value);
  return known?.length === 1 ? String(known[0]) : undefined;
}

/** Puts an entry into a map. */
export function addEntry(interpreter: Interpreter, object: HeapObject, key: Value, value: Value): void {
  const name = keyOf(key);
  if (name === undefined) {
    object.exact = false;
    object.fields.set(ANY, join(object.fields.get(ANY) ?? NOTHING, value));
  } else object.fields.set(ENTRY + name, value);
  const [keys, values] = [
    join(object.fields.get(KEYS) ?? NOTHING, key),
    join(object.fields.get(VALUES) ?? NOTHING, value),
  ];
  object.fields.set(KEYS, keys);
  object.fields.set(VALUES, values);
  object.fields.set(ITEM, makeArray(interpreter, `entry:${objectName(object.id)}`, [keys, values], undefined));
}

const set: NativeMethod = (interpreter, self, call) => {
  for (const object of editable(interpreter, self)) addEntry(interpreter, object, argument(call, 0), argument(call, 1));
  return self;
};

const get: NativeMethod = (interpreter, self, call) => {
  const name = keyOf(argument(call, 0));
  return keyed(interpreter, joinAll(objectsOf(interpreter, self).map((object) => valueAt(object, name))), name);
};

/** @returns what a map holds under a constant key, or under any when it is not known. */
export function valueAt(object: HeapObject, name: string | undefined): Value {
  const own = name === undefined ? undefined : object.fields.get(ENTRY + name);
  if (own !== undefined) return join(own, object.fields.get(ANY) ?? NOTHING);
  if (name === undefined) return join(object.fields.get(VALUES) ?? UNKNOWN, UNDEFINED);
  return object.exact ? UNDEFINED : join(object.fields.get(ANY) ?? UNKNOWN, UNDEFINED);
}

const add: NativeMethod = (interpreter, self, call) => {
  for (const object of editable(interpreter, self)) addMember(object, argument(call, 0));
  return self;
};

function addMember(object: HeapObject, value: Value): void {
  const name = keyOf(value);
  if (name === undefined) object.exact = false;
  else object.fields.set(ENTRY + name, value);
  object.fields.set(ITEM, join(object.fields.get(ITEM) ?? NOTHING, value));
}

const has: NativeMethod = (interpreter, self, call) => {
  const wanted = knownLiterals(argument(call, 0));
  const objects = objectsOf(interpreter, self);
  if (wanted === undefined || objects.some((object) => !object.exact)) return UNKNOWN;
  return literal(
    ...new Set(objects.flatMap((object) => wanted.map((item) => object.fields.has(ENTRY + String(item))))),
  );
};

const remove: NativeMethod = (interpreter, self, call) => {
  const name = keyOf(argument(call, 0));
  for (const object of editable(interpreter, self)) if (name !== undefined) object.fields.delete(ENTRY + name);
  return UNKNOWN;
};

const clear: NativeMethod = (interpreter, self) => {
  for (const object of editable(interpreter, self))
    for (const key of [...object.fields.keys()]) object.fields.delete(key);
  return UNDEFINED;
};

const forEach: NativeMethod = (interpreter, self, call) => {
  const value = joinAll(
    objectsOf(interpreter, self).map((object) => object.fields.get(VALUES) ?? object.fields.get(ITEM) ?? UNKNOWN),
  );
  const key = joinAll(
    objectsOf(interpreter, self).map((object) => object.fields.get(KEYS) ?? object.fields.get(ITEM) ?? UNKNOWN),
  );
  runLoop(interpreter, [], () => {
    invoke(interpreter, call, argument(call, 0), [value, key, self], '*');
    return true;
  });
  return UNDEFINED;
};

/** An iterator over one of the slots; sets have no separate values. */
function over(slot: string): NativeMethod {
  return (interpreter, self, call) => {
    const item = joinAll(
      objectsOf(interpreter, self).map((object) => object.fields.get(slot) ?? object.fields.get(ITEM) ?? NOTHING),
    );
    return iteratorOver(interpreter, siteOf(call, 'iterator'), item);
  };
}

export const collectionMethods: ReadonlyMap<string, NativeMethod> = new Map(
  Object.entries({
    set,
    get,
    add,
    has,
    delete: remove,
    clear,
    forEach,
    keys: over(KEYS),
    values: over(VALUES),
    entries: over(ITEM),
    '@@iterator': over(ITEM),
  }),
);

function collection(interpreter: Interpreter, call: Call): { value: Value; object: HeapObject | undefined } {
  const value = interpreter.allocate(siteOf(call, 'collection'), { kind: 'collection', exact: true });
  const [item] = value.references;
  return { value, object: interpreter.heap.editOf(item) };
}

function itemsOf(interpreter: Interpreter, call: Call): readonly Value[] {
  if (!hasArgument(call, 0)) return [];
  const source = argument(call, 0);
  const exact = exactOf(interpreter, source);
  if (exact !== undefined) return exact;
  const any = elements(interpreter, source);
  return any === UNKNOWN && source.literals.length > 0 ? [] : [any];
}

const newMap: NativeFunction = (interpreter, call) => {
  const { value, object } = collection(interpreter, call);
  for (const pair of itemsOf(interpreter, call)) {
    if (object === undefined) continue;
    addEntry(
      interpreter,
      object,
      readProperty(interpreter, pair, '0', call.place),
      readProperty(interpreter, pair, '1', call.place),
    );
  }
  return value;
};

const newSet: NativeFunction = (interpreter, call) => {
  const { value, object } = collection(interpreter, call);
  for (const item of itemsOf(interpreter, call)) if (object !== undefined) addMember(object, item);
  return value;
};

export const collectionFunctions: readonly [string, NativeFunction][] = [
  ['new Map', newMap],
  ['new WeakMap', newMap],
  ['new Set', newSet],
  ['new WeakSet', newSet],
];

const next: NativeMethod = (interpreter, self, call) => {
  if (hasArgument(call, 0)) send(interpreter, self, call, { value: argument(call, 0), error: NOTHING });
  return iteratorStep(interpreter, siteOf(call, 'next'), self, elements(interpreter, self));
};

const throwInto: NativeMethod = (interpreter, self, call) => {
  send(interpreter, self, call, { value: NOTHING, error: argument(call, 0) });
  return iteratorStep(interpreter, siteOf(call, 'next'), self, elements(interpreter, self));
};

const finish: NativeMethod = (interpreter, _self, call) =>
  iteratorStep(interpreter, siteOf(call, 'next'), NOTHING, argument(call, 0));

export const iteratorMethods: ReadonlyMap<string, NativeMethod> = new Map(
  Object.entries({
    next,
    return: finish,
    throw: throwInto,
    '@@iterator': (_interpreter: Interpreter, self: Value) => self,
  }),
);
