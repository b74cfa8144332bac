import type { TSESTree } from '@typescript-eslint/utils';

import { jsdocComments } from '../../ast/jsdoc.ts';
import { exportTable } from '../../modules/exports.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import { hasSameAnswers } from '../../modules/text-questions.ts';
import type { FunctionNode } from '../callable.ts';
import { assignedOutside, declaresTypes, isFunction } from './function-facts.ts';
import type { Versions } from './versions.ts';

/** Two versions of a file that differ in nothing but the bodies of some functions. */
export interface Match {
  readonly before: SourceFile;
  readonly now: SourceFile;
  /** The functions whose bodies differ, as they were: the outermost ones. */
  readonly changed: readonly FunctionNode[];
}

/** Properties that say where a node stands, not what it is. */
const POSITION = new Set(['range', 'loc', 'start', 'end', 'parent', 'comments', 'tokens']);

/** Statements and the members of classes. */
const WHOLE = /(?:Statement|Declaration|Definition)$/u;

type Fields = Readonly<Record<string, unknown>>;
type Pairs = [before: object, now: object][];

/**
 * Compares two versions of a file.
 * @param versions is told what each node of the older tree has become in the newer one
 * @returns undefined when more than bodies of functions changed, or bodies in a way that other code notices
 */
export function matchVersions(before: SourceFile, now: SourceFile, versions: Versions): Match | undefined {
  const changed: [FunctionNode, FunctionNode][] = [];
  if (!matches(before.program, now.program, { before, now, versions, changed })) return undefined;
  if (!changed.every(([old, fresh]) => isLocalChange(old, fresh, before, now))) return undefined;
  const [oldBodies, newBodies] = [changed.map(([old]) => old), changed.map(([, fresh]) => fresh)];
  const isSameAround =
    jsdocAround(before, oldBodies) === jsdocAround(now, newBodies) &&
    describeExports(before) === describeExports(now) &&
    hasSameAnswers(before, now, (node) => versions.now(node) as TSESTree.Node | undefined);
  return isSameAround ? { before, now, changed: oldBodies } : undefined;
}

interface Comparison {
  readonly before: SourceFile;
  readonly now: SourceFile;
  readonly versions: Versions;
  /** Functions that differ in their bodies. */
  readonly changed: [FunctionNode, FunctionNode][];
}

/** Compares code outside of functions; what differs in functions is put aside. */
function matches(before: object, now: object, comparison: Comparison): boolean {
  // Comparing texts is far cheaper than comparing trees.
  if (isWhole(before) && isWhole(now) && textOf(comparison.before, before) === textOf(comparison.now, now)) {
    comparison.versions.pairTrees(before, now);
    return true;
  }
  if (isFunction(before) && isFunction(now)) return matchFunctions(before, now, comparison);
  comparison.versions.pair(before, now);
  return sameFields(before, now, (a, b) => matches(a, b, comparison));
}

/** What means the same wherever it stands, as long as its text is the same. */
function isWhole(node: object): node is TSESTree.Node {
  return isFunction(node) || WHOLE.test((node as Partial<TSESTree.Node>).type ?? '');
}

function matchFunctions(before: FunctionNode, now: FunctionNode, { versions, changed }: Comparison): boolean {
  const pairs: Pairs = [];
  if (!isEqual(before, now, pairs)) {
    pairs.length = 0;
    const isBlock = before.body.type === 'BlockStatement' && now.body.type === 'BlockStatement';
    if (!isBlock || !isEqual(before, now, pairs, 'body')) return false;
    changed.push([before, now]);
  }
  for (const [old, fresh] of pairs) versions.pair(old, fresh);
  return true;
}

/** Compares everything. @param except a property of the two nodes that does not count */
function isEqual(before: object, now: object, pairs: Pairs, except?: string): boolean {
  pairs.push([before, now]);
  return sameFields(before, now, (a, b) => isEqual(a, b, pairs), except);
}

function sameFields(
  before: object,
  now: object,
  sameChild: (before: object, now: object) => boolean,
  except?: string,
): boolean {
  const [a, b] = [before as Fields, now as Fields];
  if (a.type !== b.type) return false;
  for (const key in a)
    if (!POSITION.has(key) && key !== except && !isSameField(a[key], b[key], sameChild)) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

function isSameField(a: unknown, b: unknown, sameChild: (before: object, now: object) => boolean): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameField(item, b[index], sameChild))
    );
  if (a instanceof RegExp) return b instanceof RegExp && String(a) === String(b);
  return sameChild(a, b);
}

/** Whether only those notice the change who run the function. */
function isLocalChange(old: FunctionNode, fresh: FunctionNode, before: SourceFile, now: SourceFile): boolean {
  if (textOf(before, old).includes('/**') || textOf(now, fresh).includes('/**')) return false;
  if (declaresTypes(old) || declaresTypes(fresh)) return false;
  return assignedOutside(old, before) === assignedOutside(fresh, now);
}

/** Comments can say what type something has. */
function jsdocAround(file: SourceFile, functions: readonly FunctionNode[]): string {
  const isInside = ([start]: TSESTree.Range): boolean =>
    functions.some(({ range }) => start >= range[0] && start < range[1]);
  return jsdocComments(file)
    .filter(({ range }) => !isInside(range))
    .map(({ value }) => value)
    .join('\n');
}

function describeExports(file: SourceFile): string {
  const { named, types, stars, isCommonJs } = exportTable(file);
  return [isCommonJs, ...named.keys(), '', ...types.keys(), '', ...stars].join('|');
}

function textOf({ text }: SourceFile, { range }: TSESTree.Node): string {
  return text.slice(range[0], range[1]);
}
