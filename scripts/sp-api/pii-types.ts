/** Reduces types to what leads to a buyer's personal data, with the help of the classification table. */
import { classify, whoseInformation, type Classification } from './classification.ts';
import type { SourceProperty, SourceTypes } from './source-types.ts';

export type PiiProperty =
  | { readonly path: string; readonly classification: Classification }
  | { readonly path: string; readonly target: string };

export interface PiiTypes {
  /** Sorted by name; types without personal data of buyers are left out. */
  readonly types: ReadonlyMap<string, readonly PiiProperty[]>;
  /** Those of them that the seller's own information uses as well. */
  readonly sharedWithSeller: readonly string[];
}

type Reduced = ReadonlyMap<string, readonly PiiProperty[]>;

/**
 * @param source types with all their properties
 * @param curatedNames types written by hand: an unclassified field in one of them is a mistake
 */
export function reduceToPii(source: SourceTypes, curatedNames: ReadonlySet<string> = new Set()): PiiTypes {
  const reduced = new Map([...source].map(([name, properties]) => [name, reduceType(name, properties, curatedNames)]));
  const holding = findHolding(reduced);
  const sellers = findSellerTypes(source, reduced);
  const buyers = [...holding].filter((name) => !sellers.has(name) || isUsedForBuyer(name, reduced, sellers)).sort();
  const typeOf = (name: string): readonly PiiProperty[] =>
    (reduced.get(name) ?? []).filter((property) => leadsToPii(property, holding));
  return {
    types: new Map(buyers.map((name) => [name, typeOf(name)])),
    sharedWithSeller: buyers.filter((name) => sellers.has(name)),
  };
}

/** Only the types that can be reached from the named ones. */
export function reachableTypes(pii: PiiTypes, roots: Iterable<string>): PiiTypes {
  const reached = reachable(pii.types, roots);
  return {
    types: new Map([...pii.types].filter(([name]) => reached.has(name))),
    sharedWithSeller: pii.sharedWithSeller.filter((name) => reached.has(name)),
  };
}

function reduceType(owner: string, properties: readonly SourceProperty[], curated: ReadonlySet<string>): PiiProperty[] {
  return properties.flatMap(({ path, target }): PiiProperty[] => {
    if (whoseInformation(path) !== 'buyer') return [];
    if (target !== undefined) return [{ path, target }];
    const classification = classifyPath(owner, path);
    if (classification !== undefined) return [{ path, classification }];
    if (curated.has(owner)) throw new Error(`${owner}.${path} is not in the classification table`);
    return [];
  });
}

/**
 * What the value at the end of a path holds.
 * @param owner the declaring type; a nameless object or element inside the path takes its place
 */
export function classifyPath(owner: string, path: string): Classification | undefined {
  const steps = path.replaceAll('[]', '').split('.');
  return classify(steps.at(-2) ?? owner, steps.at(-1) ?? '');
}

/** Names of the types from which a field of personal data can be reached. */
function findHolding(types: Reduced): Set<string> {
  const holding = new Set<string>();
  let size = -1;
  while (size !== holding.size) {
    size = holding.size;
    for (const [name, properties] of types) {
      if (properties.some((property) => leadsToPii(property, holding))) holding.add(name);
    }
  }
  return holding;
}

function leadsToPii(property: PiiProperty, holding: ReadonlySet<string>): boolean {
  return !('target' in property) || holding.has(property.target);
}

/** Every type that a seller's property reaches, directly or through other types. */
function findSellerTypes(source: SourceTypes, types: Reduced): Set<string> {
  const properties = [...source.values()].flat();
  return reachable(
    types,
    properties.flatMap(({ path, target }) =>
      target !== undefined && whoseInformation(path) === 'seller' ? target : [],
    ),
  );
}

/** True when a property of a type that is not the seller's alone leads here. */
function isUsedForBuyer(name: string, types: Reduced, sellers: ReadonlySet<string>, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  return [...types].some(
    ([user, properties]) =>
      properties.some((property) => 'target' in property && property.target === name) &&
      (!sellers.has(user) || isUsedForBuyer(user, types, sellers, seen)),
  );
}

function reachable(types: Reduced, roots: Iterable<string>): Set<string> {
  const reached = new Set(roots);
  for (const name of reached) {
    for (const property of types.get(name) ?? []) if ('target' in property) reached.add(property.target);
  }
  return reached;
}
