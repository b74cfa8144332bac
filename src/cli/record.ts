import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { UnusedSetting } from '../pii/unused-settings.ts';
import { buildRecord } from '../record/build.ts';
import { RecordCollector } from '../record/collector.ts';
import { compareRecords, describeDifferences, type RecordDifference } from '../record/compare.ts';
import { FORMATS, type FormatName } from '../record/formats.ts';
import { readRecord } from '../record/json.ts';
import type { ProcessingRecord } from '../record/model.ts';
import { countsOf } from '../record/table.ts';
import { analyseProject } from './analyse.ts';
import { unknownName, type CommandRow, type ParsedArguments } from './arguments.ts';
import { countOf, EXIT, painter, UsageError, type Io } from './io.ts';
import { UnusedEntries } from './unused-entries.ts';

export const RECORD: CommandRow = {
  usage: 'record [files…]',
  help: 'Writes the processing record (DPP 2.2): which personal data goes from where to where. Without files: all of this folder.',
  options: {
    check: { type: 'boolean', help: 'write nothing; end with 1 when the code and the record differ' },
    out: { type: 'string', short: 'o', value: '<folder>', help: 'where the record stands (default: pii-record)' },
    format: {
      type: 'string',
      short: 'f',
      multiple: true,
      value: '<names>',
      help: 'json, md, csv, html, sarif (default: json,md); json is always written',
    },
    'app-version': { type: 'string', value: '<text>', help: 'a version or commit, for the head of the record' },
    date: { type: 'string', value: '<YYYY-MM-DD>', help: 'the day, for the head of the record' },
  },
};

const FOLDER = 'pii-record';

/** Runs `sp-api-pii record`. */
export async function runRecord(given: ParsedArguments, io: Io): Promise<number> {
  const folder = path.resolve(io.cwd, given.text('out') ?? FOLDER);
  const date = given.text('date');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(date))
    throw new UsageError(`--date must be a day, written YYYY-MM-DD; '${date}' is none.`);
  const formats = formatsOf(given.texts('format'));
  // A record that cannot be read is told before the long work.
  const committed = given.flag('check') ? readCommitted(folder, io.cwd) : undefined;
  const made = await makeRecord(given, io);
  if (committed !== undefined) return check(committed, made, folder, given, io);
  write(made.record, formats, folder);
  report(made, formats, folder, given, io);
  return EXIT.clean;
}

function formatsOf(given: readonly string[]): FormatName[] {
  const names = given.flatMap((text) => text.split(',')).map((name) => name.trim());
  for (const name of names)
    if (!Object.hasOwn(FORMATS, name)) throw new UsageError(unknownName('format', name, Object.keys(FORMATS)));
  const wanted = new Set(names.length === 0 ? ['md'] : names);
  return (Object.keys(FORMATS) as FormatName[]).filter((name) => name === 'json' || wanted.has(name));
}

interface MadeRecord {
  readonly record: ProcessingRecord;
  /** Known only when the whole project was looked at. */
  readonly unusedEntries: readonly UnusedSetting[];
}

/** @throws UsageError when the project cannot be analysed */
async function makeRecord(given: ParsedArguments, io: Io): Promise<MadeRecord> {
  const collector = new RecordCollector(io.cwd);
  const unused = new UnusedEntries();
  const patterns = given.positionals.length === 0 ? ['.'] : given.positionals;
  const config = given.flag('no-config') ? false : given.text('config');
  const { files, parseFailures } = await analyseProject({ cwd: io.cwd, patterns, config }, (file) => {
    collector.add(file);
    unused.add(file);
  });
  const manifest = readManifest(io.cwd);
  const record = buildRecord(collector, {
    application: manifest.name,
    version: given.text('app-version') ?? manifest.version,
    date: given.text('date'),
    filesAnalysed: files.length,
    parseFailures: parseFailures.map(({ file }) => file),
  });
  return { record, unusedEntries: given.positionals.length === 0 ? unused.list : [] };
}

function readManifest(cwd: string): { readonly name?: string; readonly version?: string } {
  try {
    const { name, version } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    return { ...(typeof name === 'string' && { name }), ...(typeof version === 'string' && { version }) };
  } catch {
    return {};
  }
}

