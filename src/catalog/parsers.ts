/** Where the rows are that a parser of tables gives. */
export type RowsAt =
  /** The result itself. */
  | 'result'
  /** A promise of them. */
  | 'promise'
  /** The result is the tree of an XML document, or a promise of it. */
  | 'tree'
  | 'promise of tree'
  /** A function among the arguments is given an error and the tree of an XML document. */
  | 'callback of tree';

export interface TableParserRow {
  readonly packages: readonly string[];
  readonly calls: readonly string[];
  readonly rows: RowsAt;
}

/** Parsers that turn the text of a table into rows with the columns' names as keys. Argument 0 is the text. */
export const tableParsers: readonly TableParserRow[] = [
  { packages: ['csv-parse/sync', 'csv-parse/lib/sync'], calls: ['parse', 'default'], rows: 'result' },
  { packages: ['csvtojson'], calls: ['default().fromString', 'fromString'], rows: 'promise' },
  { packages: ['d3-dsv', 'd3'], calls: ['csvParse', 'tsvParse', '{csvFormat,dsvFormat}().parse'], rows: 'result' },
  { packages: ['fast-xml-parser'], calls: ['new XMLParser().parse', 'parse'], rows: 'tree' },
  { packages: ['xml-js'], calls: ['xml2js'], rows: 'tree' },
  { packages: ['xml2js'], calls: ['parseStringPromise', 'new Parser().parseStringPromise'], rows: 'promise of tree' },
  { packages: ['xml2js'], calls: ['parseString', 'new Parser().parseString'], rows: 'callback of tree' },
  { packages: ['neat-csv'], calls: ['default'], rows: 'promise' },
];
