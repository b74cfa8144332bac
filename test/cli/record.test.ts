import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

import type { ProcessingRecord } from '../../src/record/model.ts';
import { program, project, run } from './run.ts';

const PACKAGE = JSON.stringify({ name: 'shop', version: '1.2.3', type: 'module' });

function recordIn(folder: string): ProcessingRecord {
  return JSON.parse(readFileSync(path.join(folder, 'pii-record/record.json'), 'utf8')) as ProcessingRecord;
}

function rows({ flows }: ProcessingRecord): string[] {
  return flows.flatMap(({ status, sink, fields }) =>
    fields.map(({ path: field }) => `${status} ${field} → ${sink.label}`),
  );
}

test('writes the flows of a project, and says nothing of the clock', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program('console.log(order.BuyerInfo.BuyerEmail, order.OrderStatus);'),
  });
  const { code, out } = await run(cwd, 'record', '--no-config');
  expect({ code, out }).toEqual({
    code: 0,
    out: [
      'Wrote pii-record/record.json, pii-record/record.md',
      '1 file: 1 flow of 1 field (1 violation, 0 undeclared, 0 permitted, 0 to Amazon).',
      'ESLint with the preset `recommended` tells the violations, `sp-api-pii explain <file:line>` their ways.',
    ].join('\n'),
  });
  const record = recordIn(cwd);
  expect(rows(record)).toEqual(['violation BuyerInfo.BuyerEmail → console.log']);
  expect(record.header).toMatchObject({
    application: 'shop',
    version: '1.2.3',
    date: 'to be completed',
    filesAnalysed: 1,
  });
  expect(record.flows[0]?.steps.at(-1)).toEqual({
    file: 'main.js',
    line: 4,
    column: 13,
    kind: 'sink',
    message: 'reaches console.log',
  });
});

test('the same code gives the same bytes', async () => {
  const files = {
    'package.json': PACKAGE,
    'a.js': program('console.log(order);'),
    'b.js': program(
      "fetch('https://hooks.zapier.com/1', { method: 'POST', body: JSON.stringify(order.ShippingAddress) });",
    ),
  };
  const [first, second] = [project(files), project(files)];
  await run(first, 'record', '--no-config', '--format', 'json,md,csv,html');
  await run(second, 'record', '--no-config', '--format', 'json,md,csv,html', 'b.js', 'a.js');
  for (const name of readdirSync(path.join(first, 'pii-record')))
    expect(readFileSync(path.join(second, 'pii-record', name), 'utf8')).toBe(
      readFileSync(path.join(first, 'pii-record', name), 'utf8'),
    );
});

test('tells what rules are silent about: Amazon, encrypted files, carriers, masked logs', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program(
      "await sp.callAPI({ operation: 'merchantFulfillment.createShipment', body: { ShipToAddress: order.ShippingAddress.AddressLine1 } });",
      "import { createCipheriv, createHmac, randomBytes } from 'node:crypto';",
      "import { writeFileSync } from 'node:fs';",
      "const cipher = createCipheriv('aes-256-gcm', process.env.KEY, randomBytes(12));",
      "writeFileSync('a.enc', cipher.update(order.BuyerInfo.BuyerName));",
      "fetch('https://apis.fedex.com/ship/v1/shipments', { method: 'POST', body: order.ShippingAddress.Name });",
      "console.log(createHmac('sha256', process.env.KEY).update(order.BuyerInfo.BuyerEmail).digest('hex'));",
    ),
  });
  await run(cwd, 'record', '--no-config');
  const { flows } = recordIn(cwd);
  expect(
    flows.map(({ status, reason, sink, fields, recipient, storage }) => [
      status,
      reason,
      fields.map((field) => field.path).join(),
      sink.label,
      recipient.role,
      storage.protection,
    ]),
  ).toEqual([
    [
      'amazon',
      'goes back to Amazon',
      'ShippingAddress.AddressLine1',
      'createShipment (Amazon SP-API)',
      'source of the data',
      'none',
    ],
    ['permitted', 'known recipient: carrier', 'ShippingAddress.Name', 'apis.fedex.com', 'carrier', 'none'],
    [
      'permitted',
      'protected on the way',
      'BuyerInfo.BuyerEmail',
      'console.log',
      'to be completed',
      'hashed with a key',
    ],
    [
      'permitted',
      'protected on the way',
      'BuyerInfo.BuyerName',
      'writeFileSync',
      'to be completed',
      'encrypted (AES-256-GCM)',
    ],
  ]);
});

