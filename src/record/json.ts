import type { ProcessingRecord } from './model.ts';
import { RECORD_VERSION } from './model.ts';

/** @returns the record as text: the source of all other formats. */
export function recordAsJson(record: ProcessingRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/**
 * Reads a record that was written before.
 * @throws Error that says what is wrong with the text, for people
 */
export function readRecord(text: string): ProcessingRecord {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new Error(`is no JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (!isRecord(read)) throw new Error("is no processing record: 'version' and 'flows' are missing");
  if (read.version !== RECORD_VERSION)
    throw new Error(
      `has version ${String(read.version)} of the format, and this is version ${String(RECORD_VERSION)}: write it anew`,
    );
  return read;
}

function isRecord(read: unknown): read is ProcessingRecord {
  if (typeof read !== 'object' || read === null) return false;
  const { version, flows, header } = read as Partial<Record<keyof ProcessingRecord, unknown>>;
  return typeof version === 'number' && Array.isArray(flows) && flows.every(isFlow) && typeof header === 'object';
}

/** Enough of a flow for whoever compares and shows it. */
function isFlow(flow: unknown): boolean {
  if (typeof flow !== 'object' || flow === null) return false;
  const { source, sink, fields, storage, retention, recipient, steps } = flow as Readonly<Record<string, unknown>>;
  const hasParts = [source, sink, storage, retention, recipient].every(
    (part) => typeof part === 'object' && part !== null,
  );
  return hasParts && Array.isArray(fields) && Array.isArray(steps);
}
