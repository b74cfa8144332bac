import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

import { compareRecords, describeDifferences } from '../../src/record/compare.ts';
import { csvCell, recordAsCsv } from '../../src/record/csv.ts';
import { FORMATS } from '../../src/record/formats.ts';
import { recordAsHtml } from '../../src/record/html/index.ts';
import { readRecord, recordAsJson } from '../../src/record/json.ts';
import { recordAsMarkdown } from '../../src/record/markdown.ts';
import type { ProcessingRecord, RecordFlow } from '../../src/record/model.ts';
import { recordAsSarif } from '../../src/record/sarif.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { COLUMNS, tableOf } from '../../src/record/table.ts';
import { check } from '../../src/settings/check.ts';
import { schemaErrors } from '../formatters/sarif-schema.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'examples');

function recordOf(example: string): ProcessingRecord {
  return readRecord(readFileSync(path.join(EXAMPLES, example, 'pii-record/record.json'), 'utf8'));
}

/** A record whose names try to be something else. */
function hostile(text: string): ProcessingRecord {
  const record = recordOf('audience-uploader');
  const [first] = record.flows as [RecordFlow];
  const flow: RecordFlow = {
    ...first,
    reason: text,
    purpose: text,
    processing: [text],
    sink: { ...first.sink, label: text, destination: text },
    fields: [{ ...first.fields[0]!, path: text }],
    steps: [{ ...first.steps[0]!, message: text }],
  };
  return { ...record, header: { ...record.header, application: text }, flows: [flow] };
}

describe.each(readdirSync(EXAMPLES))('the record of %s', (example) => {
  const record = recordOf(example);

  test.each(Object.entries(FORMATS))('is the committed one as %s', (_name, { file, write }) => {
    expect(write(record)).toBe(readFileSync(path.join(EXAMPLES, example, 'pii-record', file), 'utf8'));
  });

  test('has the form that its schema tells', () => {
    expect(() => {
      check(record, recordSchema, 'record');
    }).not.toThrow();
  });

  test('is valid SARIF', () => {
    expect(schemaErrors(JSON.parse(recordAsSarif(record)))).toEqual([]);
  });

  test('has no empty cell, no absolute path and no day', () => {
    expect(
      tableOf(record)
        .flat()
        .filter((cell) => cell.trim() === ''),
    ).toEqual([]);
    expect(recordAsJson(record)).not.toMatch(/"(?:\/|[A-Z]:\\\\)|\b20\d\d-\d\d-\d\d\b/u);
  });
});

test('the published schema is the one that is checked with', () => {
  expect(JSON.parse(readFileSync(path.join(ROOT, 'record.schema.json'), 'utf8'))).toEqual(recordSchema);
});

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=x', ' =1', '|cmd', '%1', '＝1+1', '\uFEFF=1'])(
    'makes text of a cell that begins like a formula: %j',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text}"`);
    },
  );

  test.each([
    ['plain', '"plain"'],
    ['a "b", c', '"a ""b"", c"'],
    ['a=b', '"a=b"'],
    ['two\nlines', '"two\nlines"'],
    ['', '""'],
  ])('writes %j as it is', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test('has a row for every field, a head, and the mark that spreadsheets ask for', () => {
    const record = recordOf('label-printer');
    const text = recordAsCsv(record);
    expect(text.startsWith('\uFEFF"Row","Flow","Field"')).toBe(true);
    const rows = text.slice(1).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + record.flows.flatMap(({ fields }) => fields).length);
    for (const row of rows) expect(row.match(/(?<=^|,)"/gu)).toHaveLength(COLUMNS.length);
  });
});

