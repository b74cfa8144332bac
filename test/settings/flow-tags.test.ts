import { expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { checkFiles } from './harness.ts';
import { lintFile } from './program.ts';

const SETTINGS: SpApiSettings = {
  sources: [{ export: 'email', pii: 'email' }],
  permittedFlows: [
    {
      id: 'labels',
      purpose: 'merchant-fulfilled-shipping',
      fields: ['email'],
      to: { host: 'hooks.zapier.com' },
      in: ['src/shipping/**'],
      reason: 'It is what the tests of permits agree on',
      owner: 'tests',
    },
  ],
};

test('the tag alone permits nothing', () => {
  const program = (mark: string): string => `
    /** @spapiFlow labels */
    export async function buy() {
      await fetch('https://hooks.zapier.com/1', { method: 'POST', body: email() });${mark}
    }
    /**
     * Sends a copy.
     * @spapiFlow labels
     */
    export const copy = (to = 'https://hook.eu1.make.com/1') => fetch(to, { method: 'POST', body: email() }); // ! no-pii-disclosure
  `;
  checkFiles({ 'src/shipping/buy.js': program(''), 'src/other/buy.js': program(' // ! no-pii-disclosure') }, SETTINGS);
});

test('tags that are understood', () => {
  checkFiles(
    {
      'main.ts': `
        /** @spapiFlow labels - buys the label */
        export function a() {}
        class Carrier {
          /** @spapiFlow labels */
          buy() {}
          /** @spapiFlow labels */
          #send = async () => {};
          /** @spapiFlow labels */
          declare(): void;
          declare() { this.#send(); }
        }
        /** @spapiFlow labels */
        export default async () => new Carrier();
        // @spapiFlow unknown
        /* @spapiFlow unknown */
        const text = '/** @spapiFlow unknown */';
        /** Speaks of {@spapiFlow}, and of mail@spapiFlow unknown */
        const note = text;
      `,
    },
    SETTINGS,
  );
});

test('tags that are not', () => {
  const program = `/** @spapiFlow lables */
export function a() {}
/** @spapiFlow carriers */
export function b() {}
/** @spapiFlow */
export function c() {}
/**
 * @spapiFlow labels
 */
export const number = 7;
/** @spapiFlow labels */
`;
  const found = lintFile({ 'main.js': program }, 'main.js', SETTINGS);
  expect(
    found.map(({ line, column, endColumn, ruleId, message }) => [line, column, endColumn, ruleId, message]),
  ).toEqual([
    [
      1,
      5,
      22,
      'sp-api/valid-pii-tags',
      "'lables' is no permitted flow of the settings; did you mean 'labels'? Declare it in `permittedFlows`, or drop the tag.",
    ],
    [
      3,
      5,
      24,
      'sp-api/valid-pii-tags',
      "'carriers' is no permitted flow of the settings. Declare it in `permittedFlows`, or drop the tag.",
    ],
    [
      5,
      5,
      15,
      'sp-api/valid-pii-tags',
      '`@spapiFlow` names no permitted flow. Use the id of an entry of `permittedFlows`.',
    ],
    [
      8,
      4,
      21,
      'sp-api/valid-pii-tags',
      '`@spapiFlow` stands on no function. Put it on the one through which the data leaves.',
    ],
    [
      11,
      5,
      22,
      'sp-api/valid-pii-tags',
      '`@spapiFlow` stands on no function. Put it on the one through which the data leaves.',
    ],
  ]);
});

test('without settings every tag is unknown', () => {
  const found = lintFile({ 'main.js': '/** @spapiFlow labels */\nexport function a() {}' }, 'main.js', {});
  expect(found.map(({ message }) => message)).toEqual([
    "'labels' is no permitted flow of the settings. Declare it in `permittedFlows`, or drop the tag.",
  ]);
});
