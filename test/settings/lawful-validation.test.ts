import { describe, expect, test } from 'vitest';

import { purposes, recipientRoles, type PurposeRow } from '../../src/catalog/purposes.ts';
import { readSettings } from '../../src/settings.ts';

const FLOW = {
  id: 'labels',
  purpose: 'merchant-fulfilled-shipping',
  fields: ['ShippingAddress'],
  to: { module: '@easypost/api' },
  in: ['src/shipping/**'],
  reason: 'Buys the carrier label for seller-fulfilled orders',
  owner: 'logistics',
  reviewBy: '2027-06-30',
};

const RECIPIENT = {
  id: 'carrier-x',
  host: 'api.carrier-x.com',
  role: 'carrier',
  assessed: '2026-10-01',
  reason: 'Carries the parcels of orders that the seller ships',
  owner: 'logistics',
};

const STORE = {
  id: 'orders-db',
  match: { module: 'pg', table: 'orders' },
  protection: 'AES-256, KMS',
  retentionDays: 30,
  reason: 'The volume of the database is encrypted as a whole',
  owner: 'platform',
};

function failure(spApi: unknown): string {
  try {
    readSettings({ spApi });
    return '';
  } catch (error) {
    return (error as Error).message.replace('eslint-plugin-sp-api: settings.spApi.', '');
  }
}

/** Cases: what differs from a valid entry, and what the complaint is behind the name of the list. */
type Case = readonly [object, string | RegExp];

function expectFailure(list: string, entry: object, complaint: string | RegExp): void {
  const whole = complaint === '' ? '' : `${list}[0]${String(complaint)}`;
  const found = failure({ [list]: [entry] });
  if (complaint instanceof RegExp) expect(found.replace(`${list}[0]`, '')).toMatch(complaint);
  else expect(found).toBe(whole);
}

const never = (what: string, clause: string): string =>
  ` is a matter of ${what}, which can never be permitted (${clause}).`;

