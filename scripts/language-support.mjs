/**
 * Writes `docs/language-support.md` from the construct corpus below `test/taint/constructs`, which the tests run.
 * With `--check` it fails when the page is not what it would write.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const ROOT = path.resolve(import.meta.dirname, '..');
const CORPUS = path.join(ROOT, 'test/taint/constructs');
const PAGE = path.join(ROOT, 'docs/language-support.md');
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;

/** Files of a construct, the one that describes it first. */
function textsOf(entry) {
  const full = path.join(CORPUS, entry);
  if (!statSync(full).isDirectory()) return [readFileSync(full, 'utf8')];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => IS_SOURCE.test(name));
  const isMain = (name) => name.startsWith('main.');
  return names
    .sort((a, b) => Number(isMain(b)) - Number(isMain(a)) || a.localeCompare(b))
    .map((name) => readFileSync(path.join(full, name), 'utf8'));
}

function count(texts, isCounted) {
  return texts.flatMap((text) => text.split('\n')).filter(isCounted).length;
}

const isReported = (line) => /\/\/ !|\/\* ! \*\//u.test(line);
const isSilent = (line) => /\bsink(?:Deep)?\(/u.test(line) && !isReported(line) && !/^\s*\/\//u.test(line);

/** `May miss: …` and `May over-report: …`, which stand in comments of a line above what shows them. */
function approximationsOf(texts) {
  return texts
    .flatMap((text) => [...text.matchAll(/^\s*\/\/ (?<kind>May (?:miss|over-report)): (?<what>.+)$/gmu)])
    .map(({ groups }) => `**${groups.kind}:** ${groups.what}`);
}

function constructOf(entry) {
  const texts = textsOf(entry);
  const description = /^\/\/ (?<text>.+)$/mu.exec(texts[0].split('\n', 1)[0])?.groups.text;
  if (description === undefined) throw new Error(`${entry} does not start with a comment that describes it.`);
  return {
    number: parseInt(entry, 10),
    entry,
    description,
    reported: count(texts, isReported),
    silent: count(texts, isSilent),
    approximations: approximationsOf(texts),
  };
}

/** A cell of a table, in which a bar would end the cell, also in code. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function page(constructs) {
  const sum = (key) => constructs.reduce((total, construct) => total + construct[key], 0).toLocaleString('en');
  const exact = constructs.filter(({ approximations }) => approximations.length === 0).length;
  const rows = constructs.map(
    ({ number, entry, description, reported, silent, approximations }) =>
      `| [${number}](../test/taint/constructs/${entry}) | ${cell(description)} | ${reported} | ${silent} | ${approximations.map(cell).join('<br>')} |`,
  );
  return `# Language support

<!-- Written by \`npm run docs\` from test/taint/constructs. -->

What the engine follows, construct by construct. Every row is a file of tests: lines that must be reported, because data gets there, and lines beside them that must be silent, because it does not. All ${constructs.length} constructs are followed; ${exact} of them without an approximation that we know of. The tests have ${sum('reported')} lines that are reported and ${sum('silent')} that are silent.

**May miss** means that a leak through this form is not found. **May over-report** means that a line is reported although the data cannot get there.

What is not followed at all is listed in [how it works](how-it-works.md#what-is-not-followed).

| # | Construct | Reported | Silent | Approximations |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** The other numbers are longer programs, which mix the constructs. */
const isConstruct = (entry) => /^\d{3}-/u.test(entry) && parseInt(entry, 10) < 900;

const constructs = readdirSync(CORPUS).filter(isConstruct).sort().map(constructOf);
const text = await format(page(constructs), { ...(await resolveConfig(PAGE)), filepath: PAGE });
if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error('docs/language-support.md is not up to date: run `npm run docs`.');
  process.exitCode = 1;
}
