import type { TSESTree } from '@typescript-eslint/utils';

import { classifyGetterName, classifyName } from './classify-name.ts';
import type { Finding } from './finding.ts';
import { holderNames } from './holder-name.ts';

/** Names for kinds that would make odd ones. */
const NAMES_BY_KIND: Readonly<Record<string, string>> = {
  'password in a URL': 'CONNECTION_URL',
  'password in a connection string': 'CONNECTION_STRING',
  'password of a derived key': 'KEY_PASSWORD',
  'JSON web token': 'ACCESS_TOKEN',
};

/** Outer names that say nothing about what they hold. */
const EMPTY_NAMES = new Set([
  'exports',
  'default',
  'config',
  'configuration',
  'options',
  'opts',
  'settings',
  'params',
  'data',
]);

/** @returns the name the literal has in the code when it tells what it is, otherwise one for its kind. */
export function environmentName({ kind, evidence, name }: Finding, literal: TSESTree.Node): string {
  const [nearest, outer] = holderNames(literal);
  const own =
    nearest !== undefined && (evidence === 'shape' || classifyName(nearest) || classifyGetterName(nearest))
      ? nearest
      : name;
  if (own === undefined) return NAMES_BY_KIND[kind] ?? toConstantCase(kind.replace(/ in base64$/, ''));
  if (classifyGetterName(own)) return toConstantCase(own.replace(/^[a-z]+_?/, ''));
  const isBare = own === nearest && /^[a-z]+$|^[A-Z]+$/.test(own);
  const isTelling = outer !== undefined && !EMPTY_NAMES.has(outer.toLowerCase());
  return toConstantCase(isBare && isTelling ? `${outer}_${own}` : own);
}

function toConstantCase(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  const constant = words
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return constant === '' ? 'SECRET' : constant.replace(/^(?=\d)/, '_');
}
