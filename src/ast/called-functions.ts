import type { TSESTree } from '@typescript-eslint/utils';

import { valuesAtPath, valuesOfName } from './possible-literals.ts';
import type { Scopes } from './scopes.ts';
import { keyName, memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  );
}

/** @returns the innermost function around a node. */
export function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  let outer = node.parent;
  while (outer && !isFunction(outer)) outer = outer.parent;
  return outer ?? undefined;
}

/**
 * @returns the functions that an expression may be, in this file or, where the scopes see others, in one that is imported; none
 * when one of them cannot be told
 */
export function functionsOf(node: TSESTree.Node, scopes: Scopes): readonly FunctionNode[] {
  const inner = unwrap(node);
  const values = valuesOf(inner, scopes).map((value) => unwrap(value));
  const functions = values.filter(isFunction);
  return functions.length === values.length ? functions : [];
}

function valuesOf(node: TSESTree.Node, scopes: Scopes): readonly TSESTree.Node[] {
  if (isFunction(node)) return [node];
  if (node.type === 'Identifier') return valuesOfName(node, scopes);
  const name = node.type === 'MemberExpression' ? memberName(node) : undefined;
  if (node.type !== 'MemberExpression' || name === undefined) return [];
  if (node.object.type === 'ThisExpression') return methodsAround(node, name);
  return valuesAtPath(node.object, name, scopes).flatMap((value) =>
    value.type === 'Identifier' ? valuesOfName(value, scopes) : [value],
  );
}

/** The methods of that name in the class that the node stands in; classes that inherit from it may have others. */
function methodsAround(node: TSESTree.Node, name: string): readonly TSESTree.Node[] {
  let outer: TSESTree.Node | undefined = node;
  while (outer && outer.type !== 'ClassBody') outer = outer.parent;
  return (outer?.body ?? []).flatMap((member) => {
    const isNamed =
      (member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') &&
      keyName(member.key, member) === name;
    return isNamed && member.value ? [member.value] : [];
  });
}

/** @returns what a function returns, wherever in its body. */
export function resultsOf(node: FunctionNode): readonly TSESTree.Node[] {
  return node.body.type === 'BlockStatement' ? returnsIn(node.body) : [node.body];
}

function returnsIn(node: TSESTree.Node): TSESTree.Node[] {
  if (node.type === 'ReturnStatement') return node.argument ? [node.argument] : [];
  return statementsIn(node).flatMap(returnsIn);
}

/** The statements that stand in a statement; those of functions inside of it are none of its own. */
function statementsIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
      return node.body;
    case 'IfStatement':
      return [node.consequent, ...(node.alternate ? [node.alternate] : [])];
    case 'SwitchStatement':
      return node.cases.flatMap(({ consequent }) => consequent);
    case 'TryStatement':
      return [node.block, ...(node.handler ? [node.handler.body] : []), ...(node.finalizer ? [node.finalizer] : [])];
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return [node.body];
    default:
      return [];
  }
}
