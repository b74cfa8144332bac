import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';

import { fingerprintOf } from '../../src/modules/fingerprint.ts';
import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

function project(): TemporaryProject {
  return temporaryProject({
    'package.json': { name: 'a' },
    'src/a.ts': 'export {};',
    'src/data.json': {},
    'tsconfig.json': {},
    'README.md': '',
    'node_modules/pino/package.json': { name: 'pino' },
    'node_modules/@scope/one/index.js': '',
    'packages/b/index.js': '',
    '.git/HEAD': '',
  });
}

type Change = (project: TemporaryProject) => void;

test.each<[string, Change]>([
  ['a source file changes', ({ write }) => write('src/a.ts', 'export {}; ')],
  ['a source file changes and stays as long', ({ write }) => write('src/a.ts', 'export { }')],
  ['a source file is added', ({ write }) => write('src/b.tsx', '')],
  ['a source file is removed', ({ remove }) => remove('packages/b/index.js')],
  ['JSON changes', ({ write }) => write('src/data.json', '[]')],
  ['a manifest changes', ({ write }) => write('package.json', '{}')],
  ['a configuration is added', ({ write }) => write('src/tsconfig.json', '{}')],
  ['the workspace changes', ({ write }) => write('pnpm-workspace.yaml', 'packages: []')],
  ['a package is installed', ({ write }) => write('node_modules/winston/index.js', '')],
  ['a package of a scope is removed', ({ remove }) => remove('node_modules/@scope/one')],
  ['a package is linked', ({ link }) => link('node_modules/b', 'packages/b')],
  ['the package manager has worked', ({ write }) => write('node_modules/.package-lock.json', '{}')],
  ['a folder is linked', ({ link }) => link('src/lib', 'packages/b')],
])('changes when %s', (_, change) => {
  const before = project();
  const first = fingerprintOf(before.root);
  change(before);
  expect(fingerprintOf(before.root)).not.toBe(first);
});

test.each<[string, Change]>([
  ['nothing changes', () => undefined],
  ['a text changes', ({ write }) => write('README.md', 'new')],
  ['a file is touched', ({ at }) => utimesSync(at('src/a.ts'), 1, 1)],
  ['an installed package changes inside', ({ write }) => write('node_modules/pino/index.js', '1')],
  ['git does something', ({ write }) => write('.git/index.json', '1')],
])('stays when %s', (_, change) => {
  const before = project();
  const first = fingerprintOf(before.root);
  change(before);
  expect(fingerprintOf(before.root)).toBe(first);
});

test('does not depend on the place of the folder', () => {
  expect(fingerprintOf(project().root)).toBe(fingerprintOf(project().root));
});

test('of a folder that is not there is one too', () => {
  expect(fingerprintOf('/no/such/folder')).toMatch(/^[\da-f]{64}$/u);
});

test('notices a second change of a file that it knows', () => {
  const { root, write, at } = project();
  utimesSync(at('src/a.ts'), 1, 1);
  const first = fingerprintOf(root);
  write('src/a.ts', 'export { }');
  const second = fingerprintOf(root);
  write('src/a.ts', 'export {};');
  expect([second === first, fingerprintOf(root)]).toEqual([false, first]);
});
