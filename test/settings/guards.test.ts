import { test } from 'vitest';

import { check } from './harness.ts';

test('where a declared test holds, its argument is clean', () => {
  check(`
    const mail = source();
    if (isClean(mail)) sink(mail);
    else sink(mail); // ! no-pii-in-logs
    sink(mail); // ! no-pii-in-logs
  `);
});

test('an early exit, a negation and a conjunction', () => {
  check(`
    function print(value) {
      if (!isClean(value)) return;
      sink(value);
    }
    print(source());
    const mail = source();
    if (mail && isClean(mail)) sink(mail);
    if (mail || isClean(mail)) sink(mail); // ! no-pii-in-logs
    sink(isClean(mail) ? mail : 'hidden');
    sink(isClean(mail) ? 'shown' : mail); // ! no-pii-in-logs
  `);
});

test('it is the argument that is clean, and nothing else', () => {
  check(`
    const user = { mail: source(), phone: source() };
    if (isClean(user.mail)) {
      sink(user.mail);
      sink(user.phone); // ! no-pii-in-logs
    }
    const other = source();
    if (isClean('constant')) sink(other); // ! no-pii-in-logs
  `);
});

test('a test that is kept in a variable', () => {
  check(`
    const mail = source();
    const isFine = isClean(mail);
    if (isFine) sink(mail);
    if (!isFine) sink(mail); // ! no-pii-in-logs
  `);
});

test('a predicate of the program itself is read, not declared', () => {
  check(`
    const isKnown = (value) => value === 'yes' || value === 'no';
    const isLong = (value) => value.length > 3;
    const answer = source();
    if (isKnown(answer)) sink(answer);
    if (isLong(answer)) sink(answer); // ! no-pii-in-logs
  `);
});

test('cleaning functions give a clean value or leave one behind', () => {
  check(`
    const mail = source();
    sink(clean(mail));
    sink(mail); // ! no-pii-in-logs
    const user = { mail, list: [{ mail }] };
    sink(user); // ! no-pii-in-logs
    cleanInPlace(user);
    sink(user);
    sink(user.list[0].mail);
    user.mail = source();
    sink(user); // ! no-pii-in-logs
    const order = sourceRecord();
    const buyer = order.BuyerInfo;
    cleanInPlace(order);
    sink(order);
    sink(buyer.BuyerEmail);
  `);
});

test('where it is not certain which object was cleaned, none is', () => {
  check(`
    const a = { mail: source() };
    const b = { mail: source() };
    cleanInPlace(Math.random() > 0.5 ? a : b);
    sink(a); // ! no-pii-in-logs
    sink(b); // ! no-pii-in-logs
  `);
});
