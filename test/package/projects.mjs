/** The projects that the packed package is installed into: one leaking and one clean file each, and a configuration. */

const PLUGIN = 'eslint-plugin-sp-api';

const CONFIG = {
  /** The configuration that the README recommends. */
  defineConfig: `import { defineConfig } from 'eslint/config';
import spApi from '${PLUGIN}';

export default defineConfig([spApi.configs.recommended]);
`,
  /** For versions of ESLint without \`defineConfig\`. */
  plain: `import spApi from '${PLUGIN}';

export default [spApi.configs.recommended].flat();
`,
  commonjs: `const { defineConfig } = require('eslint/config');
const spApi = require('${PLUGIN}');

module.exports = defineConfig([spApi.configs.recommended]);
`,
};

const esmSource = (logged) => `import { SellingPartner } from 'amazon-sp-api';

const client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });
const res = await client.callAPI({ operation: 'getOrders', endpoint: 'orders' });
console.log(${logged});
`;

const commonjsSource = (logged) => `const { SellingPartner } = require('amazon-sp-api');

async function main() {
  const client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });
  const res = await client.callAPI({ operation: 'getOrders', endpoint: 'orders' });
  console.log(${logged});
}
main();
`;

const typescriptSource = (logged) => `import { SellingPartner } from 'amazon-sp-api';

type Credentials = { readonly refreshToken: string };

export async function main({ refreshToken }: Credentials): Promise<void> {
  const client = new SellingPartner({ region: 'eu', refresh_token: refreshToken });
  const res = await client.callAPI({ operation: 'getOrders', endpoint: 'orders' });
  console.log(${logged} as string);
}
`;

const LEAK = 'res.Orders[0].BuyerInfo.BuyerEmail';
const CLEAN = 'res.Orders[0].AmazonOrderId';

const files = (source, extension) => ({ [`leak.${extension}`]: source(LEAK), [`clean.${extension}`]: source(CLEAN) });

const TYPESCRIPT = ['@typescript-eslint/parser@8', 'typescript@6'];

/**
 * - `type`: the module system of the project, as in its package.json;
 * - `install`: what it installs beside the plugin;
 * - `absent`: packages that must not have come along.
 */
export const PROJECTS = [
  {
    name: 'javascript-esm',
    type: 'module',
    install: ['eslint@10'],
    absent: ['@typescript-eslint/parser', 'typescript'],
    files: { 'eslint.config.js': CONFIG.defineConfig, ...files(esmSource, 'js') },
  },
  {
    name: 'javascript-commonjs',
    type: 'commonjs',
    install: ['eslint@10'],
    absent: ['@typescript-eslint/parser', 'typescript'],
    files: { 'eslint.config.js': CONFIG.commonjs, ...files(commonjsSource, 'js') },
  },
  {
    name: 'typescript-esm',
    type: 'module',
    install: ['eslint@10', ...TYPESCRIPT],
    absent: [],
    files: { 'eslint.config.js': CONFIG.defineConfig, ...files(typescriptSource, 'ts') },
  },
  {
    name: 'typescript-commonjs',
    type: 'commonjs',
    install: ['eslint@10', ...TYPESCRIPT],
    absent: [],
    files: { 'eslint.config.mjs': CONFIG.defineConfig, ...files(typescriptSource, 'cts') },
  },
  {
    name: 'eslint-9',
    type: 'module',
    install: ['eslint@9'],
    absent: ['@typescript-eslint/parser', 'typescript'],
    files: { 'eslint.config.js': CONFIG.plain, ...files(esmSource, 'js') },
  },
  {
    name: 'eslint-8',
    type: 'module',
    install: ['eslint@8.57'],
    absent: ['@typescript-eslint/parser', 'typescript'],
    files: { 'eslint.config.js': CONFIG.plain, ...files(esmSource, 'js') },
  },
];
