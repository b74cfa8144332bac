import { describe, expect, test } from 'vitest';
import { findProjectRoot } from '../../src/modules/territory.ts';
import { Disk } from '../../src/modules/disk.ts';
import { Epochs } from '../../src/modules/incremental.ts';
import { resolverFor, temporaryProject } from './temporary-project.ts';

describe('where workspaces are declared', () => {
  test.each([
    ['npm', { 'package.json': { workspaces: ['packages/*'] } }],
    ['Yarn', { 'package.json': { workspaces: { packages: ['packages/*'] } } }],
    ['pnpm', { 'pnpm-workspace.yaml': 'catalog:\n  a: 1\npackages:\n  # all\n  - "packages/*" # yes\nother:\n  - x' }],
    ['pnpm, flow form', { 'pnpm-workspace.yaml': "packages: ['packages/*', 'apps/*']" }],
    ['Lerna', { 'lerna.json': {} }],
    ['deep globs', { 'package.json': { workspaces: ['**'] } }],
    ['braces', { 'package.json': { workspaces: ['./{packages,apps}/?/'] } }],
    ['names', { 'package.json': { workspaces: ['packages/a', 'packages/b'] } }],
  ])('%s', (_, root: Readonly<Record<string, string | object>>) => {
    const project = temporaryProject({
      ...root,
      'packages/a/package.json': { name: '@org/a' },
      'packages/a/src/index.ts': '',
      'packages/b/package.json': { name: 'b' },
    });
    const { resolve } = resolverFor(project);
    expect(resolve('@org/a', 'packages/b/src/deep/main.ts')).toBe('packages/a/src/index.ts');
    expect(resolve('@org/other', 'packages/b/src/deep/main.ts')).toBe('package @org/other');
  });

  test('negated and odd globs', () => {
    const workspaces = ['packages/**', '!**/fixtures/**', '[', '{1}', '(', 5];
    const project = temporaryProject({
      'package.json': { workspaces },
      'packages/a/package.json': { name: 'a' },
      'packages/a/index.ts': '',
      'packages/a/fixtures/b/package.json': { name: 'b' },
      'packages/a/fixtures/b/index.ts': '',
      'packages/a/node_modules/c/package.json': { name: 'c' },
    });
    const { resolve } = resolverFor(project);
    expect(resolve('a', 'main.ts')).toBe('packages/a/index.ts');
    expect(resolve('b', 'main.ts')).toBe('package b');
    expect(resolve('c', 'main.ts')).toBe('package c');
  });
});

