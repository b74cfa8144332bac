import type { FunctionNode } from './callable.ts';
import type { Interpreter } from './interpreter.ts';
import { notePredicate } from './types/predicates.ts';
import type { Value } from './value.ts';

/** Makes the function value of a function expression, declaration or method. */
export function makeClosure(interpreter: Interpreter, node: FunctionNode, home?: Value): Value {
  const { activation } = interpreter;
  interpreter.captured.add(activation.frame);
  const isArrow = node.type === 'ArrowFunctionExpression';
  const value = interpreter.allocate(node, {
    kind: 'function',
    callable: {
      kind: 'closure',
      node,
      module: activation.module,
      frame: activation.frame,
      lexicalThis: isArrow ? activation.self : undefined,
      home: home ?? (isArrow ? activation.home : undefined),
    },
  });
  remember(interpreter, value);
  notePredicate(interpreter, node, activation.module);
  return value;
}

/** Functions of the linted file that nobody calls are analysed at the end: somebody else may. */
function remember(interpreter: Interpreter, value: Value): void {
  const [item] = value.references;
  if (item?.kind === 'object' && interpreter.activation.module.file === interpreter.linted)
    interpreter.pending.set(item.id, value);
}
