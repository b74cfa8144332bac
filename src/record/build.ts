import type { RecordCollector } from './collector.ts';
import { LIMITS, POLICIES } from './kinds.ts';
import { RECORD_VERSION, TO_BE_COMPLETED, type ProcessingRecord } from './model.ts';

/** What the code does not say of a record. */
export interface RecordFacts {
  readonly application?: string | undefined;
  /** A version or commit. */
  readonly version?: string | undefined;
  /** The day of the record; the clock is never asked. */
  readonly date?: string | undefined;
  readonly filesAnalysed: number;
  /** Relative paths of files that could not be read as code. */
  readonly parseFailures: readonly string[];
}

const SCHEMA = 'https://unpkg.com/eslint-plugin-sp-api/record.schema.json';

/** @returns the record of what was collected; the same for the same code, on every machine. */
export function buildRecord(collector: RecordCollector, facts: RecordFacts): ProcessingRecord {
  const { application, version, date, filesAnalysed, parseFailures } = facts;
  const { flows, bounds } = collector;
  return {
    $schema: SCHEMA,
    version: RECORD_VERSION,
    header: {
      application: application ?? TO_BE_COMPLETED,
      version: version ?? TO_BE_COMPLETED,
      date: date ?? TO_BE_COMPLETED,
      policies: POLICIES,
      filesAnalysed,
      parseFailures: [...parseFailures].sort(),
      bounds,
      limits: LIMITS,
    },
    collected: collector.collected(flows),
    flows,
  };
}
