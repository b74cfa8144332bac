import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import { makePromise } from './promises.ts';
import { ITEM, KEYS, readProperty, VALUES } from './properties.ts';
import { join, NOTHING, UNDEFINED, UNKNOWN, type Value } from './value.ts';

type Wrapper = 'promise' | 'array' | 'same' | 'data' | 'pick' | 'omit' | 'record' | 'map';

/** Types that are about another type, and where a value of that other one is found in theirs. */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  Promise: 'promise',
  PromiseLike: 'promise',
  Array: 'array',
  ReadonlyArray: 'array',
  Iterable: 'array',
  AsyncIterable: 'array',
  Generator: 'array',
  AsyncGenerator: 'array',
  Set: 'array',
  ReadonlySet: 'array',
  Partial: 'same',
  Required: 'same',
  Readonly: 'same',
  NonNullable: 'same',
  Awaited: 'same',
  Pick: 'pick',
  Omit: 'omit',
  Record: 'record',
  Map: 'map',
  ReadonlyMap: 'map',
  AxiosResponse: 'data',
};

/** @returns the wrapper of that name, and which of its type arguments is the type it is about. */
export function wrapperNamed(name: string): { readonly kind: Wrapper; readonly subject: number } | undefined {
  const kind = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
  return kind === undefined ? undefined : { kind, subject: kind === 'record' || kind === 'map' ? 1 : 0 };
}

/** @returns a value of the wrapping type around a value of the type it is about. */
export function wrapped(interpreter: Interpreter, kind: Wrapper, type: TSESTree.TSTypeReference, inner: Value): Value {
  switch (kind) {
    case 'array':
      return interpreter.allocate(type, { kind: 'array', rest: inner });
    case 'promise':
      return makePromise(interpreter, type, inner);
    case 'same':
      return inner;
    case 'data':
      return interpreter.allocate(type, { kind: 'plain', fields: new Map([['data', inner]]) });
    case 'record':
      return interpreter.allocate(type, { kind: 'plain', rest: inner });
    case 'map':
      return mapOf(interpreter, type, inner);
    case 'pick':
    case 'omit': {
      const keys = literalsOf(type.typeArguments?.params[1]);
      if (keys === undefined) return inner;
      return kind === 'pick' ? picked(interpreter, type, inner, keys) : omitted(interpreter, type, inner, keys);
    }
  }
}

function mapOf(interpreter: Interpreter, site: TSESTree.Node, inner: Value): Value {
  const fields = new Map([
    ['0', UNKNOWN],
    ['1', inner],
  ]);
  const entry = interpreter.allocate(`entry:${site.range.join('-')}`, {
    kind: 'array',
    fields,
    exact: true,
    length: 2,
  });
  const slots = new Map([
    [KEYS, UNKNOWN],
    [VALUES, inner],
    [ITEM, entry],
  ]);
  return interpreter.allocate(site, { kind: 'collection', fields: slots });
}

/** The keys that a type of literals names; undefined for any other type. */
function literalsOf(type: TSESTree.TypeNode | undefined): readonly string[] | undefined {
  if (type?.type === 'TSLiteralType' && type.literal.type === 'Literal') return [String(type.literal.value)];
  if (type?.type !== 'TSUnionType') return undefined;
  const keys = type.types.map(literalsOf);
  return keys.every((key) => key !== undefined) ? keys.flat() : undefined;
}

function picked(interpreter: Interpreter, site: TSESTree.Node, inner: Value, keys: readonly string[]): Value {
  const place = interpreter.place(site);
  const fields = new Map(keys.map((key) => [key, readProperty(interpreter, inner, key, place)]));
  return interpreter.allocate(site, { kind: 'plain', fields, exact: true });
}

function omitted(interpreter: Interpreter, site: TSESTree.Node, inner: Value, keys: readonly string[]): Value {
  let result = NOTHING;
  inner.references.forEach((item, index) => {
    const object = interpreter.heap.objectOf(item);
    if (object === undefined) return;
    const fields = new Map([...object.fields, ...keys.map((key): [string, Value] => [key, UNDEFINED])]);
    const { kind, content, exact, rest } = object;
    const copySite = `omit:${site.range.join('-')}:${String(index)}`;
    result = join(result, interpreter.allocate(copySite, { kind, content, exact, rest, fields }));
  });
  return result === NOTHING ? inner : result;
}
