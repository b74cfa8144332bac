import type ts from 'typescript';

import { formatPath, parsePath, type Step } from '../../src/catalog/access-path.ts';
import type { ArgumentPosition, DataPositions } from '../../src/catalog/schema.ts';
import { catalogClaims, type AliasesOf, type Claim, type ParsedAlias } from './claims.ts';
import { loadTypings, type Typings } from './typings.ts';
import { TypeWalker, type Walk } from './type-walk.ts';

/** What the typings say of one call of a row, or of one place in its arguments. */
export interface Finding {
  readonly packages: readonly string[];
  /** The path of the call; with the place in its arguments when that is what was looked for. */
  readonly what: string;
  readonly outcome: Outcome;
}

export type Outcome = 'confirmed' | 'missing' | 'typed any' | 'no typings';

/** What is known of a call in one package. */
interface Look {
  readonly outcome: Outcome;
  readonly signatures: readonly ts.Signature[];
}

/** A path may have several names; the typings know some of them. More than this can only be combinations. */
const MAX_NAMES = 40;

/**
 * Checks the rows of the catalogue against typings. A call counts when one of the row's packages has it: rows are shared by
 * packages of one interface, and by versions of one package. A place counts when one of the row's calls has it.
 * @param folder holds `node_modules`
 * @param isWanted says which module specifiers are installed there
 */
export function checkCatalog(folder: string, isWanted: (specifier: string) => boolean): Finding[] {
  const { claims, aliasesOf } = catalogClaims(isWanted);
  const typings = loadTypings(folder, [...new Set(claims.flatMap(({ packages }) => packages))]);
  const walker = new TypeWalker(typings.checker);
  return claims.flatMap((claim) => checkClaim(claim, aliasesOf, typings, walker));
}

function checkClaim(claim: Claim, aliasesOf: AliasesOf, { placesOf }: Typings, walker: TypeWalker): Finding[] {
  const { packages, calls, data } = claim;
  const look = (packageName: string, call: string): Look => {
    const start = placesOf(packageName);
    if (start.length === 0) return { outcome: 'no typings', signatures: [] };
    const walks = namesOf(parsePath(call) ?? [], aliasesOf(packageName)).map((steps) => walker.walk(start, steps));
    return lookOf(walks, /(?:^|\.)new \w+$/.test(call), walker);
  };
  const looks = calls.map((call) => ({ call, found: packages.map((name) => look(name, call)) }));
  const signatures = looks.flatMap(({ found }) => found.flatMap((item) => item.signatures));
  return [
    ...looks.map(({ call, found }): Finding => ({
      packages,
      what: call,
      outcome: best(found.map(({ outcome }) => outcome)),
    })),
    ...(signatures.length === 0 ? [] : positionsOf(data)).map((position): Finding => ({
      packages,
      what: `${calls.join(' | ')} @ ${position.argument}${position.path === undefined ? '' : `.${position.path}`}`,
      outcome: isThere(position, signatures, walker) ? 'confirmed' : 'missing',
    })),
  ];
}

const ORDER: readonly Outcome[] = ['confirmed', 'typed any', 'missing', 'no typings'];

function best(outcomes: readonly Outcome[]): Outcome {
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'no typings';
}

function lookOf(walks: readonly Walk[], isNew: boolean, walker: TypeWalker): Look {
  const places = walks.flatMap((walk) => (walk.outcome === 'found' ? walk.places : []));
  if (places.length > 0) return { outcome: 'confirmed', signatures: walker.signatures(places, isNew) };
  const isAny = walks.some(({ outcome }) => outcome === 'any');
  return { outcome: isAny ? 'typed any' : 'missing', signatures: [] };
}

function positionsOf(data: DataPositions): readonly ArgumentPosition[] {
  return typeof data === 'string' ? [] : data;
}

function isThere(
  { argument, path }: ArgumentPosition,
  signatures: readonly ts.Signature[],
  walker: TypeWalker,
): boolean {
  const types = walker.argument(signatures, argument);
  return types !== undefined && (path === undefined || walker.hasPath(types, path));
}

/** The path itself, and the names that aliases give its beginnings. */
function namesOf(steps: readonly Step[], aliases: readonly ParsedAlias[]): readonly (readonly Step[])[] {
  const names = new Map([[formatPath(steps), steps]]);
  for (const [, name] of names) {
    for (const { path, sameAs } of aliases) {
      const other = [...path, ...name.slice(sameAs.length)];
      const isName = sameAs.every((step, index) => name[index] === step) && other.length <= steps.length + 6;
      if (isName && names.size < MAX_NAMES) names.set(formatPath(other), other);
    }
  }
  return [...names.values()];
}
