import { parseForESLint } from '@typescript-eslint/parser';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isParsable, parseFile, versionOf } from '../../src/modules/parse.ts';
import { rangeOf, type SourceFile } from '../../src/modules/source-file.ts';

const CLASSES = `
  @Controller('x') export class Api extends Base<T> implements A, B {
    #secret = 1; static count = 0; declare readonly kind: string; accessor size = 2;
    constructor(private readonly log: Logger, @Inject() public db?: Db) { super(); }
    static { Api.count += 1; }
    get total(): number { return this.#secret; }
    abstract area(this: Api): void;
    async *[Symbol.iterator]<U>(...rest: U[]) { yield* rest; #secret in this; }
  }`;

const TYPES = `
  enum Color { Red = 1, 'dark-blue' } declare const enum E { A }
  namespace A.B { export const x = 1; } declare module 'm' { export interface Q {} } declare global { var g: number; }
  type M<T> = { readonly [K in keyof T as \`get\${K}\`]?: T[K] } & (T extends (infer U)[] ? U : never);
  let v = <any>y as const satisfies C; v!.x?.y!.z; type I = import('x').Y<string>; function f(a: string): asserts a is 'x';
  function f(a: any) {} let u: unique symbol, t: [a: string, ...b: number[]], fn: new (...args: any[]) => typeof f;
  import type { T } from 'q'; import { type U, V as W } from 'q'; export type { T }; export type * from 'r';
  export * as ns from 'm'; import fs = require('fs'); export import z = A.B; export default interface D {}`;

const SCRIPT = `
  const { a, b: [c = 1], ...rest } = d; label: for (const x of y) { if (x) continue label; else break; }
  let r = /x(?<n>y)/giu, big = 10n, t = tag\`a\${1}b\`, o = { 'q': 1, [k]: 2, get g() { return 1; }, async *m() {} };
  (a, b); (a?.b).c; a?.b?.[c]?.(d); new (foo())(); x = async (y) => await y; delete a.b; void 0; a ??= b ** c;
  try { throw new Error(\`x\`, { cause: e }); } catch { } finally { } switch (a) { case 1: default: }
  import.meta.url; import('./x'); class K { static async *#p() {} }`;

const JSX = 'export const x = <A.B c="d" e={f} {...g}>text {h} <></> <a-b:c /></A.B>;';

/** Nodes alone: no positions of lines, no links, and nothing absent, which parsers write in several ways. */
function skeleton(node: unknown): unknown {
  if (Array.isArray(node)) return node.length === 0 ? undefined : node.map(skeleton);
  if (typeof node === 'bigint' || node instanceof RegExp) return String(node);
  if (typeof node !== 'object' || node === null) return node === false || node === null ? undefined : node;
  const ignored = new Set(['loc', 'parent', 'tokens', 'comments', 'start', 'end', 'sourceType', 'hashbang']);
  const own = Object.entries(node).filter(([key]) => !ignored.has(key));
  return Object.fromEntries(own.map(([key, value]) => [key, skeleton(value)]));
}

function scopesOf({ scopeManager }: Pick<SourceFile, 'scopeManager'>): unknown {
  return scopeManager.scopes.map((scope) => ({
    type: scope.type,
    variables: scope.variables.filter(({ defs }) => defs.length > 0).map(({ name, defs }) => [name, defs[0]!.type]),
    references: scope.references.map(({ identifier, resolved }) => [rangeOf(identifier), resolved?.name]),
  }));
}

function ofEslint(file: string, text: string): Pick<SourceFile, 'program' | 'scopeManager'> {
  const options = { filePath: file, range: true, loc: true, sourceType: 'module', lib: [] as never[] } as const;
  const { ast, scopeManager } = parseForESLint(text, { ...options, ecmaFeatures: { jsx: /[jx]$/u.test(file) } });
  return { program: ast, scopeManager: scopeManager };
}

describe('the tree is the one that ESLint gives', () => {
  test.each([
    ['classes', '/a.ts', CLASSES],
    ['types', '/a.ts', TYPES],
    ['types in declarations', '/a.d.ts', 'export declare const x: number; declare function f(): void; export {};'],
    ['expressions in TypeScript', '/a.ts', SCRIPT],
    ['expressions in JavaScript', '/a.js', SCRIPT],
    ['JSX in TypeScript', '/a.tsx', JSX],
    ['JSX in JavaScript', '/a.js', JSX],
    ['offsets behind emoji', '/a.ts', 'const s = "😀é"; /* 😀 */ f(s);'],
  ])('%s', (_, file, text) => {
    const ours = parseFile(file, text)!;
    const theirs = ofEslint(file, text);
    expect({ ...(skeleton(ours.program) as object), range: 0 }).toEqual({
      ...(skeleton(theirs.program) as object),
      range: 0,
    });
    expect(scopesOf(ours)).toEqual(scopesOf(theirs));
  });

  test('in all of our own files', () => {
    const folder = path.join(import.meta.dirname, '../../src/modules');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [ours, theirs] = [parseFile(name, text)!, ofEslint(name, text)];
      expect(skeleton(ours.program.body)).toEqual(skeleton(theirs.program.body));
      expect(scopesOf(ours)).toEqual(scopesOf(theirs));
    }
  });
});

