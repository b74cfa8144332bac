/**
 * A project whose findings depend on many files: a client, helpers that forward, log, mask or do nothing, files that use
 * them by several ways of resolving, and configuration that says what the ways mean.
 */
import type { Random } from './random.ts';

const CLIENTS = [
  `import { SellingPartner } from 'amazon-sp-api';
const client = new SellingPartner({ region: 'eu' });
export const loadOrder = (id) => client.callAPI({ operation: 'orders.getOrder', path: { id } });
`,
  `import { SellingPartner } from 'amazon-sp-api';
export class Api {
  client = new SellingPartner({ region: 'eu' });
  load(id) { return this.client.callAPI({ operation: 'orders.getOrder', path: { id } }); }
}
export const loadOrder = async (id) => (await new Api().load(id));
`,
  `export const loadOrder = async (id) => ({ AmazonOrderId: id, BuyerInfo: { BuyerEmail: 'none' } });
`,
];

const BODIES = [
  'console.log(text);',
  'text.length;',
  "console.log('done');",
  'return text;',
  'tell(text.BuyerInfo);',
  'console.log(mask(text));',
];
const MASKS = ['({ id: order.AmazonOrderId })', 'order', '({ ...order, BuyerInfo: undefined })', 'order.BuyerInfo'];

/** A helper that does something with what it is given; it may import another one. */
function helper(random: Random): string {
  const other = random.pick([
    "import { tell } from './deep.js';",
    "import { tell } from '../lib/deep';",
    'const tell = () => {};',
  ]);
  return `${other}
export function report(text) {
  ${random.pick(BODIES)}
}
export const mask = (order) => ${random.pick(MASKS)};
`;
}

function deep(random: Random): string {
  return `export function tell(${random.pick(['text', 'what'])}) {\n  ${random.pick(['console.log(text);', 'void 0;', 'console.error(`${what}`);'])}\n}\n`;
}

const VALUES = [
  'order',
  'order.BuyerInfo',
  'order.AmazonOrderId',
  'mask(order)',
  'order.ShippingAddress?.Name',
  '`${id}`',
];
const HELPERS = ["'./lib/helper.js'", "'./lib/helper'", "'#lib/helper'", "'~helper'", "'./lib'"];
const SOURCES = ["'./client.js'", "'./client'", "'@/client'"];

/** A file that uses the others. */
function user(random: Random): string {
  return `import { loadOrder } from ${random.pick(SOURCES)};
import { mask, report } from ${random.pick(HELPERS)};

export async function run(id) {
  const order = await loadOrder(id);
  ${random.pick(['report', 'console.log', 'await fetch'])}(${random.pick(VALUES)});
  report(${random.pick(VALUES)});
}
`;
}

function tsconfig(random: Random): string {
  const target = random.pick(['./src/lib/helper.js', './src/lib/other.ts', './src/missing.js']);
  return JSON.stringify({ compilerOptions: { paths: { '~helper': [target] } } });
}

function manifest(random: Random): string {
  return JSON.stringify({
    name: 'app',
    type: 'module',
    imports: { '#lib/*': random.pick(['./src/lib/*.js', './src/lib/*.ts', './gone/*.js']) },
  });
}

/** How a file is made anew, by its path. */
export const MAKERS: Readonly<Record<string, (random: Random) => string>> = {
  'package.json': manifest,
  'tsconfig.json': tsconfig,
  'src/client.js': (random) => random.pick(CLIENTS),
  'src/client.ts': (random) => random.pick(CLIENTS),
  'src/lib/helper.js': helper,
  'src/lib/helper.ts': helper,
  'src/lib/other.ts': helper,
  'src/lib/index.js': (random) =>
    random.pick(["export * from './helper.js';\n", "export * from './other';\n", helper(random)]),
  'src/lib/deep.js': deep,
  'src/lib/deep.ts': deep,
  'src/a.js': user,
  'src/b.js': user,
  'src/c.js': (random) =>
    `import { run } from './a.js';\nexport { run };\n${user(random).replace('function run', 'function other')}`,
};

/** Files that are there only at times: they come to stand in the way of others. */
export const OPTIONAL: ReadonlySet<string> = new Set([
  'src/client.ts',
  'src/lib/helper.ts',
  'src/lib/deep.ts',
  'src/lib/index.js',
]);

/** Files that are opened in the editor. */
export const OPENED = [
  'src/a.js',
  'src/b.js',
  'src/c.js',
  'src/lib/helper.js',
  'src/lib/index.js',
  'src/client.js',
  'src/lib/deep.js',
];

/** Code as it is while somebody types: cut off, or with a piece missing. */
export function halfTyped(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.pick([1, 2, 5, 20, text.length]);
  return random.below(3) === 0
    ? `${text.slice(0, at)}${random.pick(['.', '{', '(', '`', 'await ', "'", 'report(order', '?.['])}${text.slice(at)}`
    : text.slice(0, at) + text.slice(at + length);
}
