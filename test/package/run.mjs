/**
 * Packs the package, installs it into empty projects and lints one set of programs in each as a user would, with the
 * hosts' own programs. It needs the npm registry or a warm npm cache.
 *
 *     npm run test:package          the quick part of the matrix
 *     npm run test:hosts            all of it; writes test/package/results.json, which the support tables are made from
 *     node test/package/run.mjs eslint-9 oxlint      environments by name
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

import { install, mapLimited, pack, run as runProgram, write } from './commands.mjs';
import { lintWithEslint, lintWithOxlint, versionsIn } from './hosts.mjs';
import { MATRIX } from './matrix.mjs';
import { copySuite, expectedFindings, filesOfKinds, isOfKinds } from './suite.mjs';

const RESULTS = path.join(import.meta.dirname, 'results.json');
const SHOWN = [
  'eslint',
  'oxlint',
  '@typescript-eslint/parser',
  'vue-eslint-parser',
  'svelte-eslint-parser',
  'typescript',
];

async function create({ name, type, install: packages, absent }, folder, tarball) {
  mkdirSync(folder);
  write(folder, { 'package.json': { name, version: '1.0.0', private: true, type } });
  await install(folder, [tarball, ...packages]);
  const unwanted = absent.find((wanted) => existsSync(path.join(folder, 'node_modules', wanted)));
  if (unwanted !== undefined) throw new Error(`${unwanted} came along, and must not.`);
  copySuite(folder);
}

/** Resolves with the number of findings that there have to be, and with what is wrong. */
async function check(run, folder) {
  const { findings, files } = await (run.form === 'oxlint' ? lintWithOxlint(folder) : lintWithEslint(folder, run));
  const { findings: impossible = [], files: unreadable = [] } = run.gap ?? {};
  const fileOf = (finding) => finding.split(':', 1)[0];
  const isPossible = (finding) => !impossible.includes(finding) && !unreadable.includes(fileOf(finding));
  const expected = expectedFindings(folder, run.kinds).filter(isPossible);
  const actual = findings.filter(
    (finding) => isOfKinds(fileOf(finding), run.kinds) && !unreadable.includes(fileOf(finding)),
  );
  const unseen = files && filesOfKinds(folder, run.kinds).filter((file) => !files.includes(file));
  const complaints = [
    ...expected.filter((finding) => !actual.includes(finding)).map((finding) => `missed: ${finding}`),
    ...actual.filter((finding) => !expected.includes(finding)).map((finding) => `false alarm: ${finding}`),
    ...(unseen ?? []).map((file) => `not linted: ${file}`),
    ...(run.form === 'eslintrc' ? await complaintsOfRecord(folder) : []),
  ];
  return { findings: expected.length, complaints };
}

/** The command line reads the older form of configurations by other means than the newer one. */
async function complaintsOfRecord(folder) {
  const program = path.join('node_modules', 'eslint-plugin-sp-api', 'bin', 'sp-api-pii.js');
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    [program, 'record', '--json', '--config', '.eslintrc.json'],
    folder,
  );
  return code === 0 && /"violation":\s*[1-9]/u.test(stdout) ? [] : [`sp-api-pii record: ${code} ${stderr}${stdout}`];
}

/** Resolves with one record a run. */
async function tryOut(environment, parent, tarball) {
  const folder = path.join(parent, environment.name);
  const records = [];
  try {
    await create(environment, folder, tarball);
    const versions = await versionsIn(folder, SHOWN);
    for (const run of environment.runs) {
      const { row, kinds, typescript = 'none' } = run;
      const gap = run.gap && { kinds: run.gap.kinds, reason: run.gap.reason };
      const outcome = await check(run, folder).catch((error) => ({ complaints: [error.message] }));
      records.push({ environment: environment.name, row, kinds, typescript, versions, gap, ...outcome });
    }
  } catch (error) {
    records.push({ environment: environment.name, complaints: [error.message] });
  }
  for (const record of records) print(record);
  return records;
}

function print({ environment, row, kinds, complaints }) {
  console.log(
    `${complaints.length > 0 ? 'FAILED' : 'ok    '} ${environment}${row ? `: ${row} (${kinds.join(', ')})` : ''}`,
  );
  for (const complaint of complaints) console.log(`  ${complaint}`);
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isFull = process.argv.includes('--full');
const wanted = MATRIX.filter(({ name, isQuick }) => (names.length > 0 ? names.includes(name) : isFull || isQuick));

const temporary = mkdtempSync(path.join(tmpdir(), 'eslint-plugin-sp-api-'));
const tarball = await pack(temporary);
const records = (
  await mapLimited(wanted, availableParallelism(), (environment) => tryOut(environment, temporary, tarball))
).flat();

if (isFull) writeFileSync(RESULTS, `${JSON.stringify(records, undefined, 2)}\n`);
if (records.some(({ complaints }) => complaints.length > 0)) {
  console.log(`The projects are left in ${temporary}.`);
  process.exitCode = 1;
} else {
  rmSync(temporary, { recursive: true, force: true });
}
