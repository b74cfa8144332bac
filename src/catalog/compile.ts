import { ANY_MEMBER, expandAlternatives, formatPath, isMember, parsePath, type Step } from './access-path.ts';
import type {
  AccessPath,
  AliasRow,
  AssignmentSinkRow,
  PropagatorRow,
  SanitizerEntry,
  SanitizerRow,
  SinkRow,
  VendorEntry,
} from './schema.ts';

/** A row together with the vendor whose entry it stands in. */
export type OfVendor<Row> = Row & { readonly vendor: string };

/** What the catalogue consists of. */
interface CatalogSource {
  readonly vendors: readonly VendorEntry[];
  readonly sanitizers: readonly SanitizerEntry[];
  readonly propagators: readonly PropagatorRow[];
}

/** Look-ups by package and access path. An access path is that of a callee, or of what an assignment writes to. */
interface Catalog {
  /** The one name of a thing that has several: `createLogger().info` for `createLogger().child().info`. */
  readonly canonicalPath: (packageName: string, path: AccessPath) => AccessPath;
  readonly findSinks: (packageName: string, path: AccessPath) => readonly OfVendor<SinkRow>[];
  readonly findAssignmentSinks: (packageName: string, path: AccessPath) => readonly OfVendor<AssignmentSinkRow>[];
  readonly findSanitizers: (packageName: string, path: AccessPath) => readonly OfVendor<SanitizerRow>[];
  readonly findPropagators: (packageName: string, path: AccessPath) => readonly PropagatorRow[];
  /** Packages that have at least one row. */
  readonly packages: ReadonlySet<string>;
}

interface Alias {
  readonly from: readonly Step[];
  readonly to: readonly Step[];
}

interface TrieNode<Row> {
  readonly next: Map<Step, TrieNode<Row>>;
  readonly rows: Row[];
}

/** The rows of one package, in tries that are built when the package is first asked for. */
interface PackageTables {
  readonly aliases: readonly Alias[];
  readonly canonical: Map<AccessPath, readonly Step[]>;
  readonly sinks: TrieNode<OfVendor<SinkRow>>;
  readonly assignments: TrieNode<OfVendor<AssignmentSinkRow>>;
  readonly sanitizers: TrieNode<OfVendor<SanitizerRow>>;
  readonly propagators: TrieNode<PropagatorRow>;
}

interface PackageRows {
  readonly vendors: VendorEntry[];
  readonly sanitizers: SanitizerEntry[];
  readonly propagators: PropagatorRow[];
}

/** Aliases make paths shorter or lead to a canonical name; more rewrites than this can only be a cycle. */
const MAX_REWRITES = 32;

/** @returns look-ups over the entries. Nothing is parsed before a package is asked for. */
export function compileCatalog(source: CatalogSource): Catalog {
  const rows = groupByPackage(source);
  const tables = new Map<string, PackageTables>();

  const tablesOf = (packageName: string): PackageTables | undefined => {
    const known = tables.get(packageName);
    const ofPackage = rows.get(packageName);
    if (known !== undefined || ofPackage === undefined) return known;
    const built = buildTables(ofPackage);
    tables.set(packageName, built);
    return built;
  };

  const find = <Row>(
    packageName: string,
    path: AccessPath,
    table: (tables: PackageTables) => TrieNode<Row>,
  ): readonly Row[] => {
    const ofPackage = tablesOf(packageName);
    return ofPackage === undefined ? [] : rowsAt(table(ofPackage), canonicalSteps(ofPackage, path));
  };

  return {
    canonicalPath: (packageName, path) => {
      const ofPackage = tablesOf(packageName);
      return ofPackage === undefined ? path : formatPath(canonicalSteps(ofPackage, path));
    },
    findSinks: (packageName, path) => find(packageName, path, ({ sinks }) => sinks),
    findAssignmentSinks: (packageName, path) => find(packageName, path, ({ assignments }) => assignments),
    findSanitizers: (packageName, path) => find(packageName, path, ({ sanitizers }) => sanitizers),
    findPropagators: (packageName, path) => find(packageName, path, ({ propagators }) => propagators),
    packages: new Set(rows.keys()),
  };
}