function readCommitted(folder: string, cwd: string): ProcessingRecord {
  const file = path.join(folder, FORMATS.json.file);
  const name = path.relative(cwd, file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`There is no record to check at ${name}. Write it: sp-api-pii record`, { cause: error });
  }
  try {
    return readRecord(text);
  } catch (error) {
    throw new UsageError(`${name} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** All or nothing: an interrupted run leaves the old files. */
function write(record: ProcessingRecord, formats: readonly FormatName[], folder: string): void {
  const texts = formats.map((name) => [path.join(folder, FORMATS[name].file), FORMATS[name].write(record)] as const);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of texts) {
    const draft = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, text);
      renameSync(draft, file);
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

function report(
  { record, unusedEntries }: MadeRecord,
  formats: readonly FormatName[],
  folder: string,
  given: ParsedArguments,
  io: Io,
): void {
  const files = formats.map((name) =>
    path.relative(io.cwd, path.join(folder, FORMATS[name].file)).split(path.sep).join('/'),
  );
  const counts = countsOf(record);
  const { parseFailures, filesAnalysed } = record.header;
  if (given.flag('json')) {
    io.out(JSON.stringify({ command: 'record', files, counts, filesAnalysed, parseFailures, unusedEntries }));
    return;
  }
  const paint = painter(io);
  io.out(`${paint('green', 'Wrote')} ${files.join(', ')}`);
  io.out(`${countOf(filesAnalysed, 'file')}: ${describeCounts(counts)}.`);
  if (parseFailures.length > 0) io.out(paint('yellow', `Could not be read: ${parseFailures.join(', ')}`));
  tellUnused(unusedEntries, io);
  if ((counts.violation ?? 0) > 0)
    io.out('ESLint with the preset `recommended` tells the violations, `sp-api-pii explain <file:line>` their ways.');
}

function tellUnused(entries: readonly UnusedSetting[], io: Io): void {
  for (const { message } of entries) io.out(painter(io)('yellow', message));
}

function describeCounts(counts: Readonly<Record<string, number>>): string {
  const { flows = 0, fields = 0, violation = 0, undeclared = 0, permitted = 0, amazon = 0 } = counts;
  return `${countOf(flows, 'flow')} of ${countOf(fields, 'field')} (${countOf(violation, 'violation')}, ${undeclared} undeclared, ${permitted} permitted, ${amazon} to Amazon)`;
}

function check(
  committed: ProcessingRecord,
  { record: current, unusedEntries }: MadeRecord,
  folder: string,
  given: ParsedArguments,
  io: Io,
): number {
  const differences = compareRecords(committed, current);
  const stale = staleFiles(committed, folder, io.cwd);
  const isSame = differences.length === 0 && stale.length === 0;
  if (given.flag('json'))
    io.out(JSON.stringify({ command: 'record --check', isSame, differences, stale, unusedEntries }));
  else {
    tellDifferences(differences, stale, io);
    tellUnused(unusedEntries, io);
  }
  return isSame ? EXIT.clean : EXIT.findings;
}

/** Files beside the JSON that were not written from it: somebody has edited one of them. */
function staleFiles(committed: ProcessingRecord, folder: string, cwd: string): string[] {
  return Object.entries(FORMATS).flatMap(([name, { file, write: writeFormat }]) => {
    if (name === 'json') return [];
    const full = path.join(folder, file);
    try {
      const text = readFileSync(full, 'utf8').replaceAll('\r\n', '\n');
      return text === writeFormat(committed).replaceAll('\r\n', '\n')
        ? []
        : [path.relative(cwd, full).split(path.sep).join('/')];
    } catch {
      return [];
    }
  });
}

function tellDifferences(differences: readonly RecordDifference[], stale: readonly string[], io: Io): void {
  const paint = painter(io);
  if (differences.length === 0 && stale.length === 0) {
    io.out(paint('green', 'The record is that of the code.'));
    return;
  }
  if (differences.length > 0)
    io.out('The code and the committed record differ (+ only in the code, - only in the record, ~ changed):');
  for (const line of describeDifferences(differences)) io.out(colourOf(line, paint));
  for (const file of stale) io.out(`${file} was not written from record.json.`);
  io.out('Review what changed, then write the record again: sp-api-pii record');
}

function colourOf(line: string, paint: ReturnType<typeof painter>): string {
  if (line.startsWith('+')) return paint('green', line);
  return line.startsWith('-') ? paint('red', line) : line.startsWith('~') ? paint('yellow', line) : line;
}
