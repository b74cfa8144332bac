/**
 * Values that know what they were computed from: the files, folders and configurations behind a resolved import. After
 * the world may have changed, `Epochs.advance` makes every value ask once, on its next use, whether what it read is
 * still the same, and only then computes itself anew.
 */

/** A remembered value. `changedAt <= checkedAt`; both are epochs. */
interface Cell {
  readonly changedAt: number;
  refresh(): void;
}

/** Reads the value of a key; asking again in the same epoch costs one map look-up. */
export type Lookup<V> = (key: string) => V;
export type Same<V> = (before: V, after: V) => boolean;

/** The count of moments at which the file system was looked at anew. Owns all values that hang on it. */
export class Epochs {
  #current = 1;
  #reading: Set<Cell> | undefined;
  readonly #tables: Map<string, unknown>[] = [];

  get current(): number {
    return this.#current;
  }

  /** From here on every value is checked again before its next use. */
  advance(): void {
    this.#current += 1;
  }

  /** The number of values, each of which costs a little when it is checked again. */
  get size(): number {
    return this.#tables.reduce((sum, table) => sum + table.size, 0);
  }

  /** Drops all values when there are more than `limit`, so that a process that lives for weeks stays small. */
  shrink(limit: number): void {
    if (this.size > limit) for (const table of this.#tables) table.clear();
  }

  /**
   * Makes a table of values read from the outside world.
   * @param read must not throw; called at most once per key and epoch
   * @param same tells whether nothing changed; then users of the value stay valid
   */
  input<V>(read: (key: string) => V, same: Same<V> = Object.is): Lookup<V> {
    const rules = { epochs: this, compute: read, same };
    return this.#table((key) => new Input(rules, key));
  }

  /**
   * Makes a table of values computed from inputs and other tables. What a computation looks up is recorded.
   * @param compute pure apart from look-ups; must not throw or look up its own key
   */
  derived<V>(compute: (key: string) => V, same: Same<V> = Object.is): Lookup<V> {
    const rules = { epochs: this, compute, same };
    return this.#table((key) => new Derived(rules, key));
  }

  /** @returns the result of `compute` and the cells it looked up */
  record<V>(compute: (key: string) => V, key: string): { readonly value: V; readonly uses: readonly Cell[] } {
    const outer = this.#reading;
    const uses = new Set<Cell>();
    this.#reading = uses;
    try {
      return { value: compute(key), uses: [...uses] };
    } finally {
      this.#reading = outer;
    }
  }

  #table<V>(create: (key: string) => Cell & { readonly value: V }): Lookup<V> {
    const cells = new Map<string, Cell & { readonly value: V }>();
    this.#tables.push(cells);
    return (key) => {
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = create(key)));
      cell.refresh();
      this.#reading?.add(cell);
      return cell.value;
    };
  }
}

/** What all cells of a table have in common. */
interface Rules<V> {
  readonly epochs: Epochs;
  readonly compute: (key: string) => V;
  readonly same: Same<V>;
}

class Input<V> implements Cell {
  value: V;
  changedAt: number;
  #checkedAt: number;
  readonly #rules: Rules<V>;
  readonly #key: string;

  constructor(rules: Rules<V>, key: string) {
    this.#rules = rules;
    this.#key = key;
    this.value = rules.compute(key);
    this.changedAt = this.#checkedAt = rules.epochs.current;
  }

  refresh(): void {
    const { epochs, compute, same } = this.#rules;
    if (this.#checkedAt === epochs.current) return;
    this.#checkedAt = epochs.current;
    const value = compute(this.#key);
    if (same(this.value, value)) return;
    this.value = value;
    this.changedAt = this.#checkedAt;
  }
}

class Derived<V> implements Cell {
  value: V;
  changedAt: number;
  #checkedAt: number;
  #uses: readonly Cell[];
  readonly #rules: Rules<V>;
  readonly #key: string;

  constructor(rules: Rules<V>, key: string) {
    this.#rules = rules;
    this.#key = key;
    const { value, uses } = rules.epochs.record(rules.compute, key);
    this.value = value;
    this.#uses = uses;
    this.changedAt = this.#checkedAt = rules.epochs.current;
  }

  refresh(): void {
    const { current } = this.#rules.epochs;
    if (this.#checkedAt === current) return;
    if (this.#hasChangedUse()) this.#recompute();
    this.#checkedAt = current;
  }

  /** In the order of reading: a later use may only exist because of an earlier one's value. */
  #hasChangedUse(): boolean {
    return this.#uses.some((use) => {
      use.refresh();
      return use.changedAt > this.#checkedAt;
    });
  }

  #recompute(): void {
    const { epochs, compute, same } = this.#rules;
    const { value, uses } = epochs.record(compute, this.#key);
    this.#uses = uses;
    if (same(this.value, value)) return;
    this.value = value;
    this.changedAt = epochs.current;
  }
}
