import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { rules } from '../../src/rules/index.ts';
import { readSettings } from '../../src/settings.ts';
import { settingsSchema } from '../../src/settings/schema.ts';

const SANITIZER = { id: 'a', export: 'a', effect: 'redact', reason: 'Removes every personal field', owner: 'me' };

function failure(spApi: unknown): string {
  try {
    readSettings({ spApi });
    return '';
  } catch (error) {
    return (error as Error).message.replace('eslint-plugin-sp-api: ', '');
  }
}

describe('sources', () => {
  test.each([
    [{ export: 'load', pii: 'email' }, ''],
    [{ module: '@acme/buyers', values: ['load().data', 'on.$0.$0'], record: 'getOrders', list: true }, ''],
    [{ export: 'load', record: 'orders.OrderBuyerInfo' }, ''],
    [{ export: 'load' }, "settings.spApi.sources[0] must have either 'pii' or 'record'."],
    [
      { export: 'load', pii: 'email', record: 'Order' },
      "settings.spApi.sources[0] must have either 'pii' or 'record'.",
    ],
    [{ pii: 'email' }, "settings.spApi.sources[0] must have either 'export' or 'values'."],
    [
      { export: 'load', values: 'load()', pii: 'email' },
      "settings.spApi.sources[0] must have either 'export' or 'values'.",
    ],
    [{ export: 'load', pii: 'email', list: true }, "settings.spApi.sources[0].list goes with 'record' only."],
    [
      { export: 'load', pii: 'e-mail' },
      /^settings\.spApi\.sources\[0\]\.pii must be one of name, email, .*; did you mean 'email'\?$/u,
    ],
    [
      { export: 'load', pii: ['email', 'fone'] },
      /^settings\.spApi\.sources\[0\]\.pii\[1\] must be one of .*; did you mean 'phone'\?$/u,
    ],
    [
      { export: 'load', record: 'OrderByerInfo' },
      "settings.spApi.sources[0].record names no schema or operation of the Selling Partner API with personal data; did you mean 'OrderBuyerInfo'?",
    ],
    [
      { values: 'load', pii: 'email' },
      'settings.spApi.sources[0].values is wrong: "load" names no value; write "load()" for what a call gives, or "load.$0.$0" for what its callback is given.',
    ],
    [
      { values: ['load()', 'load(.x'], pii: 'email' },
      'settings.spApi.sources[0].values[1] is wrong: "load(.x" is not an access path.',
    ],
    [{ values: [], pii: 'email' }, 'settings.spApi.sources[0].values must not be empty.'],
    [{ values: 7, pii: 'email' }, 'settings.spApi.sources[0].values must be a string or a list.'],
    [
      { export: 'load', pi: 'email' },
      /^settings\.spApi\.sources\[0\]\.pi is not a known setting \(known: .*\); did you mean 'pii'\?$/u,
    ],
  ])('%j', (source, message) => {
    expect(failure({ sources: [source] })).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});

describe('sinks', () => {
  test.each([
    [{ export: 'put', rule: 'no-pii-in-logs' }, ''],
    [{ calls: 'open().put', rule: 'no-pii-in-logs', when: [{ at: 'open', argument: 0 }] }, ''],
    [{ export: 'put' }, 'settings.spApi.sinks[0].rule is missing.'],
    [
      { export: 'put', rule: 'no-pii-in-log' },
      /^settings\.spApi\.sinks\[0\]\.rule must be one of .*; did you mean 'no-pii-in-logs'\?$/u,
    ],
    [
      { calls: 'new Store(.save', rule: 'no-pii-in-logs' },
      'settings.spApi.sinks[0].calls is wrong: "new Store(.save" is not an access path.',
    ],
    [{ export: 'put', rule: 'no-pii-in-logs', data: 'some' }, 'settings.spApi.sinks[0].data must be one of all.'],
    [
      { export: 'put', rule: 'no-pii-in-logs', data: [{ argument: -1 }] },
      'settings.spApi.sinks[0].data[0].argument must be 0 or more.',
    ],
    [
      { export: 'put', rule: 'no-pii-in-logs', data: [{ argument: '1' }] },
      'settings.spApi.sinks[0].data[0].argument must be a whole number.',
    ],
    [
      { export: 'put', rule: 'no-pii-in-logs', data: [{ argument: 0, path: 'a..b' }] },
      'settings.spApi.sinks[0].data[0].path is wrong: "a..b" is not a property path.',
    ],
    [
      { export: 'put', rule: 'no-pii-in-logs', when: [{ argument: 0, matches: '(' }] },
      'settings.spApi.sinks[0].when[0].matches is wrong: "(" is not a regular expression.',
    ],
    [
      { calls: 'open().put', rule: 'no-pii-in-logs', when: [{ at: 'close', argument: 0 }] },
      'settings.spApi.sinks[0] is wrong: at: no call of the row is a step of "close".',
    ],
    [
      { export: 'put', rule: 'no-pii-in-logs', data: [{ argument: 0, pth: 'a' }] },
      "settings.spApi.sinks[0].data[0].pth is not a known setting (known: argument, path, rest, returned); did you mean 'path'?",
    ],
  ])('%j', (sink, message) => {
    expect(failure({ sinks: [sink] })).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});

describe('sanitizers', () => {
  test.each([
    [SANITIZER, ''],
    [{ ...SANITIZER, reason: undefined }, 'settings.spApi.sanitizers[0].reason is missing.'],
    [{ ...SANITIZER, owner: undefined }, 'settings.spApi.sanitizers[0].owner is missing.'],
    [{ ...SANITIZER, reason: 'because' }, 'settings.spApi.sanitizers[0].reason must say why in 20 characters or more.'],
    [
      { ...SANITIZER, guard: true, inPlace: true },
      "settings.spApi.sanitizers[0].guard goes neither with 'inPlace' nor with 'keys'.",
    ],
    [
      { ...SANITIZER, guard: true, data: [{ argument: 0, path: 'a' }] },
      'settings.spApi.sanitizers[0].data names a property; a test shows its whole argument to be clean.',
    ],
    [{ ...SANITIZER, inPlace: 'yes' }, 'settings.spApi.sanitizers[0].inPlace must be a boolean.'],
  ])('%j', (sanitizer, message) => {
    expect(failure({ sanitizers: [sanitizer] })).toBe(message);
  });
});

describe('the schema', () => {
  const published = path.resolve(import.meta.dirname, '../../settings.schema.json');

  test('is published as it is checked; `npm run schema` writes it', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(settingsSchema);
  });

  test('names every rule that judges flows', () => {
    const named = settingsSchema.properties?.sinks?.items?.properties?.rule?.enum;
    const judging = Object.keys(rules).filter((name) => rules[name]?.meta?.messages?.leak !== undefined);
    expect([...(named ?? [])].sort()).toEqual(judging.sort());
  });

  test('has the keys of the exported type', () => {
    type KeysOf<Type> = Readonly<Record<keyof Required<Type>, true>>;
    type Item<Key extends Exclude<keyof SpApiSettings, 'debug'>> = NonNullable<SpApiSettings[Key]>[number];
    const place = { id: true, module: true, export: true, reason: true, owner: true } as const;
    const conditions = { when: true, unless: true } as const;
    const all: KeysOf<SpApiSettings> = {
      sources: true,
      sinks: true,
      sanitizers: true,
      permittedFlows: true,
      recipients: true,
      encryptedStores: true,
      debug: true,
    };
    const answered = { id: true, reason: true, owner: true, reviewBy: true } as const;
    const flow: KeysOf<Item<'permittedFlows'>> = {
      ...answered,
      purpose: true,
      law: true,
      fields: true,
      to: true,
      in: true,
    };
    const to: KeysOf<Item<'permittedFlows'>['to']> = { module: true, host: true, sink: true };
    const recipient: KeysOf<Item<'recipients'>> = {
      ...answered,
      host: true,
      module: true,
      role: true,
      assessed: true,
    };
    const store: KeysOf<Item<'encryptedStores'>> = { ...answered, match: true, protection: true, retentionDays: true };
    const match: KeysOf<Item<'encryptedStores'>['match']> = {
      module: true,
      host: true,
      table: true,
      bucket: true,
      path: true,
      key: true,
    };
    const source: KeysOf<Item<'sources'>> = { ...place, values: true, pii: true, record: true, list: true };
    const sink: KeysOf<Item<'sinks'>> = {
      ...place,
      ...conditions,
      calls: true,
      rule: true,
      data: true,
      maskedBy: true,
      label: true,
    };
    const sanitizer: KeysOf<Item<'sanitizers'>> = {
      ...place,
      ...conditions,
      calls: true,
      effect: true,
      data: true,
      keys: true,
      inPlace: true,
      guard: true,
    };
    const { properties = {} } = settingsSchema;
    const keysIn = (keys: object | undefined): string[] => Object.keys(keys ?? {}).sort();
    expect(keysIn(properties)).toEqual(keysIn(all));
    expect(keysIn(properties.sources?.items?.properties)).toEqual(keysIn(source));
    expect(keysIn(properties.sinks?.items?.properties)).toEqual(keysIn(sink));
    expect(keysIn(properties.sanitizers?.items?.properties)).toEqual(keysIn(sanitizer));
    const { permittedFlows, recipients, encryptedStores } = properties;
    expect(keysIn(permittedFlows?.items?.properties)).toEqual(keysIn(flow));
    expect(keysIn(permittedFlows?.items?.properties?.to?.properties)).toEqual(keysIn(to));
    expect(keysIn(recipients?.items?.properties)).toEqual(keysIn(recipient));
    expect(keysIn(encryptedStores?.items?.properties)).toEqual(keysIn(store));
    expect(keysIn(encryptedStores?.items?.properties?.match?.properties)).toEqual(keysIn(match));
  });
});
