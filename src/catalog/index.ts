import { compileCatalog } from './compile.ts';
import { httpClients } from './clients/http.ts';
import { compileHosts } from './host-table.ts';
import { placeNames, type PlaceNameRow } from './place-names.ts';
import { propagators } from './propagators.ts';
import { sanitizerEntries } from './sanitizers/index.ts';
import type { SinkKind } from './schema.ts';
import { vendorEntries } from './sinks/index.ts';
import browserStorage from './sinks/storage/browser.ts';
import fileStorage from './sinks/storage/files.ts';

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

/** @returns the kinds of sinks that a package has, its subpaths included; none when the catalogue does not know it. */
export function kindsOfPackage(name: string): ReadonlySet<SinkKind> {
  const ofPackage = vendorEntries.filter(({ packages }) => packages.some((known) => isPartOf(known, name)));
  return new Set(
    ofPackage.flatMap(({ sinks = [], assignments = [] }) => [...sinks, ...assignments].map(({ kind }) => kind)),
  );
}

/** @returns whether a module is the named package or a subpath of it: `mysql2/promise` of `mysql2`. */
export function isPartOf(module: string, name: string): boolean {
  return module === name || module.startsWith(`${name}/`);
}

/** @returns whether calls of the package, or those among its calls that are named, send requests to whatever host they are told. */
export function reachesAnyHost(name: string, calls?: readonly string[]): boolean {
  return httpClients.some(
    ({ packages, requests }) =>
      packages.includes(name) &&
      (calls === undefined || requests.some((row) => row.calls.some((call) => calls.includes(call)))),
  );
}

/** What a browser or a device keeps is never encrypted. */
export function isBrowserStorage(name: string): boolean {
  return (browserStorage as readonly { readonly packages: readonly string[] }[]).some(({ packages }) =>
    packages.includes(name),
  );
}

export function isFileSystem(name: string): boolean {
  return (fileStorage as readonly { readonly packages: readonly string[] }[]).some(({ packages }) =>
    packages.some((known) => isPartOf(known, name)),
  );
}

const placeNamesOfPackage = new Map<string, readonly PlaceNameRow[]>();

/** @returns where the calls of a package tell the names of the places that they write to. */
export function placeNamesOf(module: string): readonly PlaceNameRow[] {
  let rows = placeNamesOfPackage.get(module);
  if (rows === undefined) {
    rows = placeNames.filter(({ packages }) => packages.some((name) => isPartOf(module, name)));
    placeNamesOfPackage.set(module, rows);
  }
  return rows;
}
