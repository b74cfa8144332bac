import { env } from 'node:process';

import type { Parameters } from 'fast-check';

/** Enough to notice what breaks much; more programs, and other ones, are asked for by `FC_RUNS` and `FC_SEED`. */
const RUNS = 60;
const SEED = 20_260_101;

/** Only against hanging: how long a property takes depends on how many programs were asked for. */
export const TIME_LIMIT = 3_600_000;

/** @returns how many programs a property is tried with. The same programs each time, unless somebody asks for others. */
export function parameters<T>(share = 1): Parameters<T> {
  return { numRuns: Math.ceil(Number(env.FC_RUNS ?? RUNS) * share), seed: Number(env.FC_SEED ?? SEED) };
}

/** @returns the program with numbered lines, and what became of it. */
export function shown(text: string, reached: readonly number[], reported: readonly number[]): string {
  const lines = text.split('\n').map((line, index) => `${String(index + 1).padStart(3)} ${line}`);
  return `${lines.join('\n')}\nreached: ${reached.join(', ')}\nreported: ${reported.join(', ')}\n`;
}
