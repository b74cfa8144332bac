import type { SinkKind } from '../catalog/schema.ts';
import { RETENTION_DAYS } from '../catalog/purposes.ts';
import { isPersonal, isTraced, isKey, type PiiLabel, type PiiLeaf } from '../pii/labels.ts';
import { isFilledBy, type LifetimeDetail } from '../pii/lifetimes.ts';
import type { EntryName, Judgement, Permits } from '../pii/permits.ts';
import { protectionIn } from '../pii/protection.ts';
import type { Sink } from '../pii/sinks.ts';
import { PERSONAL_DATA } from '../pii/subjects.ts';
import type { Flow } from '../taint/engine.ts';
import type { Mark } from '../taint/value.ts';
import { ENDS, rankOfKind, type KindRow } from './kinds.ts';
import { STATUSES, type Status } from './model.ts';

/** One field of one flow, judged. */
export interface JudgedField {
  readonly flow: Flow;
  readonly mark: Mark;
  readonly leaf: PiiLeaf;
  readonly status: Status;
  readonly reasons: readonly string[];
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly isCertain: boolean;
  /** The entries of the settings that permit it. */
  readonly entries: readonly EntryName[];
  /** What the call says of the channel, when that is not encrypted. */
  readonly channel: string | undefined;
  /** How long the data is kept, as the code says; `none` where a store would let it expire and the code does not say when. */
  readonly lifetime: number | 'none' | undefined;
}

/** What one look at a flow finds. */
interface Verdict {
  readonly status: Status;
  readonly reason: string;
  readonly rule?: string;
  readonly clause?: string;
  readonly entries?: readonly EntryName[];
}

const RETENTION = 'no-pii-retention-over-30-days';

/**
 * Judges what one call does with personal data, by what the rules of the recommended preset would say of it.
 * @param flows the flows into the call
 * @param all the flows of the linted file
 */
export function judgeCall(flows: readonly Flow[], all: readonly Flow[], permits: Permits): JudgedField[] {
  const ends = endsOf(flows);
  const judged = ends.flatMap((flow) => {
    const marks = flow.marks.filter((mark) => PERSONAL_DATA.concerns(mark));
    const whole = ends.filter((other) => kindOf(other) === kindOf(flow)).flatMap((other) => other.marks);
    if (!isPersonal(leavesIn(whole))) return [];
    return marks.flatMap((mark) =>
      leavesIn([mark]).map((leaf) => judgeLeaf({ flow, mark, leaf }, flows, all, permits)),
    );
  });
  return withoutRepetition(judged.map((field) => (needsOthers(field, judged) ? harmless(field) : field)));
}

function kindOf({ sink }: Flow): SinkKind {
  return (sink as Sink).row.kind;
}

/** The flows that end in the call; its channel is an end only where nothing else is. */
function endsOf(flows: readonly Flow[]): Flow[] {
  const ends = flows.filter((flow) => flow.marks.length > 0 && ENDS[kindOf(flow)] !== undefined);
  const others = ends.filter((flow) => kindOf(flow) !== 'insecure-channel');
  return [...(others.length > 0 ? others : ends)].sort((a, b) => rankOfKind(kindOf(a)) - rankOfKind(kindOf(b)));
}

/** The fields that a row is made of: not those that say little even together, and no keys. */
function leavesIn(marks: readonly Mark[]): PiiLeaf[] {
  return marks.flatMap(({ label }) =>
    (label as PiiLabel).leaves.filter((leaf) => leaf.level !== 'weak' && !isKey(leaf)),
  );
}

function only({ label }: Mark, leaf: PiiLeaf): PiiLabel {
  return { ...(label as PiiLabel), leaves: [leaf] };
}

function judgeLeaf(
  { flow, mark: whole, leaf }: Pick<JudgedField, 'flow' | 'mark' | 'leaf'>,
  beside: readonly Flow[],
  all: readonly Flow[],
  permits: Permits,
): JudgedField {
  const mark = { ...whole, label: only(whole, leaf) };
  const { isCertain } = flow.sink as Sink;
  const row = ENDS[kindOf(flow)] as KindRow;
  const channel = beside.find((other) => kindOf(other) === 'insecure-channel');
  const lifetime = lifetimeOf(beside, all);
  const verdicts = [
    weakness(flow, whole, row) ?? verdictOfEnd(flow, mark, row, permits),
    ...(channel === undefined || channel === flow ? [] : [verdictOfChannel(channel)]),
    ...(lifetime === undefined ? [] : verdictOfLifetime(lifetime, flow, mark, permits)),
    ...(isOpened(beside, all) ? verdictOfOpenStore(mark) : []),
    ...beside.filter((other) => kindOf(other) === 'review-request').map(verdictOfRequest),
  ];
  const status = STATUSES.find((one) => verdicts.some((verdict) => verdict.status === one)) ?? 'undeclared';
  const worst = verdicts.filter((verdict) => verdict.status === status);
  const unique = (list: readonly (string | undefined)[]): string[] => [
    ...new Set(list.filter((item) => item !== undefined)),
  ];
  return {
    flow,
    mark,
    leaf,
    status,
    reasons: unique(worst.map(({ reason }) => reason)),
    rules: status === 'violation' || status === 'undeclared' ? unique(worst.map(({ rule }) => rule)) : [],
    clauses: unique([...row.clauses, ...worst.map(({ clause }) => clause)]),
    isCertain: isCertain && isTraced(mark),
    entries: verdicts.flatMap(({ entries = [] }) => entries),
    channel: channel === undefined ? undefined : String((channel.sink as Sink).detail?.channel ?? 'an open channel'),
    lifetime,
  };
}

