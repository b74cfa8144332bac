import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';

import { rules as allRules } from './rules/index.ts';
import { typeScriptParser } from './typescript-parser.ts';

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

/** Rules whose findings depend on more than the code shows. */
const WARNINGS: ReadonlySet<string> = new Set([
  'no-cross-seller-aggregation',
  'no-direct-buyer-contact',
  'no-external-amazon-data',
  'no-pii-in-tests',
  'no-pii-in-url',
  'no-seller-credential-collection',
  'no-unused-restricted-data',
  'require-pii-expiry',
]);

/** Rules that are evidence rather than proof as a whole. */
const STRICT_ONLY: ReadonlySet<string> = new Set([
  'no-cross-seller-aggregation',
  'no-external-amazon-data',
  'no-seller-credential-collection',
  'require-pii-expiry',
]);

const STRICT_OPTIONS: Readonly<Record<string, object>> = {
  'no-direct-buyer-contact': { strict: true },
  'no-pii-disclosure': { strict: true },
  'no-insecure-pii-transmission': { strict: true },
  'no-pii-in-analytics': { strict: true },
  'no-pii-in-logs': { strict: true },
  'no-pii-in-marketing': { strict: true },
  'no-pii-in-tests': { strict: true },
  'no-pii-in-url': { strict: true },
  'no-pii-retention-over-30-days': { strict: true },
  'no-pii-to-ai-models': { strict: true },
  'no-public-pii-exposure': { strict: true },
  'no-token-exposure': { strict: true },
  'no-unencrypted-pii-storage': { strict: true },
  'no-weak-pii-encryption': { strict: true },
  'require-pii-expiry': { strict: true },
};

function severityOf(name: string): 'warn' | 'error' {
  return WARNINGS.has(name) ? 'warn' : 'error';
}

const recommendedRules: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules)
    .filter((name) => !STRICT_ONLY.has(name))
    .map((name) => [`${NAMESPACE}/${name}`, severityOf(name)]),
);

const strictRules: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules).map((name) => [
    `${NAMESPACE}/${name}`,
    STRICT_OPTIONS[name] === undefined ? severityOf(name) : [severityOf(name), STRICT_OPTIONS[name]],
  ]),
);

const plugin: ESLint.Plugin = { meta, rules, configs: {} };

const JAVASCRIPT = '**/*.{js,mjs,cjs,jsx}';
const TYPESCRIPT = '**/*.{ts,tsx,mts,cts}';

/** TypeScript files are linted too where a parser for them is installed; nobody has to have one. */
function preset(name: string, presetRules: Linter.RulesRecord): Linter.Config[] {
  const parser = typeScriptParser();
  const typeScript = parser && { name: `${NAMESPACE}/typescript`, files: [TYPESCRIPT], languageOptions: { parser } };
  const files = typeScript === undefined ? [JAVASCRIPT] : [JAVASCRIPT, TYPESCRIPT];
  const main = { name: `${NAMESPACE}/${name}`, files, plugins: { [NAMESPACE]: plugin }, rules: presetRules };
  return typeScript === undefined ? [main] : [typeScript, main];
}

/** `recommended`: certain enough for CI. `strict`: adds what is evidence rather than proof. */
export const configs: { readonly recommended: Linter.Config[]; readonly strict: Linter.Config[] } = {
  recommended: preset('recommended', recommendedRules),
  strict: preset('strict', strictRules),
};
Object.assign(plugin, { configs });

const exported: ESLint.Plugin & { readonly configs: typeof configs } = { ...plugin, configs };

export type { SpApiSettings } from './settings/types.ts';

export default exported;
