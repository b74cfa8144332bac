import { createFlowRule, relatedData, type FlowRuleOptions } from '../create-flow-rule.ts';
import { isFilledBy, type LifetimeDetail } from '../pii/lifetimes.ts';
import type { Sink } from '../pii/sinks.ts';
import type { Flow } from '../taint/engine.ts';
import { shorten } from '../report/suggestions/lifetime.ts';

export interface NoPiiRetentionOptions extends FlowRuleOptions {
  /** Days that may pass between the write and the delivery, from which the policy counts. */
  readonly slackDays?: number;
}

/** DPP 2.1: thirty days after delivery. */
const ALLOWED_DAYS = 30;

/** DPP 2.1: lifetimes that the code shows, of a value or of the store that it is put in. */
export default createFlowRule<NoPiiRetentionOptions>({
  name: 'no-pii-retention-over-30-days',
  description: 'disallow keeping personal data from SP-API responses for more than 30 days (DPP 2.1)',
  kinds: ['long-retention'],
  options: {
    slackDays: {
      type: 'number',
      minimum: 0,
      description: 'Days that may pass between the write and the delivery, from which the policy counts.',
    },
  },
  isAbout: (flow, { slackDays = 0 }, all) => {
    const { days = 0 } = detailOf(flow);
    if (days <= ALLOWED_DAYS + slackDays) return false;
    return flow.marks.length > 0 || isFilled(flow, all);
  },
  messageId: 'flow',
  message:
    "'{{field}}' from {{op}} is kept {{days}} days in {{sink}}; DPP 2.1 allows 30 after delivery. " +
    'Shorten it, or declare the legal duty.',
  bareMessage:
    "'{{field}}' from {{op}} is kept {{days}} days in {{sink}}; DPP 2.1 allows 30 after delivery. " +
    'Shorten it, or declare the legal duty.',
  data: (flow, marks, all, cwd) => ({
    days: String(Math.round(detailOf(flow).days ?? 0)),
    ...(marks.length === 0 && fieldsOf(flow, all, cwd)),
  }),
  suggesters: [shorten],
});

function detailOf({ sink }: Flow): LifetimeDetail {
  return (sink as Sink).detail as unknown as LifetimeDetail;
}

/** The flows that fill the store whose lifetime a call sets. */
function flowsInto(flow: Flow, all: readonly Flow[]): Flow[] {
  return all.filter((other) => other.marks.length > 0 && isFilledBy(flow.sink as Sink, other.sink as Sink));
}

function isFilled(flow: Flow, all: readonly Flow[]): boolean {
  return relatedData(flowsInto(flow, all)) !== undefined;
}

function fieldsOf(flow: Flow, all: readonly Flow[], cwd: string): Readonly<Record<string, string>> {
  const related = relatedData(flowsInto(flow, all), cwd);
  return related === undefined ? {} : { field: related.field, op: related.op };
}
