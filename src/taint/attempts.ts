import type { Interpreter } from './interpreter.ts';

/** Runs something that may happen or not, with the steps that one entry is granted. @returns whether it changed anything */
export function attempt(interpreter: Interpreter, run: () => void): boolean {
  const { heap, limits } = interpreter;
  const total = interpreter.stepsLeft;
  interpreter.stepsLeft = Math.min(total, limits.stepsPerEntry);
  const granted = interpreter.stepsLeft;
  const before = heap.push();
  interpreter.recursion.reset();
  run();
  const change = heap.since(before);
  heap.backTo(before);
  interpreter.stepsLeft = total - (granted - interpreter.stepsLeft);
  return heap.merge([new Map(), change]);
}
