import { exactOf } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import type { Interpreter } from '../interpreter.ts';
import { isIndex, readProperty, slot, VALUE } from '../properties.ts';
import { ABSENT, join, literal, NOTHING, tainted, UNKNOWN, type Value } from '../value.ts';
import { invoke, siteOf, type NativeFunction } from './native.ts';
import { deepCopy, entriesOf } from './objects.ts';
import { objectName } from '../site-names.ts';

/** How deep a replacer is followed into the object. */
const MAX_DEPTH = 4;

/** The text remembers what it was made of, so that parsing it gives the records back. */
const stringify: NativeFunction = (interpreter, call) => {
  const given = argument(call, 0);
  if (given.references.length === 0)
    return given.marks.length > 0 ? tainted(given.marks) : given.unknown ? UNKNOWN : textOfConstant(given);
  const replacer = argument(call, 1);
  const copy = deepCopy(interpreter, given, call, (value) => serialized(interpreter, call, value));
  const value = replacer.references.length === 0 ? copy : replaced(interpreter, call, copy, replacer);
  return interpreter.allocate(siteOf(call, 'text'), { kind: 'text', fields: new Map([[VALUE, value]]) });
};

/** Objects with a `toJSON` method are written as what it gives. */
function serialized(interpreter: Interpreter, call: Call, value: Value): Value {
  let result: Value = { ...value, references: [] };
  for (const item of value.references) {
    const one: Value = { ...NOTHING, references: [item] };
    const object = interpreter.heap.objectOf(item);
    const method = object?.kind === 'plain' ? readProperty(interpreter, one, 'toJSON', call.place) : NOTHING;
    const isOwn = method.references.some((other) => interpreter.heap.objectOf(other)?.callable !== undefined);
    result = join(
      result,
      isOwn ? invoke(interpreter, call, method, [], `toJSON:${objectName(object?.id ?? 0)}`, one) : one,
    );
  }
  return result;
}

function textOfConstant(value: Value): Value {
  return literal(...value.literals.map((item) => (typeof item === 'bigint' ? undefined : JSON.stringify(item))));
}

function replaced(interpreter: Interpreter, call: Call, value: Value, replacer: Value): Value {
  const names = exactOf(interpreter, replacer);
  if (names !== undefined) return selected(interpreter, call, value, names, 0);
  return filtered(interpreter, call, value, replacer, 0);
}

/** A replacer array: only these properties are written. */
function selected(interpreter: Interpreter, call: Call, value: Value, names: readonly Value[], depth: number): Value {
  const keys = new Set(names.flatMap((name) => name.literals.map(String)));
  return rebuilt(interpreter, call, value, depth, `selected${String(depth)}`, (key, field, next) =>
    key === undefined || keys.has(key) || isIndex(key) ? next(field) : ABSENT,
  );
}

/** A replacer function is run for every property that holds data; it may drop or mask it. */
function filtered(interpreter: Interpreter, call: Call, value: Value, replacer: Value, depth: number): Value {
  return rebuilt(interpreter, call, value, depth, `filtered${String(depth)}`, (key, field, next) => {
    const name = key === undefined ? UNKNOWN : literal(key);
    const result = invoke(interpreter, call, replacer, [name, field], `${String(depth)}:${key ?? '*'}`);
    return next(result);
  });
}

type Rebuild = (key: string | undefined, field: Value, next: (value: Value) => Value) => Value;

function rebuilt(
  interpreter: Interpreter,
  call: Call,
  value: Value,
  depth: number,
  role: string,
  rebuild: Rebuild,
): Value {
  const entries = depth >= MAX_DEPTH ? undefined : entriesOf(interpreter, value, call);
  const [only] = value.references;
  const object = interpreter.heap.objectOf(only);
  if (entries === undefined || object === undefined) return value;
  const fields = new Map<string, Value>();
  let rest = NOTHING;
  entries.forEach((entry, index) => {
    const [key] = entry.key.literals;
    const name = key === undefined ? undefined : String(key);
    const site = `${role}.${String(index)}`;
    const next = (field: Value): Value => rebuilt(interpreter, call, field, depth + 1, site, rebuild);
    const result = rebuild(name, entry.value, next);
    if (result === ABSENT) return;
    if (name === undefined) rest = join(rest, result);
    else fields.set(name, result);
  });
  const { kind, length } = object;
  return interpreter.allocate(siteOf(call, role), {
    kind,
    length,
    fields,
    exact: true,
    rest: rest === NOTHING ? undefined : rest,
  });
}

const parse: NativeFunction = (interpreter, call) => {
  const text = argument(call, 0);
  const original = slot(interpreter, text, VALUE);
  const reviver = hasArgument(call, 1) ? argument(call, 1) : NOTHING;
  if (reviver.references.length > 0) invoke(interpreter, call, reviver, [UNKNOWN, UNKNOWN], 'reviver');
  const copy = original === NOTHING ? NOTHING : deepCopy(interpreter, original, call);
  // What a text that was written here is made of is known.
  if (copy !== NOTHING && text.references.length === 1 && !text.unknown && reviver === NOTHING) return copy;
  return join(copy, text.marks.length > 0 ? tainted(text.marks) : UNKNOWN);
};

export const jsonFunctions: readonly [string, NativeFunction][] = [
  ['JSON.stringify', stringify],
  ['JSON.parse', parse],
];
