import { findRecord, recordNames } from '../catalog/sp-api/index.ts';
import { nearest } from '../nearest.ts';

/** @returns what is wrong with the name of a record, with the nearest known one; nothing when it is known. */
export function nearestRecord(name: string): string | undefined {
  if (findRecord(name).length > 0) return undefined;
  const near = nearest(name, recordNames());
  return `names no schema or operation of the Selling Partner API with personal data${near === undefined ? '' : `; did you mean '${near}'?`}`;
}
