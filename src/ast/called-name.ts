import type { TSESTree } from '@typescript-eslint/utils';

import { memberName } from './static-key.ts';
import { unwrap } from './unwrap.ts';

/** @returns the last name of a callee: `goto` for `page.goto`. */
export function calledName({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): string | undefined {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? memberName(inner) : undefined;
}
