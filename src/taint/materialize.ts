import type { TSESTree } from '@typescript-eslint/utils';

import type { ObjectKind } from './heap-object.ts';
import type { Interpreter } from './interpreter.ts';
import type { Value } from './value.ts';

/**
 * Gives an unknown value that is written to an object to hold what is written, and stores the object where the value came
 * from: `ctx.order = order` must be seen by a later `ctx.order`.
 */
export function materialize(
  interpreter: Interpreter,
  node: TSESTree.Node,
  value: Value,
  kind: ObjectKind = 'plain',
): Value {
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression' || node.type === 'ChainExpression') {
    return materialize(interpreter, node.expression, value, kind);
  }
  const api = value.references.find((item) => item.kind === 'api')?.api;
  const made = interpreter.allocate(node, { kind: api === undefined ? kind : 'library', api });
  if (node.type === 'Identifier' || node.type === 'MemberExpression')
    interpreter.parts.assign(interpreter, node, made, 'assign');
  return made;
}