describe('entries of workspace packages', () => {
  test.each([
    ['the main file', { main: './lib/main.js' }, ['lib/main.js'], '', 'lib/main.js'],
    ['the source of a missing main file', { main: './dist/index.js' }, ['src/index.ts'], '', 'src/index.ts'],
    [
      'the source of a built main file',
      { main: './dist/index.js' },
      ['dist/index.js', 'src/index.ts'],
      '',
      'src/index.ts',
    ],
    ['a built main file without source', { main: './dist/index.js' }, ['dist/index.js'], '', 'dist/index.js'],
    ['types that are sources', { main: './dist/i.js', types: './src/i.ts' }, ['src/i.ts'], '', 'src/i.ts'],
    ['code before declarations', { types: './t.d.ts', main: './m.js' }, ['t.d.ts', 'm.js'], '', 'm.js'],
    ['declarations when there is nothing else', { types: './t.d.ts' }, ['t.d.ts'], '', 't.d.ts'],
    ['a main file without extension', { main: 'lib/main' }, ['lib/main.js'], '', 'lib/main.js'],
    ['a main folder', { main: 'lib' }, ['lib/index.js'], '', 'lib/index.js'],
    ['nothing declared', {}, ['src/index.tsx'], '', 'src/index.tsx'],
    ['nothing declared, main', {}, ['src/main.ts'], '', 'src/main.ts'],
    ['exports', { exports: './a.js', main: './b.js' }, ['a.js', 'b.js'], '', 'a.js'],
    [
      'exports with conditions',
      { exports: { import: './dist/a.mjs', types: './dist/a.d.ts' } },
      ['src/a.ts'],
      '',
      'src/a.ts',
    ],
    ['nested folders of formats', { exports: { '.': { require: './dist/cjs/a.cjs' } } }, ['src/a.ts'], '', 'src/a.ts'],
    ['sources in the output', { main: 'dist/src/a.js' }, ['src/a.ts'], '', 'src/a.ts'],
    ['Node before browsers', { exports: { browser: './b.js', default: './n.js' } }, ['b.js', 'n.js'], '', 'n.js'],
    ['a subpath', {}, ['lib/x.ts'], 'lib/x', 'lib/x.ts'],
    ['a subpath of the sources', {}, ['src/x.ts'], 'x', 'src/x.ts'],
    ['an exported subpath', { exports: { './x': './dist/y.js' } }, ['src/y.ts', 'src/x.ts'], 'x', 'src/y.ts'],
    [
      'an exported pattern',
      { exports: { './f/*': './dist/f/*/index.js' } },
      ['src/f/a/index.ts'],
      'f/a',
      'src/f/a/index.ts',
    ],
    ['the longest pattern', { exports: { './*': './a/*', './f/*.js': './b/*.ts' } }, ['b/x.ts'], 'f/x.js', 'b/x.ts'],
    ['an exported folder', { exports: { './f/': './lib/' } }, ['lib/x.js'], 'f/x.js', 'lib/x.js'],
    ['a forbidden subpath', { exports: { './x': null } }, ['other.ts'], 'x', undefined],
    ['an entry outside of the package', { main: '../../main.ts' }, [], '', undefined],
    ['nothing', {}, ['other.ts'], '', undefined],
  ])('%s', (_, manifest: object, files, subpath, expected) => {
    const project = temporaryProject({
      'package.json': { workspaces: ['packages/*'] },
      'packages/a/package.json': { name: '@org/a', ...manifest },
      ...Object.fromEntries(files.map((file) => [`packages/a/${file}`, ''])),
      'main.ts': '',
    });
    const specifier = subpath === '' ? '@org/a' : `@org/a/${subpath}`;
    const unresolved = `package @org/a ${subpath}`.trimEnd();
    expect(resolverFor(project).resolve(specifier, 'main.ts')).toBe(expected ? `packages/a/${expected}` : unresolved);
    project.link('node_modules/@org/a', 'packages/a');
    expect(resolverFor(project).resolve(specifier, 'main.ts')).toBe(expected ? `packages/a/${expected}` : unresolved);
  });

  test('a package may import itself', () => {
    const project = temporaryProject({
      'package.json': { name: 'me', exports: { './x': './src/x.ts' } },
      'src/x.ts': '',
    });
    expect(resolverFor(project).resolve('me/x', 'test/main.ts')).toBe('src/x.ts');
  });

  test('an application named like its dependency does not hide it', () => {
    const manifest = { name: 'express', dependencies: { express: '4' } };
    const project = temporaryProject({ 'package.json': manifest, 'index.js': '' });
    expect(resolverFor(project).resolve('express', 'main.js')).toBe('package express');
  });

  test('an installed copy wins over the workspace', () => {
    const project = temporaryProject({
      'package.json': { workspaces: ['packages/*'] },
      'packages/a/package.json': { name: 'a' },
      'packages/a/index.ts': '',
      'node_modules/a/package.json': { name: 'a' },
    });
    expect(resolverFor(project).resolve('a', 'main.ts')).toBe('package a');
  });
});

describe('findProjectRoot', () => {
  const rootOf = (cwd: string): string => findProjectRoot(new Disk(new Epochs()), cwd);

  test('is the repository', () => {
    const project = temporaryProject({ '.git/HEAD': '', 'a/package.json': {}, 'a/b/x.ts': '' });
    expect(rootOf(project.at('a/b'))).toBe(project.root);
  });

  test('is the workspace, also around a repository inside of it', () => {
    const project = temporaryProject({
      'package.json': { workspaces: ['packages/*'] },
      'packages/a/package.json': {},
      'packages/a/.git': 'gitdir: elsewhere',
      'other/package.json': {},
    });
    expect(rootOf(project.at('packages/a'))).toBe(project.root);
    expect(rootOf(project.at('other'))).toBe(project.at('other'));
  });

  test('is the package, or else the working directory', () => {
    const project = temporaryProject({ 'a/package.json': {}, 'a/b/x.ts': '', 'c/x.ts': '' });
    expect(rootOf(project.at('a/b'))).toBe(project.at('a'));
    expect(rootOf(project.at('c'))).toBe(project.at('c'));
  });
});
