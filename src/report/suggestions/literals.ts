import { findVariable } from '@eslint-community/eslint-utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

import { keyName } from '../../ast/static-key.ts';

/** Questions about object literals that are to be edited. */

/** @returns the properties of a literal by their names; `undefined` when not all names are known. */
export function propertiesOf(node: TSESTree.ObjectExpression): ReadonlyMap<string, TSESTree.Property> | undefined {
  const properties = new Map<string, TSESTree.Property>();
  for (const property of node.properties) {
    const name = property.type === 'Property' && property.kind === 'init' ? keyName(property.key, property) : undefined;
    if (name === undefined || properties.has(name)) return undefined;
    properties.set(name, property as TSESTree.Property);
  }
  return properties;
}

/** @returns whether nothing happens when the expression is not evaluated. */
export function isPure(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return true;
    case 'MemberExpression':
      return isPure(node.object) && (!node.computed || isPure(node.property));
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
      return isPure(node.expression);
    case 'TemplateLiteral':
      return node.expressions.every(isPure);
    case 'ObjectExpression':
      return node.properties.every(
        (property) => property.type === 'Property' && !property.computed && isPure(property.value),
      );
    case 'ArrayExpression':
      return node.elements.every((element) => element === null || isPure(element));
    default:
      return false;
  }
}

/**
 * What a parameter is given differs from call to call: an edit that is right for one caller may be wrong for another. The
 * parameter of a callback has one caller.
 * @returns whether a path of names (`order`, `page.order`) starts from something that holds one value
 */
export function isOwnPath(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  let root = node;
  while (root.type === 'MemberExpression' && !root.computed && !root.optional) root = root.object;
  if (root.type !== 'Identifier') return false;
  const variable = findVariable(sourceCode.getScope(root), root.name);
  const definition = variable?.defs[0];
  if (definition === undefined) return false;
  if (definition.type !== 'Parameter') return definition.type === 'Variable';
  const owner = definition.node as TSESTree.Node;
  return owner.parent?.type === 'CallExpression' && owner.parent.callee !== owner;
}

/** @returns what is written as text: `order` of `JSON.stringify(order)`, otherwise the node itself. */
export function serialized(node: TSESTree.Node): TSESTree.Node {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return node;
  const { object, property } = node.callee;
  const isJson = object.type === 'Identifier' && object.name === 'JSON';
  const [given] = node.arguments;
  const isText = isJson && property.type === 'Identifier' && property.name === 'stringify';
  return isText && given !== undefined ? given : node;
}
