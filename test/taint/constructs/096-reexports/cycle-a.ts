import { stepBack } from './cycle-b.js';

export function fromCycle(depth: number): string {
  return depth > 0 ? stepBack(depth) : source();
}

export function constantOfCycle(): string {
  return 'a';
}
