import type { TSESTree } from '@typescript-eslint/utils';

import { literalText } from '../ast/literal-text.ts';
import { keyName, memberName } from '../ast/static-key.ts';
import { unwrap } from '../ast/unwrap.ts';

/** A name in the code and an expression whose value, or whose result when it is a function, it stands for. */
export interface NamedValue {
  readonly name: string;
  readonly value: TSESTree.Node;
  /** The value is used when the environment does not have the name: `process.env.SECRET || value`. */
  readonly isFallback?: true;
}

/** @returns the names that a node gives to values: declarations, properties, assignments, defaults, attributes. */
export function namedValues(node: TSESTree.Node): readonly NamedValue[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? named(node.id.name, node.init) : [];
    case 'Property':
      return node.parent.type === 'ObjectExpression' ? named(propertyName(node, node.parent), node.value) : [];
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return named(keyName(node.key, node), node.value);
    case 'MethodDefinition':
      return named(keyName(node.key, node), node.value);
    case 'FunctionDeclaration':
      return named(node.id?.name, node);
    case 'AssignmentExpression':
      return ['=', '||=', '??='].includes(node.operator) ? named(nameOf(node.left), node.right) : [];
    case 'AssignmentPattern':
      return named(patternName(node), node.right);
    case 'TSEnumMember':
      return named(keyName(node.id, {}), node.initializer);
    case 'JSXAttribute':
      return named(
        keyName(node.name, {}),
        node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value,
      );
    default:
      return alternativeValues(node);
  }
}

/** Values beside a name rather than under it: fallbacks, branches, comparisons, pairs of arguments. */
function alternativeValues(node: TSESTree.Node): readonly NamedValue[] {
  switch (node.type) {
    case 'LogicalExpression':
      return fallback(node);
    case 'ConditionalExpression':
      return [...named(nameOf(node.consequent), node.alternate), ...named(nameOf(node.alternate), node.consequent)];
    case 'BinaryExpression':
      return /^[!=]==?$/.test(node.operator)
        ? [...named(nameOf(node.left), node.right), ...named(nameOf(node.right), node.left)]
        : [];
    case 'CallExpression':
      return keyAndValue(node);
    default:
      return [];
  }
}

/** The key, or in `{ name: 'DB_PASSWORD', value: '…' }` what the property beside it says. */
function propertyName(node: TSESTree.Property, { properties }: TSESTree.ObjectExpression): string | undefined {
  const name = keyName(node.key, node);
  if (name !== 'value' && name !== 'Value') return name;
  const beside = properties.find(
    (property) => property.type === 'Property' && /^(?:name|key)$/i.test(keyName(property.key, property) ?? ''),
  );
  return beside?.type === 'Property' ? literalText(beside.value) : name;
}

function fallback({ operator, left, right }: TSESTree.LogicalExpression): readonly NamedValue[] {
  const found = operator === '&&' ? [] : named(nameOf(left), right);
  return readsEnvironment(left) ? found.map((value) => ({ ...value, isFallback: true })) : found;
}

/** `process.env.X`, `import.meta.env.X`, `Deno.env.get('X')`. */
function readsEnvironment(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  const member = inner.type === 'CallExpression' ? unwrap(inner.callee) : inner;
  if (member.type !== 'MemberExpression') return false;
  const object = unwrap(member.object);
  return object.type === 'MemberExpression' && memberName(object) === 'env';
}

/** `headers.set('x-api-key', value)`, `config.get('JWT_SECRET', fallback)`. */
function keyAndValue(node: TSESTree.CallExpression): readonly NamedValue[] {
  const [key, value] = node.arguments;
  return key && value ? named(literalText(key), value) : [];
}

function named(name: string | undefined, value: TSESTree.Node | null | undefined): readonly NamedValue[] {
  return name === undefined || !value ? [] : [{ name, value }];
}

/** `{ secret = 'x' }` and `{ secret: s = 'x' }` are named by the property, `(secret = 'x')` by the parameter. */
function patternName({ left, parent }: TSESTree.AssignmentPattern): string | undefined {
  if (parent.type === 'Property') return keyName(parent.key, parent);
  return left.type === 'Identifier' ? left.name : undefined;
}

/** @returns the name that an expression reads by: of a variable, a member, or the key of a look-up (`env('NAME')`). */
export function nameOf(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return memberName(inner);
  if (inner.type !== 'CallExpression' || inner.arguments.length !== 1 || !inner.arguments[0]) return undefined;
  return literalText(inner.arguments[0]);
}
