import { createFlowRule } from '../create-flow-rule.ts';
import { privateObject } from '../report/suggestions/private-object.ts';

/** DPP 2.3: public links, buckets, folders and posts. */
export default createFlowRule({
  name: 'no-public-pii-exposure',
  description: 'disallow making personal data from SP-API responses public (DPP 2.3)',
  kinds: ['public-exposure'],
  message:
    "'{{field}}' from {{op}} becomes public through {{sink}}; DPP 2.3 forbids public storage of PII. " +
    'Make it private and encrypted.',
  suggesters: [privateObject],
});
