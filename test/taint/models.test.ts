import { describe, expect, it } from 'vitest';

import { libraryModels, modelOf } from '../../src/catalog/models/index.ts';
import { exportTable } from '../../src/modules/exports.ts';
import { parseFile } from '../../src/modules/parse.ts';
import { run } from './run.ts';

/** What models may use without declaring it: JavaScript's own globals and the engine's functions. */
const GLOBALS =
  /^(?:\$(?:data|unknown|element|path|cell|watch|store|text|shaped)|Array|Boolean|Date|Error|JSON|Map|Math|Number|Object|Promise|Set|String|Symbol|setTimeout|structuredClone|undefined|void)$/;

describe.each(libraryModels.map((model) => [model.name, model] as const))('the model of %s', (_name, model) => {
  const file = parseFile(`${model.name}.js`, model.code);

  it('is JavaScript and uses nothing that does not exist', () => {
    expect(file).toBeDefined();
    const unknown = file?.scopeManager.globalScope?.through.map(({ identifier }) => identifier.name) ?? [];
    expect(unknown.filter((name) => !GLOBALS.test(name))).toEqual([]);
  });

  it('stands in for each of its exports', () => {
    const names = file === undefined ? [] : [...exportTable(file).named.keys()];
    expect(names.length).toBeGreaterThan(0);
    const [first] = model.packages;
    for (const name of names)
      expect({ name, found: modelOf(first ?? '', name)?.model }).toEqual({ name, found: model });
  });
});

it('packages belong to one model each', () => {
  const packages = libraryModels.flatMap((model) => model.packages);
  expect(packages.filter((name, index) => packages.indexOf(name) !== index)).toEqual([]);
});

it('finds packages and files of one function', () => {
  for (const [module, name] of [
    ['lodash/get', 'get'],
    ['lodash.clonedeep', 'cloneDeep'],
    ['lodash-es/map.js', 'map'],
    ['ramda/src/pick', 'pick'],
  ] as const) {
    expect(modelOf(module, 'default')?.name).toBe(name);
  }
  expect(modelOf('lodash/noSuchFunction', 'default')).toBeUndefined();
  expect(modelOf('no-such-package', 'default')).toBeUndefined();
});

it('what a model does not know stays unknown', () => {
  expect(
    run({ 'main.js': "import _ from 'lodash';\nsink(_.noSuchFunction(source()));\nsink(_.identity(source()));" }).lines,
  ).toEqual([3]);
});

it('a model is no place that a leak could be shown at', () => {
  const code = "import { pipe } from 'ramda';\nconst f = pipe((x) => x, (x) => x);\nsink(f(source()));";
  expect(run({ 'main.js': code }).lines).toEqual([3]);
});
