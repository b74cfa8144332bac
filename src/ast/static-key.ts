import type { TSESTree } from '@typescript-eslint/utils';

import { literalText } from './literal-text.ts';

/** A node that names a member: the key of a property, of a class member, of an access. */
interface Keyed {
  readonly computed?: boolean;
}

/** @returns the name that a key has when the code runs; `undefined` when it is computed. */
export function keyName(key: TSESTree.Node, { computed = false }: Keyed): string | undefined {
  if (!computed && (key.type === 'Identifier' || key.type === 'PrivateIdentifier' || key.type === 'JSXIdentifier')) {
    return key.name;
  }
  if (key.type === 'Literal' && typeof key.value === 'number') return String(key.value);
  return literalText(key);
}

/** @returns the name of the member that an access reads: `a.b`, `a?.b`, `a['b']`. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return keyName(node.property, node);
}