describe('every node', () => {
  test('has a range and a parent', () => {
    const { program } = parseFile('/a.tsx', `${CLASSES}\n${JSX}`)!;
    let count = 0;
    const visit = (node: Record<string, unknown>): void => {
      count += 1;
      expect(node.range).toEqual([node.start, node.end]);
      for (const [key, value] of Object.entries(node)) {
        if (key === 'parent') continue;
        for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
          if (typeof child !== 'object' || child === null || !('type' in child) || key === 'comments') continue;
          expect((child as Record<string, unknown>).parent).toBe(node);
          visit(child);
        }
      }
    };
    visit(program as unknown as Record<string, unknown>);
    expect(count).toBeGreaterThan(100);
  });

  test('comments are kept', () => {
    const { program } = parseFile('/a.js', '/** @typedef {object} Order */\n// second\nf();')!;
    expect(program.comments).toMatchObject([
      { type: 'Block', value: '* @typedef {object} Order ', range: [0, 30] },
      { type: 'Line', value: ' second' },
    ]);
  });
});

describe('languages', () => {
  test.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.tsx', 'a.d.ts', 'a.d.mts'])(
    '%s',
    (file) => {
      expect(isParsable(`/x/${file}`)).toBe(true);
      expect(parseFile(`/x/${file}`, 'export {};')).toBeDefined();
    },
  );

  test.each(['a.json', 'a.html', 'a.css', 'a', '.js/a', 'a.ts.txt'])('%s is none', (file) => {
    expect(isParsable(`/x/${file}`)).toBe(false);
    expect(parseFile(`/x/${file}`, 'export {};')).toBeUndefined();
  });

  test('type assertions are read in .ts, elements in .tsx', () => {
    expect(parseFile('/a.ts', 'let a = <string>b;')).toBeDefined();
    expect(parseFile('/a.tsx', 'let a = <string>b;')).toBeUndefined();
    expect(parseFile('/a.tsx', 'let a = <b></b>;')).toBeDefined();
  });
});

describe('kinds of source', () => {
  test.each([
    ['an ES module', '/a.js', "import a from 'b'; await a;", 'module'],
    ['CommonJS that is also a legal module', '/a.js', "const a = require('b'); module.exports = a;", 'module'],
    ['a top-level return', '/a.js', 'if (x) return; f();', 'commonjs'],
    ['sloppy names', '/a.js', 'var await = 1, let = 2; delete x; 010;', 'commonjs'],
    ['.cjs', '/a.cjs', 'exports.a = 1;', 'commonjs'],
    ['module syntax in .cts', '/a.cts', "import a = require('b'); export = a;", 'commonjs'],
    ['module syntax in .cjs', '/a.cjs', "import a from 'b';", 'module'],
    ['a script with hashbang', '/a.js', '#!/usr/bin/env node\nf();', 'module'],
  ])('%s', (_, file, text, sourceType) => {
    expect(parseFile(file, text)?.program.sourceType).toBe(sourceType);
  });

  test('top-level names of CommonJS files are resolved too', () => {
    const { scopeManager } = parseFile('/a.js', 'var a = 1; if (a) return; exports.a = a;')!;
    const variable = scopeManager.scopes.flatMap((scope) => scope.variables).find(({ name }) => name === 'a');
    expect(variable?.references).toHaveLength(3);
  });
});

describe('what cannot be parsed', () => {
  test.each([
    ['a syntax error', '/a.ts', 'let x = ;'],
    ['types in JavaScript', '/a.js', 'let x: number = 1;'],
    ['text', '/a.js', 'Lorem ipsum dolor sit amet'],
    ['binary contents', '/a.js', '\u0000\uFFFD\u0001\u007F'],
    ['an unfinished template', '/a.ts', 'let x = `a${'],
  ])('%s is silence', (_, file, text) => {
    expect(parseFile(file, text)).toBeUndefined();
  });

  test('an empty file is a file', () => {
    expect(parseFile('/a.ts', '')?.program.body).toEqual([]);
  });
});

test('the version says whether contents are equal', () => {
  expect(parseFile('/a.ts', '\uFEFFf();')?.version).toBe(versionOf('f();'));
  expect(versionOf('f();')).not.toBe(versionOf('g();'));
});
