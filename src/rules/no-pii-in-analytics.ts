import { createFlowRule } from '../create-flow-rule.ts';
import { dropFields } from '../report/suggestions/drop-fields.ts';

/** AUP 4.1 and 4.6: product analytics, session replay, warehouses of profiles. */
export default createFlowRule({
  name: 'no-pii-in-analytics',
  description: 'disallow sending personal data from SP-API responses to analytics services (AUP 4.1, 4.6)',
  kinds: ['analytics'],
  message:
    "'{{field}}' from {{op}} is sent to {{sink}}; AUP 4.1 allows shipping and legal duties only. " +
    'Send counts or non-personal fields.',
  suggesters: [dropFields],
});
