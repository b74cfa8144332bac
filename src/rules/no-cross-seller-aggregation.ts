import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';

import { analysisOf } from '../analysis.ts';
import { memberName } from '../ast/static-key.ts';
import { createRule } from '../create-rule.ts';
import type { Sink } from '../pii/sinks.ts';
import { PERSONAL_DATA } from '../pii/subjects.ts';
import { flowData } from '../report/flow-message.ts';
import type { Flow } from '../taint/engine.ts';

/** Names of lists whose elements are sellers. */
const SELLERS =
  /^(?:all|active|connected)?_?(?:sellers?|merchants?|tenants?|sellerAccounts?|amazonAccounts?|sellerIds?|merchantIds?|refreshTokens)(?:List|s)?$/i;

/** Names under which code keeps apart what belongs to one seller. */
const SELLER_KEY = /seller|merchant|tenant|account/i;

/** AUP 4.4 and 4.6: lists that are filled in a loop over sellers, and handed out as a whole. */
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

    function isMerged(flow: Flow): boolean {
      if (flow.sinkPlace.file !== flow.place.file) return false;
      const node = sourceCode.getNodeByRangeIndex(flow.place.node.range[0]) as TSESTree.Node | null;
      const argument = node && outermost(node, flow.place.node.range);
      return argument != null && identifiersIn(argument).some((identifier) => isFilledAcrossSellers(identifier));
    }

    function isFilledAcrossSellers(identifier: TSESTree.Identifier): boolean {
      const variable = findVariable(sourceCode.getScope(identifier), identifier.name);
      const [definition] = variable?.defs ?? [];
      if (variable === null || definition === undefined) return false;
      return variable.references.some(({ identifier: use }) => {
        const call = pushOf(use as unknown as TSESTree.Node);
        const loop = call && sellerLoopAround(call);
        return (
          call !== undefined &&
          loop !== undefined &&
          !isWithin(definition.name as unknown as TSESTree.Node, loop) &&
          !keepsSeller(call)
        );
      });
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

/** The node that covers the range. */
function outermost(node: TSESTree.Node, [start, end]: TSESTree.Range): TSESTree.Node {
  let found = node;
  while (found.parent && found.parent.range[0] >= start && found.parent.range[1] <= end) found = found.parent;
  return found;
}

/** `all`, `JSON.stringify(all)`, `{ orders: all }`. */
function identifiersIn(node: TSESTree.Node): TSESTree.Identifier[] {
  switch (node.type) {
    case 'Identifier':
      return [node];
    case 'CallExpression':
      return node.arguments.flatMap(identifiersIn);
    case 'ObjectExpression':
      return node.properties.flatMap((property) => (property.type === 'Property' ? identifiersIn(property.value) : []));
    case 'SpreadElement':
      return identifiersIn(node.argument);
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element === null ? [] : identifiersIn(element)));
    default:
      return [];
  }
}

/** `all.push(…)`. */
function pushOf({ parent }: TSESTree.Node): TSESTree.CallExpression | undefined {
  if (parent?.type !== 'MemberExpression' || parent.parent.type !== 'CallExpression') return undefined;
  return ['push', 'unshift'].includes(memberName(parent) ?? '') && parent.parent.callee === parent
    ? parent.parent
    : undefined;
}

/** The innermost loop over sellers around a node. */
function sellerLoopAround(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current: TSESTree.Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === 'ForOfStatement' && isSellers(current.right)) return current;
    const { callee } = current.type === 'CallExpression' ? current : { callee: undefined };
    const isIteration =
      callee?.type === 'MemberExpression' &&
      ['forEach', 'map'].includes(memberName(callee) ?? '') &&
      isSellers(callee.object);
    if (isIteration) return current;
  }
  return undefined;
}

function isSellers(node: TSESTree.Node): boolean {
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? memberName(node) : undefined;
  if (name !== undefined) return SELLERS.test(name);
  if (node.type === 'AwaitExpression') return isSellers(node.argument);
  if (node.type !== 'CallExpression') return false;
  // `loadSellers()`, `db.sellers.findMany()`
  const { callee } = node;
  if (callee.type === 'Identifier') return SELLERS.test(callee.name.replace(/^(?:load|get|list|find|fetch)/, ''));
  return callee.type === 'MemberExpression' && isSellers(callee.object);
}

/** What is pushed says whose it is: `{ sellerId, orders }`. */
function keepsSeller({ arguments: given }: TSESTree.CallExpression): boolean {
  return given.some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        (property) =>
          property.type === 'Property' && property.key.type === 'Identifier' && SELLER_KEY.test(property.key.name),
      ),
  );
}

function isWithin({ range }: TSESTree.Node, outer: TSESTree.Node): boolean {
  return range[0] >= outer.range[0] && range[1] <= outer.range[1];
}