describe('permittedFlows', () => {
  test.each<Case>([
    [{}, ''],
    [{ in: undefined, reviewBy: undefined }, ''],
    [{ purpose: 'legal-requirement', law: '§ 147 AO' }, ''],
    [{ to: { host: '*.carrier-x.com', sink: ['fetch', 'new Client().{post,put}'] } }, ''],
    [{ to: { module: 'axios', host: 'api.carrier-x.com' } }, ''],
    [{ to: { module: './src/labels.js', sink: 'buy' } }, ''],
    [{ to: { module: 'openai', host: 'llm.example.com' } }, ''],
    [{ purpose: 'order-communication', fields: ['BuyerEmail'], to: { module: 'nodemailer' } }, ''],
    [{ purpose: 'legal-requirement', law: '§ 147 AO', to: { module: 'pg' } }, ''],
    [{ purpose: 'legal-requirement', law: '§ 147 AO', to: { module: 'winston' } }, ''],
  ])('valid: %j', (change, complaint) => {
    expectFailure('permittedFlows', { ...FLOW, ...change }, complaint);
  });

  test.each<Case>([
    [{ id: undefined }, '.id is missing.'],
    [{ id: ' ' }, '.id must not be empty.'],
    [{ reason: undefined }, '.reason is missing.'],
    [{ reason: 'labels' }, '.reason must say why in 20 characters or more.'],
    [{ owner: undefined }, '.owner is missing.'],
    [{ purpose: undefined }, '.purpose is missing.'],
    [{ fields: undefined }, '.fields is missing.'],
    [{ fields: [] }, '.fields must not be empty.'],
    [{ fields: ['a', ''] }, '.fields[1] must not be empty.'],
    [{ to: undefined }, '.to is missing.'],
    [{ to: {} }, ".to must have 'module', 'host' or 'sink'."],
    [{ in: [] }, '.in must not be empty.'],
    [{ feilds: [] }, /^\.feilds is not a known setting \(known: .*\); did you mean 'fields'\?$/u],
    [{ to: { modul: 'pg' } }, ".to.modul is not a known setting (known: module, host, sink); did you mean 'module'?"],
    [
      { purpose: 'merchant-fulfiled-shipping' },
      /^\.purpose must be one of .*; did you mean 'merchant-fulfilled-shipping'\?$/u,
    ],
    [{ purpose: 'support' }, /^\.purpose must be one of merchant-fulfilled-shipping, .*order-communication\.$/u],
    [{ purpose: 'legal-requirement' }, '.law is missing: the purpose legal-requirement must name the law.'],
    [{ law: '§ 147 AO' }, '.law goes with the purpose legal-requirement only.'],
    [{ reviewBy: '30.06.2027' }, '.reviewBy must be a date: a day of the calendar, written YYYY-MM-DD.'],
    [{ reviewBy: '2027-06-31' }, '.reviewBy must be a date: a day of the calendar, written YYYY-MM-DD.'],
    [{ to: { sink: 'new Store(.save' } }, '.to.sink is wrong: "new Store(.save" is not an access path.'],
    [{ to: { module: '<global>' } }, '.to.module is no module; leave it out for a global.'],
  ])('wrong: %j', (change, complaint) => {
    expectFailure('permittedFlows', { ...FLOW, ...change }, complaint);
  });

  test.each<Case>([
    [
      { to: { host: 'https://api.carrier-x.com' } },
      ".to.host must be the name of a host: 'api.example.com', without scheme, port and path.",
    ],
    [
      { to: { host: 'api.carrier-x.com/labels' } },
      ".to.host must be the name of a host: 'api.example.com', without scheme, port and path.",
    ],
    [{ to: { host: '*' } }, '.to.host leaves the domain open; name it.'],
    [{ to: { host: '*.com' } }, '.to.host leaves the domain open; name it.'],
    [{ to: { host: 'api.*' } }, '.to.host leaves the domain open; name it.'],
    [{ to: { module: 'axios' } }, '.to is a client that reaches every host; add the host.'],
    [{ to: { module: 'https', sink: 'request' } }, '.to is a client that reaches every host; add the host.'],
    [{ to: { sink: 'fetch' } }, '.to is a client that reaches every host; add the host.'],
  ])('everywhere: %j', (change, complaint) => {
    expectFailure('permittedFlows', { ...FLOW, ...change }, complaint);
  });

  test.each<Case>([
    [{ purpose: 'marketing' }, `.purpose${never('marketing', 'AUP 4.2')}`],
    [{ purpose: 'email-campaigns' }, `.purpose${never('marketing', 'AUP 4.2')}`],
    [{ purpose: 'review-requests' }, `.purpose${never('asking for reviews', 'AUP 4.2, 5.1')}`],
    [{ purpose: 'analytics' }, `.purpose${never('analytics', 'AUP 4.1')}`],
    [{ purpose: 'public-exposure' }, `.purpose${never('public exposure', 'DPP 2.3')}`],
    [{ purpose: 'plain-storage' }, `.purpose${never('plain or weak storage', 'DPP 2.4')}`],
    [{ purpose: 'insecure-transmission' }, `.purpose${never('insecure transport', 'DPP 1.5')}`],
    [{ purpose: 'credentials' }, `.purpose${never('sharing credentials', 'AUP 3.1, DPP 2.5')}`],
    [{ to: { host: 'graph.facebook.com' } }, `.to${never('marketing', 'AUP 4.2')}`],
    [{ to: { module: 'mixpanel' } }, `.to${never('analytics', 'AUP 4.1')}`],
    [{ to: { module: 'ioredis' } }, ".to is a store; declare in 'encryptedStores' that it is encrypted (DPP 2.4)."],
    [
      { to: { module: 'winston' } },
      '.to is a matter of no-pii-in-logs, which the purpose merchant-fulfilled-shipping cannot permit.',
    ],
    [
      { purpose: 'order-communication', fields: ['BuyerEmail'], to: { module: '@slack/web-api' } },
      '.to is a matter of no-pii-disclosure, which the purpose order-communication cannot permit.',
    ],
    [
      { purpose: 'order-communication', fields: ['email', 'phone'], to: { module: 'nodemailer' } },
      '.fields[1] reaches the buyer past Amazon; order-communication can permit email only.',
    ],
    [
      { to: { host: 'api.openai.com' } },
      '.to.host is a model that another company runs; only a model of your own can be permitted.',
    ],
    [{ to: { module: 'openai' } }, ".to.module is a client of models that others run; name the 'host' of your own."],
  ])('never: %j', (change, complaint) => {
    expectFailure('permittedFlows', { ...FLOW, ...change }, complaint);
  });
});

