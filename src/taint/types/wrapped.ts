import type { Interpreter } from '../interpreter.ts';
import { awaitValue, makePromise } from '../promises.ts';
import { ANY, ITEM, KEYS, readProperty, VALUES } from '../properties.ts';
import type { Place } from '../trace.ts';
import { ABSENT, apiValue, join, NOTHING, UNKNOWN, type Value } from '../value.ts';
import type { WrapperTerm } from './term.ts';

/**
 * @param inner a value of the type that the wrapping type is about; not `NOTHING`
 * @returns a value of the wrapping type
 */
export function wrappedValue(interpreter: Interpreter, term: WrapperTerm, inner: Value, site: string): Value {
  const { wrapping, place, keys } = term;
  if (typeof wrapping === 'object') {
    if ('reads' in wrapping) return readProperty(interpreter, inner, wrapping.reads, place);
    return interpreter.allocate(site, { kind: 'plain', fields: new Map([[wrapping.field, inner]]) });
  }
  switch (wrapping) {
    case 'array':
      return interpreter.allocate(site, { kind: 'array', rest: inner });
    case 'promise':
      return makePromise(interpreter, site, inner);
    case 'awaited':
      return awaitValue(interpreter, inner);
    case 'record':
      return interpreter.allocate(site, { kind: 'plain', rest: inner });
    case 'map':
      return mapOf(interpreter, site, inner);
    case 'pick':
      return keys === undefined ? inner : picked(interpreter, site, inner, keys, place);
    case 'omit':
      return keys === undefined ? inner : omitted(interpreter, site, inner, keys);
    case 'instance':
      return instanceOfValue(interpreter, inner);
    case 'same':
    case 'returned':
    case 'parameters':
      return inner;
  }
}

function mapOf(interpreter: Interpreter, site: string, inner: Value): Value {
  const fields = new Map([
    ['0', UNKNOWN],
    ['1', inner],
  ]);
  const entry = interpreter.allocate(`${site}:entry`, { kind: 'array', fields, exact: true, length: 2 });
  const slots = new Map([
    [KEYS, UNKNOWN],
    [VALUES, inner],
    [ANY, inner],
    [ITEM, entry],
  ]);
  return interpreter.allocate(site, { kind: 'collection', fields: slots });
}

function picked(interpreter: Interpreter, site: string, inner: Value, keys: readonly string[], place: Place): Value {
  const fields = new Map(keys.map((key) => [key, readProperty(interpreter, inner, key, place)]));
  return interpreter.allocate(site, { kind: 'plain', fields, exact: true });
}

function omitted(interpreter: Interpreter, site: string, inner: Value, keys: readonly string[]): Value {
  let result = NOTHING;
  inner.references.forEach((item, index) => {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined) return;
    const fields = new Map([...object.fields, ...keys.map((key): [string, Value] => [key, ABSENT])]);
    const { kind, content, exact, rest } = object;
    const copy = interpreter.allocate(`${site}:without:${String(index)}`, { kind, content, exact, rest, fields });
    result = join(result, copy);
  });
  return result === NOTHING ? inner : result;
}

/** What `new` makes of a class. */
function instanceOfValue(interpreter: Interpreter, value: Value): Value {
  return value.references.reduce((result, item) => {
    if (item.kind === 'api') return join(result, apiValue(interpreter.apis.instance(item.api)));
    const callable = interpreter.heap.objectOf(item)?.callable;
    return callable?.kind === 'class'
      ? join(result, interpreter.instanceOfClass(callable.node, callable.module))
      : result;
  }, NOTHING);
}
