import { expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { usesOf } from '../../src/pii/permits.ts';
import { unusedSettings } from '../../src/pii/unused-settings.ts';
import { flowsOf } from './analyze.ts';

const BECAUSE = { reason: 'It is what the tests of permits agree on', owner: 'tests' };

const SETTINGS: SpApiSettings = {
  sources: [
    { export: 'loadOrder', record: 'Order' },
    { export: 'email', pii: 'email' },
  ],
  permittedFlows: [
    {
      id: 'labels',
      purpose: 'merchant-fulfilled-shipping',
      fields: ['ShippingAddress'],
      to: { module: '@easypost/api' },
      in: ['src/shipping/**'],
      reviewBy: '2027-06-30',
      ...BECAUSE,
    },
    { id: 'taxes', purpose: 'tax-calculation', fields: ['address'], to: { host: 'api.taxes.example' }, ...BECAUSE },
  ],
  recipients: [
    { id: 'easypost', module: '@easypost/api', role: 'shipping-broker', assessed: '2026-10-01', ...BECAUSE },
  ],
  encryptedStores: [
    { id: 'orders-db', match: { module: 'pg', table: 'orders' }, protection: 'AES-256', retentionDays: 30, ...BECAUSE },
    { id: 'audit-db', match: { module: 'pg', table: 'audit' }, protection: 'AES-256', retentionDays: 30, ...BECAUSE },
  ],
};

/** Analyses all files of a program, as a run over a project does. */
function uses(files: Readonly<Record<string, string>>, day = '2026-11-23'): Record<string, number> {
  const { flows, permits } = flowsOf(files, SETTINGS, day);
  return Object.fromEntries(usesOf(permits, flows).map(({ list, id, flows: count }) => [`${list} ${id}`, count]));
}

const NONE = {
  'permittedFlows labels': 0,
  'permittedFlows taxes': 0,
  'recipients easypost': 0,
  'encryptedStores orders-db': 0,
  'encryptedStores audit-db': 0,
};

const BUY =
  "import EasyPost from '@easypost/api';\nnew EasyPost('').Shipment.create({ to_address: loadOrder(1).ShippingAddress });";

test('an entry is used by the flows that it permits, those that need no permit included', () => {
  const files = {
    'src/shipping/buy.js': BUY,
    'src/store.js': "import { Pool } from 'pg';\nnew Pool().query('INSERT INTO orders VALUES ($1)', [email()]);",
  };
  expect(uses(files)).toEqual({
    ...NONE,
    'permittedFlows labels': 1,
    'recipients easypost': 1,
    'encryptedStores orders-db': 1,
  });
});

test('and by no others', () => {
  expect(uses({ 'src/orders/buy.js': BUY })).toEqual({ ...NONE, 'recipients easypost': 1 });
  expect(uses({ 'src/shipping/buy.js': BUY.replace('ShippingAddress', 'AmazonOrderId') })).toEqual(NONE);
  expect(
    uses({ 'src/store.js': "import { Pool } from 'pg';\nnew Pool().query('INSERT INTO orders VALUES ($1)', [7]);" }),
  ).toEqual(NONE);
});

test('an expired entry is unused', () => {
  expect(uses({ 'src/shipping/buy.js': BUY }, '2027-07-01')).toEqual({ ...NONE, 'recipients easypost': 1 });
});

test('nothing is carried from one run to the next', () => {
  expect(uses({ 'src/shipping/buy.js': BUY })).toEqual(uses({ 'src/shipping/buy.js': BUY }));
  expect(uses({ 'src/main.js': 'console.log(1);' })).toEqual(NONE);
});

test('one leak through several files is counted once', () => {
  const files = {
    'src/shipping/buy.js':
      "import EasyPost from '@easypost/api';\nexport const buy = (to) => new EasyPost('').Shipment.create({ to_address: to });",
    'src/a.js': "import { buy } from './shipping/buy.js';\nbuy(loadOrder(1).ShippingAddress);",
    'src/b.js': "import { buy } from './shipping/buy.js';\nbuy(loadOrder(2).BuyerInfo);",
  };
  expect(uses(files)).toEqual({ ...NONE, 'permittedFlows labels': 1, 'recipients easypost': 2 });
});

test.each([
  ['@easypost/api', 'import Client', "new Client('').Address.createAndVerify(order.ShippingAddress)"],
  ['shippo', 'import { Shippo }', 'new Shippo({}).shipments.create({ addressTo: order.ShippingAddress })'],
  ['shipengine', 'import Client', 'new Client({}).validateAddresses([order.ShippingAddress])'],
  ['shipengine', 'import { ShipEngine }', 'new ShipEngine({}).createLabelFromRate(order.ShippingAddress)'],
  ['avatax', 'import Client', 'new Client({}).createTransaction({ model: order.ShippingAddress })'],
  ['taxjar', 'import Client', 'new Client({}).taxForOrder({ to_street: order.ShippingAddress.AddressLine1 })'],
])('the flow to %s by %s %s', (module, imports, call) => {
  const settings: SpApiSettings = {
    ...SETTINGS,
    recipients: [{ id: 'x', module, role: 'carrier', assessed: '2026-10-01', ...BECAUSE }],
  };
  const count = (text: string): number | undefined => {
    const files = { 'main.js': `${imports} from '${module}';\nconst order = loadOrder(1);\n${text};` };
    const { flows, permits } = flowsOf(files, settings, '2026-11-23');
    return usesOf(permits, flows).find(({ id }) => id === 'x')?.flows;
  };
  expect([count(call), count(call.replaceAll(/ShippingAddress(\.\w+)?/gu, 'AmazonOrderId'))]).toEqual([1, 0]);
});

test('entries that a run did not need are told with what to do', () => {
  const { flows, permits } = flowsOf({ 'src/orders/buy.js': BUY }, SETTINGS, '2027-07-01');
  const because = 'permits no flow of the project. Correct what it names, or remove it.';
  expect(unusedSettings(permits, flows)).toEqual([
    {
      list: 'permittedFlows',
      id: 'labels',
      expired: '2027-06-30',
      message:
        "settings.spApi.permittedFlows: 'labels' has permitted nothing since 2027-06-30. Review the flow and set a new day, or remove the entry.",
    },
    { list: 'permittedFlows', id: 'taxes', message: `settings.spApi.permittedFlows: 'taxes' ${because}` },
    { list: 'encryptedStores', id: 'orders-db', message: `settings.spApi.encryptedStores: 'orders-db' ${because}` },
    { list: 'encryptedStores', id: 'audit-db', message: `settings.spApi.encryptedStores: 'audit-db' ${because}` },
  ]);
});

test('and none where each is needed', () => {
  const files = {
    'src/shipping/buy.js': BUY,
    'src/store.js': "import { Pool } from 'pg';\nnew Pool().query('INSERT INTO orders VALUES ($1)', [email()]);",
  };
  const { permittedFlows = [], encryptedStores = [] } = SETTINGS;
  const needed = {
    ...SETTINGS,
    permittedFlows: permittedFlows.slice(0, 1),
    encryptedStores: encryptedStores.slice(0, 1),
  };
  const { flows, permits } = flowsOf(files, needed, '2026-11-23');
  expect(unusedSettings(permits, flows)).toEqual([]);
});
