import { CLAUSES, POLICY_URL } from '../../report/clauses.ts';
import { STATUSES, type ProcessingRecord, type RecordFlow, type RecordHeader } from '../model.ts';
import { describePlaces } from '../places.ts';
import { COLUMNS, countsOf } from '../table.ts';
import { escapeHtml, idOf } from './escape.ts';
import { flowPicture } from './picture.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { categoryWords, STATUS_WORDS } from './words.ts';

/** Nothing is loaded, whatever a name of the code tries to be. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @returns the record as one page for people who do not program: no network, printable, light and dark. */
export function recordAsHtml(record: ProcessingRecord): string {
  const { header } = record;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Processing record: ${escapeHtml(header.application)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#flows">To the table of flows</a>',
    '<header>',
    `<h1>Processing record: ${escapeHtml(header.application)}</h1>`,
    '<p class="mute">Which personal data of Amazon’s Selling Partner API is collected, processed, stored, used, shared and disposed of (DPP 2.2), written from the program’s code.</p>',
    facts(headerFacts(header)),
    '</header>',
    '<main>',
    summary(record),
    picture(record),
    flows(record),
    collected(record),
    clauses(record),
    limits(header),
    '</main>',
    `<script>\n${SCRIPT}\n</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function headerFacts({
  version,
  date,
  policies,
  filesAnalysed,
  parseFailures,
  bounds,
}: RecordHeader): [string, string][] {
  const listed = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '));
  return [
    ['Version', version],
    ['Date', date],
    ['Policies', policies.join('; ')],
    ['Files analysed', String(filesAnalysed)],
    ['Files that could not be read', listed(parseFailures)],
    ['Bounds that were met', listed(bounds)],
  ];
}

function facts(pairs: readonly (readonly [string, string])[]): string {
  const rows = pairs.map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`);
  return `<dl class="facts">${rows.join('')}</dl>`;
}

function summary(record: ProcessingRecord): string {
  const counts = countsOf(record);
  const totals = [
    ['fields', 'personal fields'],
    ['operations', 'Amazon operations'],
    ['sinks', 'places they go to'],
    ['flows', 'flows'],
  ].map(([key = '', text = '']) => `<li><strong>${counts[key] ?? 0}</strong> ${text}</li>`);
  const statuses = STATUSES.map((status) => {
    const { label, sign, help } = STATUS_WORDS[status];
    return `<li><strong class="${status}">${counts[status] ?? 0}</strong> <span class="status ${status}"><span aria-hidden="true">${sign} </span>${label}</span><br><span class="mute">${help}</span></li>`;
  });
  return [
    '<section aria-labelledby="summary">',
    '<h2 id="summary">Summary</h2>',
    `<ul class="cards">${totals.join('')}${statuses.join('')}</ul>`,
    '</section>',
  ].join('\n');
}

function picture(record: ProcessingRecord): string {
  return [
    '<section aria-labelledby="picture">',
    '<h2 id="picture">Where the data goes</h2>',
    '<p class="mute">Solid red lines are violations, dashed lines are undeclared, solid green lines are permitted, dotted lines lead back to Amazon. The table below says the same in words.</p>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Picture of the flows">',
    flowPicture(record),
    '</div>',
    '</section>',
  ].join('\n');
}

