/**
 * Measures what the recommended preset costs beside other plugins, on generated code: `npm run bench`.
 * - `--lines 20000`: size of each code base;
 * - `--runs 3`: measurements per cell, of which the median counts;
 * - `--keep`: leaves the generated code in place.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { CONTENDERS } from './contenders.mjs';
import { writeCorpora } from './corpus/write.mjs';
import { brokenLimits, LIMITS } from './limits.mjs';
import { summarize, toMarkdown } from './table.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

function runNode(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, script), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function measure(contender, corpus) {
  const measurement = JSON.parse(runNode('bench/measure.mjs', contender, corpus.folder));
  if (measurement.broken) throw new Error(`ESLint could not parse the generated code: ${measurement.broken}`);
  if (measurement.files !== corpus.files) throw new Error(`${measurement.files} of ${corpus.files} files were linted.`);
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

function bench(corpora, runs) {
  return corpora.flatMap((corpus) => {
    const rows = summarize(corpus, measureAll(corpus, runs));
    console.log(`\n### ${corpus.lines.toLocaleString('en')} lines ${corpus.title}, ${corpus.files} files\n`);
    console.log(toMarkdown(rows));
    console.log(
      `\nLimit for sp-api: ${LIMITS[corpus.key]} ms per 1,000 lines. Memory needs \`--lines 100000\` to mean much.`,
    );
    return brokenLimits(corpus, rows);
  });
}

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
  },
});

runNode('scripts/build-if-needed.mjs');
const temporary = mkdtempSync(path.join(tmpdir(), 'sp-api-bench-'));
console.log(
  `Node ${process.version}, ${cpus().length} cores, medians of ${values.runs} runs, one process a measurement.`,
);
try {
  const problems = bench(writeCorpora(temporary, Number(values.lines)), Number(values.runs));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  if (values.keep) console.log(`\nThe code is in ${temporary}.`);
  else rmSync(temporary, { recursive: true, force: true });
}
