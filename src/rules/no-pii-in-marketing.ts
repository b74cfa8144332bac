import { createFlowRule } from '../create-flow-rule.ts';

/** AUP 4.1 and 4.2: ad audiences, mailing lists, CRM campaigns, SMS and postal promotion. */
export default createFlowRule({
  name: 'no-pii-in-marketing',
  description: 'disallow personal data from SP-API responses in marketing and advertising services (AUP 4.1, 4.2)',
  kinds: ['marketing'],
  message:
    "'{{field}}' from {{op}} is sent to {{sink}}; AUP 4.1/4.2 forbid marketing use of customer PII, hashed or not. Remove it; use non-personal aggregates.",
});