/** Bad protection is a matter of its own, whoever runs the store. A hash of a whole record is no pseudonym. */
function weakness(flow: Flow, whole: Mark, { isStore }: KindRow): Verdict | undefined {
  const weak = isStore === true && (flow.sink as Sink).role === undefined ? protectionIn(flow, whole) : undefined;
  const isEncrypted = (flow.sink as Sink).row.encryptedByService === true;
  return weak === undefined || isEncrypted
    ? undefined
    : { status: 'violation', reason: `protected with ${weak.algorithm} only`, rule: 'no-weak-pii-encryption' };
}

function verdictOfEnd(flow: Flow, mark: Mark, row: KindRow, permits: Permits): Verdict {
  const { role, row: sinkRow, isCertain } = flow.sink as Sink;
  if (sinkRow.kind === 'amazon') return { status: 'amazon', reason: 'goes back to Amazon' };
  if (role !== undefined) return { status: 'permitted', reason: `known recipient: ${role}` };
  if (sinkRow.encryptedByService === true)
    return { status: 'permitted', reason: 'the service encrypts what it stores' };
  if (PERSONAL_DATA.isCleared(mark.effects, sinkRow.kind))
    return { status: 'permitted', reason: 'protected on the way' };
  const { rule } = row;
  if (rule === undefined) return { status: 'undeclared', reason: 'the code does not say who sees it' };
  const judgement = permits.judge(rule, flow, [mark]);
  if (judgement.by.length > 0) return declared(judgement);
  const expired = judgement.expired && ` ('${judgement.expired.id}' permitted it until ${judgement.expired.lastDay})`;
  const reason = `${rule}${expired ?? ''}`;
  const isReported = isCertain && row.isStrict !== true && isTraced(mark);
  return { status: isReported ? 'violation' : 'undeclared', reason, rule };
}

function declared({ by }: Judgement): Verdict {
  return {
    status: 'permitted',
    reason: by.map(({ list, id }) => `declared in ${list}: ${id}`).join(', '),
    entries: by,
  };
}

function verdictOfChannel({ sink }: Flow): Verdict {
  const rule = 'no-insecure-pii-transmission';
  return { status: (sink as Sink).isCertain ? 'violation' : 'undeclared', reason: rule, rule, clause: 'DPP 1.5' };
}

function verdictOfLifetime(lifetime: number | 'none', flow: Flow, mark: Mark, permits: Permits): Verdict[] {
  const rule = lifetime === 'none' ? 'require-pii-expiry' : RETENTION;
  if (typeof lifetime === 'number' && lifetime <= RETENTION_DAYS) return [];
  // A hash that stays is no copy of the datum.
  if (PERSONAL_DATA.isCleared(mark.effects, lifetime === 'none' ? 'no-expiry' : 'long-retention')) return [];
  const judgement = permits.judge(rule, flow, [mark]);
  if (judgement.by.length > 0) return [declared(judgement)];
  const status = lifetime === 'none' ? 'undeclared' : 'violation';
  return [{ status, reason: rule, rule, clause: 'DPP 2.1' }];
}

/** Whether another call opens the store to everybody. */
function isOpened(beside: readonly Flow[], all: readonly Flow[]): boolean {
  const opening = all.filter((flow) => kindOf(flow) === 'public-exposure' && flow.marks.length === 0);
  return opening.some((flow) => beside.some((other) => isFilledBy(flow.sink as Sink, other.sink as Sink)));
}

function verdictOfOpenStore({ effects }: Mark): Verdict[] {
  if (PERSONAL_DATA.isCleared(effects, 'public-exposure')) return [];
  const rule = 'no-public-pii-exposure';
  return [{ status: 'violation', reason: rule, rule, clause: 'DPP 2.3' }];
}

function verdictOfRequest({ sink }: Flow): Verdict {
  const rule = 'no-buyer-review-solicitation';
  // Whether such a call depends on how content a buyer is, the code around it says.
  const isGated = (sink as Sink).detail?.when === 'gated';
  return { status: isGated ? 'undeclared' : 'violation', reason: rule, rule, clause: 'AUP 4.2' };
}

/** How long the call, or another that sets up the same store, lets the data live. */
function lifetimeOf(beside: readonly Flow[], all: readonly Flow[]): number | 'none' | undefined {
  const own = beside.filter((flow) => kindOf(flow) === 'long-retention' || kindOf(flow) === 'no-expiry');
  const set = all.filter(
    (flow) =>
      kindOf(flow) === 'long-retention' &&
      flow.marks.length === 0 &&
      beside.some((other) => isFilledBy(flow.sink as Sink, other.sink as Sink)),
  );
  const days = [...own, ...set].flatMap((flow) => detailOf(flow).days ?? []);
  if (days.length > 0) return Math.max(...days);
  return set.length === 0 && own.some((flow) => kindOf(flow) === 'no-expiry') ? 'none' : undefined;
}

function detailOf({ sink }: Flow): LifetimeDetail {
  return (sink as Sink).detail as unknown as LifetimeDetail;
}

/** A rule reports what identifies a person together: one field that is left may say too little alone. */
function needsOthers(field: JudgedField, judged: readonly JudgedField[]): boolean {
  if (field.status !== 'violation') return false;
  const same = judged.filter((other) => other.status === 'violation' && kindOf(other.flow) === kindOf(field.flow));
  return !isPersonal(same.map(({ leaf }) => leaf));
}

function harmless(field: JudgedField): JudgedField {
  return { ...field, status: 'permitted', rules: [], reasons: ['says too little of a person alone'] };
}

/** A call that is an end of two kinds is told by the more exact one. */
function withoutRepetition(judged: readonly JudgedField[]): JudgedField[] {
  const seen = new Set<string>();
  return judged.filter(({ flow, mark, leaf }) => {
    const key = [(flow.sink as Sink).label, leaf.path, mark.origin.key, mark.effects.join('+')].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
