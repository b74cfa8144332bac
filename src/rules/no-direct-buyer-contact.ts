import { createFlowRule } from '../create-flow-rule.ts';

/** AUP 4.1, 5.1 and 5.2: own mail, text messages and calls to buyers. */
export default createFlowRule({
  name: 'no-direct-buyer-contact',
  description: "disallow contacting buyers by the seller's own mail, text messages or calls (AUP 4.1, 5.1, 5.2)",
  kinds: ['buyer-contact'],
  message:
    "'{{field}}' from {{op}} is used to contact the buyer through {{sink}}; AUP 5.1/5.2 route this through Amazon. " +
    'Use the Messaging API.',
});
