import { leavesOf } from '../pii/labels.ts';
import type { Sink } from '../pii/sinks.ts';
import type { SourceNote } from '../pii/sources.ts';
import type { Subject } from '../pii/subjects.ts';
import type { Flow } from '../taint/engine.ts';
import { stepsOf, type StepKind, type Trace } from '../taint/trace.ts';
import type { Mark } from '../taint/value.ts';
import { describePlace } from './places.ts';

/** What a message of a flow is filled with. */
export interface FlowData {
  /** The fields, `BuyerInfo.BuyerEmail`, or the kinds of keys. */
  readonly field: string;
  /** The source, `getOrders (src/client.ts:14)`. */
  readonly op: string;
  /** The sink, with the way there and, when it stands in another file, its place. */
  readonly sink: string;
}

/**
 * @param subject what the rule protects
 * @param marks the marks of the flow that count for the rule, at least one
 * @param cwd the folder that file names are relative to
 */
export function flowData(subject: Subject, flow: Flow, marks: readonly Mark[], cwd: string): FlowData {
  const [first] = marks as readonly [Mark, ...Mark[]];
  const { label } = flow.sink as Sink;
  const isElsewhere = flow.sinkPlace.file !== flow.place.file;
  const way = describeWay(first.trace);
  return {
    field: subject.describe(leavesOf(marks)),
    op: `${(first.origin.note as SourceNote).name} (${describePlace(first.origin.place, cwd)})`,
    sink: `${label}${isElsewhere ? ` (${describePlace(flow.sinkPlace, cwd)})` : ''}${way === '' ? '' : ` via ${way}`}`,
  };
}

/** A way of more steps is shown by its ends. */
const MAX_STEPS = 4;

/** The steps that a message has room for; the others are told by `explain`. */
const TOLD: ReadonlySet<StepKind> = new Set(['assign', 'pass', 'return', 'store']);

/** The variables and functions that the data passed, without the source itself: `orders → formatOrder() → line`. */
function describeWay(trace: Trace): string {
  const names: string[] = [];
  for (const step of stepsOf(trace)) {
    if (TOLD.has(step.kind) && step.name !== '' && names.at(-1) !== step.name) names.push(step.name);
  }
  if (names.length <= MAX_STEPS) return names.join(' → ');
  return [...names.slice(0, 2), '…', ...names.slice(-2)].join(' → ');
}