test('declared flows, recipients and stores fill the columns', async () => {
  const settings = {
    permittedFlows: [
      {
        id: 'audit',
        purpose: 'legal-requirement',
        law: 'section 147 of the German fiscal code',
        fields: ['name'],
        to: { sink: 'console.info' },
        reason: 'The audit log must name who an invoice was made out to',
        owner: 'accounting',
      },
    ],
    recipients: [
      {
        id: 'carrier-x',
        host: 'api.carrier-x.com',
        role: 'carrier',
        assessed: '2026-10-01',
        reason: 'Carries the parcels of orders that we ship ourselves',
        owner: 'logistics',
      },
    ],
    encryptedStores: [
      {
        id: 'orders-db',
        match: { module: 'pg', table: 'orders' },
        protection: 'AES-256, KMS',
        retentionDays: 30,
        reason: 'The volume of the database is encrypted as a whole',
        owner: 'platform team',
      },
    ],
  };
  const cwd = project({
    'package.json': PACKAGE,
    'eslint.config.js': `export default [{ files: ['**/*.js'], settings: { spApi: ${JSON.stringify(settings)} } }];`,
    'main.js': program(
      "import pg from 'pg';",
      'console.info(order.BuyerInfo.BuyerName);',
      "fetch('https://api.carrier-x.com/labels', { method: 'POST', body: order.ShippingAddress.Phone });",
      "await new pg.Pool().query('INSERT INTO orders (mail) VALUES ($1)', [order.BuyerInfo.BuyerEmail]);",
      "await new pg.Pool().query('INSERT INTO others (mail) VALUES ($1)', [order.BuyerInfo.BuyerEmail]);",
    ),
  });
  await run(cwd, 'record');
  expect(
    recordIn(cwd).flows.map(
      ({ status, declaredAs, purpose, legalBasis, recipient, storage, retention, owner, sink }) => [
        status,
        declaredAs,
        purpose,
        legalBasis,
        `${recipient.role} ${recipient.assessed}`,
        storage.atRest,
        retention.days,
        owner,
        sink.destination,
      ],
    ),
  ).toEqual([
    [
      'permitted',
      'encryptedStores: orders-db',
      'to be completed',
      'to be completed',
      'to be completed to be completed',
      'AES-256, KMS',
      '30',
      'platform team',
      'orders',
    ],
    [
      'undeclared',
      'not declared',
      'to be completed',
      'to be completed',
      'to be completed to be completed',
      'no encryption in the code; to be completed',
      'to be completed',
      'to be completed',
      'others',
    ],
    [
      'permitted',
      'recipients: carrier-x',
      "merchant-fulfilled-shipping (by the recipient's role)",
      'to be completed',
      'carrier 2026-10-01',
      'not kept by this call',
      'to be completed',
      'logistics',
      'api.carrier-x.com',
    ],
    [
      'permitted',
      'permittedFlows: audit',
      'legal-requirement',
      'section 147 of the German fiscal code',
      'to be completed to be completed',
      'to be completed',
      'to be completed',
      'accounting',
      'to be completed',
    ],
  ]);
});

test('tests, cleaned data and data that is not personal have no rows', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program(
      'console.log(order.AmazonOrderId, order.ShippingAddress.City);',
      'delete order.BuyerInfo;',
      'console.log(order.BuyerInfo);',
    ),
    'test/live.test.js': program('console.log(order);'),
  });
  await run(cwd, 'record', '--no-config');
  const record = recordIn(cwd);
  expect(rows(record)).toEqual([]);
  expect(record.collected).toEqual([
    { api: 'orders v0', operation: 'getOrder', places: [{ file: 'main.js', line: 3 }], flows: 0 },
  ]);
});

