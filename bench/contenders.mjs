/** What is measured: functions that import a plugin and give its configuration as flat config objects. */
export const PARSE_ONLY = 'parse only';
export const OURS = 'sp-api';
export const SONARJS = 'sonarjs';

/**
 * The zero point is one rule that does nothing. ESLint without any rule at all is another 15 ms per 1,000 lines faster
 * (the garbage collector has less to do), which the first rule of whatever plugin costs and no plugin can save.
 */
const NO_OPERATION = {
  plugins: { bench: { rules: { 'no-operation': { meta: { schema: [] }, create: () => ({}) } } } },
  rules: { 'bench/no-operation': 'error' },
};

const recommended = ({ default: plugin }) => [plugin.configs.recommended].flat();

async function noCycle() {
  const { default: plugin } = await import('eslint-plugin-import-x');
  const settings = { 'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.js'] } };
  return [{ plugins: { 'import-x': plugin }, settings, rules: { 'import-x/no-cycle': 'error' } }];
}

/** Rules that ask the compiler for types; the folder gives them a project. */
async function typedRules() {
  const { plugin } = await import('typescript-eslint');
  const names = ['no-floating-promises', 'no-misused-promises', 'no-unsafe-assignment'];
  return [
    {
      plugins: { '@typescript-eslint': plugin },
      languageOptions: { parserOptions: { projectService: true } },
      rules: Object.fromEntries(names.map((name) => [`@typescript-eslint/${name}`, 'error'])),
    },
  ];
}

export const CONTENDERS = {
  [PARSE_ONLY]: async () => [NO_OPERATION],
  [OURS]: async () => recommended(await import('../dist/index.js')),
  'sp-api, strict': async () => [(await import('../dist/index.js')).default.configs.strict].flat(),
  security: async () => recommended(await import('eslint-plugin-security')),
  [SONARJS]: async () => recommended(await import('eslint-plugin-sonarjs')),
  'import-x/no-cycle': noCycle,
  'three typed rules': typedRules,
};
