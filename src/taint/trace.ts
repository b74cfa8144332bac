import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';

/** A node of a file: where something happened. */
export interface Place {
  readonly file: SourceFile;
  readonly node: TSESTree.Node;
}

export type StepKind =
  | 'source'
  /** A variable was given the value. */
  | 'assign'
  /** A property of an existing object was. */
  | 'store'
  /** A property or an element of a literal was. */
  | 'put'
  /** A collection was, by one of its methods. */
  | 'add'
  /** A parameter of a function was. */
  | 'pass'
  /** A method was called on it. */
  | 'receive'
  | 'return'
  | 'read'
  | 'copy'
  /** A text was made of it. */
  | 'text'
  /** Something that is not part of the program was called with it, and gave it back in some form. */
  | 'derive'
  | 'await'
  | 'iterate'
  | 'yield'
  | 'throw'
  /** A variable of an outer function was read. */
  | 'capture'
  | 'import';

export interface Step {
  readonly kind: StepKind;
  /** What happened, in words of the code: a variable, a parameter, a property, a function. */
  readonly name: string;
  /** The function that a value was passed to, where the code names one. */
  readonly callee: string | undefined;
  readonly place: Place;
  readonly previous: Trace | undefined;
  /** The way that the object had taken which the value was written into: what is read from it later goes on from there. */
  readonly into: Trace | undefined;
}

/** The way of something that was read from an object, and then the way of the object. */
interface Joint {
  readonly kind: 'joint';
  readonly first: Trace;
  readonly second: Trace;
  readonly last: Step;
}

/** The way through a call that was not run again: what was recorded, but from the arguments of this call on. */
interface Replay {
  readonly kind: 'replay';
  readonly recorded: Trace;
  readonly instead: ReadonlyMap<Trace, Trace>;
  readonly last: Step;
}

/**
 * The way a value took. Traces are immutable and share their beginnings, so that carrying one along with a value costs one
 * object a step, however long the way is. {@link stepsOf} spells them out.
 */
export type Trace = Step | Joint | Replay;

/** Paths of files that no user has ever seen start with this. */
export const HIDDEN = 'model:';

/** @returns whether a place means nothing to users: it stands in the engine's model of a library. */
export function isHidden(place: Place): boolean {
  return place.file.path.startsWith(HIDDEN);
}

/** Ways that lead through objects of objects can be longer than the program ran. */
const MAX_STEPS = 5_000;
/** An object that data is written into has come a shorter way. */
const MAX_KNOWN = 200;

function lastOf(trace: Trace): Step {
  return trace.kind === 'joint' || trace.kind === 'replay' ? trace.last : trace;
}

/** @returns the traces that a trace is made of: what a step follows on, the ways that others are put together of. */
export function partsOf(trace: Trace): Trace[] {
  if (trace.kind === 'joint') return [trace.first, trace.second, trace.last];
  if (trace.kind === 'replay') return [trace.recorded, trace.last, ...[...trace.instead].flat()];
  return [trace.previous, trace.into].filter((part) => part !== undefined);
}

/** What is known of a step besides its place. */
export interface StepDetails {
  readonly callee?: string;
  readonly into?: Trace | undefined;
}

/** @returns `trace` with one more step, or `trace` itself when the step repeats its last one. */
export function extend(
  trace: Trace | undefined,
  kind: StepKind,
  name: string,
  place: Place,
  { callee, into }: StepDetails = {},
): Trace {
  if (trace !== undefined) {
    const last = lastOf(trace);
    if (last.place.node === place.node && last.kind === kind) return trace;
  }
  return { kind, name, callee, place, previous: trace, into };
}

/** @returns the steps of `first` followed by those of `second`: the way of a field, then the way of its object. */
export function concatenate(first: Trace, second: Trace | undefined): Trace {
  return second === undefined ? first : { kind: 'joint', first, second, last: lastOf(second) };
}

/** @returns the recorded way of a call's result for another call: it starts where that call's arguments come from. */
export function replayed(recorded: Trace, instead: ReadonlyMap<Trace, Trace>): Trace {
  return { kind: 'replay', recorded, instead, last: lastOf(recorded) };
}

/** The replays that a part of a trace is spelled out in, innermost first. */
interface Scope {
  readonly replay: Replay;
  readonly outer: Scope | undefined;
}

interface Visit {
  readonly trace: Trace;
  readonly scope: Scope | undefined;
  /** True when everything before the step has been spelled out. */
  readonly isReady: boolean;
}

/**
 * Spells a trace out.
 * @returns the steps from the source on, without what happened to an object before the data came into it
 */
export function stepsOf(trace: Trace): Step[] {
  const steps: Step[] = [];
  let known: readonly Step[] = [];
  for (const step of spelledOut(trace, MAX_STEPS)) {
    if (known[0] !== undefined && isSame(known[0], step)) {
      known = known.slice(1);
      continue;
    }
    known = step.into === undefined ? [] : spelledOut(step.into, MAX_KNOWN);
    steps.push(step);
  }
  return withoutRepetition(steps);
}

function isSame(a: Step, b: Step): boolean {
  return a.kind === b.kind && a.place.node === b.place.node;
}

function spelledOut(trace: Trace, limit: number): Step[] {
  const steps: Step[] = [];
  const open: Visit[] = [{ trace, scope: undefined, isReady: false }];
  while (steps.length < limit) {
    const visit = open.pop();
    if (visit === undefined) break;
    const { trace: current, scope, isReady } = replaced(visit);
    if (current.kind === 'joint') open.push(start(current.second, scope), start(current.first, scope));
    else if (current.kind === 'replay') open.push(start(current.recorded, { replay: current, outer: scope }));
    else if (isReady || current.previous === undefined) steps.push(current);
    else open.push({ trace: current, scope, isReady: true }, start(current.previous, scope));
  }
  return steps;
}

function start(trace: Trace, scope: Scope | undefined): Visit {
  return { trace, scope, isReady: false };
}

function replaced(visit: Visit): Visit {
  if (visit.isReady) return visit;
  for (let { scope } = visit; scope !== undefined; scope = scope.outer) {
    const other = scope.replay.instead.get(visit.trace);
    if (other !== undefined) return start(other, scope.outer);
  }
  return visit;
}

/** A call that is a source, or runs a callback and gives what that returned, is one step. */
function withoutRepetition(steps: readonly Step[]): Step[] {
  return steps.filter((step, index) => {
    const before = steps[index - 1];
    if (before?.place.node !== step.place.node) return true;
    return before.kind !== step.kind && !(step.kind === 'derive' && ['source', 'return'].includes(before.kind));
  });
}
