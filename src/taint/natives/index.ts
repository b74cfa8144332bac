import type { ObjectKind } from '../heap-object.ts';
import { arrayMethods } from './arrays.ts';
import { collectionFunctions, collectionMethods, iteratorMethods } from './collections.ts';
import { functionMethods } from './functions.ts';
import { encodingFunctions } from './encoding.ts';
import { globalFunctions } from './globals.ts';
import { jsonFunctions } from './json.ts';
import type { NativeFunction, NativeMethod } from './native.ts';
import { objectFunctions, objectMethods } from './objects.ts';
import { paramsFunctions, paramsMethods } from './params.ts';
import { promiseFunctions, promiseMethods } from './promises.ts';
import { regexpFunctions, regexpMethods } from './regexps.ts';
import { stringMethods } from './strings.ts';
import { momentMethods, timeFunctions } from './time.ts';

export { momentMethods };

/** Functions of the runtime by path: globals as `JSON.parse` or `new Map`, built-in modules as `node:util|format`. */
export const nativeFunctions: ReadonlyMap<string, NativeFunction> = new Map([
  ...globalFunctions,
  ...jsonFunctions,
  ...objectFunctions,
  ...promiseFunctions,
  ...collectionFunctions,
  ...encodingFunctions,
  ...paramsFunctions,
  ...regexpFunctions,
  ...timeFunctions,
]);

const methods: Partial<Readonly<Record<ObjectKind, ReadonlyMap<string, NativeMethod>>>> = {
  array: arrayMethods,
  promise: promiseMethods,
  collection: collectionMethods,
  iterator: new Map([...arrayMethods, ...iteratorMethods]),
  function: functionMethods,
  text: stringMethods,
  error: new Map([['toString', stringMethods.get('toString') as NativeMethod]]),
  regexp: regexpMethods,
  params: paramsMethods,
  plain: objectMethods,
};

/** @returns the built-in methods of objects of the kind. */
export function methodsOfKind(kind: ObjectKind): ReadonlyMap<string, NativeMethod> | undefined {
  return methods[kind];
}

export const methodsOfText: ReadonlyMap<string, NativeMethod> = stringMethods;

/** Methods that an unknown receiver is taken to have when code calls them: their callbacks run. */
export const methodsOfUnknown: ReadonlyMap<string, NativeMethod> = new Map(
  [...promiseMethods, ...arrayMethods].filter(([name]) =>
    ['then', 'catch', 'finally', 'map', 'forEach', 'filter', 'reduce', 'flatMap', 'find'].includes(name),
  ),
);
