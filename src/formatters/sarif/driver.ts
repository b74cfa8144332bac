import { createRequire } from 'node:module';

import { SUPPORTED_TAXONOMIES } from './taxonomies.ts';
import type { Component, Descriptor } from './types.ts';

const require = createRequire(import.meta.url);

/** @returns this plugin as the tool of a run */
export function spApiDriver(rules: readonly Descriptor[]): Component {
  const { name, version } = require('eslint-plugin-sp-api/package.json') as Readonly<
    Record<'name' | 'version', string>
  >;
  return {
    name,
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/eslint-plugin-sp-api/eslint-plugin-sp-api',
    supportedTaxonomies: SUPPORTED_TAXONOMIES,
    rules,
  };
}

/** @returns ESLint as the tool of a run: what its own and other plugins' rules found */
export function eslintDriver(rules: readonly Descriptor[]): Component {
  return { name: 'ESLint', informationUri: 'https://eslint.org', rules };
}
