import { test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { check, checkFiles } from './harness.ts';

const BECAUSE = { reason: 'It is what these tests agree on', owner: 'tests' };
const SOURCES: SpApiSettings = {
  sources: [
    { export: 'source', pii: 'email' },
    { export: 'sourceRecord', record: 'Order' },
  ],
};

function settings(...sanitizers: NonNullable<SpApiSettings['sanitizers']>): SpApiSettings {
  return { ...SOURCES, sanitizers };
}

test('an exported function, however it is imported', () => {
  checkFiles(
    {
      'main.js': `
        import { redact as r } from './src/redact.js';
        import * as all from './src/redact.js';
        const order = sourceRecord();
        console.log(r(order));
        console.log(all.redact(order));
        console.log(all.copy(order)); // ! no-pii-in-logs
        console.log(await all.later(order));
      `,
      'src/redact.js': `
        export function redact(value) { return { ...value }; }
        export function copy(value) { return { ...value }; }
        export async function later(value) { return { ...value }; }
      `,
    },
    settings({ id: 'redact', module: './src/redact', calls: ['redact', 'later'], effect: 'redact', ...BECAUSE }),
  );
});

test('a method, a global and a function of a package', () => {
  checkFiles(
    {
      'main.js': `
        import { Vault } from './src/vault.js';
        import scrub from '@acme/scrub';
        const vault = new Vault();
        console.log(vault.seal(source()));
        console.log(vault.open(source())); // ! no-pii-in-logs
        console.log(scrub(source()));
        console.log(hide(source()));
        function local() {
          const hide = (value) => value;
          console.log(hide(source())); // ! no-pii-in-logs
        }
        local();
      `,
      'src/vault.js': `export class Vault { seal(value) { return value; } open(value) { return value; } }`,
    },
    settings(
      { id: 'vault', module: './src/vault.js', calls: 'new Vault().seal', effect: 'encrypt', ...BECAUSE },
      { id: 'scrub', module: '@acme/scrub', export: 'default', effect: 'redact', ...BECAUSE },
      { id: 'hide', export: 'hide', effect: 'redact', ...BECAUSE },
    ),
  );
});

test('what an effect is good for', () => {
  check(
    `
      import { writeFileSync } from 'node:fs';
      const masked = maskMail(source());
      console.log(masked);
      writeFileSync('mails.txt', masked); // ! no-unencrypted-pii-storage
      const sealed = sealMail(source());
      console.log(sealed);
      writeFileSync('mails.txt', sealed);
    `,
    settings(
      { id: 'mask', export: 'maskMail', effect: 'mask', ...BECAUSE },
      { id: 'seal', export: 'sealMail', effect: 'encrypt', ...BECAUSE },
    ),
  );
});

test('an argument that is changed in place', () => {
  checkFiles(
    {
      'main.js': `
        import { redactInPlace, seal } from './src/redact.js';
        const order = sourceRecord();
        console.log(order); // ! no-pii-in-logs
        redactInPlace('now', order);
        console.log(order);
        const other = sourceRecord();
        redactInPlace(other, 'now');
        console.log(other); // ! no-pii-in-logs
        const sealed = { mail: source() };
        seal(sealed);
        console.log(sealed.mail);
        sealed.mail = source();
        console.log(sealed.mail); // ! no-pii-in-logs
      `,
      'src/redact.js': `
        export function redactInPlace(when, order) { native(order); }
        export function seal(value) { native(value); }
      `,
    },
    settings(
      {
        id: 'in-place',
        module: './src/redact.js',
        export: 'redactInPlace',
        effect: 'redact',
        inPlace: true,
        data: [{ argument: 1 }],
        ...BECAUSE,
      },
      { id: 'seal', module: './src/redact.js', export: 'seal', effect: 'encrypt', inPlace: true, ...BECAUSE },
    ),
  );
});

test('only the properties that are listed', () => {
  check(
    `
      const order = sourceRecord();
      console.log(omitKeys(order, ['BuyerInfo', 'ShippingAddress']));
      console.log(omitKeys(order, ['BuyerInfo'])); // ! no-pii-in-logs
      console.log(omitKeys(order, ['AmazonOrderId'])); // ! no-pii-in-logs
      console.log(order); // ! no-pii-in-logs
    `,
    settings({
      id: 'omit',
      export: 'omitKeys',
      effect: 'omit',
      data: [{ argument: 0 }],
      keys: { argument: 1 },
      ...BECAUSE,
    }),
  );
});

test('a condition on an option', () => {
  checkFiles(
    {
      'main.js': `
        import { scrub } from './scrub.js';
        console.log(scrub(source(), { level: 'full' }));
        console.log(scrub(source(), { level: 'none' })); // ! no-pii-in-logs
      `,
      'scrub.js': `export function scrub(value, options) { return value; }`,
    },
    settings({
      id: 'scrub',
      module: './scrub',
      export: 'scrub',
      effect: 'redact',
      when: [{ argument: 1, path: 'level', matches: '^full$' }],
      ...BECAUSE,
    }),
  );
});

test('a test of an own file', () => {
  checkFiles(
    {
      'main.js': `
        import { isClean } from './src/clean.js';
        import { Checker } from './src/clean.js';
        const mail = source();
        if (isClean(mail)) console.log(mail);
        else console.log(mail); // ! no-pii-in-logs
        const checker = new Checker();
        if (checker.passes('strict', mail)) console.log(mail);
        if (checker.passes(mail, 'strict')) console.log(mail); // ! no-pii-in-logs
      `,
      'src/clean.js': `
        export function isClean(value) { return native(value); }
        export class Checker { passes(how, value) { return native(value); } }
      `,
    },
    settings(
      { id: 'is-clean', module: './src/clean.js', export: 'isClean', effect: 'redact', guard: true, ...BECAUSE },
      {
        id: 'passes',
        module: './src/clean.js',
        calls: 'new Checker().passes',
        effect: 'redact',
        guard: true,
        data: [{ argument: 1 }],
        ...BECAUSE,
      },
    ),
  );
});
