import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import { detectProject } from '../../src/cli/detect.ts';
import { diffLines } from '../../src/cli/diff.ts';
import { makePlan } from '../../src/cli/plan.ts';
import { project, run } from './run.ts';

function manifest(more: object = {}): string {
  return JSON.stringify({ name: 'shop', ...more });
}

function textOf(cwd: string, name: string): string {
  return readFileSync(path.join(cwd, name), 'utf8');
}

test('a new project gets a configuration and a hook', async () => {
  const cwd = project({
    'package.json': manifest({ type: 'module', devDependencies: { husky: '9.0.0' } }),
    '.husky/_/h': '',
  });
  const { code, out } = await run(cwd, 'init', '--yes', '--no-ci');
  expect(code).toBe(0);
  expect(out).toContain('Install what is missing: npm install --save-dev eslint-plugin-sp-api');
  expect(textOf(cwd, 'eslint.config.js')).toBe(
    "import { defineConfig } from 'eslint/config';\nimport spApi from 'eslint-plugin-sp-api';\n\nexport default defineConfig([spApi.configs.recommended]);\n",
  );
  expect(textOf(cwd, '.husky/pre-commit')).toContain('npx --no-install eslint --no-warn-ignored\n');
  // What is there already stays as it is.
  const again = await run(cwd, 'init', '--yes', '--no-ci');
  expect(again.out).toContain('There is nothing to write.');
});

test('a CommonJS project gets a configuration that is a module all the same', async () => {
  const cwd = project({ 'package.json': manifest() });
  await run(cwd, 'init', '--yes', '--no-ci', '--no-hook', '--preset', 'audit');
  expect(textOf(cwd, 'eslint.config.mjs')).toContain('spApi.configs.audit');
});

test.each([
  [
    'a plain array',
    "import js from '@eslint/js';\n\nexport default [\n  js.configs.recommended,\n];\n",
    "import js from '@eslint/js';\nimport spApi from 'eslint-plugin-sp-api';\n\nexport default [\n  ...spApi.configs.recommended,\n  js.configs.recommended,\n];\n",
  ],
  [
    'defineConfig',
    "import { defineConfig } from 'eslint/config';\nexport default defineConfig([{ rules: {} }]);\n",
    "import { defineConfig } from 'eslint/config';\nimport spApi from 'eslint-plugin-sp-api';\nexport default defineConfig([spApi.configs.recommended, { rules: {} }]);\n",
  ],
  [
    'typescript-eslint',
    "import tseslint from 'typescript-eslint';\nexport default tseslint.config(\n  tseslint.configs.recommended,\n);\n",
    "import tseslint from 'typescript-eslint';\nimport spApi from 'eslint-plugin-sp-api';\nexport default tseslint.config(\n  spApi.configs.recommended,\n  tseslint.configs.recommended,\n);\n",
  ],
])('adds the preset to %s', async (_what, before, after) => {
  const cwd = project({ 'package.json': manifest({ type: 'module' }), 'eslint.config.js': before });
  await run(cwd, 'init', '--yes', '--no-ci', '--no-hook');
  expect(textOf(cwd, 'eslint.config.js')).toBe(after);
});

test.each([
  ['a configuration that is computed', 'const config = await load();\nexport default config;\n'],
  ['a configuration of CommonJS', 'module.exports = [];\n'],
])('leaves %s alone and says what to add', async (_what, before) => {
  const cwd = project({ 'package.json': manifest(), 'eslint.config.js': before });
  const { out } = await run(cwd, 'init', '--yes', '--no-ci', '--no-hook');
  expect(textOf(cwd, 'eslint.config.js')).toBe(before);
  expect(out).toContain('eslint.config.js has a form that is not changed automatically');
});

test('writes nothing where nobody can be asked, and nothing on a dry run', async () => {
  const cwd = project({ 'package.json': manifest() });
  expect(await run(cwd, 'init')).toMatchObject({ code: 2, err: expect.stringContaining('Pass --yes') as string });
  expect(await run(cwd, 'init', '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing was written.') as string,
  });
  expect(existsSync(path.join(cwd, 'eslint.config.mjs'))).toBe(false);
});

test.each([
  ['pnpm-lock.yaml', 'pnpm add --save-dev eslint-plugin-sp-api'],
  ['yarn.lock', 'yarn add --dev eslint-plugin-sp-api'],
  ['bun.lock', 'bun add --dev eslint-plugin-sp-api'],
])('%s tells the package manager', async (lock, command) => {
  const cwd = project({ 'package.json': manifest(), [lock]: '' });
  const { out } = await run(cwd, 'init', '--dry-run');
  expect(out).toContain(command);
});

test('a job for CI is written beside others, and never over one', async () => {
  const cwd = project({ 'package.json': manifest(), '.github/workflows/test.yml': 'name: test\n' });
  await run(cwd, 'init', '--yes', '--no-hook');
  const name = '.github/workflows/sp-api-pii.yml';
  expect(textOf(cwd, name)).toContain('- run: npx --no-install eslint .\n');
  writeFileSync(path.join(cwd, name), 'name: mine\n');
  await run(cwd, 'init', '--yes', '--no-hook');
  expect(textOf(cwd, name)).toBe('name: mine\n');
});

test('without a package there is an error that says what to do', async () => {
  const cwd = project({});
  expect(await run(cwd, 'init')).toMatchObject({ code: 2, err: expect.stringContaining('npm init') as string });
});

test('a diff tells what comes and goes, with a little around it', () => {
  expect(diffLines('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nX\ne\nf\n')).toEqual([' b', ' c', '-d', '+X', ' e', ' f']);
  expect(diffLines(undefined, 'a\n')).toEqual(['+a']);
});

test('a package of a workspace uses the plugin of the root', async () => {
  const root = project({
    'shop/node_modules/eslint-plugin-sp-api/package.json': '{ "version": "1.0.0" }',
    'shop/package.json': manifest({ workspaces: ['web'] }),
    'shop/web/package.json': manifest(),
  });
  const { out } = await run(path.join(root, 'shop/web'), 'init', '--dry-run');
  expect(out).not.toContain('Install what is missing');
});

test('an eslintrc file that has the preset is left alone', () => {
  const cwd = project({
    'package.json': manifest(),
    '.eslintrc.json': '{ "extends": ["plugin:sp-api/legacy-recommended"] }',
  });
  const plan = makePlan({ ...detectProject(cwd), eslint: '8.57.1' }, { preset: 'recommended', hook: false, ci: false });
  expect(plan).toMatchObject({ files: [], manual: [] });
});

test('an eslintrc file of ESLint 8 is not switched off: it gets the preset for it', () => {
  const cwd = project({ 'package.json': manifest(), '.eslintrc.json': '{ "root": true }' });
  const { files, manual } = makePlan(
    { ...detectProject(cwd), eslint: '8.57.1' },
    { preset: 'strict', hook: false, ci: false },
  );
  expect(files).toEqual([]);
  expect(manual).toEqual([
    'A new eslint.config.js would switch .eslintrc.json off. Add "plugin:sp-api/legacy-strict" to its "extends".',
  ]);
});
