import { argument, hasArgument, type Call } from '../call.ts';
import { momentsIn, present } from '../clock.ts';
import { literal, knownLiterals, UNKNOWN, type Value } from '../value.ts';
import type { NativeFunction, NativeMethod } from './native.ts';

const now: NativeFunction = () => present();

/** A date stands for its moment: where one is asked for, a number of milliseconds is what comes out. */
const date: NativeFunction = (_interpreter, call) =>
  hasArgument(call, 0) ? (momentsIn(argument(call, 0)) ?? UNKNOWN) : present();

/** Rounds what is a constant, or a moment. */
function rounding(round: (item: number) => number): NativeFunction {
  return (_interpreter: unknown, call: Call): Value => {
    const value = argument(call, 0);
    const constants = knownLiterals(value);
    if (constants?.every((item) => typeof item === 'number') === true) return literal(...constants.map(round));
    const moments = momentsIn(value);
    return moments === undefined
      ? UNKNOWN
      : { ...UNKNOWN, literals: moments.literals.map((item) => round(item as number)) };
  };
}

export const timeFunctions: readonly [string, NativeFunction][] = [
  ['Date.now', now],
  ['new Date', date],
  ...(['floor', 'ceil', 'round', 'trunc'] as const).map((name): [string, NativeFunction] => [
    `Math.${name}`,
    rounding((item) => Math[name](item)),
  ]),
];

/** What dates are asked for that is still their moment. */
export const momentMethods: ReadonlyMap<string, NativeMethod> = new Map(
  ['getTime', 'valueOf', 'toISOString', 'toJSON', 'toUTCString', 'toString'].map((name): [string, NativeMethod] => [
    name,
    (_interpreter, self) => momentsIn(self) ?? UNKNOWN,
  ]),
);
