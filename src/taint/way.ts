import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';
import type { StepKind } from './trace.ts';
import { isTraceable, traced, type Value } from './value.ts';

/** @returns the value with a step at a node of the running code. Before any source was met there is no way to tell. */
export function via(
  interpreter: Interpreter,
  value: Value,
  kind: StepKind,
  name: string | undefined,
  node: TSESTree.Node,
): Value {
  return interpreter.hasData && isTraceable(value) ? traced(value, kind, name ?? '', interpreter.place(node)) : value;
}

/** @returns the value with a step where the code reads it; a function that is only called there is no data. */
export function viaReading(
  interpreter: Interpreter,
  value: Value,
  kind: 'read' | 'capture' | 'import',
  name: string | undefined,
  node: TSESTree.Node,
): Value {
  const { parent } = node;
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
  return isCalled ? value : via(interpreter, value, kind, name, node);
}
