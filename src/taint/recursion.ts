import type { Activation } from './activation.ts';
import type { FunctionNode } from './callable.ts';
import type { Outcome } from './summaries.ts';
import { join } from './value.ts';

/**
 * Inside of recursion, one function runs this often for one entry; then what it gave so far has to do. The more calls on the
 * way are recursive, the fewer runs there are, so that what is near comes before what is deep.
 */
const MAX_RUNS: readonly number[] = [60, 30, 12, 6];

/**
 * Bounds recursion that branches: functions that call each other several times would run exponentially often. May miss
 * what only a later run would give.
 */
export class Recursion {
  readonly #runs = new Map<FunctionNode, number[]>();
  readonly #outcomes = new Map<FunctionNode, Outcome>();
  /** Functions that were seen to call themselves, by whatever way. */
  readonly recursive = new Set<FunctionNode>();

  /** Another entry starts from the beginning. */
  reset(): void {
    this.#runs.clear();
    this.#outcomes.clear();
  }

  /** The call makes a circle: everything on it is recursive. */
  noteCircle(from: Activation, to: Activation): void {
    for (let item: Activation | undefined = from; item !== undefined; item = item === to ? undefined : item.caller) {
      if (item.functionNode !== undefined) this.recursive.add(item.functionNode);
    }
  }

  /**
   * Counts a call that is made inside of recursion.
   * @returns what the function gave so far, when it ran often enough
   */
  exhausted(node: FunctionNode, caller: Activation): Outcome | undefined {
    if (this.recursive.size === 0) return undefined;
    if (!this.#isInside(caller)) {
      // A call from outside starts a recursion of its own: what an earlier one gave says nothing about it.
      this.#runs.clear();
      this.#outcomes.clear();
      return undefined;
    }
    const level = Math.min(caller.repeats, MAX_RUNS.length - 1);
    const runs = this.#runs.get(node) ?? MAX_RUNS.map(() => 0);
    runs[level] = (runs[level] ?? 0) + 1;
    this.#runs.set(node, runs);
    return (runs[level] ?? 0) > (MAX_RUNS[level] ?? 0) ? this.#outcomes.get(node) : undefined;
  }

  #isInside(caller: Activation): boolean {
    for (let item: Activation | undefined = caller; item !== undefined; item = item.caller) {
      if (item.functionNode !== undefined && this.recursive.has(item.functionNode)) return true;
    }
    return false;
  }

  note(node: FunctionNode, outcome: Outcome): void {
    const known = this.#outcomes.get(node);
    this.#outcomes.set(node, known === undefined ? outcome : joined(known, outcome));
  }
}

function joined(a: Outcome, b: Outcome): Outcome {
  return {
    ...b,
    returns: join(a.returns, b.returns),
    throws: join(a.throws, b.throws),
    yields: join(a.yields, b.yields),
  };
}
