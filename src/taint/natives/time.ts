import type { TSESTree } from '@typescript-eslint/utils';

import { allArguments, argument, hasArgument, type Call } from '../call.ts';
import { fieldsAhead, millisecondsAhead, momentAhead, momentsIn, present, presentField } from '../clock.ts';
import type { Interpreter } from '../interpreter.ts';
import { assignPattern } from '../patterns.ts';
import { joinAll, literal, knownLiterals, UNKNOWN, type Value } from '../value.ts';
import type { NativeFunction, NativeMethod } from './native.ts';

const now: NativeFunction = () => present();

/** Lengths of the fields of a date in milliseconds, in the order of the constructor. Months and years are not exact. */
const DAY = 86_400_000;
const FIELDS = {
  FullYear: 365 * DAY,
  Month: 30 * DAY,
  Date: DAY,
  Hours: DAY / 24,
  Minutes: 60_000,
  Seconds: 1000,
  Milliseconds: 1,
} as const;

/** A date stands for its moment: where one is asked for, a number of milliseconds is what comes out. */
const date: NativeFunction = (_interpreter, call) => {
  if (!hasArgument(call, 0)) return present();
  return (hasArgument(call, 1) ? ofFields(call) : momentsIn(argument(call, 0))) ?? UNKNOWN;
};

/** `new Date(now.getFullYear(), now.getMonth(), now.getDate() - 30)` */
function ofFields(call: Call): Value | undefined {
  const [year, month] = allArguments(call).map(({ value }) => value.literals.some(isField));
  if (year !== true || month !== true) return undefined;
  const lengths = Object.values(FIELDS);
  return momentAhead(
    lengths.reduce((sum, length, index) => {
      const [ahead = 0] = argument(call, index).literals.flatMap((item) => fieldsAhead(item) ?? []);
      return sum + ahead * length;
    }, 0),
  );
}

function isField(item: Value['literals'][number]): boolean {
  return fieldsAhead(item) !== undefined;
}

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

/** `date.setDate(date.getDate() - 30)` changes the date: the variable or property that holds it is given the new moment. */
function setting(momentAfter: (self: Value, given: Value) => Value | undefined): NativeMethod {
  return (interpreter, self, call) => {
    const after = momentAfter(self, argument(call, 0)) ?? UNKNOWN;
    // What may be something else as well is no date that can be told.
    if (self.references.length === 0 && self.marks.length === 0) assignHolder(interpreter, call.place.node, after);
    return after;
  };
}

/** Approximates: other names of the same date keep the moment that it was. */
function assignHolder(interpreter: Interpreter, node: TSESTree.Node, after: Value): void {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
  const { object } = node.callee;
  if (object.type === 'Identifier' || object.type === 'MemberExpression')
    assignPattern(interpreter, object, after, 'assign');
}

/** A field that is set to what was computed from the present one moves the date; midnight and the like stay the same day. */
function settingField(length: number): NativeMethod {
  return setting((self, given) => {
    const steps = given.literals.flatMap((item) => fieldsAhead(item) ?? []);
    if (steps.length === 0) return length < DAY ? momentsIn(self) : undefined;
    const starts = self.literals.flatMap((item) => millisecondsAhead(item) ?? []);
    return joinAll(starts.flatMap((start) => steps.map((step) => momentAhead(start + step * length))));
  });
}

/** What dates are asked for that is still their moment, what they say of its parts, and what changes them. */
export const momentMethods: ReadonlyMap<string, NativeMethod> = new Map<string, NativeMethod>([
  ...['getTime', 'valueOf', 'toISOString', 'toJSON', 'toUTCString', 'toString', 'toDateString'].map(
    (name): [string, NativeMethod] => [name, (_interpreter, self) => momentsIn(self) ?? UNKNOWN],
  ),
  ...Object.entries(FIELDS).flatMap(([name, length]) =>
    ['', 'UTC'].flatMap((zone): [string, NativeMethod][] => [
      [`get${zone}${name}`, () => presentField()],
      [`set${zone}${name}`, settingField(length)],
    ]),
  ),
  ['setTime', setting((_self, given) => momentsIn(given))],
]);
