import type { Rule } from 'eslint';

import { guardingTests } from '../ast/guarding-tests.ts';
import { innermostAt } from '../ast/node-at.ts';
import { SENTIMENT } from '../catalog/review-requests.ts';
import { createFlowRule } from '../create-flow-rule.ts';
import type { Sink } from '../pii/sinks.ts';
import type { Flow } from '../taint/engine.ts';

const MESSAGE =
  "This message to the buyer of {{op}} asks for a review; AUP 4.2/5.1 allow only Amazon's neutral request. " +
  'Use the Solicitations API.';

/** AUP 4.2 and 5.1: own requests for reviews, rewards for them, and asking only those who are content. */
export default createFlowRule({
  name: 'no-buyer-review-solicitation',
  description: "disallow asking buyers for reviews other than by Amazon's neutral request (AUP 4.2, 5.1)",
  kinds: ['review-request'],
  isAbout: (flow, _options, _all, context) =>
    (flow.sink as Sink).detail?.when !== 'gated' || isGated(flow, context.sourceCode),
  messageId: 'flow',
  message: MESSAGE,
  bareMessage: MESSAGE,
  data: ({ sink, marks }) => (marks.length > 0 ? {} : { op: String((sink as Sink).detail?.op) }),
});

/** Whether the call runs only for buyers who are content. */
function isGated({ call, sinkPlace, place }: Flow, sourceCode: Rule.RuleContext['sourceCode']): boolean {
  if (sinkPlace.file !== place.file) return false;
  // The analysis may have read the file on its own: its nodes do not know their parents.
  const node = innermostAt(call.node.range[0], sourceCode);
  return node !== undefined && guardingTests(node).some((test) => SENTIMENT.test(sourceCode.text.slice(...test.range)));
}
