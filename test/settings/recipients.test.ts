import { afterEach, expect, test, vi } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { lintFile, reported } from './program.ts';

type Recipient = NonNullable<SpApiSettings['recipients']>[number];

const CARRIER: Recipient = {
  id: 'carrier-x',
  host: 'api.carrier-x.com',
  role: 'carrier',
  assessed: '2026-10-01',
  reason: 'Carries the parcels of orders that the seller ships',
  owner: 'logistics',
};

function settings(...recipients: readonly Recipient[]): SpApiSettings {
  return { sources: [{ export: 'email', pii: 'email' }], recipients };
}

/** The lines that the strict form of the rule reports; unknown hosts are evidence rather than proof. */
function strictLines(program: string, spApi: SpApiSettings): number[] {
  const text = `/* eslint sp-api/no-pii-disclosure: ['error', { strict: true }] */ ${program}`;
  return lintFile({ 'main.js': text }, 'main.js', spApi).map(({ line }) => line);
}

const REQUESTS = `
  fetch('https://api.carrier-x.com/labels', { method: 'POST', body: email() });
  fetch('https://api.carrier-x.com:8443/labels', { method: 'POST', body: email() });
  fetch('https://sandbox.carrier-x.com/labels', { method: 'POST', body: email() });
  fetch('https://api.carrier-x.com.example.com/labels', { method: 'POST', body: email() });
  fetch('https://api.carrier-y.com/labels', { method: 'POST', body: email() });
  fetch(url, { method: 'POST', body: email() });
  fetch('https://api.easypost.com/v2/shipments', { method: 'POST', body: email() });
  fetch('https://api.taxjar.com/v2/taxes', { method: 'POST', body: email() });
  fetch('https://sellingpartnerapi-eu.amazon.com/feeds', { method: 'POST', body: email() });
`;

afterEach(() => vi.unstubAllEnvs());

test('unknown hosts are outsiders; carriers, tax services and Amazon are not', () => {
  expect(strictLines(REQUESTS, settings())).toEqual([2, 3, 4, 5, 6, 7]);
});

test('a declared host, and no other', () => {
  expect(strictLines(REQUESTS, settings(CARRIER))).toEqual([4, 5, 6, 7]);
  expect(strictLines(REQUESTS, settings({ ...CARRIER, host: '*.carrier-x.com' }))).toEqual([5, 6, 7]);
  expect(strictLines(REQUESTS, settings({ ...CARRIER, host: 'API.Carrier-X.com' }))).toEqual([4, 5, 6, 7]);
});

test('an expired recipient is an outsider again', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '4000000000');
  expect(strictLines(REQUESTS, settings({ ...CARRIER, reviewBy: '2026-12-31' }))).toEqual([2, 3, 4, 5, 6, 7]);
});

const { host: _, ...BY_MODULE } = CARRIER;

test('a declared package, for disclosure and for nothing else', () => {
  const program = `
    import { WebClient } from '@slack/web-api';
    import twilio from 'twilio';
    new WebClient().chat.postMessage({ text: email() });
    console.log(email());
  `;
  expect(reported(program, settings())).toEqual(['4: no-pii-disclosure', '5: no-pii-in-logs']);
  expect(reported(program, settings({ ...BY_MODULE, module: '@slack/web-api' }))).toEqual(['5: no-pii-in-logs']);
  expect(reported(program, settings({ ...BY_MODULE, module: 'airtable' }))).toHaveLength(2);
});

test('a host of marketing stays one, whoever is declared', () => {
  const program = "fetch('https://graph.facebook.com/v21.0/1/users', { method: 'POST', body: email() });";
  const entry = { ...CARRIER, host: '*.facebook.com' };
  expect(reported(program, settings(entry))).toEqual(['1: no-pii-in-marketing']);
});

test('the SDKs of those who need no declaration are not reported', () => {
  const program = `
    import EasyPost from '@easypost/api';
    import { Shippo } from 'shippo';
    import ShipEngine from 'shipengine';
    import Avatax from 'avatax';
    import Taxjar from 'taxjar';
    new EasyPost('key').Shipment.create({ to_address: { email: email() } });
    new Shippo({}).shipments.create({ addressTo: { email: email() } });
    new ShipEngine('key').validateAddresses([{ email: email() }]);
    new Avatax({}).createTransaction({ model: { email: email() } });
    new Taxjar({}).createCustomer({ name: email() });
  `;
  expect(strictLines(program, settings())).toEqual([]);
});
