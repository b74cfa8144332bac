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

/**
 * What the present date says of its day, month, hour and so on, whichever is asked for: as made up as the moment, so that what
 * is computed from it (`date.getDate() - 30`) is told by its distance from it.
 */
const FIELD = 4e15;

/** @returns a field of the present date. */
export function presentField(): Value {
  return { ...UNKNOWN, literals: [FIELD] };
}

/** @returns how far ahead of the present date's own a field lies, in its units; undefined for other constants. */
export function fieldsAhead(item: Primitive): number | undefined {
  return typeof item === 'number' && Math.abs(item - FIELD) < HORIZON ? item - FIELD : undefined;
}

/** @returns whether a constant is made up: a moment, or a field of the present date. */
export function isOfClock(item: Primitive): boolean {
  return millisecondsAhead(item) !== undefined || fieldsAhead(item) !== undefined;
}

/** @returns the moment that lies so many milliseconds ahead. */
export function momentAhead(milliseconds: number): Value {
  return { ...UNKNOWN, literals: [NOW + milliseconds] };
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

/** @returns what arithmetic makes of two values of which one may be a moment, or a field of one; undefined when none is. */
export function momentOf(left: Value, right: Value, compute: (a: number, b: number) => unknown): Value | undefined {
  if (!left.literals.some(isOfClock) && !right.literals.some(isOfClock)) return undefined;
  const numbers = (value: Value): number[] => value.literals.filter((item) => typeof item === 'number');
  const results = numbers(left).flatMap((a) => numbers(right).map((b) => compute(a, b)));
  const made = results.filter((item) => typeof item === 'number' && isOfClock(item));
  return made.length === 0 ? undefined : { ...UNKNOWN, literals: made as number[] };
}
