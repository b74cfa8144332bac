import { test } from 'vitest';

import { check } from './harness.ts';

test('a callback of a callback', () => {
  check(`
    const each = (list, run) => list.forEach((item) => run(item));
    each([source()], (mail) => sink(mail)); // ! no-pii-in-logs
    each(['nothing'], (mail) => sink(mail));
  `);
});

test('two levels with an answer on the way back', () => {
  check(`
    function load(done) { read((error, value) => done(error, value)); }
    function read(done) { done(null, source()); }
    load((error, value) => {
      sink(error);
      sink(value); // ! no-pii-in-logs
    });
  `);
});

test('which callback is called with what', () => {
  check(`
    function choose(value, left, right) { left('nothing'); right(value); }
    choose(
      source(),
      (value) => sink(value),
      (value) => sink(value), // ! no-pii-in-logs
    );
  `);
});

test('a function that returns a function that calls a function', () => {
  check(`
    const wrap = (run) => (value) => run(value);
    const twice = wrap(wrap((value) => sink(value))); // ! no-pii-in-logs
    twice(source());
    const harmless = wrap(wrap((value) => sink(value)));
    harmless('nothing');
  `);
});

test('data that only a callback is given', () => {
  check(`
    onSource((phone, count) => {
      sink(phone); // ! no-pii-in-logs
      sink(count);
    });
    onOther((phone) => sink(phone));
    const handle = (value) => sink(value); // ! no-pii-in-logs
    onSource(handle);
  `);
});
