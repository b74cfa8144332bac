import { expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { KIND_OF_RULE } from '../../src/pii/own-rows.ts';
import { check, checkFiles } from './harness.ts';
import { lintFile, reported } from './program.ts';

type Sink = NonNullable<SpApiSettings['sinks']>[number];

function settings(...sinks: readonly Sink[]): SpApiSettings {
  return { sources: [{ export: 'source', pii: 'email' }], sinks };
}

const RULES = Object.keys(KIND_OF_RULE) as Sink['rule'][];

test.each(RULES.filter((rule) => rule !== 'no-token-exposure'))('a sink of %s', (rule) => {
  expect(reported("put(source());\nput('nothing');\nget(source());", settings({ export: 'put', rule }))).toEqual([
    `1: ${rule}`,
  ]);
});

test('a sink of no-token-exposure is one for tokens alone', () => {
  expect(
    reported(
      'put(source());\nput(process.env.LWA_CLIENT_SECRET);\nput(process.env.LWA_CLIENT_ID);',
      settings({ export: 'put', rule: 'no-token-exposure' }),
    ),
  ).toEqual(['2: no-token-exposure']);
});

test('the message names the sink as the code does, or as the settings do', () => {
  const files = {
    'main.js': `import print, { audit, write as w } from './out.js';
audit(source());
w(source());
print(source());
[source()].forEach(w);`,
    'out.js': 'export default (text) => {};\nexport const audit = (text) => {};\nexport const write = (text) => {};',
  };
  const found = lintFile(
    files,
    'main.js',
    settings(
      { module: './out', export: 'audit', rule: 'no-pii-in-logs', label: 'the audit trail' },
      { module: './out', calls: ['write', 'default'], rule: 'no-pii-in-logs' },
    ),
  );
  const message = (line: number, sink: string): string =>
    `${line}: 'email' from source() (main.js:${line}) reaches ${sink}; DPP 2.6 keeps PII out of logs. Log the order id, or redact it.`;
  expect(found.map(({ line, message: text }) => `${line}: ${text}`)).toEqual([
    message(2, 'the audit trail'),
    message(3, 'write'),
    message(4, 'print'),
    message(5, 'write'),
  ]);
});

test('which arguments carry data', () => {
  check(
    `
      put('key', { body: { to: source(), text: 'nothing' } }); // ! no-pii-in-logs
      put('key', { body: { to: 'nothing', text: source() } });
      put(source(), {});
      spread('level', 1, source()); // ! no-pii-in-logs
      spread(source(), 1, 2);
      list([{ mail: source() }]); // ! no-pii-in-logs
      list([{ id: source() }]);
      format(() => source()); // ! no-pii-in-logs
      format(() => 'nothing');
      format(source());
    `,
    settings(
      { export: 'put', rule: 'no-pii-in-logs', data: [{ argument: 1, path: 'body.to' }] },
      { export: 'spread', rule: 'no-pii-in-logs', data: [{ argument: 1, rest: true }] },
      { export: 'list', rule: 'no-pii-in-logs', data: [{ argument: 0, path: '[].mail' }] },
      { export: 'format', rule: 'no-pii-in-logs', data: [{ argument: 0, returned: true }] },
    ),
  );
});

test('conditions, and keys that the sink masks by itself', () => {
  check(
    `
      put(source(), { public: true }); // ! no-public-pii-exposure
      put(source(), { public: false });
      put(source());
      put(source(), { public: true, encrypted: true });
      print({ mail: source() }, { hidden: ['mail'] });
      print({ mail: source() }, { hidden: ['id'] }); // ! no-pii-in-logs
    `,
    settings(
      {
        export: 'put',
        rule: 'no-public-pii-exposure',
        when: [{ argument: 1, path: 'public', matches: '^true$' }],
        unless: [{ argument: 1, path: 'encrypted', matches: '^true$' }],
      },
      { export: 'print', rule: 'no-pii-in-logs', data: [{ argument: 0 }], maskedBy: [{ argument: 1, path: 'hidden' }] },
    ),
  );
});

test('a declared function is not followed: it is reported once, where it is called', () => {
  checkFiles(
    {
      'main.js': `
        import { audit } from './audit.js';
        audit(source()); // ! no-unencrypted-pii-storage
      `,
      'audit.js': `
        export function audit(text) { console.log(text); }
        export function own() { console.log(source()); } // ! no-pii-in-logs
      `,
    },
    settings({ module: './audit.js', export: 'audit', rule: 'no-unencrypted-pii-storage' }),
  );
});

test('a function of a package that the catalogue knows keeps its own meaning', () => {
  expect(
    reported(
      "import { writeFileSync } from 'node:fs';\nwriteFileSync('a.txt', source());",
      settings({ module: 'fs', export: 'writeFileSync', rule: 'no-pii-disclosure', data: [{ argument: 1 }] }),
    ).sort(),
  ).toEqual(['2: no-pii-disclosure', '2: no-unencrypted-pii-storage']);
});
