/**
 * What the packed package is tried in. An environment is one folder with packages; its runs lint the same files.
 *
 * - `type`: the module system of the project, as in its package.json;
 * - `install`: what it installs beside the plugin;
 * - `absent`: packages that must not have come along;
 * - `runs`: what is linted with which configuration; `row` and `kinds` are where the support table shows it;
 * - `gap` of a run: findings that the host cannot make or files that its parser cannot read, their kinds and the reason;
 * - `isQuick`: part of every check, not of the full one only.
 */
import {
  ESLINTRC,
  ESLINTRC_COMPONENTS,
  FLAT,
  FLAT_COMMONJS,
  FLAT_COMPONENTS,
  FLAT_PLAIN,
  FLAT_TYPESCRIPT,
} from './configs.mjs';

const flat = (text, file = 'eslint.config.mjs') => ({ form: 'flat', config: { file, text } });
const eslintrc = (text) => ({ form: 'eslintrc', config: { text } });

const NO_TYPESCRIPT = ['@typescript-eslint/parser', 'typescript'];
const PARSERS = ['@typescript-eslint/parser@8', 'vue-eslint-parser@10', 'svelte-eslint-parser@1', 'svelte@5'];

const ALL_KINDS = ['JavaScript', 'TypeScript', 'Vue', 'Svelte'];
const SCRIPTS = ['JavaScript', 'TypeScript'];

/** Nothing but ESLint: JavaScript by espree. */
function bare(major, runs, rest = {}) {
  return {
    name: `eslint-${major}`,
    type: 'module',
    install: [`eslint@${major}`],
    absent: NO_TYPESCRIPT,
    runs,
    ...rest,
  };
}

/** All parsers. */
function full(major, typescript, runs, rest = {}) {
  const install = [`eslint@${major}`, ...PARSERS, `typescript@${typescript}`];
  return { name: `eslint-${major}-typescript-${typescript}`, type: 'module', install, absent: [], runs, ...rest };
}

const isQuick = true;

const NO_IMPORT_ATTRIBUTES = {
  kinds: ['JavaScript'],
  reason: "ESLint 8.57's own parser does not read import attributes (`with { type: 'json' }`)",
  files: ['projects/cycles-and-broken/src/b.js', 'projects/shared-credentials/src/app.js'],
};

const ONE_SCRIPT_AT_A_TIME = {
  kinds: ['Vue', 'Svelte'],
  reason: 'oxlint hands over each `<script>` of a component alone: what passes from one to another is not seen',
  findings: ['suite/svelte/Order.svelte:3 no-pii-in-logs', 'suite/vue/Order.vue:3 no-pii-in-logs'],
};

export const MATRIX = [
  bare('10', [{ row: 'ESLint 10', kinds: ['JavaScript'], ...flat(FLAT) }], { isQuick }),
  bare('10', [{ row: 'ESLint 10', kinds: ['JavaScript'], ...flat(FLAT_COMMONJS, 'eslint.config.js') }], {
    name: 'eslint-10-commonjs',
    type: 'commonjs',
    isQuick,
  }),
  bare(
    '9',
    [
      { row: 'ESLint 9', kinds: ['JavaScript'], ...flat(FLAT_PLAIN) },
      { row: 'ESLint 9, eslintrc', kinds: ['JavaScript'], ...eslintrc(ESLINTRC) },
    ],
    { isQuick },
  ),
  bare(
    '8.57',
    [
      { row: 'ESLint 8.57', kinds: ['JavaScript'], gap: NO_IMPORT_ATTRIBUTES, ...flat(FLAT_PLAIN) },
      { row: 'ESLint 8.57, eslintrc', kinds: ['JavaScript'], gap: NO_IMPORT_ATTRIBUTES, ...eslintrc(ESLINTRC) },
    ],
    { isQuick },
  ),
  full(
    '10',
    '6',
    [
      { row: 'ESLint 10', kinds: ALL_KINDS, typescript: '6', ...flat(FLAT_COMPONENTS) },
      { row: 'ESLint 10', kinds: SCRIPTS, typescript: '6', ...flat(FLAT_TYPESCRIPT) },
    ],
    { isQuick },
  ),
  {
    name: 'oxlint',
    type: 'module',
    install: ['oxlint@1'],
    absent: NO_TYPESCRIPT,
    runs: [{ row: 'oxlint', kinds: ALL_KINDS, gap: ONE_SCRIPT_AT_A_TIME, form: 'oxlint' }],
    isQuick,
  },

  full('9', '6', [
    { row: 'ESLint 9', kinds: ALL_KINDS, typescript: '6', ...flat(FLAT_COMPONENTS) },
    { row: 'ESLint 9', kinds: SCRIPTS, typescript: '6', ...flat(FLAT_TYPESCRIPT) },
    { row: 'ESLint 9, eslintrc', kinds: ALL_KINDS, typescript: '6', ...eslintrc(ESLINTRC_COMPONENTS) },
  ]),
  full('8.57', '6', [
    { row: 'ESLint 8.57', kinds: ALL_KINDS, typescript: '6', gap: NO_IMPORT_ATTRIBUTES, ...flat(FLAT_COMPONENTS) },
    { row: 'ESLint 8.57', kinds: SCRIPTS, typescript: '6', ...flat(FLAT_TYPESCRIPT) },
    {
      row: 'ESLint 8.57, eslintrc',
      kinds: ALL_KINDS,
      typescript: '6',
      gap: NO_IMPORT_ATTRIBUTES,
      ...eslintrc(ESLINTRC_COMPONENTS),
    },
  ]),
  full('10', '5.9', [{ row: 'ESLint 10', kinds: ALL_KINDS, typescript: '5.9', ...flat(FLAT_COMPONENTS) }]),
  full('8.57', '5.9', [
    {
      row: 'ESLint 8.57, eslintrc',
      kinds: ALL_KINDS,
      typescript: '5.9',
      gap: NO_IMPORT_ATTRIBUTES,
      ...eslintrc(ESLINTRC_COMPONENTS),
    },
  ]),
  {
    name: 'eslint-10-typescript-7',
    type: 'module',
    install: ['eslint@10', 'typescript@7'],
    absent: ['@typescript-eslint/parser'],
    runs: [{ row: 'ESLint 10', kinds: ['JavaScript'], typescript: '7', ...flat(FLAT) }],
  },
  {
    // The parser needs the compiler's JavaScript, which TypeScript 7 has no more: users keep TypeScript 6 under its name.
    name: 'eslint-10-typescript-7-and-6',
    type: 'module',
    install: ['eslint@10', ...PARSERS, 'typescript@6', 'typescript7@npm:typescript@7'],
    absent: [],
    runs: [{ row: 'ESLint 10', kinds: ALL_KINDS, typescript: '7 beside 6', ...flat(FLAT_COMPONENTS) }],
  },
  {
    name: 'oxlint-typescript-7',
    type: 'module',
    install: ['oxlint@1', 'typescript@7'],
    absent: ['@typescript-eslint/parser'],
    runs: [{ row: 'oxlint', kinds: ALL_KINDS, typescript: '7', gap: ONE_SCRIPT_AT_A_TIME, form: 'oxlint' }],
  },
];
