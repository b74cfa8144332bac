import type { TSESTree } from '@typescript-eslint/utils';

import { passedThrough } from '../ast/passed-through.ts';
import { keyName } from '../ast/static-key.ts';
import { nameOf } from './named-values.ts';

/** @returns the names under which a literal stands, the nearest first: `['password', 'db']` in `db: { password: '…' }`. */
export function holderNames(node: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  let current: TSESTree.Node | undefined = node;
  while (current && names.length < 2) {
    const parent: TSESTree.Node | undefined = current.parent;
    const name: string | undefined = parent && heldBy(parent, current);
    if (name !== undefined) names.push(name);
    current = parent && (name !== undefined || isTransparent(parent, current)) ? parent : undefined;
  }
  return names;
}

function heldBy(parent: TSESTree.Node, child: TSESTree.Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === child && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return parent.value === child ? keyName(parent.key, parent) : undefined;
    case 'AssignmentExpression':
      return parent.right === child ? nameOf(parent.left) : undefined;
    case 'AssignmentPattern':
      return parent.right === child && parent.left.type === 'Identifier' ? parent.left.name : undefined;
    case 'TSEnumMember':
      return keyName(parent.id, {});
    case 'JSXAttribute':
      return keyName(parent.name, {});
    case 'LogicalExpression':
      return parent.right === child ? nameOf(parent.left) : undefined;
    default:
      return undefined;
  }
}

/** Nodes that hand a value on: the name outside them is still the name of the literal. */
function isTransparent(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'BinaryExpression':
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'AwaitExpression':
    case 'JSXExpressionContainer':
      return true;
    case 'Property':
      return parent.parent.type === 'ObjectExpression';
    case 'CallExpression':
    case 'NewExpression':
      return passedThrough(parent) === child;
    default:
      return parent.type === 'MemberExpression' && parent.object === child;
  }
}
