/** How a value of a type about another type holds values of that other one. */
export type Wrapping =
  | 'promise'
  | 'awaited'
  | 'array'
  | 'same'
  | 'pick'
  | 'omit'
  | 'record'
  | 'map'
  | 'returned'
  | 'parameters'
  | 'instance'
  /** Under this property. */
  | { readonly field: string }
  /** As the type's own subject: this property of what the type argument names. */
  | { readonly reads: string };

/** JavaScript's and TypeScript's own types that are about another type. */
const GENERICS: Readonly<Record<string, Wrapping>> = {
  Promise: 'promise',
  PromiseLike: 'promise',
  Array: 'array',
  ReadonlyArray: 'array',
  Iterable: 'array',
  AsyncIterable: 'array',
  IterableIterator: 'array',
  AsyncIterableIterator: 'array',
  Iterator: 'array',
  Generator: 'array',
  AsyncGenerator: 'array',
  Set: 'array',
  ReadonlySet: 'array',
  Partial: 'same',
  Required: 'same',
  Readonly: 'same',
  NonNullable: 'same',
  Awaited: 'awaited',
  Extract: 'same',
  Exclude: 'same',
  NoInfer: 'same',
  Pick: 'pick',
  Omit: 'omit',
  Record: 'record',
  Map: 'map',
  ReadonlyMap: 'map',
  ReturnType: 'returned',
  Parameters: 'parameters',
  InstanceType: 'instance',
};

/** Which type argument a generic type is about, and how. */
export interface Generic {
  readonly wrapping: Wrapping;
  readonly subject: number;
}

/** @returns what a global generic type is about; undefined for other names */
export function globalGeneric(name: string, count: number): Generic | undefined {
  // JSDoc's `Object<string, Order>` is a record; TypeScript's `Object` takes no arguments.
  if (name === 'Object') return count === 2 ? { wrapping: 'record', subject: 1 } : undefined;
  const wrapping = Object.hasOwn(GENERICS, name) ? GENERICS[name] : undefined;
  return wrapping === undefined
    ? undefined
    : { wrapping, subject: wrapping === 'record' || wrapping === 'map' ? 1 : 0 };
}
