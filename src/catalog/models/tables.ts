import type { LibraryModel } from './schema.ts';
import { STREAM } from './streams.ts';

/** A text that was made of rows parses to these rows. As a stream, every piece of text is the whole of it. */
const ROWS = `${STREAM}
const rowsOf = (text) => JSON.parse(text);
const rows = (options, done) => {
  const all = [];
  return new Stream({
    write(chunk, encoding, next) {
      for (const row of rowsOf(chunk)) {
        all.push(row);
        this.push(row);
        next(null);
      }
    },
    final(next) {
      done?.(null, all);
      next();
    },
  });
};
const last = (given) => given.find((item) => typeof item === 'function');
`;

/** Parsers of tables that give rows to a callback or as a stream; those that return them stand in the list of parsers. */
export const tables: readonly LibraryModel[] = [
  {
    name: 'csv-parse',
    packages: ['csv-parse', 'csv'],
    code: `${ROWS}
export function parse(...given) {
  const [text] = given;
  const done = last(given);
  const stream = rows(undefined, done);
  if (typeof text === 'string' || typeof text?.trim === 'function') stream.end(text);
  return stream;
}
export default parse;
`,
  },
  {
    name: 'csv-parser',
    packages: ['csv-parser', 'csv-streamify', 'csv-stream'],
    code: `${ROWS}
export const createStream = () => rows();
export default function () { return rows(); }
`,
  },
  {
    name: 'fast-csv',
    packages: ['fast-csv', '@fast-csv/parse'],
    code: `${ROWS}
export const parse = () => rows();
export function parseString(text) {
  const stream = rows();
  stream.end(text);
  return stream;
}
export const parseStream = (stream) => stream.pipe(rows());
`,
  },
  {
    name: 'papaparse',
    packages: ['papaparse'],
    code: `${ROWS}
export const NODE_STREAM_INPUT = 1;
export function parse(text, options) {
  if (text === NODE_STREAM_INPUT) return rows();
  const data = rowsOf(text);
  const rest = { errors: [], meta: $unknown() };
  for (const row of data) options?.step?.({ data: row, ...rest }, $unknown());
  options?.chunk?.({ data, ...rest }, $unknown());
  options?.complete?.({ data, ...rest });
  return { data, ...rest };
}
`,
  },
  {
    name: 'readline',
    packages: ['node:readline', 'node:readline/promises'],
    code: `${ROWS}
export function createInterface(options) {
  const lines = new Stream();
  options?.input?.on?.('data', (text) => {
    lines.emit('line', text);
    lines.push(text);
  });
  options?.input?.on?.('end', () => { lines.emit('close'); });
  lines.question = () => $unknown();
  lines.close = () => $unknown();
  lines.prompt = () => $unknown();
  return lines;
}
`,
  },
];
