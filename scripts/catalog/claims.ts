import { expandAlternatives, parsePath, type Step } from '../../src/catalog/access-path.ts';
import { propagators } from '../../src/catalog/propagators.ts';
import { sanitizerEntries } from '../../src/catalog/sanitizers/index.ts';
import type { AliasRow, DataPositions } from '../../src/catalog/schema.ts';
import { vendorEntries } from '../../src/catalog/sinks/index.ts';

/** What a row says that typings can confirm: each of its calls exists in one of its packages, with the data where it says. */
export interface Claim {
  readonly packages: readonly string[];
  readonly calls: readonly string[];
  readonly data: DataPositions;
}

/** Names for the beginnings of paths, by package. */
export type AliasesOf = (packageName: string) => readonly ParsedAlias[];

export interface ParsedAlias {
  readonly path: readonly Step[];
  readonly sameAs: readonly Step[];
}

/** @returns all claims of the catalogue about the packages that are wanted, and their aliases. */
export function catalogClaims(isWanted: (specifier: string) => boolean): { claims: Claim[]; aliasesOf: AliasesOf } {
  const claims: Claim[] = [];
  const aliases = new Map<string, ParsedAlias[]>();

  function add(
    names: readonly string[],
    rows: readonly { readonly calls: readonly string[]; readonly data: DataPositions }[],
    aliasRows: readonly AliasRow[] = [],
  ): void {
    const packages = names.filter(isWanted);
    if (packages.length === 0) return;
    for (const { calls, data } of rows) claims.push({ packages, calls: calls.flatMap(expandAlternatives), data });
    for (const name of packages) aliases.set(name, [...(aliases.get(name) ?? []), ...aliasRows.flatMap(parseAlias)]);
  }

  for (const { packages, sinks = [], aliases: rows, verified } of vendorEntries) {
    // The globals of tags that a page loads have no typings.
    add(verified === 'documentation' ? packages.filter((name) => name !== '<global>') : packages, sinks, rows);
  }
  for (const { packages, sanitizers, aliases: rows } of sanitizerEntries) add(packages, sanitizers, rows);
  for (const row of propagators) add(row.packages, [row]);
  return { claims, aliasesOf: (name) => aliases.get(name) ?? [] };
}

function parseAlias({ path, sameAs }: AliasRow): ParsedAlias[] {
  return expandAlternatives(path).map((from) => ({ path: parsePath(from) ?? [], sameAs: parsePath(sameAs) ?? [] }));
}
