import { exactOf } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { marksIn, textOf } from '../dump.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import { readProperty } from '../properties.ts';
import { elements } from '../elements.ts';
import { join, NOTHING, reference, tainted, UNDEFINED, UNKNOWN, type Value } from '../value.ts';
import { addEntry, collectionMethods, valueAt } from './collections.ts';
import { openArray, siteOf, type NativeFunction, type NativeMethod } from './native.ts';
import { entriesOf } from './objects.ts';

/**
 * Lists of named texts: query parameters, forms, headers. They are maps that turn into text.
 * @param initial text, object, pairs or another such list; nothing for an empty one
 */
export function makeParams(interpreter: Interpreter, call: Call, initial: Value | undefined): Value {
  const { id } = interpreter.make(siteOf(call, 'params'), { kind: 'params', exact: true });
  if (initial !== undefined) fill(interpreter, call, id, initial);
  return reference(id);
}

function fill(interpreter: Interpreter, call: Call, id: number, initial: Value): void {
  const exact = exactOf(interpreter, initial);
  const pairs = exact ?? (isIterable(interpreter, initial) ? [elements(interpreter, initial)] : undefined);
  if (pairs !== undefined) {
    for (const pair of pairs)
      addText(
        interpreter,
        id,
        readProperty(interpreter, pair, '0', call.place),
        readProperty(interpreter, pair, '1', call.place),
      );
    return;
  }
  const entries = initial.references.length === 0 ? undefined : entriesOf(interpreter, initial, call);
  for (const { key, value } of entries ?? [{ key: UNKNOWN, value: initial }]) addText(interpreter, id, key, value);
}

function isIterable(interpreter: Interpreter, value: Value): boolean {
  return interpreter.inspector
    .objects(value)
    .some((object) => ['array', 'collection', 'params', 'iterator'].includes(object.kind));
}

function addText(interpreter: Interpreter, id: number, key: Value, value: Value): void {
  const object = interpreter.heap.edit(id);
  const text = value.references.length === 0 ? value : textOf(interpreter, value);
  if (object !== undefined) addEntry(interpreter, object, key, text);
}

function editable(interpreter: Interpreter, self: Value): HeapObject[] {
  return interpreter.inspector.objects(self).flatMap((object) => interpreter.heap.edit(object.id) ?? []);
}

const append: NativeMethod = (interpreter, self, call) => {
  for (const object of editable(interpreter, self)) {
    const known = argument(call, 0);
    const [name] = known.literals;
    const before = typeof name === 'string' ? valueAt(object, name) : NOTHING;
    addText(interpreter, object.id, known, before === UNDEFINED ? argument(call, 1) : join(before, argument(call, 1)));
  }
  return UNDEFINED;
};

const set: NativeMethod = (interpreter, self, call) => {
  for (const object of editable(interpreter, self))
    addText(interpreter, object.id, argument(call, 0), argument(call, 1));
  return UNDEFINED;
};

const get = collectionMethods.get('get') as NativeMethod;

/** The methods of such lists. */
export const paramsMethods: ReadonlyMap<string, NativeMethod> = new Map<string, NativeMethod>([
  ...collectionMethods,
  ['append', append],
  ['set', set],
  ['getAll', (interpreter, self, call) => openArray(interpreter, call, get(interpreter, self, call))],
  ['toString', (interpreter, self) => tainted(marksIn(interpreter, self))],
  ['sort', () => UNDEFINED],
]);

const newParams: NativeFunction = (interpreter, call) =>
  makeParams(interpreter, call, hasArgument(call, 0) ? argument(call, 0) : undefined);

const newForm: NativeFunction = (interpreter, call) => makeParams(interpreter, call, undefined);

export const paramsFunctions: readonly [string, NativeFunction][] = [
  ['new URLSearchParams', newParams],
  ['node:url|new URLSearchParams', newParams],
  ['new Headers', newParams],
  ['new FormData', newForm],
];
