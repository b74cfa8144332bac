import { parseFile } from '../modules/parse.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { makeInstance, readExport } from './linking.ts';
import type { Interpreter } from './interpreter.ts';
import { HIDDEN, type Place } from './trace.ts';
import type { Value } from './value.ts';

/**
 * What a library does with the values it is given, as a small JavaScript module: the engine reads it as it reads the
 * program. Only the flow of values matters in it. Besides JavaScript's own globals it may use the engine's:
 * - `$data(…values)`: data made of everything in the values, in whatever form;
 * - `$unknown()`: something clean that nothing is known about; as a test, it makes both ways possible;
 * - `$element(list)`: any element of the list;
 * - `$path(path)`: the steps of a property path: `a.b[0]`, or a list of keys;
 * - `$cell(initial)`: an object with one property, `value`, which stays when the code around it runs again;
 * - `$watch(cell)`: the cell, for code that reads what other code stores;
 * - `$store(cell, value)`: puts one more possible value into a cell, and runs again what reads it;
 * - `$text(value)`: a text from which `JSON.parse` gives the value back;
 * - `$shaped(value, shape)`: the value, of which a schema says that it has the properties of the object `shape`.
 */
export interface Model {
  /** Names the model in debugging output. */
  readonly name: string;
  readonly code: string;
}

/** The export of a model that stands in for an export of a library. */
export interface ModelledExport {
  readonly model: Model;
  readonly name: string;
}

const files = new WeakMap<Model, SourceFile>();

function fileOf(model: Model): SourceFile {
  let file = files.get(model);
  if (file === undefined) {
    file = parseFile(`${HIDDEN}${model.name}.js`, model.code);
    if (file === undefined) throw new Error(`The model of ${model.name} is not JavaScript.`);
    files.set(model, file);
  }
  return file;
}

/** @returns what stands in for an export of a library; undefined when there is no model of it. */
export function modelledExport(
  interpreter: Interpreter,
  module: string,
  name: string,
  place: Place,
): Value | undefined {
  const found = interpreter.policy.modelOf?.(module, name);
  if (found === undefined) return undefined;
  let instance = interpreter.models.get(found.model);
  if (instance === undefined) {
    instance = makeInstance(interpreter, fileOf(found.model));
    interpreter.models.set(found.model, instance);
  }
  return readExport(interpreter, instance, found.name, place, new Set());
}
