/**
 * Times what must not hang, and that time grows with the size of the code: `npm run bench:extremes`.
 * - `--runs 3`: measurements, of which the median counts;
 * - `--lines 10000,30000,100000,300000`: sizes of the generated code;
 * - `--only pathological` or `--only growth`.
 */
import { Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { OURS, PARSE_ONLY } from './contenders.mjs';
import { writeCorpora } from './corpus/write.mjs';
import { PATHOLOGICAL } from './pathological.mjs';
import { markdownTable, median } from './table.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Milliseconds that one file may cost, whatever is in it. */
const LIMIT = 1_000;

/** Twice the code may take so much more than twice the time. */
const GROWTH_TOLERANCE = 1.5;

function runNode(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, script), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function cpuOf(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1_000 };
}

function lint(text, plugins, rules) {
  return new Linter({ cwd: '/nowhere' }).verify(text, [{ plugins, rules }], { filename: '/nowhere/main.js' });
}

async function pathological(runs) {
  const { default: plugin } = await import('../dist/index.js');
  const rules = Object.assign({}, ...[plugin.configs.recommended].flat().map((config) => config.rules));
  const problems = [];
  const rows = Object.entries(PATHOLOGICAL).map(([name, build]) => {
    const text = build();
    const parsing = median(Array.from({ length: runs }, () => cpuOf(() => lint(text, {}, {})).ms));
    const all = Array.from({ length: runs }, () => cpuOf(() => lint(text, { 'sp-api': plugin }, rules)));
    const findings = all[0].result.filter(({ ruleId }) => ruleId !== null).length;
    const ours = median(all.map(({ ms }) => ms)) - parsing;
    if (ours > LIMIT) problems.push(`${name}: ${ours.toFixed(0)} ms, more than ${LIMIT}.`);
    if (findings === 0) problems.push(`${name}: no findings, although the code leaks.`);
    return [name, String(text.split('\n').length), ours.toFixed(0), String(findings)];
  });
  console.log(`\n### Single files: CPU ms over parsing, limit ${LIMIT}\n`);
  console.log(markdownTable(['Code', 'lines', 'ms', 'findings'], rows));
  return problems;
}

function growth(sizes, runs) {
  const problems = [];
  const rows = [];
  for (const key of ['plain', 'spApi']) {
    let first;
    for (const lines of sizes) {
      const folder = mkdtempSync(path.join(tmpdir(), 'sp-api-growth-'));
      const corpus = writeCorpora(folder, lines).find((item) => item.key === key);
      const cpu = (contender) =>
        median(
          Array.from({ length: runs }, () => JSON.parse(runNode('bench/measure.mjs', contender, corpus.folder)).cpuMs),
        );
      const perThousand = ((cpu(OURS) - cpu(PARSE_ONLY)) / corpus.lines) * 1_000;
      rmSync(folder, { recursive: true, force: true });
      first ??= perThousand;
      if (perThousand > Math.max(first, 1) * GROWTH_TOLERANCE)
        problems.push(
          `${lines} lines ${corpus.title}: ${perThousand.toFixed(1)} ms per 1,000 lines, ${first.toFixed(1)} at first.`,
        );
      rows.push([corpus.title, corpus.lines.toLocaleString('en'), perThousand.toFixed(1)]);
    }
  }
  console.log('\n### Growth: CPU ms per 1,000 lines over parsing\n');
  console.log(markdownTable(['Code', 'lines', 'ms per 1,000 lines'], rows));
  return problems;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    lines: { type: 'string', default: '10000,30000,100000,300000' },
    only: { type: 'string' },
  },
});

runNode('scripts/build-if-needed.mjs');
const runs = Number(values.runs);
console.log(`Node ${process.version}, ${cpus().length} cores, medians of ${runs} runs.`);
const problems = [
  ...(values.only === 'growth' ? [] : await pathological(runs)),
  ...(values.only === 'pathological' ? [] : growth(values.lines.split(',').map(Number), runs)),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
