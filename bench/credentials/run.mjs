/**
 * Compares how well tools find credentials: `npm run bench:credentials`. `--write` puts the table into
 * `docs/credentials-comparison.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { format } from 'prettier';

import { groupsOfCases } from './cases.mjs';
import { TOOLS } from './tools.mjs';

const PAGE = new URL('../../docs/credentials-comparison.md', import.meta.url);
const [BEGIN, END] = ['<!-- begin table -->', '<!-- end table -->'];

async function count(reports, texts) {
  let found = 0;
  for (const text of texts) if (await reports(text)) found += 1;
  return found;
}

async function rowsOf({ title, credentials, lookAlikes }) {
  const cells = [];
  for (const reports of Object.values(TOOLS)) {
    cells.push({ found: await count(reports, credentials), false: await count(reports, lookAlikes) });
  }
  return { title, credentials: credentials.length, lookAlikes: lookAlikes.length, cells };
}

const share = (part, all) => `${part} (${Math.round((100 * part) / all)} %)`;

function sum(rows) {
  const add = (pick) => rows.reduce((total, row) => total + pick(row), 0);
  return {
    title: '**all**',
    credentials: add((row) => row.credentials),
    lookAlikes: add((row) => row.lookAlikes),
    cells: Object.keys(TOOLS).map((_, index) => ({
      found: add((row) => row.cells[index].found),
      false: add((row) => row.cells[index].false),
    })),
  };
}

function toTable(rows) {
  const names = Object.keys(TOOLS);
  const table = (head, lines) =>
    [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const found = rows.map(({ title, credentials, cells }) => [
    title,
    credentials,
    ...cells.map((cell) => share(cell.found, credentials)),
  ]);
  const wrong = rows.map(({ title, lookAlikes, cells }) => [
    title,
    lookAlikes,
    ...cells.map((cell) => share(cell.false, lookAlikes)),
  ]);
  return [
    'Credentials that are found, the more the better:',
    table(['', 'files', ...names], found),
    'False alarms, the fewer the better:',
    table(['', 'files', ...names], wrong),
  ].join('\n\n');
}

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const rows = [];
for (const group of groupsOfCases()) rows.push(await rowsOf(group));
const table = toTable([...rows, sum(rows)]);
console.log(await format(table, { parser: 'markdown' }));
if (options.write) {
  const page = readFileSync(PAGE, 'utf8');
  const [before = ''] = page.split(BEGIN);
  const after = page.split(END)[1] ?? '';
  writeFileSync(PAGE, await format(`${before}${BEGIN}\n\n${table}\n\n${END}${after}`, { parser: 'markdown' }));
}
