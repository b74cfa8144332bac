import { expandAlternatives } from '../access-path.ts';
import { canonicalPath } from '../index.ts';
import { aws } from './aws.ts';
import { browser } from './browser.ts';
import { caches } from './caches.ts';
import { clouds } from './clouds.ts';
import { databases } from './databases.ts';
import { queues } from './queues.ts';
import type { LifetimeEntry, LifetimeRow, StoreLifetimeRow } from './schema.ts';

export type { LifetimePosition, LifetimeRow, StoreLifetimeRow } from './schema.ts';

const entries: readonly LifetimeEntry[] = [...aws, ...browser, ...caches, ...clouds, ...databases, ...queues];

/** Rows by package and canonical path. */
type Table<Row> = ReadonlyMap<string, readonly Row[]>;

function tableOf<Row extends { readonly calls: readonly string[] }>(
  rowsOf: (entry: LifetimeEntry) => readonly Row[],
): Table<Row> {
  const table = new Map<string, Row[]>();
  for (const entry of entries) {
    for (const name of entry.packages) {
      for (const row of rowsOf(entry)) {
        for (const call of row.calls.flatMap(expandAlternatives)) {
          const key = `${name}|${canonicalPath(name, call)}`;
          table.set(key, [...(table.get(key) ?? []), row]);
        }
      }
    }
  }
  return table;
}

let stores: Table<LifetimeRow> | undefined;
let settings: Table<StoreLifetimeRow> | undefined;

/** @returns how a call says how long it stores its data. */
export function lifetimesOf(packageName: string, path: string): readonly LifetimeRow[] {
  stores ??= tableOf(({ stores: rows = [] }) => rows);
  return stores.get(`${packageName}|${path}`) ?? [];
}

/** @returns how a call says how long a store keeps what other calls put in. */
export function storeLifetimesOf(packageName: string, path: string): readonly StoreLifetimeRow[] {
  settings ??= tableOf(({ settings: rows = [] }) => rows);
  return settings.get(`${packageName}|${path}`) ?? [];
}
