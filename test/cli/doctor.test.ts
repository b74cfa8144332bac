import path from 'node:path';
import { expect, test } from 'vitest';

import { program, project, run } from './run.ts';

const PACKAGE = JSON.stringify({ name: 'shop', version: '1.2.3', type: 'module' });
const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/label-printer');

test('a project in order has nothing to look at', async () => {
  const { code, out } = await run(EXAMPLE, 'doctor', '--json', '--no-config');
  const { sources, sinks, problems } = JSON.parse(out) as {
    readonly sources: readonly { readonly operation: string; readonly flows: number }[];
    readonly sinks: readonly {
      readonly label: string;
      readonly places: readonly string[];
      readonly hasData: boolean;
    }[];
    readonly problems: readonly string[];
  };
  expect({ code, problems }).toEqual({ code: 0, problems: [] });
  expect(sources.map(({ operation, flows }) => [operation, flows])).toEqual([
    ['getOrderAddress', 2],
    ['getOrders', 0],
  ]);
  expect(sinks.filter(({ hasData }) => hasData).map(({ label, places }) => [label, places])).toEqual([
    ['easypost.Shipment.create', ['src/labels/buy.ts:15']],
    ['fs.writeFile', ['src/vault/address-book.ts:13']],
  ]);
});

test('tells everything that weakens the analysis', async () => {
  const settings = {
    recipients: [
      {
        id: 'nobody',
        host: 'api.nobody.com',
        role: 'carrier',
        assessed: '2026-10-01',
        reason: 'Carries the parcels of orders that we ship ourselves',
        owner: 'logistics',
      },
    ],
  };
  const cwd = project({
    'package.json': PACKAGE,
    'eslint.config.js': `export default [{ files: ['**/*.js'], settings: { spApi: ${JSON.stringify(settings)} } }];`,
    'broken.js': 'const = ;\n',
    'main.js': program(
      "import { gone } from './gone.js';",
      'function redactOrder(text) { return `${text}`; }',
      'console.log(redactOrder(order.BuyerInfo.BuyerEmail), gone);',
      "const other = await gone.request('/orders/v0/orders/1');",
    ),
  });
  const { code, out } = await run(cwd, 'doctor', '--json');
  expect(code).toBe(1);
  expect((JSON.parse(out) as { readonly problems: readonly string[] }).problems).toEqual([
    'No rule of the plugin is on. Add spApi.configs.recommended to the ESLint configuration, or run sp-api-pii init.',
    expect.stringMatching(/^broken\.js:1 cannot be read: Parsing error/u),
    "'./gone.js' is not found (imported by main.js): flows end there. Correct the path, or map it in tsconfig.json.",
    'gone.request (main.js:7) looks like a client of the API. Declare what it gives in settings.spApi.sources to be sure.',
    'redactOrder (main.js:6) is called like a sanitizer, and the data is still there. If it cleans, declare it in settings.spApi.sanitizers.',
    "settings.spApi.recipients: 'nobody' permits no flow of the project. Correct what it names, or remove it.",
  ]);
});

test.each([
  ['settings', { sources: [{ module: './src/orders.js', export: 'loadOrder', record: 'Order' }] }, []],
  ['nothing', {}, ['native.read']],
])('a client that %s declares', async (_what, spApi, clients) => {
  const cwd = project({
    'package.json': PACKAGE,
    'eslint.config.js': `export default [{ files: ['**/*.js'], settings: { spApi: ${JSON.stringify(spApi)} } }];`,
    'src/orders.js': "import native from 'native';\nexport const loadOrder = (path) => native.read(path);\n",
    'main.js':
      "import { loadOrder } from './src/orders.js';\nconsole.log((await loadOrder('/orders/v0/orders/1')).OrderStatus);\n",
  });
  const { out } = await run(cwd, 'doctor', '--json');
  const { undeclaredClients } = JSON.parse(out) as { readonly undeclaredClients: readonly { label: string }[] };
  expect(undeclaredClients.map(({ label }) => label)).toEqual(clients);
});

test('prints versions, sources and sinks for people', async () => {
  const cwd = project({ 'package.json': PACKAGE, 'main.js': program('console.log(order.BuyerInfo.BuyerEmail);') });
  const { code, out } = await run(cwd, 'doctor', '--no-config');
  expect(code).toBe(0);
  expect(out).toMatch(/^Versions\n {2}node: /u);
  expect(out).toContain('  getOrder (orders v0): main.js:3; 1 flow');
  expect(out).toContain('  console.log, log, gets data: main.js:4');
  expect(out).toContain('Nothing to look at');
});
