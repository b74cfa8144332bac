import { UNKNOWN, type Primitive, type Value } from './value.ts';

/**
 * The moment at which the analysed program runs, in milliseconds. It is made up, and so far away that no constant of a
 * program comes near it: what is computed from it (`Date.now() / 1000 + 3600`) can be told by its distance from it. It is
 * only ever one of the things that a value may be, so no test of the program comes out one way because of it.
 */
const NOW = 8e15;
const PER_SECOND = 1000;
/** Moments further away than this are none: two centuries. */
const HORIZON = 200 * 365 * 86_400_000;

/** @returns the present moment, in milliseconds. */
export function present(): Value {
  return { ...UNKNOWN, literals: [NOW] };
}

/** @returns how many milliseconds a moment lies ahead, whether it is told in milliseconds or in seconds; undefined for others. */
export function millisecondsAhead(item: Primitive): number | undefined {
  if (typeof item !== 'number') return undefined;
  if (Math.abs(item - NOW) < HORIZON) return item - NOW;
  const ahead = (item - NOW / PER_SECOND) * PER_SECOND;
  return Math.abs(ahead) < HORIZON ? ahead : undefined;
}

/** @returns the moments that a value may be, as something that is not known for certain. */
export function momentsIn(value: Value): Value | undefined {
  const literals = value.literals.filter((item) => millisecondsAhead(item) !== undefined);
  return literals.length === 0 ? undefined : { ...UNKNOWN, literals };
}

/** @returns what arithmetic makes of two values of which one may be a moment; undefined when none is. */
export function momentOf(left: Value, right: Value, compute: (a: number, b: number) => unknown): Value | undefined {
  if (momentsIn(left) === undefined && momentsIn(right) === undefined) return undefined;
  const numbers = (value: Value): number[] => value.literals.filter((item) => typeof item === 'number');
  const results = numbers(left).flatMap((a) => numbers(right).map((b) => compute(a, b)));
  return momentsIn({ ...UNKNOWN, literals: results.filter((item) => typeof item === 'number') });
}
