/** What is measured: functions that import a plugin and give its recommended configuration as flat config objects. */
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

export const CONTENDERS = {
  [PARSE_ONLY]: async () => [NO_OPERATION],
  [OURS]: async () => recommended(await import('../dist/index.js')),
  security: async () => recommended(await import('eslint-plugin-security')),
  [SONARJS]: async () => recommended(await import('eslint-plugin-sonarjs')),
};