function groupByPackage({ vendors, sanitizers, propagators }: CatalogSource): Map<string, PackageRows> {
  const groups = new Map<string, PackageRows>();
  const groupOf = (packageName: string): PackageRows => {
    const group = groups.get(packageName) ?? { vendors: [], sanitizers: [], propagators: [] };
    groups.set(packageName, group);
    return group;
  };
  for (const entry of vendors) entry.packages.forEach((name) => groupOf(name).vendors.push(entry));
  for (const entry of sanitizers) entry.packages.forEach((name) => groupOf(name).sanitizers.push(entry));
  for (const row of propagators) row.packages.forEach((name) => groupOf(name).propagators.push(row));
  return groups;
}

function buildTables({ vendors, sanitizers, propagators }: PackageRows): PackageTables {
  const tables: PackageTables = {
    aliases: [...vendors, ...sanitizers].flatMap(({ aliases = [] }) => aliases.flatMap(parseAlias)).sort(longestFirst),
    canonical: new Map(),
    sinks: emptyNode(),
    assignments: emptyNode(),
    sanitizers: emptyNode(),
    propagators: emptyNode(),
  };
  const insert = <Row>(root: TrieNode<Row>, paths: readonly AccessPath[], row: Row): void => {
    for (const steps of paths.flatMap(stepsOf)) addRow(root, rewrite(steps, tables.aliases), row);
  };
  for (const { vendor, sinks = [], assignments = [] } of vendors) {
    for (const row of sinks) insert(tables.sinks, row.calls, { ...row, vendor });
    for (const row of assignments) insert(tables.assignments, row.assigns, { ...row, vendor });
  }
  for (const entry of sanitizers) {
    for (const row of entry.sanitizers) insert(tables.sanitizers, row.calls, { ...row, vendor: entry.vendor });
  }
  for (const row of propagators) insert(tables.propagators, row.calls, row);
  return tables;
}

/** A malformed path is dropped here; the catalogue's tests name it (see `validate.ts`). */
function stepsOf(path: AccessPath): readonly (readonly Step[])[] {
  return expandAlternatives(path).flatMap((plain) => {
    const steps = parsePath(plain);
    return steps === undefined ? [] : [steps];
  });
}

function parseAlias({ path, sameAs }: AliasRow): readonly Alias[] {
  const to = parsePath(sameAs);
  // The module itself is the beginning of every path: another name for it would never be used up.
  return to === undefined ? [] : stepsOf(path).flatMap((from) => (from.length === 0 ? [] : [{ from, to }]));
}

function longestFirst(left: Alias, right: Alias): number {
  return right.from.length - left.from.length;
}

function canonicalSteps(tables: PackageTables, path: AccessPath): readonly Step[] {
  const known = tables.canonical.get(path);
  if (known !== undefined) return known;
  // A path that the grammar cannot express leads to nothing that the catalogue names.
  const steps = rewrite(parsePath(path) ?? [path], tables.aliases);
  tables.canonical.set(path, steps);
  return steps;
}

/** Replaces aliased beginnings until none is left: `child().child().info` loses one `child()` a round. */
function rewrite(steps: readonly Step[], aliases: readonly Alias[]): readonly Step[] {
  let current = steps;
  for (let round = 0; round < MAX_REWRITES; round++) {
    const alias = aliases.find(({ from }) => startsWith(current, from));
    if (alias === undefined) break;
    current = [...alias.to, ...current.slice(alias.from.length)];
  }
  return current;
}

function startsWith(steps: readonly Step[], beginning: readonly Step[]): boolean {
  return beginning.length <= steps.length && beginning.every((step, index) => matches(step, steps[index]));
}

function matches(pattern: Step, step: Step | undefined): boolean {
  return pattern === step || (pattern === ANY_MEMBER && step !== undefined && isMember(step));
}

function emptyNode<Row>(): TrieNode<Row> {
  return { next: new Map(), rows: [] };
}

function addRow<Row>(root: TrieNode<Row>, steps: readonly Step[], row: Row): void {
  let node = root;
  for (const step of steps) {
    const next = node.next.get(step) ?? emptyNode<Row>();
    node.next.set(step, next);
    node = next;
  }
  // Several paths of a row may have one canonical form.
  if (!node.rows.includes(row)) node.rows.push(row);
}

function rowsAt<Row>(node: TrieNode<Row>, steps: readonly Step[], from = 0): readonly Row[] {
  const step = steps[from];
  if (step === undefined) return node.rows;
  const exact = node.next.get(step);
  const any = isMember(step) ? node.next.get(ANY_MEMBER) : undefined;
  const rows = exact === undefined ? [] : rowsAt(exact, steps, from + 1);
  return any === undefined || any === exact ? rows : [...rows, ...rowsAt(any, steps, from + 1)];
}
