import { sameValue, type Value } from './value.ts';

/** What a stretch of execution read of the state before it: run again in the same state, it would do the same again. */
export interface Reads {
  /** Objects, by the version that was read. */
  readonly objects: Map<number, number>;
  /** Variables by frame, with the values they had; a variable that was declared meanwhile was not there before. */
  readonly variables: Map<number, Map<string, Value | typeof DECLARED | undefined>>;
  /** Functions that ran. */
  readonly called: Set<number>;
}

const DECLARED = Symbol('declared');

/** Where reads are compared with the present state. */
interface State {
  readonly versionOf: (id: number) => number;
  readonly variableOf: (frame: number, key: string) => Value | undefined;
}

export function noReads(): Reads {
  return { objects: new Map(), variables: new Map(), called: new Set() };
}

/** Notes that a variable was read, unless it was read or declared before. */
export function noteVariable(reads: Reads, frame: number, key: string, value: Value | undefined): void {
  const known = variablesOf(reads, frame);
  if (!known.has(key)) known.set(key, value);
}

/** Notes that a variable was started anew: what is read of it from now on was not there before. */
export function noteDeclaration(reads: Reads, frame: number, key: string): void {
  const known = variablesOf(reads, frame);
  if (!known.has(key)) known.set(key, DECLARED);
}

function variablesOf({ variables }: Reads, frame: number): Map<string, Value | typeof DECLARED | undefined> {
  let known = variables.get(frame);
  if (known === undefined) {
    known = new Map();
    variables.set(frame, known);
  }
  return known;
}

/** Counts what another stretch of execution read as read now, except of what was made meanwhile. */
export function addReads(to: Reads, from: Reads, own: ReadonlySet<number>): void {
  for (const [id, version] of from.objects) if (!own.has(id) && !to.objects.has(id)) to.objects.set(id, version);
  for (const id of from.called) if (!own.has(id)) to.called.add(id);
  for (const [frame, read] of from.variables) {
    if (own.has(frame)) continue;
    const known = variablesOf(to, frame);
    for (const [key, value] of read) if (!known.has(key)) known.set(key, value);
  }
}

/** Constants tell nothing about something that may also be unknown. */
function meansTheSame(a: Value, b: Value): boolean {
  return a.unknown && b.unknown ? sameValue({ ...a, literals: [] }, { ...b, literals: [] }) : sameValue(a, b);
}

/** @returns whether everything that was read is still as it was. */
export function isCurrent(reads: Reads, state: State): boolean {
  for (const [id, version] of reads.objects) if (state.versionOf(id) !== version) return false;
  for (const [frame, read] of reads.variables) {
    for (const [key, value] of read) {
      if (value === DECLARED) continue;
      const now = state.variableOf(frame, key);
      if (now === value) continue;
      if (now === undefined || value === undefined || !meansTheSame(now, value)) return false;
    }
  }
  return true;
}
