import { createFlowRule } from '../create-flow-rule.ts';

/** DPP 1.5 and 2.6: paths and query strings of requests, redirects and links. */
export default createFlowRule({
  name: 'no-pii-in-url',
  description: 'disallow personal data from SP-API responses in URLs (DPP 1.5, 2.6)',
  kinds: ['url'],
  messageId: 'flow',
  message:
    "'{{field}}' from {{op}} is put in a URL; DPP 2.6 keeps PII out of access logs. " + 'Send it in an encrypted body.',
});