describe('names that try to be something else', () => {
  test('are text in HTML', () => {
    const attack = '</script><img src=x onerror=alert(1)>"\'&';
    const html = recordAsHtml(hostile(attack));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  test('are text in Markdown', () => {
    const markdown = recordAsMarkdown(hostile('<b>|`[x](y)'));
    expect(markdown).not.toContain('<b>|');
    expect(markdown).not.toMatch(/(?<!\\)\[x\]\(y\)/u);
  });

  test('are valid SARIF', () => {
    expect(schemaErrors(JSON.parse(recordAsSarif(hostile('ü "{0}" %s\n'))))).toEqual([]);
  });
});

describe('SARIF', () => {
  test('has no links where a message is plain text, and tells suppressions of all results or of none', () => {
    const record = hostile('[x](y)');
    const permitted: RecordFlow = { ...record.flows[0]!, status: 'permitted' };
    const resultsOf = (flows: readonly RecordFlow[]): { message: { text: string }; suppressions?: object[] }[] =>
      (
        JSON.parse(recordAsSarif({ ...record, flows })) as {
          runs: [{ results: { message: { text: string }; suppressions?: object[] }[] }];
        }
      ).runs[0].results;
    expect(resultsOf(record.flows)[0]?.message.text).not.toMatch(/(?<!\\)\[x\]\(y\)/u);
    expect(resultsOf(record.flows).map(({ suppressions }) => suppressions)).toEqual([undefined]);
    expect(resultsOf([...record.flows, permitted]).map(({ suppressions }) => suppressions?.length)).toEqual([0, 1]);
  });

  test('suppresses what is permitted, with the reason', () => {
    const { runs } = JSON.parse(recordAsSarif(recordOf('label-printer'))) as {
      runs: { results: { level: string; suppressions?: object[]; codeFlows: object[] }[] }[];
    };
    expect(runs[0]?.results.map(({ level, suppressions }) => [level, suppressions])).toEqual([
      ['note', [{ kind: 'external', status: 'accepted', justification: 'known recipient: shipping-broker' }]],
      ['note', [{ kind: 'external', status: 'accepted', justification: 'protected on the way' }]],
    ]);
  });

  test('has the steps of a violation, and its clauses', () => {
    const { runs } = JSON.parse(recordAsSarif(recordOf('audience-uploader'))) as {
      runs: {
        results: {
          ruleId: string;
          level: string;
          taxa: { id: string }[];
          suppressions?: object[];
          codeFlows: { threadFlows: { locations: object[] }[] }[];
        }[];
      }[];
    };
    expect(
      runs[0]?.results.map(({ ruleId, level, taxa, suppressions, codeFlows }) => [
        ruleId,
        level,
        taxa.map(({ id }) => id),
        suppressions,
        codeFlows[0]?.threadFlows[0]?.locations.length,
      ]),
    ).toEqual([
      ['no-pii-in-logs', 'error', ['DPP 2.6'], undefined, 17],
      ['no-pii-in-marketing', 'error', ['AUP 4.1', 'AUP 4.2'], undefined, 38],
      ['no-unencrypted-pii-storage', 'error', ['DPP 2.4', 'DPP 2.1'], undefined, 17],
    ]);
  });
});

describe('a comparison', () => {
  const record = recordOf('label-printer');
  const edit = (change: (flow: RecordFlow) => RecordFlow): ProcessingRecord => ({
    ...record,
    flows: record.flows.map(change),
  });

  test('finds nothing where only lines, ids and ways differ', () => {
    const moved = edit((flow) => ({
      ...flow,
      id: 'other',
      steps: [],
      sink: { ...flow.sink, places: flow.sink.places.map((place) => ({ ...place, line: place.line + 7 })) },
    }));
    expect(compareRecords(record, moved)).toEqual([]);
  });

  test('names a change by what was and what is', () => {
    const weaker = edit((flow) =>
      flow.sink.kind === 'plain-storage' ? { ...flow, storage: { ...flow.storage, protection: 'none' } } : flow,
    );
    expect(describeDifferences(compareRecords(record, weaker))).toEqual([
      expect.stringMatching(/^~ getOrderAddress \(orders v0\) in src\/amazon\/orders\.ts → fs\.writeFile/u),
      expect.stringMatching(/^ {4}17 fields: /u),
      '    protection: encrypted (AES-256-GCM) → none',
    ]);
  });
});

test.each([
  ['nothing', '', /^is no JSON: /u],
  ['a list', '[]', /^is no processing record/u],
  ['a flow without parts', '{ "version": 1, "header": {}, "flows": [{}] }', /^is no processing record/u],
  ['another version', '{ "version": 2, "header": {}, "flows": [] }', /^has version 2 of the format/u],
])('%s is no record', (_what, text, message) => {
  expect(() => readRecord(text)).toThrow(message);
});
