/** Where the rows are that a parser of tables gives. */
export type RowsAt =
  /** The result itself. */
  | 'result'
  /** `result.data`. */
  | 'data'
  /** A promise of them. */
  | 'promise';

export interface TableParserRow {
  readonly packages: readonly string[];
  readonly calls: readonly string[];
  readonly rows: RowsAt;
}

/** Parsers that turn the text of a table into rows with the columns' names as keys. Argument 0 is the text. */
export const tableParsers: readonly TableParserRow[] = [
  { packages: ['papaparse'], calls: ['parse'], rows: 'data' },
  { packages: ['csv-parse/sync', 'csv-parse/lib/sync'], calls: ['parse', 'default'], rows: 'result' },
  { packages: ['csvtojson'], calls: ['default().fromString', 'fromString'], rows: 'promise' },
  { packages: ['d3-dsv', 'd3'], calls: ['csvParse', 'tsvParse'], rows: 'result' },
  { packages: ['neat-csv'], calls: ['default'], rows: 'promise' },
];
