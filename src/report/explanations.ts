import { locate, rangeOf } from '../modules/source-file.ts';
import type { Flow } from '../taint/engine.ts';
import type { Mark } from '../taint/value.ts';
import { describeSteps, type FlowStep } from './steps.ts';

/** A finding with the way that the data takes. */
export interface Explanation {
  /** The rule's name without the plugin's prefix. */
  readonly rule: string;
  /** Absolute path of the file with the finding. */
  readonly file: string;
  /** Where the finding stands in it; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** From the source to the sink, in whatever files. */
  readonly steps: readonly FlowStep[];
}

/** The rules that report flows; they are not loaded here, because most runs have no findings to explain. */
export const FLOW_RULES: ReadonlySet<string> = new Set([
  'no-buyer-review-solicitation',
  'no-direct-buyer-contact',
  'no-insecure-pii-transmission',
  'no-pii-disclosure',
  'no-pii-in-analytics',
  'no-pii-in-logs',
  'no-pii-in-marketing',
  'no-pii-in-tests',
  'no-pii-in-url',
  'no-pii-retention-over-30-days',
  'no-pii-to-ai-models',
  'no-public-pii-exposure',
  'no-token-exposure',
  'no-unencrypted-pii-storage',
  'no-weak-pii-encryption',
  'require-pii-expiry',
]);

/** Rules, formatters and editors may each have a copy of this module: they meet at the global object. */
const TABLE: unique symbol = Symbol.for('eslint-plugin-sp-api/flows@1');

type Table = Map<string, readonly Explanation[]>;

function table(): Table {
  const holder = globalThis as unknown as { [TABLE]: Table | undefined };
  holder[TABLE] ??= new Map();
  return holder[TABLE];
}

/** More files than this have no findings in a project that is linted in one process; the oldest are forgotten. */
const MAX_FILES = 2_000;

/** Forgets what was explained of one rule's findings in a file: the file is being linted again. */
export function startExplaining(rule: string, file: string): void {
  const others = (table().get(file) ?? []).filter((item) => item.rule !== rule);
  table().delete(file);
  if (others.length > 0) table().set(file, others);
}

/**
 * Keeps the way of a finding, for whoever asks by {@link findExplanation}.
 * @param marks what the finding is about; the first one's way is told
 */
export function explain(rule: string, file: string, flow: Flow, marks: readonly Mark[]): void {
  const [mark] = marks;
  if (mark === undefined) return;
  const start = locate(flow.place.file, rangeOf(flow.place.node)[0]);
  const explanation = { rule, file, line: start.line, column: start.column + 1, steps: describeSteps(flow, mark) };
  const all = table();
  all.set(file, [...(all.get(file) ?? []), explanation]);
  if (all.size > MAX_FILES) all.delete(all.keys().next().value ?? '');
}

/** @returns the explanation of a finding that was made in this process. */
export function findExplanation(
  file: string,
  { ruleId, line, column }: { readonly ruleId: string | null; readonly line: number; readonly column: number },
): Explanation | undefined {
  const rule = ruleId?.slice(ruleId.lastIndexOf('/') + 1);
  return table()
    .get(file)
    ?.find((item) => item.rule === rule && item.line === line && item.column === column);
}
