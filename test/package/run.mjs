/**
 * Packs the package, installs it into empty projects and lints them as a user would: `npx eslint .`.
 * Run it with `npm run test:package`; it needs the npm registry or a warm npm cache.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { PROJECTS } from './projects.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RULE = 'sp-api/no-pii-in-logs';

/** Without what `npm run` tells its script about this repository, which would mislead an npm started below it. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?:package_|lifecycle_|config_local_prefix)|INIT_CWD)/u.test(name),
  ),
);

/** Runs a command and resolves with its exit code and output, whatever the exit code. */
function run(command, args, cwd) {
  return new Promise((resolve) => {
    const options = { cwd, env: ENVIRONMENT, shell: process.platform === 'win32', maxBuffer: 1 << 24 };
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? 'killed') : 0, stdout, stderr });
    });
  });
}

/** Like {@link run}, for commands that have to succeed. */
async function must(command, args, cwd) {
  const result = await run(command, args, cwd);
  if (result.code === 0) return result.stdout;
  throw new Error(`\`${command} ${args.join(' ')}\` ended with ${result.code}:\n${result.stderr}${result.stdout}`);
}

async function pack(folder) {
  await must(process.execPath, ['scripts/build-if-needed.mjs'], ROOT);
  const output = await must('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], ROOT);
  return path.join(folder, JSON.parse(output)[0].filename);
}

async function create(project, folder, tarball) {
  mkdirSync(folder);
  const manifest = { name: project.name, version: '1.0.0', private: true, type: project.type };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(project.files)) writeFileSync(path.join(folder, name), text);

  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm', ['install', ...flags, tarball, ...project.install], folder);
  for (const name of project.absent) {
    if (existsSync(path.join(folder, 'node_modules', name))) throw new Error(`${name} came along, and must not.`);
  }
}

/** What ESLint said about a file whose name starts with `prefix`, as `line rule` texts. */
function findings(results, prefix) {
  const result = results.find(({ filePath }) => path.basename(filePath).startsWith(prefix));
  if (!result) throw new Error(`ESLint did not lint the ${prefix} file.`);
  return result.messages.map(({ line, ruleId, message }) => `line ${line}: ${ruleId ?? message}`);
}

function expectFindings(what, actual, expected) {
  if (actual.join() === expected.join()) return;
  const list = (findings) => findings.join(', ') || 'nothing';
  throw new Error(`${what}: expected ${list(expected)}; ESLint reported ${list(actual)}.`);
}

async function lint(project, folder) {
  const { code, stdout, stderr } = await run('npx', ['--no-install', 'eslint', '.', '--format', 'json'], folder);
  if (code !== 0 && code !== 1) throw new Error(`ESLint ended with ${code}:\n${stderr}${stdout}`);

  const [, leak] = Object.entries(project.files).find(([name]) => name.startsWith('leak.'));
  const leakLine = leak.split('\n').findIndex((text) => text.includes('console.log')) + 1;
  const results = JSON.parse(stdout);
  expectFindings('the leaking file', findings(results, 'leak.'), [`line ${leakLine}: ${RULE}`]);
  expectFindings('the clean file', findings(results, 'clean.'), []);
  if (code !== 1) throw new Error(`ESLint ended with ${code}, although there is an error.`);
}

/** Resolves with what is wrong, or with nothing. */
async function check(project, folder, tarball) {
  try {
    await create(project, folder, tarball);
    await lint(project, folder);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

const temporary = mkdtempSync(path.join(tmpdir(), 'eslint-plugin-sp-api-'));
const tarball = await pack(temporary);
const failures = await Promise.all(
  PROJECTS.map((project) => check(project, path.join(temporary, project.name), tarball)),
);

for (const [index, { name, install }] of PROJECTS.entries()) {
  const failure = failures[index];
  console.log(`${failure ? 'FAILED' : 'ok    '} ${name} (${install.join(', ')})${failure ? `\n  ${failure}` : ''}`);
}
if (failures.some(Boolean)) {
  console.log(`The projects are left in ${temporary}.`);
  process.exitCode = 1;
} else {
  rmSync(temporary, { recursive: true, force: true });
}
