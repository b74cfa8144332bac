import eslintPlugin from 'eslint-plugin-eslint-plugin';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The layers of `src`, top to bottom. A file may import from its own layer and from the layers below it. */
const LAYERS = [
  ['index.ts', 'flows.ts', 'cache.ts'],
  ['rules', 'create-rule.ts'],
  ['report', 'record', 'formatters', 'cli'],
  ['pii', 'credentials', 'settings.ts', 'settings'],
  ['taint'],
  ['modules'],
  ['ast'],
];

/** The catalogue stands beside the layers: the engine must not know a vendor, everything above the engine may. */
const LAYERS_WITHOUT_CATALOG = LAYERS.slice(4).flat();

const inSrc = (names) => names.map((name) => `src/${name}`);

const layerZones = LAYERS.slice(1).map((layer, index) => ({
  target: inSrc(layer),
  from: inSrc(LAYERS.slice(0, index + 1).flat()),
  message: 'Imports go down the layers (see CONTRIBUTING.md).',
}));

const catalogZones = [
  {
    target: inSrc(LAYERS_WITHOUT_CATALOG),
    from: ['src/catalog'],
    message: 'The engine knows no vendors: let src/pii hand the rows in.',
  },
  {
    target: ['src/catalog'],
    from: ['src'],
    except: ['catalog'],
    message: 'The catalogue is data and imports nothing but its own schema.',
  },
];

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    '.stryker-tmp',
    'test/fixtures',
    'test/package/suite',
    'test/taint/constructs',
    'examples',
    'src/catalog/sp-api/generated/',
  ]),

  {
    name: 'linear regular expressions',
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  {
    name: 'regular expressions over the texts of analysed files',
    files: ['src/credentials/**/*.ts', 'src/catalog/credentials/**/*.ts'],
    rules: { 'regexp/no-super-linear-move': 'error' },
  },

  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    name: 'project',
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', { max: 25, variant: 'modified' }],
      // Counts, lines and columns are put into text all over an analyser; a number cannot go wrong there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `forEach((node) => visit(node))` and `case 'Property': return visit(node.value);` say what they mean.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Asks for the `!` that the strict set forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A leading underscore marks what a signature asks for and the body does not need.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The scope and tree packages are used as types only; their enums are plain strings at run time, as ESTree says.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    name: 'source',
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...layerZones, ...catalogZones] },
      ],
    },
  },
  {
    name: 'silent-source',
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    // A rule talks through reports only: anything printed would end up in the output of somebody's formatter.
    rules: { 'no-console': 'error' },
  },
  {
    name: 'catalog',
    files: ['src/catalog/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The catalogue is data: no packages.' }] },
      ],
    },
  },
  {
    name: 'rules',
    files: ['src/rules/*.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'eslint-plugin/require-meta-docs-description': 'error',
      'eslint-plugin/require-meta-schema-description': 'error',
      // ESLint 8.57 does not read `meta.defaultOptions`, so every rule fills in its defaults by itself.
      'eslint-plugin/require-meta-default-options': 'off',
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
    rules: {
      // A test that meets an unexpected null should fail right there.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    name: 'scripts',
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: 'readonly', performance: 'readonly', process: 'readonly', URL: 'readonly' },
    },
    // The compiler does not see these files, so ESLint has to find misspelt names.
    rules: { 'no-undef': 'error' },
  },
);