describe('recipients', () => {
  const { host: _, ...withoutHost } = RECIPIENT;

  test.each<Case>([
    [RECIPIENT, ''],
    [{ ...withoutHost, module: '@slack/web-api' }, ''],
    [withoutHost, " must have either 'host' or 'module'."],
    [{ ...RECIPIENT, module: 'x' }, " must have either 'host' or 'module'."],
    [{ ...RECIPIENT, assessed: undefined }, '.assessed is missing.'],
    [{ ...RECIPIENT, assessed: 'last year' }, '.assessed must be a date: a day of the calendar, written YYYY-MM-DD.'],
    [{ ...RECIPIENT, role: 'carier' }, /^\.role must be one of carrier, .*; did you mean 'carrier'\?$/u],
    [{ ...RECIPIENT, role: 'advertising' }, `.role${never('marketing', 'AUP 4.2')}`],
    [{ ...RECIPIENT, role: 'analytics' }, `.role${never('analytics', 'AUP 4.1')}`],
    [{ ...RECIPIENT, host: 'graph.facebook.com' }, `.host${never('marketing', 'AUP 4.2')}`],
    [{ ...withoutHost, module: 'axios' }, '.module is a client that reaches every host; name the host instead.'],
    [
      { ...withoutHost, module: 'openai' },
      '.module is a matter of no-pii-to-ai-models, which a recipient cannot permit.',
    ],
    [{ ...RECIPIENT, reviewedBy: 'x' }, /did you mean 'reviewBy'\?$/u],
  ])('%j', (entry, complaint) => {
    expectFailure('recipients', entry, complaint);
  });
});

describe('encryptedStores', () => {
  test.each<Case>([
    [STORE, ''],
    [{ ...STORE, match: { host: 'shop.supabase.co' } }, ''],
    [{ ...STORE, match: { module: 'fs', path: '/mnt/encrypted/**' } }, ''],
    [{ ...STORE, protection: 'RSA 2048 envelope, keys in a hardware module' }, ''],
    [{ ...STORE, protection: 'ChaCha20-Poly1305 with a key from the vault, SHA-256 checksums' }, ''],
    [{ ...STORE, retentionDays: 365 }, ''],
    [{ ...STORE, retentionDays: undefined }, '.retentionDays is missing.'],
    [{ ...STORE, retentionDays: 0 }, '.retentionDays must be 1 or more.'],
    [{ ...STORE, retentionDays: '30' }, '.retentionDays must be a whole number.'],
    [{ ...STORE, match: { table: 'orders' } }, ".match must have either 'module' or 'host'."],
    [
      { ...STORE, match: { module: 'pg', tabel: 'orders' } },
      ".match.tabel is not a known setting (known: module, host, table, bucket, path, key); did you mean 'table'?",
    ],
    [{ ...STORE, match: { module: 'winston' } }, '.match is no store.'],
    [{ ...STORE, match: { module: 'fs' } }, ".match is every file; name the encrypted ones by 'path'."],
    [{ ...STORE, match: { module: 'localforage' } }, `.match.module${never('plain storage in a browser', 'DPP 2.4')}`],
    [{ ...STORE, match: { module: '<global>' } }, '.match.module is no module; leave it out for a global.'],
    [{ ...STORE, protection: 'none' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [{ ...STORE, protection: 'base64' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [{ ...STORE, protection: 'hashed with MD5' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [{ ...STORE, protection: '3DES, KMS' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [{ ...STORE, protection: 'AES-256-ECB' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [{ ...STORE, protection: 'RSA-1024' }, `.protection${never('plain or weak storage', 'DPP 2.4')}`],
    [
      { ...STORE, protection: 'encrypted by the provider' },
      ".protection must name a cipher that DPP 2.4 accepts, with its key length: 'AES-256, KMS'.",
    ],
  ])('%j', (entry, complaint) => {
    expectFailure('encryptedStores', entry, complaint);
  });
});

test('no purpose or role of the lists sounds like one that is forbidden', () => {
  for (const [purpose, { needsLaw = false }] of Object.entries<PurposeRow>(purposes)) {
    const fields = purpose === 'order-communication' ? ['email'] : ['address'];
    const to = { module: './src/out.js' };
    expectFailure('permittedFlows', { ...FLOW, purpose, fields, to, ...(needsLaw && { law: '§ 147 AO' }) }, '');
  }
  for (const role of recipientRoles) expectFailure('recipients', { ...RECIPIENT, role }, '');
});

test('an id names one entry', () => {
  expect(failure({ permittedFlows: [FLOW], recipients: [{ ...RECIPIENT, id: 'labels' }] })).toBe(
    'recipients[0].id is the id of settings.spApi.permittedFlows[0] too.',
  );
});

test.each([[null], [7], [{}], [[]]])('what is no entry is no crash: %j', (entry) => {
  expect(failure({ permittedFlows: [entry] })).toMatch(/^permittedFlows\[0\]/u);
  expect(failure({ recipients: entry })).toMatch(/^recipients|^$/u);
});
