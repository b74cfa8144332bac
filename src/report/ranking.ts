import type { SinkKind } from '../catalog/schema.ts';
import { leavesOf } from '../pii/labels.ts';
import { uncleared as unclearedMarks } from '../pii/permits.ts';
import { protectionIn } from '../pii/protection.ts';
import type { Sink } from '../pii/sinks.ts';
import { PERSONAL_DATA, type Subject } from '../pii/subjects.ts';
import type { Flow } from '../taint/engine.ts';
import type { Mark } from '../taint/value.ts';

/**
 * A call may be a sink of several kinds, and one of them says most of it: a message to the buyer is disclosed to nobody
 * else. One call is reported by one rule; how the data travels is a question of its own.
 */

/** What the ranking has to know besides the flows. */
export interface RankingContext {
  /** Whether the linted file is a test. */
  readonly isTest: boolean;
  /** Whether the settings permit what the rule of a flow's kind would report. */
  readonly isPermitted: (flow: Flow) => boolean;
}

/** The kinds that a call can have besides others, the most specific first. */
const SPECIFIC: readonly SinkKind[] = [
  'review-request',
  'marketing',
  'buyer-contact',
  'public-exposure',
  'ai-model',
  'analytics',
  'test-data',
];

/** What is wrong with a store besides something worse is not worth a second report. */
const STORED: Partial<Readonly<Record<SinkKind, readonly SinkKind[]>>> = {
  'long-retention': ['plain-storage', 'database', 'no-expiry'],
  'plain-storage': ['no-expiry'],
  database: ['no-expiry'],
  'no-expiry': [],
};

const STORAGE: readonly SinkKind[] = ['plain-storage', 'database'];

/** How the data travels is one question, where it goes another: these are reported beside any other kind. */
const CHANNELS: readonly SinkKind[] = ['url', 'insecure-channel'];

/** Kinds that no rule about keys reports. */
const ABOUT_PERSONS: readonly SinkKind[] = ['review-request', 'test-data', 'long-retention', 'no-expiry'];

/** Thirty days is what DPP 2.1 allows. */
const ALLOWED_DAYS = 30;

/** @returns whether another rule says the same of the same call more exactly. */
export function outranks(other: Flow, flow: Flow, subject: Subject, context: RankingContext): boolean {
  const { kind } = (flow.sink as Sink).row;
  if (other === flow || other.call.node !== flow.call.node) return false;
  if (subject === PERSONAL_DATA && CHANNELS.includes(kind)) return false;
  const { row, isCertain } = other.sink as Sink;
  if (!isBefore(row.kind, kind) || !isReported(other, subject, context)) return false;
  // Databases are reported where their missing expiry is: in the strict preset.
  return (isCertain || row.kind === 'database') && subject.isLeak(leavesOf(uncleared(other, subject)));
}

/** Whether a rule about the subject reports flows of the kind at all. */
function isReported(flow: Flow, subject: Subject, { isTest, isPermitted }: RankingContext): boolean {
  const { row } = flow.sink as Sink;
  if (row.kind === 'long-retention' && !isLong(flow)) return false;
  if (row.kind === 'test-data' && !isTest) return false;
  if (subject !== PERSONAL_DATA && ABOUT_PERSONS.includes(row.kind)) return false;
  return row.kind !== 'database' || (row.encryptedByService !== true && !isPermitted(flow));
}

function isLong({ sink }: Flow): boolean {
  return Number((sink as Sink).detail?.days ?? 0) > ALLOWED_DAYS;
}

/** Whether the first kind says more of one call than the second. */
function isBefore(other: SinkKind, own: SinkKind): boolean {
  const worse = STORED[other];
  if (worse !== undefined) return worse.includes(own);
  return SPECIFIC.includes(other) && (!SPECIFIC.includes(own) || SPECIFIC.indexOf(other) < SPECIFIC.indexOf(own));
}

/** @returns the marks that nothing has made fit for the sink; what is protected badly is the matter of a rule of its own. */
export function uncleared(flow: Flow, subject: Subject): Mark[] {
  const isStored = STORAGE.includes((flow.sink as Sink).row.kind);
  return unclearedMarks(flow, subject).filter((mark) => !isStored || protectionIn(flow, mark) === undefined);
}
