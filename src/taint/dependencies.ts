import type { Interpreter } from './interpreter.ts';
import type { Reads } from './reads.ts';

/** What a stretch of execution depends on. */
export interface Dependencies {
  readonly reads: Reads;
  /** How many globals the code had set. */
  readonly globals: number;
}

/** Runs something and notes what it reads. */
export function observe<T>(
  interpreter: Interpreter,
  run: () => T,
): { readonly result: T; readonly read: Dependencies } {
  const { heap, globals, activation } = interpreter;
  const { reads } = heap.track((activation as typeof activation | undefined)?.depth ?? 0);
  const result = run();
  heap.untrack();
  return { result, read: { reads, globals: globals.size } };
}

/** @returns whether all that was read is still as it was. */
export function isCurrent({ heap, globals }: Interpreter, { reads, globals: known }: Dependencies): boolean {
  return known === globals.size && heap.isCurrent(reads);
}
