import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

type Spanned = Pick<TSESTree.Node, 'range'>;

/** A statement without a semicolon and a chain are as long as what they hold. */
const ADD_NOTHING: ReadonlySet<string> = new Set(['Program', 'ExpressionStatement', 'ChainExpression']);

/**
 * The analysis may have read a file on its own: its nodes know their range, but neither their parents nor their lines.
 * @returns the outermost expression of ESLint's own tree in a range; `undefined` when there is none
 */
export function nodeAt([start, end]: TSESTree.Range, sourceCode: SourceCode): TSESTree.Node | undefined {
  let found = innermostAt(start, sourceCode);
  while (found?.parent && found.parent.range[0] >= start && found.parent.range[1] <= end) {
    if (ADD_NOTHING.has(found.parent.type)) break;
    found = found.parent;
  }
  return found;
}

/**
 * The same as `getNodeByRangeIndex` of ESLint, which walks through the file.
 * @returns the innermost node of ESLint's own tree at an offset
 */
export function innermostAt(offset: number, { ast, visitorKeys }: SourceCode): TSESTree.Node | undefined {
  let found: TSESTree.Node | undefined;
  let next: TSESTree.Node | undefined = holds(ast, offset) ? (ast as TSESTree.Program) : undefined;
  while (next !== undefined) {
    found = next;
    next = childAt(next, visitorKeys[next.type] ?? [], offset);
  }
  return found;
}

function childAt(node: TSESTree.Node, keys: readonly string[], offset: number): TSESTree.Node | undefined {
  for (const key of keys) {
    const value = (node as unknown as Readonly<Record<string, unknown>>)[key];
    const children = Array.isArray(value) ? (value as unknown[]) : [value];
    const child = children.find((item) => typeof item === 'object' && item !== null && holds(item as Spanned, offset));
    if (child !== undefined) return child as TSESTree.Node;
  }
  return undefined;
}

function holds({ range: [start, end] }: Spanned, offset: number): boolean {
  return start <= offset && offset < end;
}
