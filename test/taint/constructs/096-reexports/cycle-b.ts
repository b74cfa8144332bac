import { constantOfCycle, fromCycle } from './cycle-a.js';

export function stepBack(depth: number): string {
  return fromCycle(depth - 1);
}

export function printConstant(): void {
  sink(constantOfCycle());
}
