import { createFlowRule } from '../create-flow-rule.ts';
import { dropFields } from '../report/suggestions/drop-fields.ts';

/** AUP 4.6 and 4.7: chats, shared tables, automation hooks, broadcasts; with `strict` every host that is not known. */
export default createFlowRule({
  name: 'no-pii-disclosure',
  description: 'disallow disclosing personal data from SP-API responses to outsiders (AUP 4.6, 4.7)',
  kinds: ['disclosure'],
  message:
    "'{{field}}' from {{op}} leaves to {{sink}}; AUP 4.6 forbids disclosure outside the seller's own activity. " +
    'Drop it, or declare the recipient with a purpose.',
  suggesters: [dropFields],
});
