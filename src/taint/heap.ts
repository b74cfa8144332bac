import {
  isNews,
  joinObjects,
  newObject,
  nextVersion,
  sameObject,
  saysTheSame,
  type HeapObject,
  type NewObject,
  type ReadAbsent,
} from './heap-object.ts';
import { addReads, isCurrent, noReads, noteDeclaration, noteVariable, type Reads } from './reads.ts';
import type { Reference, Value } from './value.ts';

/** Notes what a stretch of execution reads of the state before it. */
export interface Tracker {
  readonly reads: Reads;
  /** Objects made meanwhile. */
  readonly own: Set<number>;
  readonly outer: Tracker | undefined;
  /** How many calls deep it was started. */
  readonly depth: number;
  /** Set when something happened that cannot be replayed. */
  isImpure: boolean;
}

interface Layer {
  readonly parent: Layer | undefined;
  readonly objects: Map<number, HeapObject>;
}

/** What changed between two moments: the new version of each object. */
export type Difference = ReadonlyMap<number, HeapObject>;

/** A moment to go back to. */
export type Moment = Layer;

/**
 * The heap as a stack of layers. A branch runs in a layer of its own; when branches meet, their layers are joined into the
 * layer below. An object is copied into the top layer the first time it is changed there.
 */
export class Heap {
  #top: Layer = { parent: undefined, objects: new Map() };
  readonly #bottom = this.#top;
  readonly #readAbsent: ReadAbsent;
  #tracker: Tracker | undefined;
  /** Functions that ran while nothing was noted. */
  readonly calledAside = new Set<number>();

  constructor(readAbsent: ReadAbsent) {
    this.#readAbsent = readAbsent;
  }

  get(id: number): HeapObject | undefined {
    const object = this.#find(id);
    const tracker = this.#tracker;
    // What is made when it is first asked for was there all along: its absence tells nothing.
    if (tracker === undefined || object === undefined || object.kind === 'frame' || tracker.own.has(id)) return object;
    if (!tracker.reads.objects.has(id)) tracker.reads.objects.set(id, object.version);
    return object;
  }

