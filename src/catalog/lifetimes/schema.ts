import type { AccessPath, OptionPosition } from '../schema.ts';

/** How a lifetime is told. A moment is a date, or a number of seconds or milliseconds since 1970. */
export type LifetimeUnit =
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'days'
  | 'moment'
  /** How much is kept, not how long: it comes to an end all the same. */
  | 'count';

/** Where a call says how long the data is kept. */
export interface LifetimePosition extends OptionPosition {
  readonly unit: LifetimeUnit;
  /** The lifetime is the argument behind this word, wherever from `argument` on that stands: `'EX'` of Redis. */
  readonly after?: string;
  /** The lifetime is a property of the object whose name matches, case-insensitive: an item's time to live. */
  readonly named?: string;
  /** The thing at the position was configured by this method, whose argument `index` says it: an index of a schema. */
  readonly configured?: { readonly by: string; readonly index: number };
  /** The thing at the position was made from a definition; an option of one of its properties says it. */
  readonly defined?: string;
}

/** A call that stores data, and how long it is kept. */
export interface LifetimeRow {
  readonly calls: readonly AccessPath[];
  readonly lifetimes: readonly LifetimePosition[];
  /** The store keeps data for ever unless it is told otherwise here, or for the store as a whole. */
  readonly endless?: true;
  /**
   * What tells one store from another, where its lifetime may be set by another call: a collection, a bucket, a key; or what
   * the method is called on, such as the repository of an entity.
   */
  readonly store?: readonly OptionPosition[] | 'receiver';
}

/** A call that says how long a store keeps what other calls put in: an index, a rule of a bucket. Purges have rows of their own. */
export interface StoreLifetimeRow {
  readonly calls: readonly AccessPath[];
  readonly lifetimes: readonly LifetimePosition[];
  readonly store: readonly OptionPosition[];
}

export interface LifetimeEntry {
  readonly packages: readonly string[];
  readonly stores?: readonly LifetimeRow[];
  readonly settings?: readonly StoreLifetimeRow[];
}
