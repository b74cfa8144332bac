import { createFlowRule } from '../create-flow-rule.ts';
import { publicVariables } from '../credentials/public-variables.ts';
import { KEYS } from '../pii/subjects.ts';

/** AUP 3.1, DPP 1.4, 2.5: tokens, secrets and signed addresses of the Selling Partner API. */
export default createFlowRule({
  name: 'no-token-exposure',
  description: 'disallow showing tokens, client secrets and presigned document URLs of SP-API (AUP 3.1, DPP 2.5)',
  subject: KEYS,
  kinds: [
    ...(['log', 'url', 'response', 'client-bundle', 'plain-storage', 'public-exposure'] as const),
    ...(['disclosure', 'buyer-contact', 'marketing', 'analytics', 'ai-model'] as const),
  ],
  strictKinds: ['database'],
  isStrictSink: ({ isCache }) => isCache === true,
  message: '{{field}} from {{op}} reaches {{sink}}; AUP 3.1/DPP 2.5 keep keys private. Remove it and rotate the key.',
  messages: {
    bundled:
      '{{name}} is put into the code that browsers load; AUP 3.1/DPP 2.5 keep keys private. Read it on the server under a name without {{prefix}} and rotate it.',
  },
  listen: publicVariables,
});
