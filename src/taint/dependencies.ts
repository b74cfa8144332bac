import type { Interpreter } from './interpreter.ts';

/** What a stretch of execution read of the state before it: run again in the same state, it would do the same again. */
export interface Dependencies {
  /** The objects, in the versions that were read. */
  readonly reads: ReadonlyMap<number, number>;
  readonly globals: number;
}

/** Runs something and notes what it reads. */
export function observe<T>(interpreter: Interpreter, run: () => T): { readonly result: T; readonly read: Dependencies } {
  const { heap, globals, activation } = interpreter;
  const { reads } = heap.track((activation as typeof activation | undefined)?.depth ?? 0);
  const result = run();
  heap.untrack();
  return { result, read: { reads, globals: globals.size } };
}

/** @returns whether all that was read is still as it was. */
export function isCurrent({ heap, globals }: Interpreter, read: Dependencies): boolean {
  if (read.globals !== globals.size) return false;
  for (const [id, version] of read.reads) if (heap.versionOf(id) !== version) return false;
  return true;
}
