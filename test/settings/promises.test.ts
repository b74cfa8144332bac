import { test } from 'vitest';

import { check } from './harness.ts';

test('a chain hands on what each handler gives', () => {
  check(`
    Promise.resolve(source())
      .then((mail) => ({ mail, count: 1 }))
      .then((found) => {
        sink(found.mail); // ! no-pii-in-logs
        sink(found.count);
      });
  `);
});

test('a promise in a promise is the inner one', () => {
  check(`
    const nested = Promise.resolve('id').then(() => Promise.resolve(Promise.resolve(source())));
    nested.then((mail) => sink(mail)); // ! no-pii-in-logs
    const plain = Promise.resolve(source()).then(() => Promise.resolve('nothing'));
    plain.then((mail) => sink(mail));
    async function outer() { return inner(); }
    async function inner() { return source(); }
    sink(await outer()); // ! no-pii-in-logs
  `);
});

test('what a promise is rejected with goes to the rejection handlers alone', () => {
  check(`
    const failed = Promise.reject(source());
    failed.then((value) => sink(value));
    failed.then(() => 'nothing', (reason) => sink(reason)); // ! no-pii-in-logs
    failed.then(() => 'nothing').catch((reason) => sink(reason)); // ! no-pii-in-logs
    failed.catch(() => 'nothing').then((value) => sink(value));
  `);
});

test('what a handler throws is what the next one catches', () => {
  check(`
    Promise.resolve(source())
      .then((mail) => { throw mail; })
      .then((value) => sink(value))
      .catch((reason) => { sink(reason); }) // ! no-pii-in-logs
      .catch((reason) => sink(reason));
  `);
});

test('await in a try block', () => {
  check(`
    async function fail() { throw source(); }
    async function load() { return 'nothing'; }
    try {
      sink(await load());
      await fail();
    } catch (reason) {
      sink(reason); // ! no-pii-in-logs
    }
    try {
      sink(await load());
    } catch (reason) {
      sink(reason);
    }
  `);
});

test('a promise that the program makes itself', () => {
  check(`
    const given = new Promise((resolve, reject) => resolve(source()));
    sink(await given); // ! no-pii-in-logs
    const refused = new Promise((resolve, reject) => { reject(source()); resolve('nothing'); });
    refused.then((value) => sink(value));
    const [mail, id] = await Promise.all([given, Promise.resolve('nothing')]);
    sink(mail); // ! no-pii-in-logs
    sink(id);
  `);
});
