import type { TSESTree } from '@typescript-eslint/utils';

import type { Hit } from '../hits.ts';
import { partsOf, type Trace } from '../trace.ts';
import { isFunction } from './function-facts.ts';

const known = new WeakMap<Hit, ReadonlySet<object>>();

/** @returns the functions that the ways of a hit's data lead through: the outermost ones of their files */
export function functionsOnTheWay(hit: Hit): ReadonlySet<object> {
  let functions = known.get(hit);
  if (functions === undefined) {
    functions = findFunctions(hit);
    known.set(hit, functions);
  }
  return functions;
}

function findFunctions({ marks }: Hit): Set<object> {
  const functions = new Set<object>();
  const seen = new Set<Trace>();
  const open = marks.map(({ trace }) => trace);
  for (let trace = open.pop(); trace !== undefined; trace = open.pop()) {
    if (seen.has(trace)) continue;
    seen.add(trace);
    open.push(...partsOf(trace));
    if (trace.kind === 'joint' || trace.kind === 'replay') continue;
    const outermost = outermostFunction(trace.place.node);
    if (outermost !== undefined) functions.add(outermost);
  }
  return functions;
}

function outermostFunction(node: TSESTree.Node): object | undefined {
  let found: object | undefined;
  for (let current: TSESTree.Node | undefined | null = node; current; current = current.parent)
    if (isFunction(current)) found = current;
  return found;
}
