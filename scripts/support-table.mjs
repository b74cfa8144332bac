/**
 * Writes what `npm run test:hosts` found (test/package/results.json) as tables: into the README, between its markers, and
 * as docs/hosts.md. With `--check` it fails when they are not what it would write; nothing is installed or run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');
const PAGE = path.join(ROOT, 'docs/hosts.md');
const MARKERS = /(?<begin><!-- begin support table -->)[^]*(?<end><!-- end support table -->)/u;

const KINDS = ['JavaScript', 'TypeScript', 'Vue', 'Svelte'];
/** In this order, the newest first. */
const ROWS = ['ESLint 10', 'ESLint 9', 'ESLint 9, eslintrc', 'ESLint 8.57', 'ESLint 8.57, eslintrc', 'oxlint'];

const records = JSON.parse(readFileSync(path.join(ROOT, 'test/package/results.json'), 'utf8'));
const runs = records.filter(({ row }) => row !== undefined);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const unique = (items) => [...new Set(items)];
const isFine = ({ complaints }) => complaints.length === 0;

/** Notes below a table, numbered in the order in which they are first asked for. */
function makeNotes() {
  const notes = [];
  return {
    mark(text) {
      if (!notes.includes(text)) notes.push(text);
      return `<sup>${notes.indexOf(text) + 1}</sup>`;
    },
    list: () => notes.map((text, index) => `<sup>${index + 1}</sup> ${text}.`).join('\\\n'),
  };
}

function gapsOf(tried, kind) {
  return unique(tried.flatMap(({ gap }) => (gap?.kinds.includes(kind) ? [gap.reason] : [])));
}

function cell(row, kind, notes) {
  const tried = runs.filter((run) => run.row === row && run.kinds.includes(kind));
  if (tried.length === 0) return '–';
  const marks = gapsOf(tried, kind).map((gap) => notes.mark(gap));
  return `${tried.every(isFine) ? '✓' : '✗'}${marks.join('')}`;
}

function versions(row, name) {
  const found = runs.filter((run) => run.row === row).map((run) => run.versions[name]);
  return unique(found.filter((version) => version !== undefined)).sort();
}

function hostVersions(row) {
  return versions(row, row === 'oxlint' ? 'oxlint' : 'eslint').join(', ');
}

function supportTable() {
  const notes = makeNotes();
  const rows = ROWS.map((row) => [row, hostVersions(row), ...KINDS.map((kind) => cell(row, kind, notes))]);
  return `${table(['Host', 'Tried', ...KINDS], rows)}\n\n${notes.list()}`;
}

/** Which versions of TypeScript may stand beside which host. */
function typescriptTable() {
  const tried = unique(runs.map(({ typescript }) => typescript));
  const order = ['none', '5.9', '6', '7', '7 beside 6'].filter((version) => tried.includes(version));
  const rows = order.map((version) => {
    const here = runs.filter(({ typescript }) => typescript === version);
    const hosts = ROWS.filter((row) => here.some((run) => run.row === row));
    const listed = hosts.map((row) => {
      const own = here.filter((run) => run.row === row);
      const kinds = KINDS.filter((kind) => own.some((run) => run.kinds.includes(kind)));
      const scope = kinds.length === KINDS.length ? 'all' : kinds.join(', ');
      return `${row}: ${scope}${own.every(isFine) ? '' : ' ✗'}`;
    });
    return [version === 'none' ? 'not installed' : version, listed.join('; ')];
  });
  return table(['TypeScript', 'Hosts and kinds of files'], rows);
}

function runsTable() {
  const rows = runs.map(({ environment, row, kinds, versions: installed, findings, complaints }) => {
    const list = Object.entries(installed).map(([name, version]) => `${name} ${version}`);
    return [
      environment,
      row,
      kinds.join(', '),
      list.join(', '),
      findings,
      complaints.length === 0 ? 'ok' : complaints.length,
    ];
  });
  return table(['Environment', 'Host', 'Files', 'Installed', 'Expected findings', 'Result'], rows);
}

function page() {
  return `# Hosts

<!-- Written by scripts/support-table.mjs from the last run of \`npm run test:hosts\`. -->

One set of programs with known findings is linted by every host: those below \`test/package/suite\`, small ones for every kind of file, and the projects below \`test/fixtures/projects\`. The package is packed as it would be published and installed into empty projects; the hosts' own programs lint. Every finding has to be there, at its line and by its rule, and no other.

\`\`\`sh
npm run test:package   # the quick part of it, also in .ci/run
npm run test:hosts     # all of it, some minutes; then \`npm run docs\` writes this page and the table in the README
\`\`\`

## Hosts and kinds of files

JavaScript is parsed by ESLint's own parser (espree) and, in a second run, by \`@typescript-eslint/parser\`; TypeScript by \`@typescript-eslint/parser\`, Vue by \`vue-eslint-parser\`, Svelte by \`svelte-eslint-parser\`. oxlint has parsers of its own.

${supportTable()}

## TypeScript

The plugin does not need TypeScript. \`@typescript-eslint/parser\` does, and it does not work with TypeScript 7 alone: keep version 6 as \`typescript\` and install the new one under another name, \`npm install --save-dev typescript@6 typescript7@npm:typescript@7\`.

${typescriptTable()}

## The last run

${runsTable()}
`;
}

async function formatted(text, file) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const readme = readFileSync(README, 'utf8');
if (!MARKERS.test(readme)) throw new Error('README.md has no markers for the support table.');
const outputs = [
  [README, readme.replace(MARKERS, (_, begin, end) => `${begin}\n\n${supportTable()}\n\n${end}`)],
  [PAGE, page()],
];
for (const [file, text] of outputs) {
  const wanted = await formatted(text, file);
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`${path.relative(ROOT, file)} is not up to date: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
