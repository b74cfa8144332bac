/**
 * Measures what an editor waits for: `node bench/warm.mjs` lints one large SP-API file again and again in one process, after an
 * edit in it and after an edit in a file that it imports. Prints CPU milliseconds over a rule that does nothing.
 * - `--lines 1000`: size of the file;
 * - `--runs 40`: measurements, of which the median counts.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import { CONTENDERS, OURS, PARSE_ONLY } from './contenders.mjs';
import { LARGE_FILE, largeFileCorpus } from './corpus/large-file.mjs';
import { writeFiles } from './corpus/write.mjs';

/** CPU milliseconds for a warm run over a file of 1,000 lines. */
const LIMIT = 20;
const TOLERANCE = 3;
const WARM_UP = 15;

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1000' }, runs: { type: 'string', default: '40' } },
});

/** The slowest ones are those in which the collector of V8 runs, with and without the plugin: they say nothing of it. */
function share(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)];
}

const median = (numbers) => share(numbers, 0.5);

/** CPU time of each run; `edit` says what changes before one. */
async function measure(contender, cwd, edit) {
  const linter = new Linter({ cwd, configType: 'flat' });
  const config = [...(await CONTENDERS[contender]()), { files: ['**/*.ts'], languageOptions: { parser } }];
  const filename = path.join(cwd, 'src', LARGE_FILE);
  const text = readFileSync(filename, 'utf8');
  const times = [];
  let findings = 0;
  for (let run = 0; run < WARM_UP + Number(values.runs); run += 1) {
    const edited = edit(text, run, cwd);
    const before = process.cpuUsage();
    findings = linter.verify(edited, config, { filename }).length;
    const { user, system } = process.cpuUsage(before);
    if (run >= WARM_UP) times.push((user + system) / 1000);
  }
  return { ms: median(times), most: share(times, 0.9), findings };
}

const EDITS = {
  'an edit in a function': (text, run) => {
    const at = text.indexOf('return', text.length / 2);
    return `${text.slice(0, at)}void ${run};\n${text.slice(at)}`;
  },
  'an edit in a comment': (text, run) => `${text}// edit ${run}\n`,
  'an edit in an imported file': (text, run, cwd) => {
    const imported = path.join(cwd, 'src', 'mask.ts');
    writeFileSync(imported, `${readFileSync(imported, 'utf8').replace(/\/\/ edit.*\n/g, '')}// edit ${run}\n`);
    return text;
  },
};

/** Each edit has a code base of its own: what one has changed would be part of the next one's edit. */
async function measureEdit(title, edit) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'sp-api-warm-'));
  try {
    const { lines } = writeFiles(cwd, largeFileCorpus(Number(values.lines)), LARGE_FILE);
    const base = await measure(PARSE_ONLY, cwd, edit);
    const { ms, most, findings } = await measure(OURS, cwd, edit);
    return { title, lines, cost: ms - base.ms, most: most - base.ms, findings };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const rows = [];
for (const [title, edit] of Object.entries(EDITS)) rows.push(await measureEdit(title, edit));

const [{ lines }] = rows;
console.log(`\n### A file of ${lines.toLocaleString('en')} lines, linted again\n`);
console.log(
  '| After | CPU ms over a rule that does nothing | nine of ten at most | findings |\n| --- | --- | --- | --- |',
);
for (const { title, cost, most, findings } of rows) {
  console.log(`| ${title} | ${cost.toFixed(1)} | ${most.toFixed(1)} | ${findings} |`);
  if (cost <= (LIMIT * TOLERANCE * lines) / 1000) continue;
  console.error(`After ${title}: ${cost.toFixed(1)} ms, more than ${LIMIT * TOLERANCE} a thousand lines.`);
  process.exitCode = 1;
}
console.log(`\nLimit: ${LIMIT} ms for 1,000 lines.`);
