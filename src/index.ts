import type { ESLint, Linter } from 'eslint';
import { createRequire } from 'node:module';

import { rules as allRules } from './rules/index.ts';
import { TYPESCRIPT_PARSER, typeScriptParser } from './typescript-parser.ts';

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

/** Rules that compare the code with something that has to be written first. */
const AUDIT_ONLY: ReadonlySet<string> = new Set(['recorded-pii-flow']);

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
    .filter((name) => !STRICT_ONLY.has(name) && !AUDIT_ONLY.has(name))
    .map((name) => [`${NAMESPACE}/${name}`, severityOf(name)]),
);

const auditRules: Linter.RulesRecord = Object.fromEntries(
  Object.keys(rules).map((name) => [
    `${NAMESPACE}/${name}`,
    STRICT_OPTIONS[name] === undefined ? severityOf(name) : [severityOf(name), STRICT_OPTIONS[name]],
  ]),
);

const strictRules: Linter.RulesRecord = Object.fromEntries(
  Object.entries(auditRules).filter(([name]) => !AUDIT_ONLY.has(name.slice(NAMESPACE.length + 1))),
);

const plugin: ESLint.Plugin = { meta, rules, configs: {} };

const JAVASCRIPT = '**/*.{js,mjs,cjs,jsx}';
/** ESLint's own parser reads JSX only when told to. */
const JSX: Linter.LanguageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };
const TYPESCRIPT = '**/*.{ts,tsx,mts,cts}';

/** TypeScript files are linted too where a parser for them is installed; nobody has to have one. */
const parser = typeScriptParser();

/** For eslint.config.js. */
function preset(name: string, presetRules: Linter.RulesRecord): Linter.Config[] {
  const jsx = { name: `${NAMESPACE}/jsx`, files: ['**/*.jsx'], languageOptions: JSX };
  const typeScript = parser && { name: `${NAMESPACE}/typescript`, files: [TYPESCRIPT], languageOptions: { parser } };
  const files = typeScript === undefined ? [JAVASCRIPT] : [JAVASCRIPT, TYPESCRIPT];
  const main = { name: `${NAMESPACE}/${name}`, files, plugins: { [NAMESPACE]: plugin }, rules: presetRules };
  return typeScript === undefined ? [jsx, main] : [jsx, typeScript, main];
}

/** For files whose parser the user configures: Vue, Svelte. */
function rulesOnly(name: string, presetRules: Linter.RulesRecord): Linter.Config {
  return { name: `${NAMESPACE}/${name}/rules`, plugins: { [NAMESPACE]: plugin }, rules: presetRules };
}

/** For eslintrc files. */
function legacy(presetRules: Linter.RulesRecord): Linter.LegacyConfig {
  const typeScript = { files: [TYPESCRIPT], parser: TYPESCRIPT_PARSER };
  return { plugins: [NAMESPACE], rules: presetRules, ...(parser && { overrides: [typeScript] }) };
}

interface Configs {
  readonly recommended: Linter.Config[];
  readonly strict: Linter.Config[];
  readonly audit: Linter.Config[];
  readonly 'recommended/rules': Linter.Config;
  readonly 'strict/rules': Linter.Config;
  readonly 'audit/rules': Linter.Config;
  readonly 'legacy-recommended': Linter.LegacyConfig;
  readonly 'legacy-strict': Linter.LegacyConfig;
  readonly 'legacy-audit': Linter.LegacyConfig;
}

/**
 * `recommended`: certain enough for CI. `strict`: adds what is evidence rather than proof. `audit`: adds the comparison with
 * the committed processing record. With `/rules`, without files and parsers; with `legacy-`, for eslintrc files.
 */
export const configs: Configs = {
  recommended: preset('recommended', recommendedRules),
  strict: preset('strict', strictRules),
  audit: preset('audit', auditRules),
  'recommended/rules': rulesOnly('recommended', recommendedRules),
  'strict/rules': rulesOnly('strict', strictRules),
  'audit/rules': rulesOnly('audit', auditRules),
  'legacy-recommended': legacy(recommendedRules),
  'legacy-strict': legacy(strictRules),
  'legacy-audit': legacy(auditRules),
};

/** The very object that the presets register: ESLint refuses two of one name. */
const exported: ESLint.Plugin & { readonly configs: Configs } = Object.assign(plugin, { configs });

export type { SpApiSettings } from './settings/types.ts';

export default exported;
