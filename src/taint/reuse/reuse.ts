import type { FunctionNode } from '../callable.ts';
import type { Hit } from '../hits.ts';
import type { Entry, Interpreter } from '../interpreter.ts';
import { cellsReadBy, entryName, sequenceOf } from './record-index.ts';
import { ALWAYS, type Journal, type Owner, type RunRecord } from './journal.ts';
import { KnownHits } from './known-hits.ts';
import { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { Translation } from './translate.ts';

/** Stands in an analysis for the entries of an earlier one whose results still hold. */
export class Reuse {
  readonly #plan: Plan;
  readonly #names: Names;
  readonly #journal: Journal;
  readonly #reused: ReadonlySet<RunRecord>;
  /** Those that have not been stood in for yet, in the order in which they ran. */
  readonly #waiting: RunRecord[];
  /** Classes all of whose methods are reused. */
  readonly #classes: ReadonlyMap<object, readonly RunRecord[]>;
  /** Present functions by name, as far as they wait to be run. */
  #pending: ReadonlyMap<number, readonly number[]> | undefined;
  /** Names of methods that were called by entries which are stood in for. */
  readonly #methodCalls = new Set<string>();
  /** Whether an entry that was to be stood in for is none any more. */
  #isContradicted = false;
  /** What the entries of this analysis were in the earlier one. */
  readonly #matched = new Map<Owner, RunRecord>();

  /** @param journal of this analysis */
  constructor(plan: Plan, journal: Journal) {
    this.#plan = plan;
    this.#journal = journal;
    this.#names = new Names(plan.index.table, journal, plan.versions);
    this.#reused = new Set(plan.reused);
    this.#waiting = [...plan.reused];
    this.#classes = coveredClasses(plan);
  }

  /** @returns whether an entry need not run, because what it did before holds. */
  covers(interpreter: Interpreter, entry: Pick<Entry, 'id' | 'owner'>): boolean {
    const known = this.#find(entry);
    if (known === undefined) return false;
    const isReused = this.#reused.has(known);
    this.#catchUp(interpreter, sequenceOf(known), isReused);
    return isReused;
  }

  /** @returns whether no method of the class need run, nor an instance of it be made for them. */
  coversClass(interpreter: Interpreter, node: object): boolean {
    const records = this.#classes.get(node);
    if (records === undefined) return false;
    this.#catchUp(interpreter, Math.max(...records.map(sequenceOf)), true);
    return true;
  }

  /** @returns whether an entry that is stood in for calls the method in place of an unknown caller. */
  isCalledByOthers(id: number, owner: number): boolean {
    return this.#methodCalls.has(entryName(this.#names, { id, owner }));
  }

  /** Notes that a method is no entry in this analysis. */
  skip(id: number, owner: number): void {
    const known = this.#find({ id, owner });
    if (known !== undefined && this.#reused.has(known)) this.#isContradicted = true;
  }

  /** Notes which entry of the earlier analysis is run again. */
  match(owner: Owner): void {
    const known = this.#find(owner);
    if (known !== undefined) this.#matched.set(owner, known);
  }

  #find(owner: Owner | Pick<Entry, 'id' | 'owner'>): RunRecord | undefined {
    return this.#plan.index.find(entryName(this.#names, owner));
  }

  /** Does what the entries would have done for the rest of the analysis that ran before a moment of the earlier one. */
  #catchUp(interpreter: Interpreter, sequence: number, isInclusive: boolean): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || sequenceOf(next) > sequence || (sequenceOf(next) === sequence && !isInclusive)) return;
      this.#waiting.shift();
      this.#standIn(interpreter, next);
    }
  }

  /** What is called is no entry any more. */
  #standIn(interpreter: Interpreter, record: RunRecord): void {
    interpreter.hasData ||= record.hasData;
    interpreter.hasPredicates ||= record.hasPredicates;
    interpreter.budget.stepsLeft -= record.steps;
    for (const node of record.recursive)
      interpreter.recursion.recursive.add((this.#plan.versions.now(node) ?? node) as FunctionNode);
    for (const call of record.methodCalls.values()) this.#methodCalls.add(entryName(this.#plan.index.names, call));
    this.#pending ??= this.#namesOfPending(interpreter);
    for (const { called } of record.reads)
      for (const id of called)
        for (const own of this.#pending.get(this.#plan.index.names.of(id)) ?? []) interpreter.pending.delete(own);
  }

  #namesOfPending(interpreter: Interpreter): Map<number, number[]> {
    const names = new Map<number, number[]>();
    for (const id of interpreter.pending.keys()) {
      const name = this.#names.of(id);
      names.set(name, [...(names.get(name) ?? []), id]);
    }
    return names;
  }

  /** @returns whether what ran again has nothing to do with what did not. */
  isSound(interpreter: Interpreter): boolean {
    this.#catchUp(interpreter, Infinity, true);
    if (this.#isContradicted || !this.#journal.isComplete || interpreter.cuts.size > 0 || interpreter.globals.size > 0)
      return false;
    const { index, reused } = this.#plan;
    const changedBefore = new Set(
      reused.flatMap(({ changed }) => [...changed].map((cell) => index.names.ofCell(cell))),
    );
    for (const record of this.#journal.records.values()) {
      for (const cell of record.changed) {
        if (index.readersOf(this.#names.ofCell(cell)).some((reader) => this.#reused.has(reader))) return false;
      }
      if (changedBefore.size === 0) continue;
      for (const cell of cellsReadBy(record)) if (changedBefore.has(this.#names.ofCell(cell))) return false;
    }
    return true;
  }

  /**
   * @returns the hits of this analysis and those that need not be found again, in the order in which a whole analysis finds
   * them; undefined when they cannot be told in terms of the present files
   */
  hits(interpreter: Interpreter): Hit[] | undefined {
    const translation = new Translation(this.#plan);
    const known = new KnownHits();
    const ordered: { readonly at: number; readonly hits: readonly Hit[] }[] = [];
    for (const { segments } of this.#plan.reused) {
      for (const { sequence, hits } of segments) {
        const present = hits.filter((hit) => known.add(hit)).map((hit) => translation.hit(hit));
        if (present.includes(undefined)) return undefined;
        ordered.push({ at: sequence, hits: present as Hit[] });
      }
    }
    ordered.push(...this.#ownHits(interpreter));
    return ordered.sort((a, b) => a.at - b.at).flatMap(({ hits }) => hits);
  }

  /** What an entry finds stands where it stood; what is new comes after what was found before it. */
  #ownHits(interpreter: Interpreter): { at: number; hits: readonly Hit[] }[] {
    const own = [...this.#journal.records.values()].flatMap(({ owner, segments }) =>
      segments.map((segment, index) => ({ ...segment, before: this.#matched.get(owner)?.segments[index]?.sequence })),
    );
    const inEntries = new Set(own.flatMap(({ hits }) => hits));
    let at = 0;
    const placed = own
      .sort((a, b) => a.sequence - b.sequence)
      .map(({ hits, before }) => {
        at = before ?? at;
        return { at, hits };
      });
    return [{ at: -1, hits: interpreter.hits.filter((hit) => !inEntries.has(hit)) }, ...placed];
  }
}

function coveredClasses({ journal, index, reused, versions }: Plan): Map<object, RunRecord[]> {
  const classes = new Map<object, RunRecord[]>();
  // What an instance leaks in the making has to be found again.
  if (journal.leaksAside) return classes;
  for (const record of index.records) {
    const now = record.classNode && versions.now(record.classNode);
    if (now !== undefined) classes.set(now, [...(classes.get(now) ?? []), record]);
  }
  const kept = new Set(reused);
  const needed = new Set(
    index.records.filter((record) => !kept.has(record)).flatMap((record) => nodesAround(record, journal)),
  );
  for (const [node, records] of classes) {
    const [first] = records;
    const isNeeded = first?.classNode !== undefined && needed.has(first.classNode);
    if (isNeeded || !records.every((record) => kept.has(record))) classes.delete(node);
  }
  return classes;
}

/** The calls and functions in which an entry's function was made. */
function nodesAround({ owner }: RunRecord, { origins }: Journal): (object | string)[] {
  const nodes: (object | string)[] = [];
  const origin = owner === ALWAYS ? undefined : origins.get(owner.id);
  let context = origin !== undefined && 'context' in origin ? origin.context : undefined;
  for (; context !== undefined; context = context.outer) nodes.push(context.callee ?? '', context.site ?? '');
  return nodes;
}
