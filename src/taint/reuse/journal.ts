import type { Closure } from '../callable.ts';
import type { Allocation } from '../context.ts';
import type { Difference, Heap } from '../heap.ts';
import type { Hit } from '../hits.ts';
import type { Entry, Interpreter } from '../interpreter.ts';
import { keyOf, type MethodCall } from '../method-calls.ts';
import type { Reads } from '../reads.ts';

/** Where an object is a part of another one. */
export interface Part {
  readonly holder: number;
  readonly part: string;
}

/** Hits that were found in one go. */
export interface Segment {
  readonly sequence: number;
  readonly hits: readonly Hit[];
}

/** Everything outside of entries that is not the body of a module: it runs in each analysis. */
export const ALWAYS = Symbol('always');
export type Owner = Entry | typeof ALWAYS;

/** All that one entry did, in however many runs. */
export interface RunRecord {
  readonly owner: Owner;
  /** The class whose methods were being run. */
  readonly classNode: object | undefined;
  readonly reads: Reads[];
  /** What it changed of what was there before: objects by their id, variables by frame and key. */
  readonly changed: Set<string>;
  /** The objects that it made and left behind. */
  readonly made: Set<number>;
  readonly segments: Segment[];
  /** Functions that turned out to be recursive. */
  readonly recursive: Set<object>;
  /** Methods that it called in place of an unknown caller. */
  readonly methodCalls: Map<string, MethodCall>;
  steps: number;
  /** What is known of the program as a whole once the entry has run. */
  hasData: boolean;
  hasPredicates: boolean;
}

/**
 * What an analysis does, entry by entry. The next analysis of a later version of the file need not do it again for entries
 * that an edit does not concern.
 */
export class Journal {
  readonly records = new Map<Owner, RunRecord>();
  /** Where ids come from. */
  readonly origins = new Map<number, Allocation | Part>();
  /** Nodes in the names of sites, by number. */
  readonly nodes = new Map<number, object>();
  /** Functions that ran, by id. */
  readonly functions = new Map<number, Closure>();
  /** Cleared by what this book-keeping does not account for. */
  isComplete = true;
  /** Whether making an instance of a class, on its own, leaked something. */
  leaksAside = false;
  #current: RunRecord | undefined;
  #classNode: object | undefined;
  #sequence = 0;

  /** Notes what happens meanwhile as done by the owner. */
  during<T>(interpreter: Interpreter, owner: Owner, run: () => T): T {
    const record = this.#recordOf(owner);
    interpreter.reuse?.match(owner);
    const [outer, firstHit, stepsBefore] = [this.#current, interpreter.hits.length, interpreter.budget.steps];
    this.#current = record;
    this.#sequence += 1;
    const sequence = this.#sequence;
    const recursiveBefore = interpreter.recursion.recursive.size;
    const result = run();
    this.#current = outer;
    record.steps += interpreter.budget.steps - stepsBefore;
    record.segments.push({ sequence, hits: interpreter.hits.slice(firstHit) });
    for (const node of [...interpreter.recursion.recursive].slice(recursiveBefore)) record.recursive.add(node);
    record.hasData = interpreter.hasData;
    record.hasPredicates = interpreter.hasPredicates;
    return result;
  }

  #recordOf(owner: Owner): RunRecord {
    let record = this.records.get(owner);
    if (record === undefined) {
      record = {
        owner,
        classNode: this.#classNode,
        reads: [],
        changed: new Set(),
        made: new Set(),
        segments: [],
        recursive: new Set(),
        methodCalls: new Map(),
        steps: 0,
        hasData: false,
        hasPredicates: false,
      };
      this.records.set(owner, record);
    }
    return record;
  }

  /** Notes what the owner has read of the state before it. */
  noteReads(owner: Owner, reads: Reads): void {
    this.#recordOf(owner).reads.push(reads);
  }

  noteMethodCall(call: MethodCall): void {
    this.#current?.methodCalls.set(keyOf(call.id, call.owner), call);
  }

  /**
   * Notes what becomes part of the state.
   * @param merge puts the difference into the state
   * @returns what `merge` returns
   */
  noteChanges(heap: Heap, difference: Difference, merge: () => boolean): boolean {
    const record = this.#current;
    if (record === undefined) return merge();
    const before = new Map([...difference.keys()].map((id) => [id, heap.identify(id)]));
    const result = merge();
    for (const [id, old] of before) {
      const now = heap.identify(id);
      if (old === undefined) record.made.add(id);
      else if (now?.kind === 'frame') {
        for (const [key, value] of now.fields) if (old.fields.get(key) !== value) record.changed.add(cellOf(id, key));
      } else if (old.version !== now?.version) record.changed.add(cellOf(id));
    }
    return result;
  }

  /** Runs the body of a module, or makes the instance of a class: that belongs to nobody, whoever asks for it first. */
  aside<T>(interpreter: Interpreter, run: () => T): T {
    const [outer, hitsBefore] = [this.#current, interpreter.hits.length];
    this.#current = undefined;
    const result = run();
    this.#current = outer;
    if (interpreter.hits.length === hitsBefore) return result;
    if (outer === undefined) this.leaksAside = true;
    else this.isComplete = false;
    return result;
  }

  /** Notes that entries which run meanwhile are methods of the class. */
  inClass<T>(node: object, run: () => T): T {
    this.#classNode = node;
    const result = run();
    this.#classNode = undefined;
    return result;
  }
}

/** @returns what names an object, or a variable of a frame. */
export function cellOf(id: number, key?: string): string {
  return key === undefined ? String(id) : `${String(id)}:${key}`;
}

/** Notes in the journal, when there is one, what the owner does meanwhile. */
export function during<T>(interpreter: Interpreter, owner: Owner, run: () => T): T {
  return interpreter.journal === undefined ? run() : interpreter.journal.during(interpreter, owner, run);
}
