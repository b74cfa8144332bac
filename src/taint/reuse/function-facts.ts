import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../../modules/source-file.ts';
import type { FunctionNode } from '../callable.ts';

type Node = TSESTree.Node;

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const TYPES = /^(?:Class(?:Declaration|Expression)|TS(?:Interface|TypeAlias|Enum|Module)Declaration)$/u;

export function isFunction(node: object): node is FunctionNode {
  return FUNCTIONS.has((node as Partial<Node>).type ?? '');
}

/** @returns whether the function declares a class or a type: others may be built on it without running the function. */
export function declaresTypes(node: FunctionNode): boolean {
  let found = false;
  walk(node.body, ({ type }) => {
    if (TYPES.test(type)) found = true;
  });
  return found;
}

/** @returns the names of outer variables that the function assigns to: what is written nowhere counts as constant elsewhere. */
export function assignedOutside(node: FunctionNode, { scopeManager }: SourceFile): string {
  const through = scopeManager.acquire(node, true)?.through ?? [];
  const names = through.filter((item) => item.isWrite()).map(({ identifier }) => identifier.name);
  return [...new Set(names)].sort().join(' ');
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}
