import { describe, expect, test } from 'vitest';
import { resolverFor, temporaryProject } from './temporary-project.ts';

describe('tsconfig.json', () => {
  test('paths without baseUrl', () => {
    const paths = { '@/*': ['./src/*'], '@lib': ['./src/lib'], '*.gen': ['./gen/*.ts'], '@/deep/*': ['./other/*'] };
    const project = temporaryProject({
      'tsconfig.json': { compilerOptions: { paths } },
      'src/x.ts': '',
      'src/lib/index.ts': '',
      'gen/api.ts': '',
      'other/y.ts': '',
      'src/deep/y.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('@/x', 'src/a/main.ts')).toBe('src/x.ts');
    expect(resolve('@/x.js', 'src/a/main.ts')).toBe('src/x.ts');
    expect(resolve('@lib', 'src/a/main.ts')).toBe('src/lib/index.ts');
    expect(resolve('api.gen', 'src/a/main.ts')).toBe('gen/api.ts');
    expect(resolve('@/deep/y', 'src/a/main.ts')).toBe('other/y.ts');
    expect(resolve('@/missing', 'src/a/main.ts')).toBe('unresolved');
  });

  test('paths with baseUrl, several targets in order', () => {
    const compilerOptions = { baseUrl: './code', paths: { 'app/*': ['gen/*', 'app/*'] } };
    const project = temporaryProject({
      'tsconfig.json': { compilerOptions },
      'code/app/x.ts': '',
      'code/utils.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('app/x', 'code/main.ts')).toBe('code/app/x.ts');
    expect(resolve('utils', 'code/main.ts')).toBe('code/utils.ts');
    project.write('code/gen/x.ts', '');
    expect(resolverFor(project).resolve('app/x', 'code/main.ts')).toBe('code/gen/x.ts');
  });

  test('comments and trailing commas', () => {
    const project = temporaryProject({
      'tsconfig.json': `{
        // "paths": {}
        "compilerOptions": { /* see */ "paths": { "@/*": ["./src/*"], }, "note": "/* // */", },
      }`,
      'src/x.ts': '',
    });
    expect(resolverFor(project).resolve('@/x', 'main.ts')).toBe('src/x.ts');
  });

  test('extends: files, lists, packages, and what is missing', () => {
    const project = temporaryProject({
      'package.json': { workspaces: ['configs/*'] },
      'configs/ts/package.json': { name: '@org/tsconfig' },
      'configs/ts/base.json': { compilerOptions: { paths: { '@org-base/*': ['${configDir}/base/*'] } } },
      'shared.json': { compilerOptions: { paths: { 's/*': ['./shared/*'] } } },
      'shared/x.ts': '',
      'a/tsconfig.json': { extends: '@org/tsconfig/base.json' },
      'a/base/x.ts': '',
      'b/tsconfig.json': { extends: ['@tsconfig/node20/tsconfig.json', '../shared'] },
      'c/tsconfig.json': { extends: '@tsconfig/strictest', compilerOptions: { paths: { 'c/*': ['./*'] } } },
      'c/x.ts': '',
      'd/tsconfig.json': { extends: './tsconfig.json' },
      'd/x.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('@org-base/x', 'a/main.ts')).toBe('a/base/x.ts');
    expect(resolve('s/x', 'b/main.ts')).toBe('shared/x.ts');
    expect(resolve('c/x', 'c/main.ts')).toBe('c/x.ts');
    expect(resolve('./x', 'd/main.ts')).toBe('d/x.ts');
  });

  test('references in the same folder', () => {
    const project = temporaryProject({
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }, { path: './lib' }] },
      'tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } }, include: ['src'] },
      'lib/tsconfig.json': { compilerOptions: { paths: { '%/*': ['./*'] } } },
      'src/x.ts': '',
      'lib/x.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('@/x', 'src/main.ts')).toBe('src/x.ts');
    expect(resolve('@/x', 'vite.config.ts')).toBe('src/x.ts');
    expect(resolve('%/x', 'src/main.ts')).toBe('unresolved');
    expect(resolve('%/x', 'lib/main.ts')).toBe('lib/x.ts');
  });

  test('holds for JavaScript and for excluded files too', () => {
    const project = temporaryProject({
      'tsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } }, include: ['src'] },
      'src/x.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('@/x', 'src/main.js')).toBe('src/x.ts');
    expect(resolve('@/x', 'test/main.ts')).toBe('src/x.ts');
  });

  test('leads to packages, but only to those that are there', () => {
    const paths = { '*': ['./node_modules/*', './src/*'], types: ['./node_modules/@types/pg'] };
    const project = temporaryProject({
      'tsconfig.json': { compilerOptions: { paths } },
      'node_modules/axios/index.js': '',
      'node_modules/@types/pg/index.d.ts': '',
      'src/util/x.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('axios/index', 'main.ts')).toBe('package axios index');
    expect(resolve('util/x', 'main.ts')).toBe('src/util/x.ts');
    expect(resolve('types', 'main.ts')).toBe('package pg');
  });

  test.each([
    ['broken', '{ "compilerOptions": { "paths": '],
    [
      'of the wrong shape',
      '{ "compilerOptions": { "paths": [1], "baseUrl": {} }, "extends": 5, "references": [0, {}] }',
    ],
    ['no object', '[]'],
    ['empty', ''],
  ])('is ignored when %s', (_, text) => {
    const { resolve } = resolverFor(temporaryProject({ 'tsconfig.json': text, 'x.ts': '' }));
    expect(resolve('./x', 'main.ts')).toBe('x.ts');
    expect(resolve('axios', 'main.ts')).toBe('package axios');
  });

  test('jsconfig.json counts where there is no tsconfig.json', () => {
    const project = temporaryProject({
      'jsconfig.json': { compilerOptions: { baseUrl: 'src' } },
      'src/util/x.js': '',
      'ts/tsconfig.json': {},
      'ts/jsconfig.json': { compilerOptions: { baseUrl: '..' } },
    });
    const { resolve } = resolverFor(project);
    expect(resolve('util/x', 'src/main.js')).toBe('src/util/x.js');
    expect(resolve('src/util/x', 'ts/main.js')).toBe('package src util/x');
  });
});

describe('imports field', () => {
  test('leads to files and packages', () => {
    const imports = {
      '#exact': './src/exact.ts',
      '#dir/*': './src/*.ts',
      '#cond': { browser: './src/browser.ts', node: './src/node.ts' },
      '#dep': { node: 'pino', default: './src/exact.ts' },
      '#built': './dist/exact.js',
      '#loop': '#loop',
      '#none': null,
    };
    const project = temporaryProject({
      'package.json': { imports },
      'src/exact.ts': '',
      'src/browser.ts': '',
      'src/node.ts': '',
    });
    const { resolve } = resolverFor(project);
    expect(resolve('#exact', 'src/main.ts')).toBe('src/exact.ts');
    expect(resolve('#dir/node', 'src/main.ts')).toBe('src/node.ts');
    expect(resolve('#cond', 'src/main.ts')).toBe('src/node.ts');
    expect(resolve('#dep', 'src/main.ts')).toBe('package pino');
    expect(resolve('#built', 'src/main.ts')).toBe('src/exact.ts');
    for (const missing of ['#loop', '#none', '#dir/other', '#unknown']) {
      expect(resolve(missing, 'src/main.ts')).toBe('unresolved');
    }
  });
});

describe('customary aliases', () => {
  test.each([
    ['@/x', 'src/x.ts'],
    ['~/x', 'src/x.ts'],
    ['@/only-root', 'only-root.ts'],
    ['$lib/db', 'src/lib/db.ts'],
    ['src/x', 'src/x.ts'],
    ['lib/db', 'src/lib/db.ts'],
    ['src/missing', 'package src missing'],
    ['lib', 'package lib'],
    ['@/missing', 'unresolved'],
  ])('%s is %s', (specifier, expected) => {
    const project = temporaryProject({
      'app/package.json': {},
      'app/src/x.ts': '',
      'app/x.ts': '',
      'app/only-root.ts': '',
      'app/src/lib/db.ts': '',
    });
    const resolution = resolverFor(project).resolve(specifier, 'app/src/a/main.ts');
    expect(resolution).toBe(expected.endsWith('.ts') ? `app/${expected}` : expected);
  });

  test('do not hide declared dependencies', () => {
    const project = temporaryProject({ 'package.json': { dependencies: { lib: '1' } }, 'src/lib/x.ts': '' });
    expect(resolverFor(project).resolve('lib/x', 'src/main.ts')).toBe('package lib x');
  });
});
