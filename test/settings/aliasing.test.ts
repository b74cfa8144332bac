import { test } from 'vitest';

import { check } from './harness.ts';

test('two names of one object', () => {
  check(`
    const first = {};
    const second = first;
    second.mail = source();
    sink(first.mail); // ! no-pii-in-logs
    first.mail = 'nothing';
    sink(second.mail);
  `);
});

test('two objects of one place in the code', () => {
  check(`
    const make = () => ({ mail: 'nothing' });
    const first = make();
    const second = make();
    first.mail = source();
    sink(first.mail); // ! no-pii-in-logs
    sink(second.mail);
  `);
});

test('a copy is another object, but shares what is inside', () => {
  check(`
    const original = { mail: 'nothing', inner: { phone: 'nothing' } };
    const copy = { ...original };
    copy.mail = source();
    sink(original.mail);
    sink(copy.mail); // ! no-pii-in-logs
    copy.inner.phone = source();
    sink(original.inner.phone); // ! no-pii-in-logs
    const deep = structuredClone(original);
    deep.inner.phone = 'nothing';
    sink(original.inner.phone); // ! no-pii-in-logs
    sink(deep.inner.phone);
  `);
});

test('a callee writes what its caller reads', () => {
  check(`
    function fill(target) { target.mail = source(); }
    function forget(target) { target.mail = 'nothing'; }
    function replace(target) { target = { mail: source() }; return target; }
    const box = {};
    fill(box);
    sink(box.mail); // ! no-pii-in-logs
    forget(box);
    sink(box.mail);
    replace(box);
    sink(box.mail);
  `);
});

test('aliases in lists, maps and closures', () => {
  check(`
    const shared = { mail: 'nothing' };
    const list = [shared];
    const map = new Map([['a', shared]]);
    const read = () => shared.mail;
    list[0].mail = source();
    sink(map.get('a').mail); // ! no-pii-in-logs
    sink(read()); // ! no-pii-in-logs
    map.get('a').mail = 'nothing';
    const own = { mail: 'nothing' };
    sink(own.mail);
  `);
});