test('what only a name or a type speaks of is evidence, of no operation and no API', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program('', 'export function show(input) {', '  console.log(input.BuyerInfo, input.BuyerEmail);', '}'),
  });
  const { code } = await run(cwd, 'record', '--no-config', '--format', 'md,csv,html,sarif');
  expect(code).toBe(0);
  const { flows } = JSON.parse(readFileSync(path.join(cwd, 'pii-record/record.json'), 'utf8')) as {
    flows: { status: string; source: { api: string; operation: string } }[];
  };
  expect(flows.map(({ status, source }) => ({ status, api: source.api, operation: source.operation }))).toEqual([
    { status: 'undeclared', api: 'the code names no API', operation: 'BuyerEmail' },
    { status: 'undeclared', api: 'the code names no API', operation: 'BuyerInfo' },
  ]);
});

test('`--check` is content with moved lines, and tells a new flow', async () => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program('console.log(order.BuyerInfo.BuyerEmail);') });
  await run(cwd, 'record', '--no-config');
  writeFileSync(path.join(cwd, 'main.js'), `\n\n${program('console.log(order.BuyerInfo.BuyerEmail);')}`);
  expect(await run(cwd, 'record', '--check', '--no-config')).toEqual({
    code: 0,
    out: 'The record is that of the code.',
    err: '',
  });

  writeFileSync(
    path.join(cwd, 'main.js'),
    program(
      "import OpenAI from 'openai';",
      'new OpenAI().embeddings.create({ input: order.BuyerInfo.BuyerName });',
      'console.log(order.ShippingAddress.Phone);',
    ),
  );
  expect(await run(cwd, 'record', '--check', '--no-config')).toEqual({
    code: 1,
    err: '',
    out: [
      'The code and the committed record differ (+ only in the code, - only in the record, ~ changed):',
      '+ getOrder (orders v0) in main.js → console.log [log, to be completed] in main.js',
      '    field: ShippingAddress.Phone',
      '+ getOrder (orders v0) in main.js → new OpenAI().embeddings.create [ai-model, openai] in main.js',
      '    field: BuyerInfo.BuyerName',
      '- getOrder (orders v0) in main.js → console.log [log, to be completed] in main.js',
      '    field: BuyerInfo.BuyerEmail',
      'Review what changed, then write the record again: sp-api-pii record',
    ].join('\n'),
  });
  const { out } = await run(cwd, 'record', '--check', '--no-config', '--json');
  expect(JSON.parse(out)).toMatchObject({
    command: 'record --check',
    isSame: false,
    differences: [{ kind: 'added' }, { kind: 'added' }, { kind: 'removed' }],
  });
});

test('`--check` finds a page that was edited by hand', async () => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program('console.log(order.BuyerInfo.BuyerEmail);') });
  await run(cwd, 'record', '--no-config');
  const page = path.join(cwd, 'pii-record/record.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace('violation', 'permitted'));
  const { code, out } = await run(cwd, 'record', '--check', '--no-config');
  expect(code).toBe(1);
  expect(out).toContain('pii-record/record.md was not written from record.json.');
});

test('files that cannot be parsed are in the head of the record', async () => {
  const cwd = project({ 'package.json': PACKAGE, 'broken.js': 'const = ;', 'main.js': program() });
  const { code, out } = await run(cwd, 'record', '--no-config', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ parseFailures: ['broken.js'], filesAnalysed: 1 });
});

test.each([
  [
    ['record', '--check', '--no-config'],
    'There is no record to check at pii-record/record.json. Write it: sp-api-pii record',
  ],
  [['record', '--format', 'pdf', '--no-config'], "There is no format 'pdf'."],
  [['record', '--date', 'today', '--no-config'], "--date must be a day, written YYYY-MM-DD; 'today' is none."],
  [['record', 'nowhere', '--no-config'], 'No files matching'],
  [['record'], 'There is no eslint.config.js here or above.'],
  [['record', '--chekc'], 'There is no option --chekc; did you mean --check?'],
  [['recrod'], "There is no command 'recrod'; did you mean 'record'?"],
])('%j is told what is wrong with it', async (given, message) => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program() });
  const { code, err } = await run(cwd, ...given);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
  expect(existsSync(path.join(cwd, 'pii-record'))).toBe(false);
});

test('wrong settings are told in their own words', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'eslint.config.js': "export default [{ files: ['**/*.js'], settings: { spApi: { sorces: [] } } }];",
    'main.js': program(),
  });
  const { code, err } = await run(cwd, 'record');
  expect(code).toBe(2);
  expect(err).toContain('settings.spApi.sorces is not a known setting');
  expect(err).toContain("did you mean 'sources'?");
});
