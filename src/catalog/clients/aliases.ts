import { compileCatalog } from '../compile.ts';
import { httpClients } from './http.ts';
import { SELLING_PARTNER_ALIASES, SELLING_PARTNER_PACKAGES } from './sdks.ts';

/** @returns the one name that a client's thing has among its several names. */
export function compileAliases(): (packageName: string, path: string) => string {
  const entries = [...httpClients, { packages: SELLING_PARTNER_PACKAGES, aliases: SELLING_PARTNER_ALIASES }];
  const vendors = entries.map(({ packages, aliases = [] }) => ({
    vendor: 'HTTP',
    packages,
    aliases,
    verified: 'typings' as const,
  }));
  return compileCatalog({ vendors, sanitizers: [], propagators: [] }).canonicalPath;
}
