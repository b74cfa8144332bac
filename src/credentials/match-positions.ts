import type { TSESTree } from '@typescript-eslint/utils';

import { findOrigin, type Origin } from '../ast/find-origin.ts';
import { valuesAtPath } from '../ast/possible-literals.ts';
import type { Scopes } from '../ast/scopes.ts';
import { memberName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';
import { CREDENTIAL_POSITIONS } from '../catalog/credentials/positions.ts';
import type { CredentialPosition } from '../catalog/credentials/schema.ts';
import type { SearchedFile } from './searched-file.ts';

/** An expression that stands where a credential belongs. */
export interface PositionMatch {
  readonly position: CredentialPosition;
  readonly value: TSESTree.Node;
}

type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;

const lastStep = (path: string): string => (path.split('.').at(-1) ?? '').replace(/^new /, '');

/** The rows by package, and by the last name of their calls: most calls are told apart by one look-up. */
const BY_PACKAGE = groupBy((row) => row.packages);
const BY_NAME = groupBy((row) => [...row.calls.map(lastStep), ...(row.receivers ?? [])]);

function groupBy(keysOf: (row: CredentialPosition) => readonly string[]): ReadonlyMap<string, CredentialPosition[]> {
  const groups = new Map<string, CredentialPosition[]>();
  for (const row of CREDENTIAL_POSITIONS) {
    for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** The packages as they are imported; global names are found by the names of calls. */
const IMPORTED = new RegExp(
  `['"\`](?:node:)?(?:${[...BY_PACKAGE.keys()].filter((name) => /^[@\w]/.test(name)).join('|')})['"\`]`,
);

/** Finds the calls of one file that take credentials. */
export class PositionMatcher {
  /** Whether the file names a package of the catalogue at all; if not, a local name means nothing. */
  #importsPackages: boolean | undefined;

  constructor(readonly file: Pick<SearchedFile, 'scopes' | 'text'>) {}

  /** @returns the arguments of a call that take credentials. */
  match(node: CallNode): readonly PositionMatch[] {
    if (node.arguments.length === 0 || !this.#mayMatch(unwrap(node.callee))) return [];
    const origin = findOrigin(node.callee, this.file.scopes);
    if (!origin) return [];
    const isNew = node.type === 'NewExpression';
    return rowsOf(origin)
      .filter((row) => row.calls.some((call) => isCallOf(row, call, origin, isNew)))
      .flatMap((position) => valuesOf(position, node, this.file.scopes));
  }

  /** The local name of an import is free (`import Session from 'express-session'`), the name of a member is not. */
  #mayMatch(callee: TSESTree.Node): boolean {
    if (callee.type === 'MemberExpression') return BY_NAME.has(memberName(callee) ?? '');
    if (callee.type === 'Identifier' && BY_NAME.has(callee.name)) return true;
    if (callee.type !== 'Identifier' && callee.type !== 'CallExpression') return false;
    this.#importsPackages ??= IMPORTED.test(this.file.text);
    return this.#importsPackages;
  }
}

function rowsOf({ module, steps }: Origin): readonly CredentialPosition[] {
  const named = isUnknown(module) ? (BY_NAME.get(steps.at(-1) ?? '') ?? []) : [];
  return module === undefined ? named : [...new Set([...(BY_PACKAGE.get(module) ?? []), ...named])];
}

const isUnknown = (module: string | undefined): boolean => module === undefined || module === '<global>';

function isCallOf(row: CredentialPosition, call: string, origin: Origin, isNew: boolean): boolean {
  const wanted = call.split('.');
  const last = wanted.at(-1) ?? '';
  if (last.startsWith('new ') !== isNew) return false;
  const name = last.replace(/^new /, '');
  if (origin.module !== undefined && row.packages.includes(origin.module)) {
    return matchSteps([...wanted.slice(0, -1), ...(name === 'default' ? [] : [name])], origin.steps);
  }
  if (!isUnknown(origin.module)) return false;
  const steps = name === 'default' ? [...origin.steps, name] : origin.steps;
  const receiver = steps.at(-2);
  if (steps.at(-1) !== name) return false;
  return row.anyReceiver === true || (receiver !== undefined && row.receivers?.includes(receiver) === true);
}

/** `**` in the wanted steps stands for any number of steps. */
function matchSteps(wanted: readonly string[], steps: readonly string[]): boolean {
  const gap = wanted.indexOf('**');
  if (gap < 0) return wanted.length === steps.length && wanted.every((step, index) => isStep(step, steps[index]));
  const after = wanted.slice(gap + 1);
  return (
    steps.length >= gap + after.length &&
    matchSteps(wanted.slice(0, gap), steps.slice(0, gap)) &&
    matchSteps(after, steps.slice(steps.length - after.length))
  );
}

function isStep(wanted: string, step: string | undefined): boolean {
  return step === wanted || (wanted === 'new default()' && step?.startsWith('new ') === true);
}

function valuesOf(position: CredentialPosition, node: CallNode, scopes: Scopes): readonly PositionMatch[] {
  const argument = node.arguments[position.argument];
  if (!argument || node.arguments.slice(0, position.argument).some((before) => before.type === 'SpreadElement'))
    return [];
  if (!position.paths) return [{ position, value: argument }];
  return position.paths.flatMap((path) => valuesAtPath(argument, path, scopes).map((value) => ({ position, value })));
}
