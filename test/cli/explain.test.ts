import { expect, test } from 'vitest';

import { program, project, run } from './run.ts';

const PACKAGE = JSON.stringify({ name: 'shop', version: '1.2.3', type: 'module' });

interface Explained {
  readonly flows: readonly {
    readonly status: string;
    readonly sink: string;
    readonly steps: readonly {
      readonly file: string;
      readonly line: number;
      readonly message: string;
      readonly why: string;
    }[];
  }[];
  readonly silence: readonly string[];
}

async function explain(cwd: string, target: string): Promise<Explained & { code: number }> {
  const { code, out } = await run(cwd, 'explain', target, '--no-config', '--json');
  return { ...(JSON.parse(out) as Explained), code };
}

test('tells the steps of a reported flow with their code', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program('const { BuyerEmail: mail } = order.BuyerInfo;', 'console.log(mail);'),
  });
  const { code, out } = await run(cwd, 'explain', 'main.js:5', '--no-config');
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 8)).toEqual([
    'Flow 1 of 1: violation (no-pii-in-logs)',
    '  field: BuyerInfo.BuyerEmail',
    '  from getOrder (orders v0) to console.log, rules: no-pii-in-logs',
    '',
    '  1. data of getOrder (orders v0)  main.js:3:21',
    "      3 | const order = await sp.callAPI({ operation: 'orders.getOrder', path: { orderId: process.argv[2] } });",
    expect.stringMatching(/^ {8}\| {21}\^{80}$/u),
    '     The data comes in here: the catalogue, the settings or a tag say what this gives.',
  ]);
});

test('a line in the middle of the way is explained across files', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program("import { show } from './show.js';", 'show(order.BuyerInfo.BuyerEmail);'),
    'show.js': 'export function show(text) {\n  const line = `mail ${text}`;\n  console.log(line);\n}\n',
  });
  const { flows, code } = await explain(cwd, 'show.js:2');
  expect(code).toBe(1);
  expect(flows).toHaveLength(1);
  expect(flows[0]?.steps.map(({ file, line }) => `${file}:${line}`)).toEqual(
    expect.arrayContaining(['main.js:3', 'show.js:2', 'show.js:3']),
  );
});

test.each([
  [
    'a permitted flow',
    ["fetch('https://apis.fedex.com/ship', { method: 'POST', body: order.ShippingAddress.Name });"],
    ['Not reported: ShippingAddress.Name to apis.fedex.com is permitted (known recipient: carrier).'],
  ],
  [
    'what only the strict preset reports',
    ["fetch('https://api.example.com/', { method: 'POST', body: order.ShippingAddress.Name });"],
    [
      'Not reported by the recommended preset: ShippingAddress.Name to api.example.com is evidence rather than proof (no-pii-disclosure); the strict preset and the record tell it.',
    ],
  ],
  [
    'a sink without data',
    ['console.log(order.OrderStatus);'],
    [
      'console.log is known as a sink (log), but nothing that it is given here is known as personal data.',
      "The mark is lost at main.js:4: 'order' holds personal data, 'order.OrderStatus' does not.",
    ],
  ],
  [
    'a sanitizer',
    ['const shown = redact(order.BuyerInfo); import { redact } from "./gone.js";'],
    ['The mark ends at main.js:4: redact gives back nothing personal (cleaned).'],
  ],
  [
    'a package that nobody knows',
    ["const shown = unheardOf(order.BuyerInfo); import unheardOf from 'unheard-of';"],
    [
      "The mark is lost at main.js:4: unheardOf of 'unheard-of' is not in the catalogue, so nothing is known of what it does and gives. Declare it as a sink or a sanitizer if it is one.",
    ],
  ],
  [
    'a line without data',
    ['const one = 1;'],
    [
      'No personal data is known to be on this line: what is read here is no personal field, or nothing says where it comes from. If it is personal, declare the source (settings.spApi.sources) or tag it (@pii).',
    ],
  ],
])('says why %s is silent', async (_what, statements, silence) => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program(...statements) });
  expect(await explain(cwd, 'main.js:4')).toMatchObject({ code: 0, silence });
});

test('a file that has nothing to do with the API, and one that cannot be read, say so', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'other.js': 'console.log(1);\n',
    'broken.js': 'const = ;\n',
    'notes.txt': 'x\n',
  });
  expect((await explain(cwd, 'other.js:1')).silence[0]).toContain(
    'Nothing in this file, or in what it imports, speaks of the Selling Partner API',
  );
  expect((await explain(cwd, 'broken.js:1')).silence[0]).toContain('The file could not be read as code: Parsing error');
  expect((await explain(cwd, 'notes.txt:1')).silence[0]).toContain('The file was not looked at');
});

test('code frames show no credential', async () => {
  const secret = `Atzr|${'IwEBIA0b1c2d3e4f5g6h7i8j9k0l'.repeat(6)}`;
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program(`console.log(order.BuyerInfo.BuyerEmail, '${secret}');`),
  });
  const { out } = await run(cwd, 'explain', 'main.js:4', '--no-config');
  expect(out).toContain('console.log(order.BuyerInfo.BuyerEmail');
  expect(out).not.toContain(secret.slice(8, 40));
});

test.each([
  [[], 'Say which line: sp-api-pii explain src/orders.js:12'],
  [['main.js'], 'Say which line'],
  [['gone.js:1'], 'There is no file gone.js'],
  [['main.js:999'], 'main.js has no line 999.'],
])('%j is no line', async (given, message) => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program() });
  const { code, err } = await run(cwd, 'explain', ...given, '--no-config');
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) as string });
});

test.each([
  [
    'a length behind variables',
    ['const { BuyerName } = order.BuyerInfo;', 'const size = BuyerName.length;', 'console.log(`${size} letters`);'],
    "The mark is lost at main.js:5: 'BuyerName' holds personal data, 'BuyerName.length' does not.",
  ],
  [
    'a pattern that takes what is not personal',
    ['const { AmazonOrderId: id } = order;', '', 'console.log(id);'],
    "The mark is lost at main.js:4: what 'id' takes of 'order' is not personal.",
  ],
  [
    'a comparison',
    ['const isKnown = order.BuyerInfo.BuyerEmail === input;', '', 'console.log({ isKnown });'],
    "The mark is lost at main.js:4: 'order.BuyerInfo.BuyerEmail' is personal, what 'order.BuyerInfo.BuyerEmail === input' gives is not.",
  ],
  [
    'a function of the project',
    ['const blank = (item) => Object.keys(item).length;', 'const result = blank(order);', 'console.log(result);'],
    "The mark is lost at main.js:5: 'blank(order)' gives back nothing personal of 'order'.",
  ],
])('tells where the data was lost: %s', async (_, lines, expected) => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program(...lines) });
  const { silence, code } = await explain(cwd, 'main.js:6');
  expect(code).toBe(0);
  expect(silence).toEqual([
    'console.log is known as a sink (log), but nothing that it is given here is known as personal data.',
    expected,
  ]);
});

test('nothing was lost where there never was anything', async () => {
  const cwd = project({
    'package.json': PACKAGE,
    'main.js': program('const text = process.argv[3];', 'console.log(text);'),
  });
  const { silence } = await explain(cwd, 'main.js:5');
  expect(silence).toEqual([
    'console.log is known as a sink (log), but nothing that it is given here is known as personal data.',
  ]);
});
