import type { TSESTree } from '@typescript-eslint/utils';

import { makeClosure } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { DEFAULT_EXPORT } from './module-keys.ts';

/** Defines the functions that the statements declare: they exist before the first statement runs. */
export function hoistFunctions(interpreter: Interpreter, statements: readonly TSESTree.Node[]): void {
  for (const statement of statements) {
    const node = declarationOf(statement);
    if (node?.type !== 'FunctionDeclaration') continue;
    const value = makeClosure(interpreter, node);
    const frame = interpreter.heap.edit(interpreter.activation.frame);
    const binding = node.id === null ? undefined : interpreter.activation.module.bindings.get(node.id);
    if (binding !== undefined) frame?.fields.set(binding.key, value);
    if (statement.type === 'ExportDefaultDeclaration') frame?.fields.set(DEFAULT_EXPORT, value);
  }
}

function declarationOf(statement: TSESTree.Node): TSESTree.Node | null {
  const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
  return isExport ? statement.declaration : statement;
}
