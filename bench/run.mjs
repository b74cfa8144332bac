/**
 * Measures what the recommended preset costs beside other plugins, on generated code: `npm run bench`.
 * - `--lines 20000`: size of the code bases; the one with SP-API has half of it;
 * - `--runs 3`: measurements per cell, of which the median counts;
 * - `--keep`: leaves the generated code in place;
 * - `--write`: puts the tables into docs/speed.md and the README.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { CONTENDERS } from './contenders.mjs';
import { writeCorpora } from './corpus/write.mjs';
import { brokenLimits, LIMITS } from './limits.mjs';
import { summaryTable, writeBetweenMarks } from './pages.mjs';
import { benchStaged } from './staged.mjs';
import { summarize, toMarkdown } from './table.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A file that calls into others. */
const STAGED = 'src/catalog/sync.ts';

function runNode(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, script), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function measure(contender, corpus, ...file) {
  const measurement = JSON.parse(runNode('bench/measure.mjs', contender, corpus.folder, ...file));
  if (measurement.broken) throw new Error(`ESLint could not parse the code: ${measurement.broken}`);
  const expected = file.length === 0 ? corpus.files : 1;
  if (measurement.files !== expected) throw new Error(`${measurement.files} of ${expected} files were linted.`);
  return measurement;
}

/** Rounds go over all contenders, so that a slow minute of the machine hits every one of them. */
function measureAll(corpus, runs) {
  const measurements = Object.fromEntries(Object.keys(CONTENDERS).map((contender) => [contender, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [contender, list] of Object.entries(measurements)) list.push(measure(contender, corpus));
  }
  return measurements;
}

const printed = [];
const measured = [];
function print(text) {
  printed.push(text);
  console.log(text);
}

function bench(corpora, runs) {
  const problems = corpora.flatMap((corpus) => {
    const rows = summarize(corpus, measureAll(corpus, runs));
    measured.push({ corpus, rows });
    print(`\n## ${corpus.lines.toLocaleString('en')} lines ${corpus.title}, ${corpus.files} files\n`);
    print(toMarkdown(rows));
    print(
      `\nLimit for sp-api: ${LIMITS[corpus.key]} ms per 1,000 lines. Memory needs \`--lines 100000\` to mean much.`,
    );
    return brokenLimits(corpus, rows);
  });
  const corpus = corpora.find(({ key }) => key === 'spApi');
  const staged = benchStaged((contender) => measure(contender, corpus, STAGED), runs);
  print('\n## One file of the code with SP-API, in a process that has just started\n');
  print(staged.table);
  return [...problems, ...staged.problems];
}

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

runNode('scripts/build-if-needed.mjs');
const temporary = mkdtempSync(path.join(tmpdir(), 'sp-api-bench-'));
print(`Node ${process.version}, ${cpus().length} cores, medians of ${values.runs} runs, one process a measurement.`);
try {
  const problems = bench(writeCorpora(temporary, Number(values.lines)), Number(values.runs));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
  if (values.write) await writePages(problems);
} finally {
  if (values.keep) console.log(`\nThe code is in ${temporary}.`);
  else rmSync(temporary, { recursive: true, force: true });
}

/** The tables stand in docs/speed.md, what sums them up in the README. */
async function writePages(problems) {
  const missed =
    problems.length === 0 ? [] : ['\n## Limits that were missed\n', ...problems.map((text) => `- ${text}`)];
  await writeBetweenMarks(path.join(ROOT, 'docs/speed.md'), [...printed, ...missed].join('\n'));
  await writeBetweenMarks(path.join(ROOT, 'README.md'), summaryTable(measured));
}
