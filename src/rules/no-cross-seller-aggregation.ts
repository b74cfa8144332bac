import type { TSESTree } from '@typescript-eslint/utils';

import { analysisOf } from '../analysis.ts';
import { createRule } from '../create-rule.ts';
import { nodeAt } from '../ast/node-at.ts';
import { isMergedList, isSellerKey, worksForOneSeller } from '../pii/seller-lists.ts';
import type { Sink } from '../pii/sinks.ts';
import { PERSONAL_DATA } from '../pii/subjects.ts';
import { flowData } from '../report/flow-message.ts';
import type { Flow } from '../taint/engine.ts';

/** AUP 4.4 and 4.6: data of several sellers in one list that is handed out, or under one key for all of them. */
export default createRule({
  name: 'no-cross-seller-aggregation',
  meta: {
    type: 'problem',
    docs: { description: 'disallow merging the data of several sellers (AUP 4.4, 4.6)', recommended: false },
    schema: [],
    messages: {
      merged: 'Data of several sellers from {{op}} is merged into {{sink}}; AUP 4.4 forbids it. Keep it per seller.',
    },
  },
  create(context) {
    const { sourceCode } = context;

    function isMerged({ sink, place, sinkPlace, call }: Flow): boolean {
      if (sinkPlace.file !== place.file) return false;
      const node = nodeAt(place.node.range, sourceCode);
      if (node === undefined) return false;
      if ((sink as Sink).detail?.when !== 'shared') return isMergedList(node, sourceCode);
      const shared = nodeAt(call.node.range, sourceCode);
      return shared?.type === 'CallExpression' && worksForOneSeller(shared) && !isKeyedBySeller(shared);
    }

    function isKeyedBySeller({ callee, arguments: [key] }: TSESTree.CallExpression): boolean {
      const texts = [callee, key].flatMap((node) => (node === undefined ? [] : sourceCode.text.slice(...node.range)));
      return texts.some(isSellerKey);
    }

    return {
      'Program:exit'() {
        const seen = new Set<number>();
        for (const flow of analysisOf(context).flows) {
          const { row, label } = flow.sink as Sink;
          const start = flow.call.node.range[0];
          if (row.kind !== 'seller-merge' || flow.marks.length === 0 || seen.has(start) || !isMerged(flow)) continue;
          seen.add(start);
          const [from, to] = flow.place.node.range;
          context.report({
            loc: { start: sourceCode.getLocFromIndex(from), end: sourceCode.getLocFromIndex(to) },
            messageId: 'merged',
            data: { op: flowData(PERSONAL_DATA, flow, flow.marks, context.cwd).op, sink: label },
          });
        }
      },
    };
  },
});
