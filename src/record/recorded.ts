import { readFileSync, statSync } from 'node:fs';

import { isPartOf, sinkKey, sourceKey } from './collector.ts';
import { conditionsOf } from './compare.ts';
import { NO_API, type FoundField } from './fields.ts';
import { readRecord } from './json.ts';
import type { ProcessingRecord, RecordFlow } from './model.ts';

/** What a committed record says of a field that the code has. */
export type RecordedState =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'unrecorded' }
  /** `protection: encrypted (AES-256-GCM) → none`. */
  | { readonly kind: 'changed'; readonly changes: readonly string[] };

/** A committed record, ready to be asked about single fields. */
export class RecordedFlows {
  readonly #bySink = new Map<string, RecordFlow[]>();

  constructor({ flows }: Pick<ProcessingRecord, 'flows'>) {
    for (const flow of flows) {
      const key = sinkKey(flow);
      this.#bySink.set(key, [...(this.#bySink.get(key) ?? []), flow]);
    }
  }

  /** One file sees less of a flow than the whole project: what it knows by a type only may be recorded with its source. */
  stateOf({ flow, field }: Pick<FoundField, 'flow' | 'field'>): RecordedState {
    const atSink = this.#bySink.get(sinkKey(flow)) ?? [];
    const isSame =
      flow.source.api === NO_API
        ? ({ fields }: RecordFlow) => fields.some(({ path }) => isPartOf(field.path, path))
        : (other: RecordFlow) =>
            sourceKey(other) === sourceKey(flow) && other.fields.some(({ path }) => path === field.path);
    const same = atSink.filter(isSame);
    const [first] = same;
    if (first === undefined) return { kind: 'unrecorded' };
    const now = conditionsOf(flow);
    const differences = same.map((other) => changesBetween(conditionsOf(other), now));
    return differences.some((changes) => changes.length === 0)
      ? { kind: 'recorded' }
      : { kind: 'changed', changes: differences[0] ?? [] };
  }
}

function changesBetween(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return Object.keys(after).flatMap((name) =>
    before[name] === after[name] ? [] : [`${name}: ${before[name] ?? ''} → ${after[name] ?? ''}`],
  );
}

/** A record as it is on disk, or why there is none. */
export type LoadedRecord = { readonly flows: RecordedFlows } | { readonly problem: string } | undefined;

const loaded = new Map<string, { readonly stamp: string; readonly record: LoadedRecord }>();

/** @returns the record of a file; read anew when the file has changed. Undefined when there is no such file. */
export function loadRecord(file: string): LoadedRecord {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
  const known = loaded.get(file);
  if (known?.stamp === stamp) return known.record;
  const record = read(file);
  loaded.set(file, { stamp, record });
  return record;
}

function read(file: string): LoadedRecord {
  try {
    return { flows: new RecordedFlows(readRecord(readFileSync(file, 'utf8'))) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
