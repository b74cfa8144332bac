import type { Activation } from './activation.ts';
import type { Call } from './call.ts';
import type { Closure } from './callable.ts';
import { isCurrent, type Dependencies } from './dependencies.ts';
import type { Difference } from './heap.ts';
import { repeatHit, type Hit } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import type { Passed } from './passed.ts';
import type { Trace } from './trace.ts';
import { NOTHING, replayedMarks, replayedValue, type Value } from './value.ts';

/** What a run of a function gave, without the run. */
export type Outcome = Pick<Activation, 'module' | 'returns' | 'throws' | 'yields' | 'thrownStates'>;

/** A run that can be replayed, as long as what it depends on is still so: it changed nothing outside itself. */
interface Summary extends Dependencies {
  readonly outcome: Outcome;
  /** What was passed in the recorded call. */
  readonly passed: Passed | undefined;
  /** Leaks in other files: where they are shown depends on the caller. */
  readonly hits: readonly Hit[];
  /** What the parameters were at the end. */
  readonly parameters: readonly (Value | undefined)[];
}

/** What is known of calls with the same function, arguments and `this`. */
interface Record {
  runs: number;
  failures: number;
  summary: Summary | undefined;
}

/** Calls that change something, or depend on who calls, are not tried for ever. */
const MAX_FAILURES = 3;

/** The summaries of one analysis. */
export class Summaries {
  readonly #records = new Map<string, Record>();
  readonly #markNumbers = new Map<string, number>();

  /** @returns what names calls that must come out the same in the same state; undefined for calls that are never alike. */
  keyOf(closure: Closure, id: number, call: Call, mode: string): string | undefined {
    if (closure.node.generator || call.isNew || call.rest !== undefined) return undefined;
    const values = call.arguments.map((item) => this.#keyOfValue(item.value)).join(';');
    const isArrow = closure.node.type === 'ArrowFunctionExpression';
    return `${mode}|${String(id)}|${String(closure.frame)}|${isArrow || call.self === undefined ? '' : this.#keyOfValue(call.self)}|${values}`;
  }

  #keyOfValue({ marks, references, literals, unknown }: Value): string {
    let key = unknown ? '?' : '';
    for (const mark of marks) key += `m${String(this.#numberOf(mark.key))}`;
    for (const item of references)
      key += item.kind === 'object' ? `o${String(item.id)}` : `a${item.api.root}.${item.api.path}`;
    for (const item of literals) key += typeof item === 'string' ? JSON.stringify(item) : `l${String(item)}`;
    return key;
  }

  #numberOf(mark: string): number {
    let number = this.#markNumbers.get(mark);
    if (number === undefined) {
      number = this.#markNumbers.size;
      this.#markNumbers.set(mark, number);
    }
    return number;
  }

  /** @returns a run that holds for the present state too. */
  find(interpreter: Interpreter, key: string): Summary | undefined {
    const summary = this.#records.get(key)?.summary;
    return summary !== undefined && isCurrent(interpreter, summary) ? summary : undefined;
  }

  /** @returns whether the next run is worth being recorded: the first one of a kind is mostly the only one. */
  isWorthRecording(key: string): boolean {
    let record = this.#records.get(key);
    if (record === undefined) {
      record = { runs: 0, failures: 0, summary: undefined };
      this.#records.set(key, record);
    }
    record.runs += 1;
    return record.runs > 1 && record.failures < MAX_FAILURES;
  }

  store(key: string, summary: Summary | undefined): void {
    const record = this.#records.get(key);
    if (record === undefined) return;
    if (summary === undefined) record.failures += 1;
    else record.summary = summary;
  }
}

/**
 * Does again what a recorded run did to the state around it.
 * @param instead the ways of this call's arguments, for those of the recorded call's
 */
export function replay(
  interpreter: Interpreter,
  summary: Summary,
  call: Call,
  instead: ReadonlyMap<Trace, Trace>,
): Outcome {
  const { outcome } = summary;
  interpreter.step();
  interpreter.heap.noteReads(summary.reads);
  for (const state of outcome.thrownStates) interpreter.heap.adopt(state);
  if (outcome.throws !== NOTHING) interpreter.recordThrow();
  for (const hit of summary.hits) repeatHit(interpreter, { ...hit, marks: replayedMarks(hit.marks, instead) }, call);
  return {
    ...outcome,
    returns: replayedValue(outcome.returns, instead),
    throws: replayedValue(outcome.throws, instead),
  };
}

/** @returns whether the value refers to an object that the run itself made: another call would make another. */
export function refersToOwn(value: Value, own: ReadonlySet<number>): boolean {
  return value.references.some((item) => item.kind === 'object' && own.has(item.id));
}

/** @returns the objects that are made or changed in any of the states. */
export function objectsIn(states: readonly Difference[]): ReadonlySet<number> {
  return new Set(states.flatMap((state) => [...state.keys()]));
}
