import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

import { temporaryProject, type TemporaryProject } from './modules/temporary-project.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const url = (file: string): string => JSON.stringify(pathToFileURL(path.join(ROOT, file)).href);

/** The second rule writes down which files are linted indeed. */
const CONFIG = `
import { appendFileSync } from 'node:fs';
import spApi from ${url('dist/index.js')};
import { cacheKey } from ${url('dist/cache.js')};

const create = (context) => (appendFileSync('linted.txt', context.filename.split(/[\\\\/]/).at(-1) + '\\n'), {});
const probe = { meta: { name: 'probe', version: '1' }, rules: { probe: { meta: { schema: [] }, create } } };
export default [
  spApi.configs.recommended,
  { files: ['src/*.js'], plugins: { probe }, rules: { 'probe/probe': 'error' } },
  cacheKey(),
].flat();
`;

const FILES = {
  'package.json': { name: 'app', type: 'module' },
  'eslint.config.js': CONFIG,
  'src/client.js': "import { SellingPartner } from 'amazon-sp-api';\nexport const sp = new SellingPartner({});\n",
  'src/report.js': 'export function report(order) {\n  return order;\n}\n',
  'src/main.js': [
    "import { sp } from './client.js';",
    "import { report } from './report.js';",
    "report(await sp.callAPI({ operation: 'orders.getOrder' }));",
  ].join('\n'),
};

const LEAKING = 'export function report(order) {\n  console.log(order);\n}\n';

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build-if-needed.mjs')]);
});

interface Run {
  readonly findings: readonly string[];
  /** The names of the files that were not served from the cache. */
  readonly linted: readonly string[];
}

/** Runs ESLint's own program with a cache. */
function lint({ root, at }: TemporaryProject, ...flags: string[]): Run {
  const record = at('linted.txt');
  rmSync(record, { force: true });
  const bin = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const args = [bin, '--cache', ...flags, '--format', 'json', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const results = JSON.parse(stdout) as { filePath: string; messages: { line: number; ruleId: string }[] }[];
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId }) => `${path.basename(filePath)}:${line} ${ruleId}`),
  );
  const linted = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n').sort() : [];
  return { findings, linted };
}

const ALL = ['client.js', 'main.js', 'report.js'];
const NOTHING: Run = { findings: [], linted: [] };
const LEAK = 'main.js:3 sp-api/no-pii-in-logs';

describe.each([['metadata'], ['content']])('with the strategy %s', (strategy) => {
  const flags = ['--cache-strategy', strategy];

  test('an edit of an imported file is seen in the importing one', () => {
    const project = temporaryProject(FILES);
    expect(lint(project, ...flags)).toEqual({ findings: [], linted: ALL });
    expect(lint(project, ...flags)).toEqual(NOTHING);

    project.write('src/report.js', LEAKING);
    expect(lint(project, ...flags)).toEqual({ findings: [LEAK], linted: ALL });
    expect(lint(project, ...flags)).toEqual({ findings: [LEAK], linted: [] });

    project.write('src/report.js', FILES['src/report.js']);
    expect(lint(project, ...flags)).toEqual({ findings: [], linted: ALL });
  });
});

test('a file that comes to stand in the way of another one is noticed', () => {
  const project = temporaryProject({
    ...FILES,
    'src/main.js': FILES['src/main.js'].replace("'./report.js'", "'./report'"),
  });
  expect(lint(project).findings).toEqual([]);
  project.write('src/report.mjs', '');
  project.write('src/report.ts', LEAKING);
  project.remove('src/report.js');
  expect(lint(project).findings).toEqual([LEAK]);
});

test('a mapping of tsconfig.json is noticed', () => {
  const project = temporaryProject({
    ...FILES,
    'src/other.js': LEAKING,
    'src/main.js': FILES['src/main.js'].replace("'./report.js'", "'#report'"),
    'tsconfig.json': { compilerOptions: { paths: { '#report': ['./src/report.js'] } } },
  });
  expect(lint(project).findings).toEqual([]);
  project.write('tsconfig.json', '{ "compilerOptions": { "paths": { "#report": ["./src/other.js"] } } }');
  expect(lint(project).findings).toEqual([LEAK]);
});

test('what has nothing to do with code leaves the cache as it is', () => {
  const project = temporaryProject(FILES);
  lint(project);
  project.write('README.md', 'new');
  expect(lint(project)).toEqual(NOTHING);
});
