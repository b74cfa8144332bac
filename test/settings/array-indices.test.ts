import { test } from 'vitest';

import { check } from './harness.ts';

test('elements are kept apart', () => {
  check(`
    const row = ['nothing', source(), 'nothing'];
    sink(row[0]);
    sink(row[1]); // ! no-pii-in-logs
    row[1] = 'nothing';
    sink(row[1]);
    sink(row);
  `);
});

test('patterns and spreads keep the order', () => {
  check(`
    const [id, mail, ...rest] = [1, source(), 2, 3];
    sink(id);
    sink(mail); // ! no-pii-in-logs
    sink(rest);
    const longer = [0, ...[source(), 1]];
    sink(longer[0]);
    sink(longer[1]); // ! no-pii-in-logs
    sink(longer[2]);
  `);
});

test('methods that move elements', () => {
  check(`
    const queue = [source(), 'nothing'];
    const first = queue.shift();
    sink(first); // ! no-pii-in-logs
    sink(queue);
    queue.push(source());
    sink(queue.at(-1)); // ! no-pii-in-logs
    const tail = ['nothing', source()].slice(1);
    sink(tail[0]); // ! no-pii-in-logs
    const head = ['nothing', source()].slice(0, 1);
    sink(head[0]);
  `);
});

test('an index that is not known may be any', () => {
  check(`
    const row = ['nothing', source()];
    sink(row[Math.floor(Math.random() * 2)]); // ! no-pii-in-logs
    const clean = ['nothing', 'nothing'];
    sink(clean[Math.floor(Math.random() * 2)]);
  `);
});

test('a list of records', () => {
  check(`
    const orders = sourceList();
    sink(orders.length);
    sink(orders.map((order) => order.AmazonOrderId));
    sink(orders.map((order) => order.BuyerInfo)); // ! no-pii-in-logs
    sink(orders[0].ShippingAddress.Phone); // ! no-pii-in-logs
  `);
});
