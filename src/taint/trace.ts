import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';

/** A node of a file: where something happened. */
export interface Place {
  readonly file: SourceFile;
  readonly node: TSESTree.Node;
}

export type StepKind = 'source' | 'assign' | 'pass' | 'return' | 'store' | 'derive';

/**
 * The way a value took, newest step first. Traces are immutable and share their tails, so that carrying one along with a
 * value costs one object a step.
 */
export interface Trace {
  readonly kind: StepKind;
  /** What happened, in words of the code: a variable, a parameter, a function. */
  readonly name: string;
  readonly place: Place;
  readonly previous: Trace | undefined;
  readonly length: number;
}

/** Paths of files that no user has ever seen start with this. */
export const HIDDEN = 'model:';

/** @returns whether a place means nothing to users: it stands in the engine's model of a library. */
export function isHidden(place: Place): boolean {
  return place.file.path.startsWith(HIDDEN);
}

/** Longer traces stop growing: the first steps explain the flow, and endless ones would keep loops from settling. */
const MAX_STEPS = 24;

/** @returns `trace` with one more step, or `trace` itself when it is full or the step repeats its last one. */
export function extend(trace: Trace | undefined, kind: StepKind, name: string, place: Place): Trace {
  if (trace === undefined) return { kind, name, place, previous: undefined, length: 1 };
  if (trace.length >= MAX_STEPS || (trace.place.node === place.node && trace.kind === kind)) return trace;
  return { kind, name, place, previous: trace, length: trace.length + 1 };
}

/** @returns the steps of `first` followed by those of `second`: the way of a field, then the way of its object. */
export function concatenate(first: Trace, second: Trace | undefined): Trace {
  if (second === undefined) return first;
  return extend(concatenate(first, second.previous), second.kind, second.name, second.place);
}

/** @returns the steps from the source on. */
export function stepsOf(trace: Trace): Trace[] {
  const steps: Trace[] = [];
  for (let step: Trace | undefined = trace; step !== undefined; step = step.previous) steps.push(step);
  return steps.reverse();
}