  /** Notes that a function runs. */
  noteCall(id: number): void {
    if (this.#tracker === undefined) this.calledAside.add(id);
    else if (!this.#tracker.own.has(id)) this.#tracker.reads.called.add(id);
  }

  /** @returns the object for what never changes about it: what it is, what it calls, the frame around it. */
  identify(id: number): HeapObject | undefined {
    return this.#find(id);
  }

  /** @returns the value of a variable; undefined when there is none yet. */
  variableOf(frame: number, key: string): Value | undefined {
    const value = this.#find(frame)?.fields.get(key);
    const tracker = this.#tracker;
    if (tracker !== undefined && !tracker.own.has(frame)) noteVariable(tracker.reads, frame, key, value);
    return value;
  }

  /**
   * Gives a variable a value.
   * @param isNew whether the variable comes into being, so that no code could see an older value
   */
  setVariable(frame: number, key: string, value: Value, isNew: boolean): void {
    this.edit(frame)?.fields.set(key, value);
    if (!isNew) return;
    for (let tracker = this.#tracker; tracker !== undefined && !tracker.own.has(frame); tracker = tracker.outer)
      noteDeclaration(tracker.reads, frame, key);
  }

  /** @returns whether everything that was read is still as it was. */
  isCurrent(reads: Reads): boolean {
    return isCurrent(reads, {
      versionOf: (id) => this.versionOf(id),
      variableOf: (frame, key) => this.#find(frame)?.fields.get(key),
    });
  }

  /** @returns the object that a reference means; undefined for an API of a library. */
  objectOf(reference: Reference | undefined): HeapObject | undefined {
    return reference?.kind === 'object' ? this.get(reference.id) : undefined;
  }

  /** @returns which version of the object the present state has; 0 for none. */
  versionOf(id: number): number {
    return this.#find(id)?.version ?? 0;
  }

  /** @returns which version of the object an earlier moment has; 0 for none. */
  versionIn(moment: Moment, id: number): number {
    return findIn(moment, id)?.version ?? 0;
  }

  /** @returns the objects that were made or changed in the top layer. */
  idsOnTop(): Iterable<number> {
    return this.#top.objects.keys();
  }

  get isTracking(): boolean {
    return this.#tracker !== undefined;
  }

  /** Starts to note what is read. */
  track(depth: number): Tracker {
    this.#tracker = { reads: noReads(), own: new Set(), outer: this.#tracker, depth, isImpure: false };
    return this.#tracker;
  }

  /** Ends the innermost tracking; what it noted counts for the one around it too. */
  untrack(): void {
    const inner = this.#tracker;
    const outer = inner?.outer;
    this.#tracker = outer;
    if (inner === undefined || outer === undefined) return;
    for (const id of inner.own) outer.own.add(id);
    this.noteReads(inner.reads);
    if (inner.isImpure) outer.isImpure = true;
  }

  /** Counts reads of another stretch of execution as done now. */
  noteReads(reads: Reads): void {
    const tracker = this.#tracker;
    if (tracker !== undefined) addReads(tracker.reads, reads, tracker.own);
  }

  /** What happens now cannot be replayed by what was started deeper than that. */
  markImpure(depth: number): void {
    for (let tracker = this.#tracker; tracker !== undefined; tracker = tracker.outer)
      if (tracker.depth > depth) tracker.isImpure = true;
  }

  #find(id: number): HeapObject | undefined {
    return findIn(this.#top, id);
  }

  /** @returns the object's version that may be changed now. */
  edit(id: number): HeapObject | undefined {
    const own = this.#top.objects.get(id);
    if (own !== undefined && !own.frozen) {
      own.version = nextVersion();
      return own;
    }
    const current = own ?? this.#find(id);
    if (current === undefined) return undefined;
    const copy = newObject(id, { ...current, fields: new Map(current.fields) });
    this.#top.objects.set(id, copy);
    return copy;
  }

  /** @returns the version that may be changed now of the object that a reference means. */
  editOf(reference: Reference | undefined): HeapObject | undefined {
    return reference?.kind === 'object' ? this.edit(reference.id) : undefined;
  }

  /** Makes the object new: an allocation site that runs again forgets what its last object held. */
  allocate(id: number, object: NewObject): HeapObject {
    const made = newObject(id, object);
    this.#top.objects.set(id, made);
    this.#tracker?.own.add(id);
    return made;
  }

  /**
   * Adds what was there all along: the object appears in the layer where its holder lives, so that it is the same in every
   * branch. Changes nothing that code could observe.
   */
  reveal(holder: HeapObject, key: string, value: Value, id: number, object: NewObject): void {
    let layer: Layer = this.#top;
    while (layer.parent !== undefined && layer.objects.get(holder.id) !== holder) layer = layer.parent;
    layer.objects.set(id, newObject(id, object));
    for (let tracker = this.#tracker; tracker !== undefined; tracker = tracker.outer)
      if (tracker.own.has(holder.id)) tracker.own.add(id);
    holder.fields.set(key, value);
  }

  /** @returns the present moment. */
  moment(): Moment {
    return this.#top;
  }

  /** Starts a layer. @returns the moment before it. */
  push(): Moment {
    const before = this.#top;
    this.#top = { parent: before, objects: new Map() };
    return before;
  }

  /** @returns what changed since the moment. */
  since(moment: Moment): Difference {
    const difference = new Map<number, HeapObject>();
    for (let layer: Layer | undefined = this.#top; layer !== undefined && layer !== moment; layer = layer.parent) {
      for (const [id, object] of layer.objects) {
        if (difference.has(id)) continue;
        object.frozen = true;
        difference.set(id, object);
      }
    }
    return difference;
  }

  /** Runs something without keeping what it does. @returns what it changes */
  apart(run: () => void): Difference {
    const before = this.push();
    run();
    const difference = this.since(before);
    this.backTo(before);
    return difference;
  }

  /** Goes back to the moment and forgets what happened since. */
  backTo(moment: Moment): void {
    this.#top = moment;
  }

  /**
   * Makes what happened since the moment part of it, when that is all in one layer. Unlike a difference that is merged, the
   * objects may be changed again without being copied.
   */
  commit(moment: Moment): void {
    for (const [id, object] of this.#top.objects) moment.objects.set(id, object);
    this.#top = moment;
  }

  /** Forgets an object of the top layer that nothing refers to any more. */
  forget(id: number): void {
    this.#top.objects.delete(id);
  }

  /** Runs something in the bottom layer, whatever branch is being looked at: module bodies run once and for all. */
  atBottom<T>(run: () => T): T {
    const [top, tracker] = [this.#top, this.#tracker];
    // Nobody who runs now makes or depends on what was there before: whoever reads it afterwards notes that.
    [this.#top, this.#tracker] = [this.#bottom, undefined];
    try {
      return run();
    } finally {
      [this.#top, this.#tracker] = [top, tracker];
    }
  }

  /**
   * Makes the state the join of the alternatives, each of which started from the present state.
   * @param settled says of which objects the last alternative is the whole truth although others exist
   * @returns whether anything changed
   */
  merge(alternatives: readonly Difference[], settled?: (object: HeapObject) => boolean): boolean {
    const [only] = alternatives;
    if (only === undefined) return false;
    if (alternatives.length === 1) return this.#replace(only);
    let changed = false;
    const ids = new Set(alternatives.flatMap((difference) => [...difference.keys()]));
    const last = alternatives.at(-1);
    for (const id of ids) {
      const latest = last?.get(id);
      if (latest !== undefined && settled?.(latest) === true) {
        changed = this.#set(id, latest) || changed;
        continue;
      }
      changed = this.#mergeObject(id, alternatives) || changed;
    }
    return changed;
  }

  /** Takes over objects that only the difference knows: what a thrown error refers to. */
  adopt(difference: Difference): void {
    for (const [id, object] of difference) if (this.#find(id) === undefined) this.#top.objects.set(id, object);
  }

  #replace(difference: Difference): boolean {
    let changed = false;
    for (const [id, object] of difference) changed = this.#set(id, object) || changed;
    return changed;
  }

  #set(id: number, object: HeapObject): boolean {
    const before = this.#find(id);
    // A version that says nothing new is not taken over, so that what was learned from the old one stays true.
    if (before !== undefined && sameObject(before, object)) return false;
    this.#top.objects.set(id, object);
    return isNews(before, object);
  }

  #mergeObject(id: number, alternatives: readonly Difference[]): boolean {
    const before = this.#find(id);
    let result: HeapObject | undefined;
    for (const difference of alternatives) {
      const version = difference.get(id) ?? before;
      if (version === undefined) continue;
      result = result === undefined || result === version ? version : joinObjects(result, version, this.#readAbsent);
    }
    if (result === undefined || result === before) return false;
    // A state that says nothing new leaves the old one in place, so that what was learned from it stays true.
    if (before !== undefined && saysTheSame(before, result, this.#readAbsent)) return false;
    this.#top.objects.set(id, result);
    return isNews(before, result);
  }
}

function findIn(from: Layer, id: number): HeapObject | undefined {
  for (let layer: Layer | undefined = from; layer !== undefined; layer = layer.parent) {
    const object = layer.objects.get(id);
    if (object !== undefined) return object;
  }
  return undefined;
}
