import type { TSESTree } from '@typescript-eslint/utils';

import { unwrap } from './unwrap.ts';

/** Stands for the parts of a template that are no text. */
const HOLE = '\uFFFC';

/** @returns the texts among the arguments of a call: as they are, in templates, and in object literals one level down. */
export function textsIn(call: TSESTree.CallExpression): string[] {
  return call.arguments.flatMap((argument) => textsOf(argument, 0));
}

function textsOf(node: TSESTree.Node, depth: number): string[] {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Literal':
      return typeof inner.value === 'string' ? [inner.value] : [];
    case 'TemplateLiteral':
      return [inner.quasis.map(({ value }) => value.cooked ?? '').join(HOLE)];
    case 'BinaryExpression':
      return [[inner.left, inner.right].flatMap((part) => textsOf(part, depth)).join(HOLE)];
    case 'ObjectExpression':
      return depth > 0
        ? []
        : inner.properties.flatMap((property) =>
            property.type === 'Property' ? textsOf(property.value, depth + 1) : [],
          );
    default:
      return [];
  }
}
