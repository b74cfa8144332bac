import { describe, expect, test } from 'vitest';
import { exportTable, findTypeDeclaration, importsOf } from '../../src/modules/exports.ts';
import { parseFile } from '../../src/modules/parse.ts';
import type { SourceFile } from '../../src/modules/source-file.ts';

function fileOf(text: string, path = '/a.ts'): SourceFile {
  return parseFile(path, text)!;
}

/** `name: local a`, `name: expression ObjectExpression`, `name: ./x default` */
function named(text: string): readonly string[] {
  return [...exportTable(fileOf(text)).named].map(([name, entry]) => {
    if (entry.kind === 'local') return `${name}: local ${entry.name}`;
    return `${name}: ${entry.kind === 'expression' ? `expression ${entry.node.type}` : `${entry.specifier} ${entry.imported}`}`;
  });
}

function types(text: string): readonly string[] {
  return [...exportTable(fileOf(text)).types].map(([name, entry]) =>
    entry.kind === 'local' ? `${name}: local ${entry.name}` : `${name}: ${entry.specifier} ${entry.imported}`,
  );
}

describe('exported values', () => {
  test.each([
    ['export const a = 1, b = 2;', ['a: local a', 'b: local b']],
    ['export const { a, b: [c = 1, ...d], ...e } = f;', ['a: local a', 'c: local c', 'd: local d', 'e: local e']],
    [
      'export function f() {} export async function* g() {} export class C {}',
      ['f: local f', 'g: local g', 'C: local C'],
    ],
    ['const a = 1; export { a, a as b, a as "c-d" };', ['a: local a', 'b: local a', 'c-d: local a']],
    ['export default function f() {}', ['default: local f']],
    ['export default function () {}', ['default: expression FunctionDeclaration']],
    ['export default class {}', ['default: expression ClassDeclaration']],
    ['export default { a: 1 };', ['default: expression ObjectExpression']],
    ['export default () => 1;', ['default: expression ArrowFunctionExpression']],
    ['const a = 1; export default a;', ['default: local a']],
    [
      "export { a, b as c, default as d, default } from './x';",
      ['a: ./x a', 'c: ./x b', 'd: ./x default', 'default: ./x default'],
    ],
    ["export * as ns from './x';", ['ns: ./x *']],
    ["import { a } from './x'; export { a as b };", ['b: ./x a']],
    ["import * as ns from './x'; export default ns;", ['default: ./x *']],
    ['export = { a: 1 };', ['default: expression ObjectExpression']],
    ['function f() {} export = f;', ['default: local f']],
    ["export import a = require('./x');", ['a: ./x default']],
    ['namespace N { export const b = 1; } export import a = N.b;', ['a: local a']],
    [
      'export enum E { A } export namespace N.M { } export declare const d: string;',
      ['E: local E', 'N: local N', 'd: local d'],
    ],
    [
      'export abstract class C {} export function f(a: string): void; export function f(a: any) {}',
      ['C: local C', 'f: local f'],
    ],
    ['export interface I {} export type T = string; interface J {} export { J }; export default interface K {}', []],
    ["export type { a } from './x'; import type { b } from './y'; export { b }; export { type c } from './z';", []],
    ['interface Order {} const Order = 1; export { Order };', ['Order: local Order']],
    ['f();', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('stars keep their order', () => {
    expect(exportTable(fileOf("export * from './b'; export type * from './a';")).stars).toEqual(['./b', './a']);
  });

  test('the table is made once', () => {
    const file = fileOf('export const a = 1;');
    expect(exportTable(file)).toBe(exportTable(file));
  });
});

describe('exported types', () => {
  test.each([
    ['export interface I {} export type T = string;', ['I: local I', 'T: local T']],
    ['export class C {} export enum E {} export const v = 1;', ['C: local C', 'E: local E']],
    ['interface I {} type T = I; export { I as J }; export type { T };', ['J: local I', 'T: local T']],
    ['export default interface I {}', ['default: local I']],
    ["export type { A } from './x'; export { B } from './y';", ['A: ./x A', 'B: ./y B']],
    [
      "import type { A } from './x'; export { A }; import B from './y'; export type { B };",
      ['A: ./x A', 'B: ./y default'],
    ],
    ["export * as ns from './x';", ['ns: ./x *']],
    ["import type A = require('./x'); export { A };", ['A: ./x default']],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });
});

describe('isCommonJs', () => {
  test.each([
    ['module.exports = { a };', true],
    ['exports.a = 1;', true],
    ["exports['a'] = 1;", true],
    ['function f() { exports.a = 1; }', true],
    ["const a = require('./a'); a();", true],
    ["import a from './a'; module.exports = a;", true],
    ["import a from './a'; a(require('b'));", false],
    ['export const a = module.exports;', false],
    ["import a = require('./a'); export = a;", false],
    ["import a from './a'; a();", false],
    ['f();', false],
    ['const module = {}; module.exports = 1;', false],
    ['// module.exports', false],
  ])('%s → %s', (text, expected) => {
    expect(exportTable(fileOf(text)).isCommonJs).toBe(expected);
  });

  test('of a file with a top-level return', () => {
    expect(exportTable(fileOf('if (a) return; exports.b = 1;', '/a.js')).isCommonJs).toBe(true);
  });
});

describe('findTypeDeclaration', () => {
  const text = `
    interface A { first: 1 } interface A { second: 2 } export type B = {}; export default class C {}
    declare class D {} enum E {} function f() { interface Inner {} }
    declare namespace N { interface Order {} namespace Deep { type T = 1 } } namespace X.Y { export class Z {} }
    declare module 'other' { interface Foreign {} }`;

  test.each([
    ['A', 'TSInterfaceDeclaration'],
    ['B', 'TSTypeAliasDeclaration'],
    ['C', 'ClassDeclaration'],
    ['D', 'ClassDeclaration'],
    ['E', 'TSEnumDeclaration'],
    ['N.Order', 'TSInterfaceDeclaration'],
    ['N.Deep.T', 'TSTypeAliasDeclaration'],
    ['X.Y.Z', 'ClassDeclaration'],
    ['Inner', undefined],
    ['Order', undefined],
    ['Foreign', undefined],
    ['f', undefined],
    ['toString', undefined],
  ])('%s', (name, type) => {
    expect(findTypeDeclaration(fileOf(text), name)?.type).toBe(type);
  });

  test('takes the first of several', () => {
    const file = fileOf(text);
    expect(findTypeDeclaration(file, 'A')).toBe(file.program.body[0]);
  });
});

describe('importsOf', () => {
  test.each([
    ["import a from './x';", 'a', './x', 'default', false],
    ["import * as a from './x';", 'a', './x', '*', false],
    ["import { b as a } from './x';", 'a', './x', 'b', false],
    ["import { 'b-c' as a } from './x';", 'a', './x', 'b-c', false],
    ["import { default as a } from './x';", 'a', './x', 'default', false],
    ["import type { a } from './x';", 'a', './x', 'a', true],
    ["import type a from './x';", 'a', './x', 'default', true],
    ["import { type a } from './x';", 'a', './x', 'a', true],
    ["import a = require('./x');", 'a', './x', 'default', false],
    ["export import a = require('./x');", 'a', './x', 'default', false],
    ["import type a = require('./x');", 'a', './x', 'default', true],
  ])('%s', (text, local, specifier, imported, typeOnly) => {
    expect([...importsOf(fileOf(text))]).toEqual([[local, { specifier, imported, typeOnly }]]);
  });

  test.each(["import './x';", "const a = require('./x');", 'import a = N.b;', "export { a } from './x';"])(
    '%s declares none',
    (text) => {
      expect(importsOf(fileOf(text)).size).toBe(0);
    },
  );
});
