import type { TSESTree } from '@typescript-eslint/utils';

/** @returns the operands of a chain of one logical operator, which nests to the left. */
export function operandsOf(node: TSESTree.LogicalExpression): [TSESTree.Expression, ...TSESTree.Expression[]] {
  const operands: TSESTree.Expression[] = [];
  let current: TSESTree.Expression = node;
  while (current.type === 'LogicalExpression' && current.operator === node.operator) {
    operands.push(current.right);
    current = current.left;
  }
  return [current, ...operands.reverse()];
}
