import type { TSESTree } from '@typescript-eslint/utils';

/** Bounds of the analysis, in steps and counts: a result never depends on the machine's speed. */
export interface Limits {
  /** Evaluated nodes for one linted file. */
  readonly steps: number;
  /** Evaluated nodes for one function that nobody calls. */
  readonly stepsPerEntry: number;
  readonly callDepth: number;
  /** Files that may be followed from one linted file. */
  readonly files: number;
  /** How deep expressions and statements may nest. */
  readonly nesting: number;
  /** How deep they may nest when each call on the way counts as {@link CALL_NESTS} levels: the engine recurses with both. */
  readonly stack: number;
}

/** What can stop the analysis. */
export type Bound = 'steps' | 'call depth' | 'files' | 'nesting';

export const DEFAULT_LIMITS: Limits = {
  steps: 200_000,
  stepsPerEntry: 80_000,
  callDepth: 150,
  files: 60,
  nesting: 1200,
  stack: 1500,
};

/** Straight code takes no more steps than one for so many characters. */
const CHARACTERS_PER_STEP = 3;

/** Counts the steps of one analysis. Entries and the bodies of modules do not use up what the others need. */
export class Budget {
  /** To whatever runs now. */
  stepsLeft: number;
  readonly #limits: Limits;
  #stepsForModules: number;
  /** Whether the body of a module is running, and how many steps were left when its steps were last counted. */
  #isInBody = false;
  #countedFrom = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.stepsLeft = limits.steps;
    this.#stepsForModules = limits.steps;
  }

  /** Steps taken so far. */
  get steps(): number {
    const { steps } = this.#limits;
    return steps - this.stepsLeft + (steps - this.#stepsForModules);
  }

  /** Counts one step. @returns false when none is left */
  take(): boolean {
    if (this.stepsLeft <= 0) return false;
    this.stepsLeft -= 1;
    return true;
  }

  /**
   * Runs something with the steps that one entry is granted.
   * @param node the code itself: a function of thousands of lines is granted enough to run through it once
   */
  forEntry<T>(node: TSESTree.Node | undefined, run: () => T): T {
    const total = this.stepsLeft;
    const size = node === undefined ? 0 : (node.range[1] - node.range[0]) / CHARACTERS_PER_STEP;
    const available = this.#isInBody ? Math.max(0, Math.min(total, this.#countForModules())) : total;
    const granted = Math.min(available, Math.max(this.#limits.stepsPerEntry, Math.ceil(size)));
    this.#grant(granted - total);
    const result = run();
    this.#grant(total - granted);
    return result;
  }

  /** Changes how many steps are left without any being taken. */
  #grant(more: number): void {
    this.stepsLeft += more;
    this.#countedFrom += more;
  }

  /** Bodies of modules share their steps, also where one asks for another in its middle. */
  forModule(run: () => void): void {
    const { stepsLeft } = this;
    const isInBody = this.#isInBody;
    if (isInBody) this.#countForModules();
    [this.#isInBody, this.stepsLeft, this.#countedFrom] = [true, this.#stepsForModules, this.#stepsForModules];
    run();
    this.#countForModules();
    [this.#isInBody, this.stepsLeft, this.#countedFrom] = [isInBody, stepsLeft, stepsLeft];
  }

  /** @returns how many steps are left to all of them */
  #countForModules(): number {
    this.#stepsForModules -= this.#countedFrom - this.stepsLeft;
    this.#countedFrom = this.stepsLeft;
    return this.#stepsForModules;
  }
}
