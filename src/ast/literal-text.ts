import type { TSESTree } from '@typescript-eslint/utils';

/** @returns the text of a string literal or of a template without expressions. */
export function literalText(node: TSESTree.Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  // An invalid escape in a tagged template has no cooked text.
  return node.quasis[0]?.value.cooked ?? undefined;
}
