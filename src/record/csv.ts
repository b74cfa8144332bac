import type { ProcessingRecord } from './model.ts';
import { COLUMNS, tableOf } from './table.ts';

/** @returns the record as CSV (RFC 4180, UTF-8 with byte order mark, which spreadsheets ask for): a row a field and flow. */
export function recordAsCsv(record: ProcessingRecord): string {
  const rows = [COLUMNS.map(({ title }) => title), ...tableOf(record)];
  return `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run a cell that begins so as a formula. Some do it behind spaces as well. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r\n|%\uFF0B\uFF0D\uFF1D\uFF20]/u;

/** @returns the cell in quotes; what could be run as a formula begins with an apostrophe, which makes it text. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
