/**
 * Tries the recipes of docs/pre-commit.md, each in a git repository of its own: a commit with a leak is refused, the fixed
 * one passes, and a staged file has the findings that the whole run has. It needs git and the npm registry or a warm cache.
 *
 *     npm run test:hooks                     all of them; pre-commit only where Python can install it
 *     node test/package/hooks/run.mjs lefthook     by name
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { install, must, pack, run, write } from '../commands.mjs';
import { MANAGERS } from './managers.mjs';

const CONFIG = `import { defineConfig } from 'eslint/config';
import spApi from 'eslint-plugin-sp-api';

export default defineConfig([spApi.configs.recommended]);
`;

const main = (told) => `import { loadOrder } from './client.js';
import { report } from './report.js';

const order = await loadOrder(process.argv[2]);
report(${told});
`;

const CLEAN = main('order.AmazonOrderId');
const LEAKING = main('order.BuyerInfo');

const FILES = {
  '.gitignore': 'node_modules\n',
  'eslint.config.js': CONFIG,
  'client.js': `import { SellingPartner } from 'amazon-sp-api';

const client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });

export function loadOrder(orderId) {
  return client.callAPI({ operation: 'orders.getOrder', path: { orderId } });
}
`,
  'report.js': 'export function report(text) {\n  console.log(text);\n}\n',
  'main.js': CLEAN,
};

function check(isTrue, what) {
  if (!isTrue) throw new Error(what);
}

const commit = (folder) => run('git', ['commit', '--message', 'A change'], folder);
const head = (folder) => must('git', ['rev-parse', 'HEAD'], folder);

async function expectRefused(folder, what) {
  const before = await head(folder);
  const { code, stdout, stderr } = await commit(folder);
  check(code !== 0, `${what}: the commit was not refused.`);
  check(`${stdout}${stderr}`.includes('sp-api/no-pii-in-logs'), `${what}: no finding was shown:\n${stdout}${stderr}`);
  check((await head(folder)) === before, `${what}: there is a new commit.`);
}

async function expectPassed(folder, what) {
  const { code, stdout, stderr } = await commit(folder);
  check(code === 0, `${what}: the commit was refused:\n${stdout}${stderr}`);
}

/** The findings of main.js, without what ESLint says of the run. */
async function findingsOfMain(folder, patterns) {
  const { stdout } = await run('npx', ['--no-install', 'eslint', '--format', 'json', ...patterns], folder);
  const result = JSON.parse(stdout).find(({ filePath }) => path.basename(filePath) === 'main.js');
  return JSON.stringify(result.messages);
}

async function tryOut({ install: packages, files, setUp, lintsStaged }, folder, tarball, programs) {
  mkdirSync(folder, { recursive: true });
  write(folder, { 'package.json': { name: 'app', version: '1.0.0', private: true, type: 'module' }, ...FILES });
  write(folder, typeof files === 'function' ? files(folder) : files);
  await must('git', ['init', '--quiet'], folder);
  await install(folder, [tarball, 'eslint@10', ...packages]);
  await setUp(folder, programs);

  await must('git', ['add', '.'], folder);
  await expectPassed(folder, 'clean files');

  write(folder, { 'main.js': LEAKING });
  await must('git', ['add', 'main.js'], folder);
  await expectRefused(folder, 'a leak through another file');
  const [alone, all] = [await findingsOfMain(folder, ['main.js']), await findingsOfMain(folder, ['.'])];
  check(alone === all && alone !== '[]', `one file alone: ${alone}; the whole run: ${all}`);

  if (lintsStaged) {
    write(folder, { 'main.js': CLEAN });
    await expectRefused(folder, 'a leak that is staged and fixed on disk only');
  }
  write(folder, { 'main.js': `${CLEAN}report('done');\n` });
  await must('git', ['add', 'main.js'], folder);
  await expectPassed(folder, 'the fixed file');
}

const names = process.argv.slice(2);
const temporary = mkdtempSync(path.join(tmpdir(), 'eslint-plugin-sp-api-hooks-'));
const tarball = await pack(temporary);
for (const manager of MANAGERS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const parent = path.join(temporary, manager.name.replaceAll(' ', '-'));
  mkdirSync(parent);
  const programs = await manager.programs?.(parent);
  if (manager.programs && programs === undefined) {
    console.log(`skipped ${manager.name}: it cannot be installed here`);
    continue;
  }
  const failure = await tryOut(manager, path.join(parent, 'app'), tarball, programs).catch((error) => error);
  console.log(`${failure ? 'FAILED ' : 'ok     '} ${manager.name}${failure ? `\n  ${failure.message}` : ''}`);
  if (failure) process.exitCode = 1;
}
if (process.exitCode) console.log(`The repositories are left in ${temporary}.`);
else rmSync(temporary, { recursive: true, force: true });
