import type { TSESTree } from '@typescript-eslint/utils';

import type { Interpreter } from './interpreter.ts';

/** Runs something that may happen or not, with the steps that one entry is granted. @returns whether it changed anything */
export function attempt(interpreter: Interpreter, node: TSESTree.Node | undefined, run: () => void): boolean {
  const { heap } = interpreter;
  const change = heap.apart(() => {
    interpreter.recursion.reset();
    interpreter.budget.forEntry(node, run);
  });
  const merge = (): boolean => heap.merge([new Map(), change]);
  return interpreter.journal === undefined ? merge() : interpreter.journal.noteChanges(heap, change, merge);
}
