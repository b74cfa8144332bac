/** Puts what was measured between marks of pages that are otherwise written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

import { PARSE_ONLY } from './contenders.mjs';
import { markdownTable } from './table.mjs';

/** One line a contender, one column a code base: CPU milliseconds per 1,000 lines over parsing alone. */
export function summaryTable(measured) {
  const contenders = measured[0].rows.map(({ contender }) => contender).filter((name) => name !== PARSE_ONLY);
  const cost = (rows, name) => rows.find(({ contender }) => contender === name).cpuPerThousand.toFixed(0);
  return markdownTable(
    ['CPU ms per 1,000 lines over parsing', ...measured.map(({ corpus }) => `code ${corpus.title}`)],
    contenders.map((name) => [name, ...measured.map(({ rows }) => cost(rows, name))]),
  );
}

export async function writeBetweenMarks(page, text) {
  const before = readFileSync(page, 'utf8');
  const after = before.replace(
    /<!-- begin measured -->[^]*<!-- end measured -->/,
    () => `<!-- begin measured -->\n\n${text}\n\n<!-- end measured -->`,
  );
  const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' };
  writeFileSync(page, await prettier.format(after, options));
}
