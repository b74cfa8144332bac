import type { Entry } from '../interpreter.ts';
import { ALWAYS, cellOf, type Journal, type Owner, type RunRecord } from './journal.ts';
import { Names, NameTable } from './names.ts';

/** Looks records of an analysis up: by the names of their entries, by what they read, by what they have to do with each other. */
export class RecordIndex {
  readonly records: readonly RunRecord[];
  readonly table = new NameTable();
  readonly names: Names;
  /** False when entries cannot be told apart: then nothing can be reused. */
  readonly isUnique: boolean;
  readonly #byName = new Map<string, RunRecord>();
  readonly #parts: readonly number[];
  #readers: ReadonlyMap<string, readonly RunRecord[]> | undefined;

  constructor(journal: Journal) {
    this.records = [...journal.records.values()].sort((a, b) => sequenceOf(a) - sequenceOf(b));
    this.names = new Names(this.table, journal);
    for (const record of this.records) this.#byName.set(entryName(this.names, record.owner), record);
    this.isUnique = this.#byName.size === this.records.length;
    this.#parts = connectedParts(this.records);
  }

  /** @returns the record of the entry that has the name; see {@link entryName}. */
  find(name: string): RunRecord | undefined {
    return this.#byName.get(name);
  }

  /** @returns the records of entries that read the cell of that name. */
  readersOf(cell: string): readonly RunRecord[] {
    this.#readers ??= this.#findReaders();
    return this.#readers.get(cell) ?? [];
  }

  #findReaders(): Map<string, RunRecord[]> {
    const readers = new Map<string, RunRecord[]>();
    for (const record of this.records) {
      for (const cell of new Set([...cellsReadBy(record)].map((item) => this.names.ofCell(item)))) {
        const known = readers.get(cell);
        if (known === undefined) readers.set(cell, [record]);
        else known.push(record);
      }
    }
    return readers;
  }

  /**
   * @param changed functions that have another body now
   * @returns the records of entries that ran no changed function, and that have nothing to do with those that did
   */
  unconcerned(changed: ReadonlySet<number>): RunRecord[] {
    const concerned = new Set<number>();
    this.records.forEach((record, index) => {
      const runsChanged = record.reads.some(({ called }) => haveInCommon(changed, called));
      if (record.owner === ALWAYS || runsChanged) concerned.add(this.#parts[index] ?? -1);
    });
    return this.records.filter((_, index) => !concerned.has(this.#parts[index] ?? -1));
  }
}

/** @param few is gone through */
export function haveInCommon(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  for (const item of few) if (many.has(item)) return true;
  return false;
}

/** @returns what names an entry in all analyses of the file. */
export function entryName(names: Names, owner: Owner | Pick<Entry, 'id' | 'owner'>): string {
  if (owner === ALWAYS) return '';
  return `${String(names.of(owner.id))}|${owner.owner === undefined ? '' : String(names.of(owner.owner))}`;
}

/** @returns when the entry ran first. */
export function sequenceOf({ segments }: RunRecord): number {
  return segments[0]?.sequence ?? 0;
}

/** All that a record's runs depend on: the objects, the variables, the frames around them, the functions themselves. */
export function* cellsReadBy({ reads, owner }: RunRecord): Generator<string> {
  if (owner !== ALWAYS) {
    yield cellOf(owner.id);
    if (owner.owner !== undefined) yield cellOf(owner.owner);
  }
  for (const { objects, variables, called } of reads) {
    for (const id of objects.keys()) yield cellOf(id);
    for (const id of called) yield cellOf(id);
    for (const [frame, read] of variables) {
      yield cellOf(frame);
      for (const key of read.keys()) yield cellOf(frame, key);
    }
  }
}

/** @returns for each record the number of its part: two are of one part when one of them reads what the other one wrote. */
function connectedParts(records: readonly RunRecord[]): number[] {
  const parent = records.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const writers = new Map<string, number>();
  records.forEach((record, index) => {
    for (const cell of cellsWrittenBy(record)) {
      const other = writers.get(cell);
      if (other === undefined) writers.set(cell, index);
      else parent[find(index)] = find(other);
    }
  });
  records.forEach((record, index) => {
    for (const cell of cellsReadBy(record)) {
      const writer = writers.get(cell);
      if (writer !== undefined) parent[find(index)] = find(writer);
    }
  });
  return records.map((_, index) => find(index));
}

function* cellsWrittenBy({ changed, made }: RunRecord): Generator<string> {
  yield* changed;
  for (const id of made) yield cellOf(id);
}
