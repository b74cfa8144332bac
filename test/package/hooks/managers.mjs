/**
 * What docs/pre-commit.md says, as files: one entry for each manager of hooks.
 *
 * - `install`: packages of npm, beside ESLint and the plugin;
 * - `files`: the configuration; `setUp`: commands that a user runs once, after the files are there;
 * - `lintsStaged`: whether it lints what is staged rather than what is on disk.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { must, ROOT, run } from '../commands.mjs';

const LINT = 'eslint --no-warn-ignored --max-warnings 0';
const PATTERN = '*.{js,mjs,cjs,jsx,ts,tsx,mts,cts,vue,svelte}';

export const MANAGERS = [
  {
    name: 'husky and lint-staged',
    install: ['husky@9', 'lint-staged@16'],
    files: { '.husky/pre-commit': 'npx lint-staged\n', '.lintstagedrc.json': { [PATTERN]: LINT } },
    setUp: (folder) => must('npx', ['--no-install', 'husky'], folder),
    lintsStaged: true,
  },
  {
    name: 'lefthook',
    install: ['lefthook@2'],
    files: {
      'lefthook.yml': `pre-commit:
  jobs:
    - name: eslint
      glob: '${PATTERN}'
      run: npx ${LINT} {staged_files}
`,
    },
    setUp: (folder) => must('npx', ['--no-install', 'lefthook', 'install'], folder),
    lintsStaged: false,
  },
  {
    name: 'pre-commit',
    install: [],
    files: (folder) => ({
      '.pre-commit-config.yaml': `repos:
  - repo: ${path.join(folder, '..', 'hooks-repository')}
    rev: v1.0.0
    hooks:
      - id: eslint-sp-api
`,
    }),
    async setUp(folder, programs) {
      await makeHooksRepository(path.join(folder, '..', 'hooks-repository'));
      await must(path.join(programs, 'pre-commit'), ['install'], folder);
    },
    lintsStaged: true,
    programs: installPreCommit,
  },
];

/** The framework clones a repository for the file with its hooks. */
async function makeHooksRepository(folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), path.join(folder, '.pre-commit-hooks.yaml'));
  await must('git', ['init', '--quiet'], folder);
  await must('git', ['add', '.'], folder);
  await must('git', ['commit', '--quiet', '--message', 'Hooks'], folder);
  await must('git', ['tag', 'v1.0.0'], folder);
}

/** The framework is written in Python. Resolves with the folder of its program, or with undefined where there is no Python. */
async function installPreCommit(parent) {
  const folder = path.join(parent, 'python');
  const programs = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const { code } = await run('python3', ['-m', 'venv', folder], parent);
  if (code !== 0 || !existsSync(programs)) return undefined;
  const pip = await run(path.join(programs, 'pip'), ['install', '--quiet', 'pre-commit'], parent);
  return pip.code === 0 ? programs : undefined;
}
