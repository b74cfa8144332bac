import { createFlowRule } from '../create-flow-rule.ts';
import { protectionIn } from '../pii/protection.ts';

/** DPP 2.4: ciphers, modes, keys and hashes below its floor, and what is taken for encryption without being any. */
export default createFlowRule({
  name: 'no-weak-pii-encryption',
  description: 'disallow storing personal data from SP-API responses under weak encryption (DPP 2.4)',
  kinds: ['plain-storage', 'database', 'public-exposure'],
  marksOf: (flow) => flow.marks.filter((mark) => protectionIn(flow, mark) !== undefined),
  messageId: 'flow',
  message:
    "'{{field}}' from {{op}} is protected with {{algorithm}}; DPP 2.4 needs AES-128/RSA-2048 or better. " +
    'Use AES-256-GCM with a managed key.',
  data: (flow, [first]) => ({ algorithm: (first && protectionIn(flow, first)?.algorithm) ?? '' }),
});
