import { describe, expect, test } from 'vitest';
import { resolverFor, temporaryProject, type Resolve } from './temporary-project.ts';

/** Every name is a file of the project with empty contents. */
function resolveAmong(...names: readonly string[]): Resolve {
  return resolverFor(temporaryProject(Object.fromEntries(names.map((name) => [name, ''])))).resolve;
}

describe('relative paths', () => {
  test.each([
    ['./x', ['x.ts'], 'x.ts'],
    ['./x', ['x.js', 'x.ts'], 'x.ts'],
    ['./x', ['x.jsx'], 'x.jsx'],
    ['./x', ['x.mts'], 'x.mts'],
    ['./x', ['x.d.ts', 'x.js'], 'x.js'],
    ['./x', ['x.d.ts'], 'x.d.ts'],
    ['./x', ['x.json'], 'x.json'],
    ['./x.json', ['x.json'], 'x.json'],
    ['./x.js', ['x.ts'], 'x.ts'],
    ['./x.js', ['x.tsx'], 'x.tsx'],
    ['./x.js', ['x.js'], 'x.js'],
    ['./x.js', ['x.js', 'x.ts'], 'x.ts'],
    ['./x.jsx', ['x.tsx'], 'x.tsx'],
    ['./x.mjs', ['x.mts'], 'x.mts'],
    ['./x.cjs', ['x.cts'], 'x.cts'],
    ['./x.ts', ['x.ts'], 'x.ts'],
    ['./x.service', ['x.service.ts'], 'x.service.ts'],
    ['./x.js', ['x.js.ts'], 'x.js.ts'],
    ['./x', ['x/index.ts'], 'x/index.ts'],
    ['./x', ['x.ts', 'x/index.ts'], 'x.ts'],
    ['./x/', ['x.ts', 'x/index.ts'], 'x/index.ts'],
    ['.', ['index.ts'], 'index.ts'],
    ['./', ['index.tsx'], 'index.tsx'],
    ['./x/y', ['x/y.ts'], 'x/y.ts'],
    ['./x/index.js', ['x/index.ts'], 'x/index.ts'],
    ['./x.svg', ['x.svg'], 'x.svg'],
    ['./x?raw', ['x.ts'], 'x.ts'],
    ['./x', [], 'unresolved'],
    ['./x', ['x/y.ts'], 'unresolved'],
    ['./X', ['x.ts'], 'unresolved'],
    ['./x.js', ['x.css'], 'unresolved'],
    ['', ['index.ts'], 'unresolved'],
  ])('%s among %j is %s', (specifier, names, expected) => {
    expect(resolveAmong(...names)(specifier, 'main.ts')).toBe(expected);
  });

  test.each([
    ['..', 'index.ts'],
    ['../', 'index.ts'],
    ['../b', 'b/index.ts'],
    ['../../a/index', 'index.ts'],
  ])('%s leads upwards', (specifier, expected) => {
    const resolve = resolveAmong('a/index.ts', 'a/b/index.ts');
    expect(resolve(specifier, 'a/b/main.ts')).toBe(`a/${expected}`);
  });

  test('a package.json decides what its folder means', () => {
    const project = temporaryProject({
      'x/package.json': { main: './lib/start' },
      'x/lib/start.js': '',
      'x/index.ts': '',
      'broken/package.json': '{',
      'broken/index.ts': '',
      'circular/package.json': { main: '.' },
      'circular/index.js': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('./x', 'main.ts')).toBe('x/lib/start.js');
    expect(resolve('./broken', 'main.ts')).toBe('broken/index.ts');
    expect(resolve('./circular', 'main.ts')).toBe('circular/index.js');
  });

  test('build output that does not exist stands for its source', () => {
    const project = temporaryProject({ 'package.json': {}, 'src/cli/run.ts': '', 'built.js': '' });
    const { resolve } = resolverFor(project);
    expect(resolve('../dist/cli/run.js', 'bin/start.js')).toBe('src/cli/run.ts');
    expect(resolve('../dist/cli/other.js', 'bin/start.js')).toBe('unresolved');
  });

  test('URLs and absolute paths', () => {
    const project = temporaryProject({ 'package.json': {}, 'src/x.ts': '' });
    const { resolve } = resolverFor(project);
    expect(resolve(`file://${project.at('src/x.ts')}`, 'main.ts')).toBe('src/x.ts');
    expect(resolve(project.at('src/x'), 'main.ts')).toBe('src/x.ts');
    expect(resolve('/src/x', 'main.ts')).toBe('src/x.ts');
    expect(resolve('file://%', 'main.ts')).toBe('unresolved');
  });
});

describe('other specifiers', () => {
  const resolve: Resolve = (specifier, from) => resolverFor(temporaryProject({})).resolve(specifier, from);

  test.each([
    ['fs', 'builtin node:fs'],
    ['node:fs', 'builtin node:fs'],
    ['fs/promises', 'builtin node:fs/promises'],
    ['timers/promises', 'builtin node:timers/promises'],
    ['node:test', 'builtin node:test'],
    ['test', 'package test'],
    ['axios', 'package axios'],
    ['axios/lib/x.js', 'package axios lib/x.js'],
    ['@scope/pkg', 'package @scope/pkg'],
    ['@scope/pkg/a/b', 'package @scope/pkg a/b'],
    ['socket.io', 'package socket.io'],
    ['punycode/', 'package punycode'],
    ['npm:axios@1.2', 'package axios'],
    ['npm:@scope/pkg@^1/lib', 'package @scope/pkg lib'],
    ['bun:sqlite', 'package bun:sqlite'],
    ['https://esm.sh/axios', 'package axios'],
    ['https://esm.sh/axios@1.6.0?bundle', 'package axios'],
    ['https://esm.sh/v135/@scope/pkg@1.2.3/lib', 'package @scope/pkg lib'],
    ['https://esm.sh/*pino@9', 'package pino'],
    ['https://cdn.skypack.dev/pin/axios@v1.6.0-abc/mode=imports/axios.js', 'package axios'],
    ['https://cdn.jsdelivr.net/npm/csv-parse@5.5.0/sync/+esm', 'package csv-parse sync'],
    ['https://cdn.jsdelivr.net/npm/axios@1/dist/axios.min.js', 'package axios'],
    ['https://unpkg.com/@scope/pkg@1.12.0?module', 'package @scope/pkg'],
    ['https://ga.jspm.io/npm:axios@1.6.0/index.js', 'package axios'],
    ['https://esm.sh/', 'unresolved'],
    ['https://shop.example/esm.sh/axios', 'unresolved'],
    ['https://deno.land/std@0.224.0/csv/mod.ts', 'unresolved'],
    ['data:text/javascript,1', 'unresolved'],
    ['virtual:pwa', 'unresolved'],
    ['@/x', 'unresolved'],
    ['~/x', 'unresolved'],
    ['#x', 'unresolved'],
    ['$lib/x', 'unresolved'],
    ['raw-loader!./x', 'unresolved'],
    ['\0virtual', 'unresolved'],
    ['./x\0', 'unresolved'],
    ['@', 'unresolved'],
  ])('%j is %s', (specifier, expected) => {
    expect(resolve(specifier, 'main.ts')).toBe(expected);
  });
});

describe('packages', () => {
  test('in node_modules are never followed', () => {
    const project = temporaryProject({
      'node_modules/axios/package.json': { main: 'index.js' },
      'node_modules/axios/index.js': '',
      'node_modules/.pnpm/ky@1/node_modules/ky/index.js': '',
    });
    project.link('node_modules/ky', 'node_modules/.pnpm/ky@1/node_modules/ky');
    const { resolve } = resolverFor(project);
    expect(resolve('axios', 'src/main.ts')).toBe('package axios');
    expect(resolve('ky', 'src/main.ts')).toBe('package ky');
    expect(resolve('../node_modules/axios/index.js', 'src/main.ts')).toBe('package axios index.js');
    expect(resolve('./other', 'node_modules/axios/index.js')).toBe('package axios other');
  });

  test('have their real name when a package.json renames them', () => {
    const dependencies = { logger: 'npm:winston@3', scoped: 'npm:@sentry/node@^8' };
    const { resolve } = resolverFor(temporaryProject({ 'package.json': { dependencies } }));
    expect(resolve('logger', 'src/main.ts')).toBe('package winston');
    expect(resolve('scoped/lib', 'src/main.ts')).toBe('package @sentry/node lib');
  });

  test('declared by path are files', () => {
    const project = temporaryProject({
      'app/package.json': { dependencies: { shared: 'file:../shared', outside: 'file:../../outside' } },
      'shared/package.json': { main: 'lib.js' },
      'shared/lib.js': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('shared', 'app/src/main.ts')).toBe('shared/lib.js');
    expect(resolve('outside', 'app/src/main.ts')).toBe('package outside');
  });

  test('linked from elsewhere on the machine are not followed', () => {
    const elsewhere = temporaryProject({ 'lib/package.json': {}, 'lib/index.ts': '' });
    const project = temporaryProject({ 'package.json': {} });
    project.link('node_modules/lib', elsewhere.at('lib'));
    project.link('src/shared', elsewhere.at('lib'));
    const { resolve } = resolverFor(project);
    expect(resolve('lib', 'src/main.ts')).toBe('package lib');
    expect(resolve('./shared', 'src/main.ts')).toBe('unresolved');
  });
});

describe('links inside of the project', () => {
  test('lead to the real file', () => {
    const project = temporaryProject({ 'shared/x.ts': '', 'app/main.ts': '' });
    project.link('app/shared', 'shared');
    project.link('app/y.ts', 'shared/x.ts');
    const { resolve } = resolverFor(project);
    expect(resolve('./shared/x', 'app/main.ts')).toBe('shared/x.ts');
    expect(resolve('./y', 'app/main.ts')).toBe('shared/x.ts');
  });

  test('a root that is a link keeps its spelling', () => {
    const project = temporaryProject({ 'real/src/x.ts': '' });
    project.link('alias', 'real');
    const { resolve } = resolverFor({
      ...project,
      root: project.at('alias'),
      at: (file) => project.at(`alias/${file}`),
    });
    expect(resolve('./x', 'src/main.ts')).toBe('src/x.ts');
  });
});

describe('resolutions follow the disk', () => {
  test('a file that appears, is replaced by a better one, and disappears', () => {
    const project = temporaryProject({ 'main.ts': '' });
    const { resolve, advance } = resolverFor(project);
    const look = (): string => {
      advance();
      return resolve('./x/y', 'main.ts');
    };
    expect(look()).toBe('unresolved');
    project.write('x/y/index.js', '');
    expect(resolve('./x/y', 'main.ts')).toBe('unresolved');
    expect(look()).toBe('x/y/index.js');
    project.write('x/y/index.ts', '');
    expect(look()).toBe('x/y/index.ts');
    project.write('x/y.ts', '');
    expect(look()).toBe('x/y.ts');
    project.remove('x/y.ts');
    expect(look()).toBe('x/y/index.ts');
    project.remove('x');
    expect(look()).toBe('unresolved');
  });

  test('configuration that changes', () => {
    const project = temporaryProject({
      'package.json': { workspaces: ['packages/*'] },
      'packages/a/package.json': { name: '@org/a' },
      'packages/a/index.ts': '',
      'src/lib/x.ts': '',
    });
    const { resolve, advance } = resolverFor(project);
    const look = (specifier: string): string => {
      advance();
      return resolve(specifier, 'src/main.ts');
    };
    expect([look('@org/a'), look('@org/b'), look('lib:x')]).toEqual([
      'packages/a/index.ts',
      'package @org/b',
      'unresolved',
    ]);
    project.write('packages/b/package.json', '{ "name": "@org/b" }');
    project.write('packages/b/src/index.ts', '');
    expect(look('@org/b')).toBe('packages/b/src/index.ts');
    expect(look('lib/x')).toBe('src/lib/x.ts');
    project.write('tsconfig.base.json', '{ "compilerOptions": { "paths": { "@org/b": ["./src/lib/x.ts"] } } }');
    expect(look('@org/b')).toBe('packages/b/src/index.ts');
    project.write('tsconfig.json', '{ "extends": "./tsconfig.base.json" }');
    expect(look('@org/b')).toBe('src/lib/x.ts');
    project.write('tsconfig.base.json', '{}');
    expect(look('@org/b')).toBe('packages/b/src/index.ts');
    project.write('package.json', '{}');
    expect(look('@org/b')).toBe('package @org/b');
    project.write('node_modules/lib/package.json', '{}');
    expect(look('lib/x')).toBe('package lib x');
  });
});
