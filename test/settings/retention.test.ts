import { expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { uncleared } from '../../src/pii/permits.ts';
import { flowsOf } from './analyze.ts';

const BECAUSE = { reason: 'It is what the tests of permits agree on', owner: 'tests' };
const STORE = { id: 'orders-db', match: { module: 'pg', table: 'orders' }, protection: 'AES-256', ...BECAUSE };
const ARCHIVE = {
  id: 'archive',
  purpose: 'legal-requirement',
  law: 'section 147 of the German fiscal code',
  fields: ['email'],
  to: { module: 'pg' },
  ...BECAUSE,
} as const;

/** The entries that answer a rule on how long data is kept, for one write to the table. */
function answers(rule: string, settings: SpApiSettings, table = 'orders', day = '2026-11-23'): readonly string[] {
  const files = {
    'main.js': `import { Pool } from 'pg';\nnew Pool().query('INSERT INTO ${table} VALUES ($1)', [email()]);`,
  };
  const { flows, permits } = flowsOf(files, { sources: [{ export: 'email', pii: 'email' }], ...settings }, day);
  const [flow] = flows;
  expect(flows).toHaveLength(1);
  return permits.judge(rule, flow!, uncleared(flow!)).by.map(({ id }) => id);
}

const RETENTION = 'no-pii-retention-over-30-days';

test.each([RETENTION, 'require-pii-expiry'])('a store that deletes within 30 days satisfies %s', (rule) => {
  expect(answers(rule, { encryptedStores: [{ ...STORE, retentionDays: 30 }] })).toEqual(['orders-db']);
  expect(answers(rule, { encryptedStores: [{ ...STORE, retentionDays: 31 }] })).toEqual([]);
  expect(answers(rule, { encryptedStores: [{ ...STORE, retentionDays: 30 }] }, 'audit')).toEqual([]);
});

test('a law may ask for more, from a store that is encrypted', () => {
  const encryptedStores = [{ ...STORE, retentionDays: 3650 }];
  expect(answers(RETENTION, { permittedFlows: [ARCHIVE], encryptedStores })).toEqual(['archive']);
  expect(answers(RETENTION, { permittedFlows: [ARCHIVE], encryptedStores }, 'audit')).toEqual([]);
  expect(answers(RETENTION, { permittedFlows: [ARCHIVE] })).toEqual([]);
  expect(answers(RETENTION, { permittedFlows: [{ ...ARCHIVE, fields: ['phone'] }], encryptedStores })).toEqual([]);
});

test('and from one whose declaration has not ended', () => {
  const encryptedStores = [{ ...STORE, retentionDays: 3650, reviewBy: '2026-12-31' }];
  expect(answers(RETENTION, { permittedFlows: [ARCHIVE], encryptedStores }, 'orders', '2026-12-31')).toEqual([
    'archive',
  ]);
  expect(answers(RETENTION, { permittedFlows: [ARCHIVE], encryptedStores }, 'orders', '2027-01-01')).toEqual([]);
});
