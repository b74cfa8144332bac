/** Texts that make a careless pattern take minutes: a test that fails here fails by its time limit, or by an error. */
import { describe, expect, test, vi } from 'vitest';

import { parseJsonc } from '../../src/modules/jsonc.ts';
import { globPattern } from '../../src/modules/glob.ts';
import { effectOfName } from '../../src/pii/sanitizers.ts';
import { fromSnakeCase } from '../../src/pii/shapes.ts';
import { countGroups } from '../../src/taint/regular-expressions.ts';
import { resolverFor, temporaryProject } from '../modules/temporary-project.ts';
import { LEAK, lint, lintFile, ORDER } from '../robustness/lint.ts';

vi.setConfig({ testTimeout: 60_000 });

const LONG = 500_000;
const long = (part: string): string => part.repeat(LONG / part.length);

describe('patterns over texts of the analysed code', () => {
  test.each([
    ['stars in a comment', `/** @pii email${long(' *')}x */ let a;`],
    ['empty lines in a comment', `/** @pii email\n${long(' \n')}x */ let a;`],
    ['tags in a comment', `/**${long('\n * @pii ')} x */ let a;`],
    ['flow tags in a comment', `/** @spapiFlow x${long(' *')}y */ function a() {}`],
    ['braces in a comment', `/** @type ${'{'.repeat(LONG)} */ let a;`],
    ['parameters in a comment', `/** @param ${long('[')} */ function a(b) {}`],
    ['white space in an imported type', `/** @import { a${long(' ')}} from './a' */ let a;`],
    ['a name of capitals', `${long('A')}(order.AmazonOrderId);`],
    ['a name of underscores', `f(order.${long('_')});`],
    ['a query of white space', `db.query('insert into' + '${long(' ')}' + '/'); db.query('update${long(' ')}/');`],
    [
      'a path of brackets',
      `import get from 'lodash/get'; get(order, '${long('[')}'); import omit from 'lodash/omit'; f(omit(order, '${long('[')}'));`,
    ],
    [
      'the source of a pattern',
      `'x'.replace(new RegExp('[${long('\\\\a')}'), (a, b) => f(order.AmazonOrderId, a, b));`,
    ],
    ['a URL of slashes', `fetch('https://${long('/')}');`],
    ['a URL of holes', `fetch('https://example.com/' + '${long('{')}' + '${long('?#')}');`],
    [
      'a text of signs',
      `f('${long('=')}', '${long('AKIA')}', '${long('eyJ.')}', '${long('Basic ')}', '${long('-----BEGIN ')}');`,
    ],
    ['a text of assignments', `f('${long('password = ')}', '${long('Server=a;')}', '${long('a:')}@');`],
  ])('%s', (_, code) => {
    const text = `${ORDER}\n${code.replaceAll('\n', ' \n')}\n${LEAK}`;
    expect(lint(text, '/nowhere/main.js').filter((line) => line.includes('no-pii-in-logs'))).toEqual([
      `${text.split('\n').length}: no-pii-in-logs`,
    ]);
  });
});

describe('patterns themselves', () => {
  test('groups of a class that nothing closes', () => {
    expect(countGroups(`(a)[${'\\a'.repeat(100_000)}`)).toBe(1);
    expect(countGroups('(a)[(](?<b>c)(?:d)\\((e)[\\](]')).toBe(3);
  });

  test('names', () => {
    expect(fromSnakeCase(`${'_'.repeat(LONG)}-buyer__info_1`)).toBe(`${'_'.repeat(LONG)}-buyerInfo1`);
    expect(effectOfName('A'.repeat(LONG))).toBeUndefined();
    expect(effectOfName('redactPIIFields')).toBe(effectOfName('redact_pii_fields'));
  });
});

describe('configurations', () => {
  test.each([
    ['quotes', `{ "a": "${'\\"'.repeat(LONG)}`],
    ['a comment', `/*${'x'.repeat(20_000_000)}`],
    ['commas', `[${', '.repeat(LONG)}`],
  ])('JSON with %s that nothing ends', (_, text) => {
    expect(parseJsonc(text)).toBeUndefined();
  });

  test('comments and strings are told apart as before', () => {
    expect(parseJsonc('{ /* a " b */ "a//b": "/* c */", // "d"\n "e": [1, /**/ ], }')).toEqual({
      'a//b': '/* c */',
      e: [1],
    });
  });

  test('globs', () => {
    const name = 'a'.repeat(255);
    expect(globPattern(`${'*a'.repeat(20)}b`).test(name)).toBe(false);
    expect(globPattern(`${'**/'.repeat(20)}b`).test('a/'.repeat(200))).toBe(false);
    expect(globPattern('/'.repeat(LONG)).test(name)).toBe(false);
    expect(globPattern('packages/*-a*/**').test('packages/x-ab/c/d')).toBe(true);
  });

  test.each([
    ['stars', ['**/'.repeat(30) + 'x', `!${'**/'.repeat(30)}x`]],
    ['slashes', [`a${'/'.repeat(LONG)}x`]],
    ['wildcards', [`${'*a'.repeat(30)}b`]],
  ])('workspaces of %s', (_, workspaces) => {
    const folders = Object.fromEntries(
      Array.from({ length: 30 }, (__, index) => [`${'a/'.repeat(5)}${'a'.repeat(200)}${index}/x.js`, '']),
    );
    const project = temporaryProject({ ...folders, 'package.json': { workspaces } });
    expect(resolverFor(project).resolve('other', 'main.js')).toBe('package other');
  });

  test('a list of brackets for pnpm', () => {
    const project = temporaryProject({ 'pnpm-workspace.yaml': `packages: ${'['.repeat(LONG)}`, 'package.json': {} });
    expect(resolverFor(project).resolve('other', 'main.js')).toBe('package other');
  });

  test('conditions nested without end', () => {
    const depth = 50_000;
    const exports = `${'{"a":'.repeat(depth)}"./x.js"${'}'.repeat(depth)}`;
    const project = temporaryProject({
      'package.json': `{ "name": "own", "exports": ${exports}, "imports": { "#x": ${exports} } }`,
      'x.js': '',
    });
    const { resolve } = resolverFor(project);
    expect([resolve('own', 'main.js'), resolve('#x', 'main.js')]).toEqual(['package own', 'unresolved']);
  });

  test.each(['package.json', 'tsconfig.json'])('a %s of more than 1 MB counts as missing', (name) => {
    const config = { imports: { '#x': './x.js' }, compilerOptions: { paths: { '#x': ['./x.js'] } } };
    const x = 'export const helper = (it) => console.log(it);';
    const main = `import { helper } from '#x';\n${ORDER}\nhelper(order);\n${LEAK}`;
    const files = { 'main.js': main, 'x.js': x, [name]: { ...config, x: '' } };
    expect(lintFile(files, 'main.js')).toEqual(['3: no-pii-in-logs', '4: no-pii-in-logs']);
    files[name] = { ...config, x: 'x'.repeat(1_000_000) };
    expect(lintFile(files, 'main.js')).toEqual(['4: no-pii-in-logs']);
  });
});
