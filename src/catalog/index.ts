import { compileCatalog } from './compile.ts';
import { compileHosts } from './host-table.ts';
import { propagators } from './propagators.ts';
import { sanitizerEntries } from './sanitizers/index.ts';
import { vendorEntries } from './sinks/index.ts';

export { constructorOf } from './access-path.ts';
export type { OfVendor } from './compile.ts';
export { sanitizerNames } from './sanitizers/names.ts';

const catalog = compileCatalog({ vendors: vendorEntries, sanitizers: sanitizerEntries, propagators });

/** @see Catalog for what the look-ups take. */
export const {
  canonicalPath,
  findSinks: sinksOf,
  findAssignmentSinks: assignmentSinksOf,
  findSanitizers: sanitizersOf,
  findPropagators: propagatorsOf,
} = catalog;

/** What is known of a host that a raw HTTP request goes to. */
export const hostOf = compileHosts(vendorEntries);

/** @returns the packages that the catalogue has rows for. */
export function packagesWithModels(): ReadonlySet<string> {
  return catalog.packages;
}
