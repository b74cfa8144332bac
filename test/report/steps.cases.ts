/** Programs with one leak each. `main.ts` is linted; `SP` makes the client in one line. */
const SP = "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({ region: 'eu' });";
const GET = "await sp.callAPI({ operation: 'orders.getOrder' })";

export interface Program {
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: object;
}

const main = (...lines: readonly string[]): Program => ({ files: { 'main.ts': [SP, ...lines].join('\n') } });

export const PROGRAMS: Readonly<Record<string, Program>> = {
  'one line': main(`console.log((${GET}).BuyerInfo.BuyerEmail);`),

  'variables and properties': main(
    `const order = ${GET};`,
    'const { BuyerInfo: buyer } = order;',
    'const email = buyer.BuyerEmail;',
    'let line = `mail ${email}`;',
    "line = 'to: ' + line;",
    'console.log(line);',
  ),

  'functions that are called, the second time with something else': main(
    'function clean(text: string) { return text.trim(); }',
    `const order = ${GET};`,
    "clean('x');",
    'const email = clean(order.BuyerInfo.BuyerEmail);',
    'console.log(email);',
  ),

  'a call like others before it, which is not run again': main(
    'const shorten = (text: string) => text.slice(0, 40);',
    `const order = ${GET};`,
    'const first = order.BuyerInfo.BuyerEmail;',
    'const again = first;',
    'shorten(first);',
    'shorten(first);',
    'shorten(first);',
    'console.log(shorten(again));',
  ),

  'three files': {
    files: {
      'main.ts': [
        "import { load } from './load.ts';",
        "import { report } from './report.ts';",
        "const order = await load('1');",
        'report(order.ShippingAddress);',
      ].join('\n'),
      'load.ts': [SP, 'export async function load(id: string) {', `  return ${GET};`, '}'].join('\n'),
      'report.ts': [
        'export function report(address: unknown) {',
        '  const text = JSON.stringify(address);',
        '  console.log(text);',
        '}',
      ].join('\n'),
    },
  },

  'a value of another file': {
    files: {
      'main.ts': ["import { order } from './order.ts';", 'console.log(order.BuyerInfo);'].join('\n'),
      'order.ts': [SP, `export const order = ${GET};`].join('\n'),
    },
  },

  'callbacks of arrays': main(
    "const { Orders } = await sp.callAPI({ operation: 'orders.getOrders' });",
    'const emails = Orders.map((order) => order.BuyerInfo.BuyerEmail).filter(Boolean);',
    'emails.forEach((email) => console.log(email));',
  ),

  promises: main(
    "sp.callAPI({ operation: 'orders.getOrder' })",
    '  .then((order) => order.BuyerInfo)',
    '  .then((buyer) => {',
    '    console.log(buyer);',
    '  });',
  ),

  'a class that keeps it': main(
    'class Sync {',
    '  private email = "";',
    '  async load() {',
    `    const order = ${GET};`,
    '    this.email = order.BuyerInfo.BuyerEmail;',
    '  }',
    '  print() {',
    '    console.log(this.email);',
    '  }',
    '}',
    'const sync = new Sync();',
    'await sync.load();',
    'sync.print();',
  ),

  'an object that existed before': main(
    'const result: Record<string, unknown> = {};',
    `const order = ${GET};`,
    'result.email = order.BuyerInfo.BuyerEmail;',
    'const copy = { ...result };',
    'console.log(copy);',
  ),

  'lists and maps': main(
    'const rows: unknown[] = [];',
    'const byId = new Map<string, unknown>();',
    `const order = ${GET};`,
    'rows.push(order.BuyerInfo.BuyerName);',
    "byId.set('x', rows);",
    "const found = byId.get('x') as unknown[];",
    'for (const row of found) console.log(row);',
  ),

  generators: main(
    'async function* pages() {',
    "  const page = await sp.callAPI({ operation: 'orders.getOrders' });",
    '  yield page.Orders;',
    '}',
    'for await (const orders of pages()) console.log(orders);',
  ),

  'a library': {
    files: {
      'main.ts': [
        SP,
        "import _ from 'lodash';",
        "const { Orders } = await sp.callAPI({ operation: 'orders.getOrders' });",
        'const names = _.map(Orders, (order) => order.BuyerInfo.BuyerName);',
        'console.log(_.uniq(names));',
      ].join('\n'),
    },
  },

  closures: main(
    `const order = ${GET};`,
    'function makePrinter(address: unknown) {',
    '  return () => console.log(address);',
    '}',
    'const print = makePrinter(order.ShippingAddress);',
    'print();',
  ),

  errors: main(
    `const order = ${GET};`,
    'try {',
    '  throw new Error(`no stock for ${order.BuyerInfo.BuyerEmail}`);',
    '} catch (error) {',
    '  console.log((error as Error).message);',
    '}',
  ),

  'a sanitizer of the settings that is not good enough': {
    files: {
      'main.ts': [
        SP,
        "import { shade } from 'shade';",
        `const order = ${GET};`,
        'const shown = shade(order.BuyerInfo.BuyerEmail);',
        "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: shown });",
      ].join('\n'),
    },
    settings: {
      sanitizers: [
        {
          id: 'shade',
          module: 'shade',
          export: 'shade',
          effect: 'mask',
          reason: 'Shows the first characters and nothing else',
          owner: 'platform',
        },
      ],
    },
  },
};
