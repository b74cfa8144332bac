import { recordAsCsv } from './csv.ts';
import { recordAsHtml } from './html/index.ts';
import { recordAsJson } from './json.ts';
import { recordAsMarkdown } from './markdown.ts';
import { recordAsSarif } from './sarif.ts';
import type { ProcessingRecord } from './model.ts';

export interface Format {
  /** The file in the folder of the record. */
  readonly file: string;
  readonly write: (record: ProcessingRecord) => string;
}

/** Every form of the record; the JSON is the one that the others are made of. */
export const FORMATS = {
  json: { file: 'record.json', write: recordAsJson },
  md: { file: 'record.md', write: recordAsMarkdown },
  html: { file: 'record.html', write: recordAsHtml },
  csv: { file: 'record.csv', write: recordAsCsv },
  sarif: { file: 'record.sarif', write: recordAsSarif },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
