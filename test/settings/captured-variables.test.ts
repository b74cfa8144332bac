import { test } from 'vitest';

import { check } from './harness.ts';

test('an inner function writes a variable of the outer one', () => {
  check(`
    function run() {
      let found = 'nothing';
      let other = 'nothing';
      const load = () => { found = source(); };
      sink(found);
      load();
      sink(found); // ! no-pii-in-logs
      sink(other);
    }
    run();
  `);
});

test('an inner function cleans a variable of the outer one', () => {
  check(`
    function run() {
      let found = source();
      const forget = () => { found = 'nothing'; };
      sink(found); // ! no-pii-in-logs
      forget();
      sink(found);
    }
    run();
  `);
});

test('written two functions deeper', () => {
  check(`
    function outer() {
      let found = 'nothing';
      function middle() {
        function inner() { found = source(); }
        inner();
      }
      sink(found);
      middle();
      sink(found); // ! no-pii-in-logs
    }
    outer();
  `);
});

test('every call of the outer function has variables of its own', () => {
  check(`
    function cell() {
      let held = 'nothing';
      return { put: (value) => { held = value; }, get: () => held };
    }
    const one = cell();
    const two = cell();
    one.put(source());
    sink(one.get()); // ! no-pii-in-logs
    sink(two.get());
  `);
});

test('a name that is declared again inside is another variable', () => {
  check(`
    let mail = 'nothing';
    function shadow() { let mail = source(); return mail.length; }
    shadow();
    sink(mail);
    function write() { mail = source(); }
    write();
    sink(mail); // ! no-pii-in-logs
  `);
});
