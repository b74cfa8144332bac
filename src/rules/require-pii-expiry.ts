import { createFlowRule } from '../create-flow-rule.ts';
import type { LifetimeDetail } from '../pii/lifetimes.ts';
import type { Sink } from '../pii/sinks.ts';
import type { Flow } from '../taint/engine.ts';
import { addExpiry } from '../report/suggestions/lifetime.ts';

/** DPP 2.1 and 1.7: stores that keep for ever what nobody takes out. */
export default createFlowRule({
  name: 'require-pii-expiry',
  description: 'require that stores of personal data from SP-API responses let it expire (DPP 2.1, 1.7)',
  recommended: false,
  kinds: ['no-expiry'],
  isAbout: (flow, _options, all) => !all.some((other) => setsLifetime(other, flow)),
  messageId: 'flow',
  message:
    "'{{field}}' from {{op}} is stored in {{sink}} without expiry; DPP 2.1 allows 30 days after delivery. " +
    'Add a TTL or declare the purge.',
  suggesters: [addExpiry],
});

/** Whether another call says how long the store keeps what it holds. */
function setsLifetime(other: Flow, { sink }: Flow): boolean {
  const { row, detail } = other.sink as Sink;
  const { store } = (sink as Sink).detail as unknown as LifetimeDetail;
  return row.kind === 'long-retention' && other.marks.length === 0 && store !== '' && detail?.store === store;
}
