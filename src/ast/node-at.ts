import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

/** A statement without a semicolon and a chain are as long as what they hold. */
const ADD_NOTHING: ReadonlySet<string> = new Set(['Program', 'ExpressionStatement', 'ChainExpression']);

/**
 * The analysis may have read a file on its own: its nodes know their range, but neither their parents nor their lines.
 * @returns the outermost expression of ESLint's own tree in a range; `undefined` when there is none
 */
export function nodeAt([start, end]: TSESTree.Range, sourceCode: SourceCode): TSESTree.Node | undefined {
  let found = sourceCode.getNodeByRangeIndex(start) as TSESTree.Node | null;
  while (found?.parent && found.parent.range[0] >= start && found.parent.range[1] <= end) {
    if (ADD_NOTHING.has(found.parent.type)) break;
    found = found.parent;
  }
  return found ?? undefined;
}
