/** The configurations of the projects: those that the README and docs/editor.md show. */

const SETTINGS = {
  spApi: {
    debug: true,
    sanitizers: [
      {
        id: 'mask',
        module: './suite/plain/report.js',
        export: 'mask',
        effect: 'redact',
        reason: 'Masks every personal field of the order',
        owner: 'platform team',
      },
    ],
  },
};

const settings = `{ settings: ${JSON.stringify(SETTINGS)} }`;

/** With `defineConfig`, which ESLint 8.57 does not have. */
export const FLAT = `import { defineConfig } from 'eslint/config';
import spApi from 'eslint-plugin-sp-api';
import { cacheKey } from 'eslint-plugin-sp-api/cache';

export default defineConfig([spApi.configs.recommended, ${settings}, cacheKey()]);
`;

export const FLAT_COMMONJS = `const { defineConfig } = require('eslint/config');
const spApi = require('eslint-plugin-sp-api');

module.exports = defineConfig([spApi.configs.recommended, ${settings}]);
`;

export const FLAT_PLAIN = `import spApi from 'eslint-plugin-sp-api';
import { cacheKey } from 'eslint-plugin-sp-api/cache';

export default [...spApi.configs.recommended, ${settings}, cacheKey()];
`;

/** TypeScript by the preset, Vue and Svelte by their parsers. */
export const FLAT_COMPONENTS = `import spApi from 'eslint-plugin-sp-api';
import * as svelteParser from 'svelte-eslint-parser';
import vueParser from 'vue-eslint-parser';

const parserOptions = { parser: '@typescript-eslint/parser' };

export default [
  ...spApi.configs.recommended,
  { files: ['**/*.vue'], ...spApi.configs['recommended/rules'], languageOptions: { parser: vueParser, parserOptions } },
  { files: ['**/*.svelte'], ...spApi.configs['recommended/rules'], languageOptions: { parser: svelteParser, parserOptions } },
  ${settings},
];
`;

/** JavaScript is parsed by the TypeScript parser too, as typescript-eslint's own presets have it. */
export const FLAT_TYPESCRIPT = `import * as parser from '@typescript-eslint/parser';
import spApi from 'eslint-plugin-sp-api';

export default [...spApi.configs.recommended, { files: ['**/*.{js,mjs,cjs,jsx}'], languageOptions: { parser } }, ${settings}];
`;

const LEGACY = {
  root: true,
  extends: ['plugin:sp-api/legacy-recommended'],
  parserOptions: { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } },
  settings: SETTINGS,
};

export const ESLINTRC = JSON.stringify(LEGACY);

const parserOptions = { parser: '@typescript-eslint/parser' };

export const ESLINTRC_COMPONENTS = JSON.stringify({
  ...LEGACY,
  overrides: [
    { files: ['*.vue'], parser: 'vue-eslint-parser', parserOptions },
    { files: ['*.svelte'], parser: 'svelte-eslint-parser', parserOptions },
  ],
});

/** What `.oxlintrc.json` holds; oxlint knows no presets of plugins, so the rules are written out. */
export function oxlintConfig(rules) {
  return { jsPlugins: ['eslint-plugin-sp-api'], categories: { correctness: 'off' }, rules, settings: SETTINGS };
}
