import { expect, test } from 'vitest';

import { messages } from '../robustness/lint.ts';

const CLIENT = "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({});";

/** A chain of functions that is longer than calls are followed. */
const DEEP = [
  CLIENT,
  ...Array.from({ length: 200 }, (_, index) => `const f${index} = (x) => ${index === 0 ? 'x' : `f${index - 1}(x)`};`),
  "console.log(f199(await sp.callAPI({ operation: 'orders.getOrder' })));",
].join('\n');

const told = (code: string, settings: object): string[] =>
  messages(code, '/nowhere/main.js', { settings }).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('with `debug` a file says where its analysis stopped, once for all rules', () => {
  expect(told(DEEP, { debug: true })).toEqual([
    '1:1 The analysis of this file stopped at a bound (call depth, first met at main.js:52): code behind it counts as unknown, and leaks there are missed.',
  ]);
});

test('a second run says it again', () => {
  expect(told(DEEP, { debug: true })).toEqual(told(DEEP, { debug: true }));
});

test('without `debug` nothing is said', () => {
  expect(told(DEEP, {})).toEqual([]);
});

test('a file that is seen as a whole says nothing', () => {
  expect(told(`${CLIENT}\nconsole.log(1);`, { debug: true })).toEqual([]);
});
