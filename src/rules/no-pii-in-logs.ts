import { createFlowRule } from '../create-flow-rule.ts';
import { orderId } from '../report/suggestions/order-id.ts';
import { dropFields } from '../report/suggestions/drop-fields.ts';

/** DPP 2.6: logs, error trackers, traces and error texts. */
export default createFlowRule({
  name: 'no-pii-in-logs',
  description: 'disallow personal data from SP-API responses in logs, traces and error texts (DPP 2.6)',
  kinds: ['log'],
  message: "'{{field}}' from {{op}} reaches {{sink}}; DPP 2.6 keeps PII out of logs. Log the order id, or redact it.",
  suggesters: [orderId, dropFields],
});
