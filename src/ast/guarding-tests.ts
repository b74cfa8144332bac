import type { TSESTree } from '@typescript-eslint/utils';

/**
 * @param node a node of a tree whose nodes know their parents
 * @returns the tests that decide whether the node runs: those around it, and those that leave the function before it
 */
export function guardingTests(node: TSESTree.Node): TSESTree.Node[] {
  const tests: TSESTree.Node[] = [];
  for (let child = node, { parent } = node; parent != null; child = parent, { parent } = parent) {
    if (parent.type === 'IfStatement' && child !== parent.test) tests.push(parent.test);
    if (parent.type === 'ConditionalExpression' && child !== parent.test) tests.push(parent.test);
    if (parent.type === 'LogicalExpression' && child === parent.right) tests.push(parent.left);
    if (parent.type === 'BlockStatement') tests.push(...earlyExits(parent, child));
    if (isFunction(parent)) return [...tests, ...filterOf(parent)];
  }
  return tests;
}

function earlyExits({ body }: TSESTree.BlockStatement, child: TSESTree.Node): TSESTree.Node[] {
  return body
    .filter((statement) => statement.range[1] <= child.range[0])
    .flatMap((statement) =>
      statement.type === 'IfStatement' && statement.alternate === null && leaves(statement.consequent)
        ? [statement.test]
        : [],
    );
}

function leaves(statement: TSESTree.Statement): boolean {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return (
    last !== undefined &&
    ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(last.type)
  );
}

function isFunction(node: TSESTree.Node): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

/** `buyers.filter((b) => b.rating > 3).forEach((b) => …)`: what the list was filtered by. */
function filterOf({ parent }: TSESTree.Node): TSESTree.Node[] {
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return [];
  const { object } = parent.callee;
  const isFiltered =
    object.type === 'CallExpression' &&
    object.callee.type === 'MemberExpression' &&
    object.callee.property.type === 'Identifier' &&
    object.callee.property.name === 'filter';
  return isFiltered ? object.arguments.slice(0, 1) : [];
}
