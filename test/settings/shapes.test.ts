import { test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { check, checkFiles } from './harness.ts';

const LOG = 'no-pii-in-logs' as const;
const OWN: SpApiSettings = {
  sources: [
    {
      module: './src/orders',
      values: ['loadOrder()', 'loadPage().items', 'new Store().load()', 'new Store().find()'],
      record: 'Order',
    },
    { module: './src/orders', values: 'onOrder.$0.$0', record: 'Order' },
    { module: './src/orders', values: 'onMessage.$1.$0.body.to', pii: 'email' },
    { module: './src/orders', values: 'open().next()', pii: 'name' },
    { module: './src/orders', values: 'api.phone()', pii: 'phone' },
  ],
  sinks: [
    { module: './src/out.js', calls: ['default', 'audit', 'new Mailer().send', 'new Letter'], rule: LOG },
    { module: './src/out.js', calls: 'send', data: [{ argument: 1, path: 'body.to' }], rule: 'no-pii-disclosure' },
  ],
};

const ORDERS = `
  export async function loadOrder(id) { return cache.get(id); }
  export function loadPage() { return {}; }
  export function loadCount() { return cache.size; }
  export function onOrder(run) { listeners.push(run); }
  export const onMessage = (name, run) => { listeners.push(run); };
  export class Store { async load() {} find = () => cache.get(1); count() { return 0; } }
  export function open() { return { next() { return cache.get(2); }, close() { return cache.get(3); } }; }
  export const api = { phone: () => cache.get(4), id() { return cache.get(5); } };
`;
const OUT = `
  export default function print(text) { stream.push(text); }
  export const audit = (text) => { stream.push(text); };
  export function note(text) { stream.push(text); }
  export class Mailer { send(mail) { stream.push(mail); } open(mail) { stream.push(mail); } }
  export class Letter { constructor(text) { this.text = text; } }
  export function send(url, request) { stream.push(request); }
`;

test('functions and methods of own files, by their names', () => {
  checkFiles(
    {
      'main.js': `
        import { loadOrder, loadCount, loadPage, Store, open, api } from './src/orders.js';
        import { audit, note, Mailer } from './src/out.js';
        const order = await loadOrder(1);
        audit(order.BuyerInfo); // ! no-pii-in-logs
        audit(order.AmazonOrderId);
        audit(loadCount());
        note(order.BuyerInfo);
        audit(loadPage().items); // ! no-pii-in-logs
        audit(loadPage().total);
        loadOrder(2).then((found) => audit(found)); // ! no-pii-in-logs
        const store = new Store();
        audit(await store.load()); // ! no-pii-in-logs
        audit(store.find()); // ! no-pii-in-logs
        audit(store.count());
        const mailer = new Mailer();
        mailer.send(order); // ! no-pii-in-logs
        mailer.open(order);
        audit(open().next()); // ! no-pii-in-logs
        audit(open().close());
        audit(api.phone()); // ! no-pii-in-logs
        audit(api.id());
      `,
      'src/orders.js': ORDERS,
      'src/out.js': OUT,
    },
    OWN,
  );
});

test('what callbacks are given, and properties of arguments', () => {
  checkFiles(
    {
      'main.js': `
        import { onOrder, onMessage } from './src/orders.js';
        import { audit, send } from './src/out.js';
        onOrder((order, count) => {
          audit(order.ShippingAddress); // ! no-pii-in-logs
          audit(count);
        });
        onMessage('mail', ({ body, id }) => {
          audit(body.to); // ! no-pii-in-logs
          audit(body.subject);
          audit(id);
          send('url', { body: { to: body.to } }); // ! no-pii-disclosure
          send('url', { body: { text: body.to } });
          send(body.to, { body: {} });
        });
        function handle(order) { audit(order); } // ! no-pii-in-logs
        onOrder(handle);
      `,
      'src/orders.js': ORDERS,
      'src/out.js': OUT,
    },
    OWN,
  );
});

test('however they are imported', () => {
  checkFiles(
    {
      'main.js': `
        import print, { audit as write, Letter } from './src/index.js';
        import * as orders from './src/index.js';
        import * as all from './src/orders.js';
        const { loadOrder: load } = orders;
        print(await load(1)); // ! no-pii-in-logs
        write(await all.loadOrder(1)); // ! no-pii-in-logs
        new Letter(await orders.loadOrder(2)); // ! no-pii-in-logs
        new Letter('nothing');
        const bound = write.bind(null);
        bound(await load(3)); // ! no-pii-in-logs
        [await load(4)].forEach(write); // ! no-pii-in-logs
        orders.note(await load(5));
      `,
      'src/index.js': `export { default } from './out.js'; export * from './out.js'; export * from './orders.js';`,
      'src/orders.js': ORDERS,
      'src/out.js': OUT,
    },
    OWN,
  );
});

test('the settings may name the file that hands them on', () => {
  checkFiles(
    {
      'main.js': `
        import { loadOrder } from './src/orders.js';
        import { audit } from './src/out.js';
        audit(await loadOrder(1)); // ! no-pii-in-logs
      `,
      'src/index.js': `export { audit } from './out.js'; export * from './orders.js';`,
      'src/orders.js': ORDERS,
      'src/out.js': OUT,
    },
    {
      sources: [{ module: './src', export: 'loadOrder', record: 'Order' }],
      sinks: [{ module: 'src/index.js', export: 'audit', rule: LOG }],
    },
  );
});

test('CommonJS, with exports of both forms', () => {
  checkFiles(
    {
      'main.cjs': `
        const { loadOrder, Store } = require('./src/orders');
        const out = require('./src/out');
        out(loadOrder(1)); // ! no-pii-in-logs
        out.audit(new Store().load()); // ! no-pii-in-logs
        out.note(loadOrder(1));
        out(loadOrder.name);
      `,
      'src/orders.js': `
        exports.loadOrder = function (id) { return cache.get(id); };
        class Store { load() { return cache.get(1); } }
        exports.Store = Store;
      `,
      'src/out.js': `
        function out(text) { stream.push(text); }
        module.exports = out;
        module.exports.audit = (text) => stream.push(text);
        module.exports.note = (text) => stream.push(text);
      `,
    },
    OWN,
  );
});

test('inside the file that defines them', () => {
  checkFiles(
    {
      'src/orders.ts': `
        export function loadOrder(id: string) { return cache.get(id); }
        console.log(loadOrder('1')); // ! no-pii-in-logs
        export class Store {
          load() { return cache.get(1); }
          show() { console.log(this.load()); } // ! no-pii-in-logs
          count() { console.log(this.size()); }
          size() { return 0; }
        }
      `,
    },
    OWN,
  );
});

test('an instance that is only known by its type', () => {
  checkFiles(
    {
      'main.ts': `
        import type { Store } from './src/orders.ts';
        import { Mailer } from './src/out.js';
        export class Job {
          constructor(private store: Store, private readonly mailer: Mailer) {}
          async run() {
            this.mailer.send(await this.store.load()); // ! no-pii-in-logs
            this.mailer.send(this.store.count());
          }
        }
      `,
      'src/orders.ts': ORDERS,
      'src/out.js': OUT,
    },
    OWN,
  );
});

test('a file that cannot be read', () => {
  checkFiles(
    {
      'main.js': `
        import { loadOrder } from './generated/client.js';
        import print from './generated/print.wasm';
        console.log(loadOrder(1).BuyerInfo); // ! no-pii-in-logs
        console.log(loadOrder(1).AmazonOrderId);
        console.log(other(1));
      `,
    },
    { sources: [{ module: './generated/client', export: 'loadOrder', record: 'Order' }] },
  );
});

test('functions of packages and globals', () => {
  check(
    `
      import buyers, { Client, watch } from '@acme/buyers';
      import { publish } from '@acme/bus/topics';
      publish('topic', await buyers.email(1)); // ! no-pii-in-logs
      publish(await buyers.email(1), 'topic');
      publish('topic', buyers.id(1));
      const client = new Client({ region: 'eu' });
      publish('topic', await client.list()); // ! no-pii-in-logs
      watch('all', (change) => {
        publish('topic', change.after.phone); // ! no-pii-in-logs
        publish('topic', change.before);
      });
      for (const person of people()) {
        publish('topic', person.email); // ! no-pii-in-logs
        publish('topic', person.id);
      }
      publish('topic', { nested: crm.contact() }); // ! no-pii-in-logs
      publish('topic', crm.size());
    `,
    {
      sources: [
        { module: '@acme/buyers', values: 'email()', pii: ['email', 'name'] },
        { module: '@acme/buyers', values: 'new Client().list()', record: 'OrderBuyerInfo', list: true },
        { module: '@acme/buyers', values: 'watch.$1.$0.after.{phone,mobile}', pii: 'phone' },
        { values: 'people().*.email', pii: 'email' },
        { values: 'crm.contact()', pii: 'name' },
      ],
      sinks: [{ module: '@acme/bus/topics', export: 'publish', rule: LOG, data: [{ argument: 1 }] }],
    },
  );
});

test('a callback\u2019s parameter may have the sink', () => {
  check(
    `
      withLog((log) => log.write(source())); // ! no-pii-in-logs
      withLog((log) => log.read(source()));
      withLog((log) => log.write('nothing'));
    `,
    {
      sources: [{ export: 'source', pii: 'email' }],
      sinks: [{ calls: 'withLog.$0.$0.write', rule: LOG }],
    },
  );
});

test('names alone are nothing: other functions of the same name', () => {
  checkFiles(
    {
      'main.js': `
        import { audit } from './src/other.js';
        import { loadOrder } from './src/orders.js';
        function print(text) { return text; }
        const order = await loadOrder(1);
        audit(order);
        print(order);
        this.audit?.(order);
      `,
      'src/other.js': `export function audit(text) { return text; }`,
      'src/orders.js': ORDERS,
      'src/out.js': OUT,
    },
    OWN,
  );
});