function flows({ flows: all }: ProcessingRecord): string {
  const heads = [
    'Status',
    'Personal data',
    'Collected by',
    'Goes to',
    'Recipient',
    'Protection',
    'Days kept',
    'Clauses',
    'Details',
  ];
  return [
    '<section aria-labelledby="flows">',
    '<h2 id="flows">Flows</h2>',
    filters(all),
    '<p id="shown" role="status" class="mute"></p>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Table of the flows">',
    '<table id="flow-table">',
    '<caption>Every flow of personal data from Amazon to a place where it ends. “To be completed” stands for what the code cannot show.</caption>',
    `<thead><tr>${heads.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...all.map((flow) => flowRows(flow, heads.length)),
    '</tbody>',
    '</table>',
    '</div>',
    ...(all.length === 0 ? ['<p>No flow of personal data into a sink was found.</p>'] : []),
    '</section>',
  ].join('\n');
}

function filters(all: readonly RecordFlow[]): string {
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string =>
    `<label>${label}<select name="${name}"><option value="">all</option>${options
      .map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`)
      .join('')}</select></label>`;
  const titles = new Map(all.map(({ sink }) => [sink.kind, sink.title]));
  return [
    '<form class="filters" role="search" aria-label="Filter of the flows" hidden>',
    '<label>Words<input type="search" name="text" autocomplete="off"></label>',
    select(
      'status',
      'Status',
      STATUSES.map((status) => [status, STATUS_WORDS[status].label]),
    ),
    select(
      'kind',
      'Goes to',
      [...titles].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    select(
      'operation',
      'Collected by',
      distinct(all.map(({ source }) => source.operation)).map((name) => [name, name]),
    ),
    select(
      'category',
      'Kind of data',
      distinct(all.flatMap(({ fields }) => fields.map(({ category }) => category))).map((name) => [
        name,
        categoryWords(name),
      ]),
    ),
    '<button type="reset">Show all</button>',
    '<button type="button" id="open-all">Open all details</button>',
    '<button type="button" id="close-all">Close all details</button>',
    '</form>',
  ].join('\n');
}

function flowRows(flow: RecordFlow, width: number): string {
  const { id, status, source, sink, recipient, storage, retention, fields } = flow;
  const { label, sign } = STATUS_WORDS[status];
  const categories = [...new Set(fields.map(({ category }) => category))].sort();
  const words = [
    ...COLUMNS.flatMap(({ of }) => fields.slice(0, 1).map((field) => of(flow, field))),
    ...fields.map(({ path }) => path),
  ];
  const data = Object.entries({
    detail: id,
    status,
    kind: sink.kind,
    operation: source.operation,
    categories: categories.join(' '),
    text: [...new Set(words)].join(' ').toLowerCase(),
  }).map(([name, value]) => `data-${name}="${escapeHtml(value)}"`);
  const cells = [
    `<span class="status ${status}"><span aria-hidden="true">${sign} </span>${label}</span>`,
    `${categories.map((category) => escapeHtml(categoryWords(category))).join(', ')} <span class="mute">(${fields.length} ${fields.length === 1 ? 'field' : 'fields'})</span>`,
    `<code>${escapeHtml(source.operation)}</code> <span class="mute">${escapeHtml(source.api)}</span>`,
    `<code>${escapeHtml(sink.label)}</code> <span class="mute">${escapeHtml(sink.title)}</span>`,
    escapeHtml(recipient.name),
    escapeHtml(storage.protection),
    escapeHtml(retention.days),
    flow.clauses.map(clauseLink).join(', '),
    `<button type="button" class="more" hidden aria-expanded="true" aria-controls="${id}">Details<span class="skip"> of ${escapeHtml(source.operation)} to ${escapeHtml(sink.label)}</span></button>`,
  ];
  return [
    `<tr class="flow-row" ${data.join(' ')}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    `<tr class="detail-row" id="${id}"><td colspan="${width}">${details(flow)}</td></tr>`,
  ].join('\n');
}

function clauseLink(clause: string): string {
  return `<a href="#${idOf('clause', clause)}">${escapeHtml(clause)}</a>`;
}

/** The columns that speak of the flow as a whole. */
const OF_FIELDS: ReadonlySet<string> = new Set(['Row', 'Field', 'Category', 'Data subject', 'Clauses']);

function details(flow: RecordFlow): string {
  const [first] = flow.fields;
  const pairs = COLUMNS.flatMap(({ title, of }): [string, string][] =>
    first === undefined || OF_FIELDS.has(title) ? [] : [[title, of(flow, first)]],
  );
  const fields = flow.fields.map(
    ({ path, category, subject }) =>
      `<li><code>${escapeHtml(path)}</code> (${escapeHtml(categoryWords(category))}, ${escapeHtml(subject)})</li>`,
  );
  const steps = flow.steps.map(
    ({ file, line, message }) => `<li><code>${escapeHtml(file)}:${line}</code> ${escapeHtml(message)}</li>`,
  );
  return [
    '<div class="columns">',
    `<div><h3>What is known</h3>${facts(pairs)}</div>`,
    `<div><h3>Fields</h3><ul>${fields.join('')}</ul><h3>Way of the first field</h3><ol class="steps">${steps.join('')}</ol></div>`,
    '</div>',
  ].join('');
}

function collected({ collected: sources }: ProcessingRecord): string {
  const rows = sources.map(
    ({ operation, api, places, flows: count }) =>
      `<tr><td><code>${escapeHtml(operation)}</code></td><td>${escapeHtml(api)}</td><td>${escapeHtml(describePlaces(places))}</td><td>${count}</td></tr>`,
  );
  return [
    '<section aria-labelledby="collected">',
    '<h2 id="collected">Collected from Amazon</h2>',
    '<div class="scroll" tabindex="0" role="region" aria-label="Table of the sources">',
    '<table><caption>Every operation that gives personal data, also those whose data goes nowhere.</caption>',
    `<thead><tr>${['Operation', 'API', 'Where', 'Flows'].map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
    '</div>',
    '</section>',
  ].join('\n');
}

function clauses({ flows: all }: ProcessingRecord): string {
  const cited = [...new Set(all.flatMap((flow) => flow.clauses))].sort();
  const items = cited.map(
    (clause) =>
      `<dt id="${idOf('clause', clause)}">${escapeHtml(clause)}</dt><dd>${escapeHtml(CLAUSES[clause] ?? '')}</dd>`,
  );
  return [
    '<section aria-labelledby="clauses">',
    '<h2 id="clauses">Clauses</h2>',
    `<p>In words of this tool; <a href="${POLICY_URL}">Amazon’s texts</a> prevail.</p>`,
    ...(items.length === 0 ? [] : [`<dl class="facts">${items.join('')}</dl>`]),
    '</section>',
  ].join('\n');
}

function limits({ limits: all }: RecordHeader): string {
  return [
    '<section aria-labelledby="limits">',
    '<h2 id="limits">What this record cannot say</h2>',
    `<ul>${all.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
    '</section>',
  ].join('\n');
}
