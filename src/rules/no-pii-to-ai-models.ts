import { createFlowRule } from '../create-flow-rule.ts';

/** AUP 4.1 and 4.6: prompts, embeddings, stores of vectors, training files, what a tool answers a model. */
export default createFlowRule({
  name: 'no-pii-to-ai-models',
  description: 'disallow sending personal data from SP-API responses to AI models (AUP 4.1, 4.6)',
  kinds: ['ai-model'],
  message:
    "'{{field}}' from {{op}} goes to model {{sink}}; AUP 4.1/4.6 do not cover this. " +
    'Redact it, or declare a permitted flow.',
});
