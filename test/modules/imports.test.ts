import { describe, expect, test } from 'vitest';
import { scanImports } from '../../src/modules/imports.ts';

describe('scanImports', () => {
  test.each([
    ["import a from './x';", './x'],
    ['import{a}from"./x"', './x'],
    ["import * as a from './x'", './x'],
    ["import './x'", './x'],
    ["import a, {\n  b,\n} from\n  './x'", './x'],
    ["import type { A } from './x'", './x'],
    ["export { a } from './x'", './x'],
    ["export*from'./x'", './x'],
    ["export * as a from './x'", './x'],
    ["await import('./x')", './x'],
    ["import(/* webpackChunkName: 'c' */ './x')", './x'],
    ['import(`./x`)', './x'],
    ["let a: import('./x').A", './x'],
    ["const a = require('./x')", './x'],
    ["require ( './x' )", './x'],
    ["import a = require('./x')", './x'],
    ["module.require('./x')", './x'],
    ["import data from './x.json' with { type: 'json' }", './x.json'],
    ["import a from '$lib/x'", '$lib/x'],
  ])('finds the specifier in %s', (text, specifier) => {
    expect(scanImports(text)).toEqual([specifier]);
  });

  test.each(['import(name)', 'require(`./${name}`)', "const from = 'x'", 'Array.from(x)', "importer('x')", ''])(
    'finds none in %s',
    (text) => {
      expect(scanImports(text)).toEqual([]);
    },
  );

  test('lists each specifier once, in order', () => {
    const text = "import a from 'b';\nconst c = require('a');\nexport * from 'b';\nimport('d');";
    expect(scanImports(text)).toEqual(['b', 'a', 'd']);
  });

  test('may over-report what stands in a comment or a string', () => {
    expect(scanImports("// import a from './x'")).toEqual(['./x']);
  });

  test.each([
    ['white space', `import${' '.repeat(500_000)}`],
    ['keywords with white space', `import${' '.repeat(150)}(${' '.repeat(150)}`.repeat(3000)],
    ['comments', 'import(/*'.repeat(50_000)],
    ['comment ends', 'import(/* */'.repeat(50_000)],
    ['quotes', "from '".repeat(80_000)],
    ['keywords', 'fromimportrequire '.repeat(30_000)],
  ])('takes linear time for much %s', (_, text) => {
    const started = performance.now();
    scanImports(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
