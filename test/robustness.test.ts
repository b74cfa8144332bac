import { describe, expect, test } from 'vitest';

import { LEAK, lint, lintFile, messages, ORDER } from './robustness/lint.ts';

const LOG = 'no-pii-in-logs';

/** A file with an order, some code, and a leak in its last line: whatever the code is, the leak is found. */
function around(code: string): { readonly text: string; readonly expected: string[] } {
  const text = `${ORDER}\n${code}\n${LEAK}`;
  return { text, expected: [`${text.split('\n').length}: ${LOG}`] };
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('files that cannot be followed', () => {
  const main = (specifier: string): string =>
    `import { helper } from '${specifier}';\n${ORDER}\nhelper(order);\nconst kept = helper(order.BuyerInfo);\nconsole.log(kept);\n${LEAK}`;

  test.each([
    ['a file with a syntax error', { 'helper.js': 'export function helper( { console.log(' }],
    ['a missing file', {}],
    ['an empty file', { 'helper.js': '' }],
    ['a folder of that name', { 'helper.js/index.js': '' }],
    ['a binary file', { 'helper.js': '\0\u0001\u0002ÿ' }],
    ['a file of more than 1 MB', { 'helper.js': `export const helper = console.log;\n${'// '.padEnd(1_100_000, '-')}` }],
    ['a file nested too deeply', { 'helper.js': `export const helper = ${'['.repeat(5000)}${']'.repeat(5000)};` }],
  ])('%s', (_, files) => {
    expect(lintFile({ 'main.js': main('./helper.js'), ...files }, 'main.js')).toEqual([`6: ${LOG}`]);
  });

  test.each(['./nowhere', 'nowhere', '@scope/nowhere/deep', '#private', '', '/', 'http://example.com/x.js', 'node:nothing', '../../../../../../..', '.', '\\\\', './a\\u0000b', 'data:text/javascript,1'])(
    'an import of %j',
    (specifier) => {
      expect(lintFile({ 'main.js': main(specifier) }, 'main.js')).toEqual([`6: ${LOG}`]);
    },
  );
});
