import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';

import { rules as allRules } from './rules/index.ts';

const require = createRequire(import.meta.url);
const manifest = require('../package.json') as { readonly name: string; readonly version: string };

/** The rules' prefix in configurations. */
const NAMESPACE = 'sp-api';

export const meta: NonNullable<ESLint.Plugin['meta']> = {
  name: manifest.name,
  version: manifest.version,
  namespace: NAMESPACE,
};

export const rules: NonNullable<ESLint.Plugin['rules']> = { ...allRules };

const STRICT_OPTIONS: Readonly<Record<string, object>> = {
  'no-pii-in-logs': { strict: true },
  'no-pii-in-marketing': { strict: true },
  'no-unencrypted-pii-storage': { strict: true },
};

const recommendedRules: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules).map((name) => [`${NAMESPACE}/${name}`, 'error']),
);

const strictRules: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules).map((name) => [
    `${NAMESPACE}/${name}`,
    STRICT_OPTIONS[name] === undefined ? 'error' : ['error', STRICT_OPTIONS[name]],
  ]),
);

const plugin: ESLint.Plugin = { meta, rules, configs: {} };

/** TypeScript files are linted too where a parser for them is installed; nobody has to have one. */
function typeScriptBlock(): Linter.Config[] {
  let parser: Linter.Parser;
  try {
    parser = require('@typescript-eslint/parser') as Linter.Parser;
  } catch {
    return [];
  }
  return [{ name: `${NAMESPACE}/typescript`, files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } }];
}

function preset(name: string, presetRules: Linter.RulesRecord): Linter.Config[] {
  const files = ['**/*.{js,mjs,cjs,jsx,ts,tsx,mts,cts}'];
  return [
    ...typeScriptBlock(),
    { name: `${NAMESPACE}/${name}`, files, plugins: { [NAMESPACE]: plugin }, rules: presetRules },
  ];
}

/** `recommended`: certain enough for CI. `strict`: adds what is evidence rather than proof. */
export const configs: { readonly recommended: Linter.Config[]; readonly strict: Linter.Config[] } = {
  recommended: preset('recommended', recommendedRules),
  strict: preset('strict', strictRules),
};
Object.assign(plugin, { configs });

export default { ...plugin, configs };
