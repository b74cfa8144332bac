import type { ObjectKind } from '../heap.ts';
import { UNKNOWN } from '../value.ts';
import { arrayMethods } from './arrays.ts';
import { collectionFunctions, collectionMethods, iteratorMethods } from './collections.ts';
import { functionMethods } from './functions.ts';
import { globalFunctions } from './globals.ts';
import { jsonFunctions } from './json.ts';
import type { NativeFunction, NativeMethod } from './native.ts';
import { objectFunctions } from './objects.ts';
import { promiseFunctions, promiseMethods } from './promises.ts';
import { stringMethods } from './strings.ts';

/** Functions of the runtime by path: globals as `JSON.parse` or `new Map`, built-in modules as `node:util|format`. */
export const nativeFunctions: ReadonlyMap<string, NativeFunction> = new Map([
  ...globalFunctions,
  ...jsonFunctions,
  ...objectFunctions,
  ...promiseFunctions,
  ...collectionFunctions,
]);

const methods: { readonly [Kind in ObjectKind]?: ReadonlyMap<string, NativeMethod> } = {
  array: arrayMethods,
  promise: promiseMethods,
  collection: collectionMethods,
  iterator: new Map([...arrayMethods, ...iteratorMethods]),
  function: functionMethods,
  text: stringMethods,
  error: new Map([['toString', stringMethods.get('toString') as NativeMethod]]),
  regexp: new Map([
    ['test', () => UNKNOWN],
    ['exec', (interpreter, _self, call) => (stringMethods.get('match') as NativeMethod)(interpreter, call.arguments[0]?.value ?? UNKNOWN, call)],
  ] satisfies [string, NativeMethod][]),
  plain: new Map([['hasOwnProperty', () => UNKNOWN]] satisfies [string, NativeMethod][]),
};

/** @returns the built-in methods of objects of the kind. */
export function methodsOfKind(kind: ObjectKind): ReadonlyMap<string, NativeMethod> | undefined {
  return methods[kind];
}

export const methodsOfText: ReadonlyMap<string, NativeMethod> = stringMethods;

/** Methods that an unknown receiver is taken to have when code calls them: their callbacks run. */
export const methodsOfUnknown: ReadonlyMap<string, NativeMethod> = new Map(
  [...promiseMethods, ...arrayMethods].filter(([name]) => ['then', 'catch', 'finally', 'map', 'forEach', 'filter', 'reduce', 'flatMap', 'find'].includes(name)),
);
