import { LOG_FILE, PUBLIC_FILE } from '../../conditions.ts';
import type { SinkRow, VendorEntry } from '../../schema.ts';

/** Writing to a path: what the file is for decides the kind. `at` names the call that takes the path as argument 0. */
function writesTo(calls: readonly string[], data: SinkRow['data'], at?: string): readonly SinkRow[] {
  const path = at === undefined ? { argument: 0 } : { at, argument: 0 };
  const log = { ...path, matches: LOG_FILE };
  const published = { ...path, matches: PUBLIC_FILE };
  return [
    { calls, kind: 'plain-storage', data, unless: [log, published] },
    { calls, kind: 'log', data, when: [log] },
    { calls, kind: 'public-exposure', data, when: [published], unless: [log] },
  ];
}

/** A personal name in a file name is stored in clear as well. */
function naming(...calls: readonly string[]): SinkRow {
  return { calls, kind: 'plain-storage', data: 'all', confidence: 'strict' };
}

/** Files, and spreadsheets on disk. Rows get into a workbook before it is written, see `propagators.ts`. */
export default [
  {
    vendor: 'file system',
    packages: ['node:fs', 'graceful-fs', 'fs-extra'],
    sinks: [
      ...writesTo(
        ['{writeFile,writeFileSync,appendFile,appendFileSync}', 'promises.{writeFile,appendFile}'],
        [{ argument: 1 }],
      ),
      ...writesTo(['createWriteStream().{write,end}'], [{ argument: 0 }], 'createWriteStream'),
      ...writesTo(['promises.open().{write,writeFile,appendFile,writev}'], [{ argument: 0 }], 'open'),
      // The path behind a descriptor is not known here.
      { calls: ['{write,writeSync,writev,writevSync}'], kind: 'plain-storage', data: [{ argument: 1 }] },
      naming('{mkdir,mkdirSync,rename,renameSync,symlink,symlinkSync}', 'promises.{mkdir,rename,symlink}'),
    ],
    aliases: [{ path: 'new WriteStream()', sameAs: 'createWriteStream()' }],
    verified: 'typings',
  },
  {
    vendor: 'file system',
    packages: ['node:fs/promises'],
    sinks: [
      ...writesTo(['{writeFile,appendFile}'], [{ argument: 1 }]),
      ...writesTo(['open().{write,writeFile,appendFile,writev}'], [{ argument: 0 }], 'open'),
      naming('{mkdir,rename,symlink}'),
    ],
    aliases: [{ path: 'open().createWriteStream()', sameAs: 'open()' }],
    verified: 'typings',
  },
  {
    vendor: 'file system',
    packages: ['fs-extra'],
    sinks: writesTo(
      [
        '{outputFile,outputFileSync,writeJson,writeJSON,writeJsonSync,writeJSONSync}',
        '{outputJson,outputJSON,outputJsonSync,outputJSONSync}',
      ],
      [{ argument: 1 }],
    ),
    verified: 'typings',
  },
  {
    vendor: 'file system',
    packages: ['jsonfile', 'write-file-atomic', 'write-json-file'],
    sinks: writesTo(
      ['default', 'sync', '{writeFile,writeFileSync,writeJsonFile,writeJsonFileSync}'],
      [{ argument: 1 }],
    ),
    verified: 'typings',
  },
  {
    vendor: 'file system',
    packages: ['<global>'],
    sinks: writesTo(['Bun.write', 'Deno.{writeTextFile,writeTextFileSync,writeFile,writeFileSync}'], [{ argument: 1 }]),
    verified: 'documentation',
  },
  {
    vendor: 'file system',
    packages: ['bun'],
    sinks: writesTo(['write'], [{ argument: 1 }]),
    verified: 'documentation',
  },
  {
    vendor: 'ExcelJS',
    packages: ['exceljs'],
    sinks: [
      { calls: ['new Workbook().{xlsx,csv}.writeFile'], kind: 'plain-storage', data: 'receiver' },
      // Rows are written as they come.
      {
        calls: ['stream.xlsx.new WorkbookWriter().addWorksheet().{addRow,addRows}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
        when: [{ at: 'new WorkbookWriter', argument: 0, path: 'filename' }],
      },
    ],
    aliases: [
      { path: 'new Worksheet()', sameAs: 'new Workbook().addWorksheet()' },
      { path: 'new Workbook().getWorksheet()', sameAs: 'new Workbook().addWorksheet()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'SheetJS',
    packages: ['xlsx', 'xlsx-js-style'],
    sinks: [
      { calls: ['{writeFile,writeFileXLSX}'], kind: 'plain-storage', data: [{ argument: 0 }] },
      { calls: ['writeFileAsync'], kind: 'plain-storage', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'csv-writer',
    packages: ['csv-writer'],
    sinks: [{ calls: ['createObjectCsvWriter().writeRecords'], kind: 'plain-storage', data: [{ argument: 0 }] }],
    aliases: [{ path: 'createArrayCsvWriter()', sameAs: 'createObjectCsvWriter()' }],
    verified: 'typings',
  },
  {
    vendor: 'fast-csv',
    packages: ['fast-csv', '@fast-csv/format'],
    sinks: [{ calls: ['writeToPath'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
