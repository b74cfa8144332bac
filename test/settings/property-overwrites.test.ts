import { test } from 'vitest';

import { check } from './harness.ts';

test('an assigned property forgets what it was', () => {
  check(`
    const user = { mail: source(), id: 1 };
    sink(user.mail); // ! no-pii-in-logs
    user.mail = 'nothing';
    sink(user.mail);
    sink(user);
    user.id = source();
    sink(user.mail);
    sink(user.id); // ! no-pii-in-logs
  `);
});

test('delete, spread and rest', () => {
  check(`
    const user = { mail: source(), id: 1 };
    sink({ ...user, mail: 'nothing' });
    sink({ mail: 'nothing', ...user }); // ! no-pii-in-logs
    const { mail, ...rest } = user;
    sink(rest);
    sink(mail); // ! no-pii-in-logs
    delete user.mail;
    sink(user);
  `);
});

test('a property of a record', () => {
  check(`
    const order = sourceRecord();
    sink(order.AmazonOrderId);
    sink(order.BuyerInfo.BuyerEmail); // ! no-pii-in-logs
    order.BuyerInfo.BuyerEmail = undefined;
    sink(order.BuyerInfo.BuyerEmail);
    sink(order.BuyerInfo.BuyerName); // ! no-pii-in-logs
    delete order.BuyerInfo;
    sink(order.BuyerInfo);
    sink(order.ShippingAddress); // ! no-pii-in-logs
  `);
});

test('a key that is not known may be any', () => {
  check(`
    const user = { mail: 'nothing', id: 1 };
    user[Math.random() > 0.5 ? 'mail' : 'id'] = source();
    sink(user.mail); // ! no-pii-in-logs
    const fixed = { mail: 'nothing', id: 1 };
    const key = 'id';
    fixed[key] = source();
    sink(fixed.mail);
    sink(fixed.id); // ! no-pii-in-logs
  `);
});

test('an accessor decides what is kept', () => {
  check(`
    const box = {
      kept: 'nothing',
      set mail(value) { this.kept = value; },
      set dropped(value) { this.count = value.length; },
    };
    box.dropped = source();
    sink(box.kept);
    sink(box.count);
    box.mail = source();
    sink(box.kept); // ! no-pii-in-logs
  `);
});
