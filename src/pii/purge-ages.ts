import { millisecondsAhead } from '../taint/clock.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { stringLiterals, type Value } from '../taint/value.ts';
import { stepOf } from './positions.ts';

const DAY = 86_400_000;

/** Days in the units of SQL. */
const UNITS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365.25,
};
const UNIT = `(?<unit>${Object.keys(UNITS).join('|')})s?`;

/** `interval '90 days'`, `INTERVAL 90 DAY`, `datetime('now', '-90 days')`, `dateadd(day, -90, getdate())`, `make_interval(days => 90)`. */
const AGES: readonly RegExp[] = [
  new RegExp(String.raw`\binterval\s+'?(?<amount>\d+)'?\s*${UNIT}\b`, 'giu'),
  new RegExp(String.raw`'(?<amount>\d+)\s+${UNIT}'::interval\b`, 'giu'),
  new RegExp(String.raw`'-(?<amount>\d+)\s+${UNIT}'`, 'giu'),
  new RegExp(String.raw`\bdateadd\(\s*${UNIT}\s*,\s*-(?<amount>\d+)`, 'giu'),
  new RegExp(String.raw`\bmake_interval\(\s*${UNIT}\s*=>\s*(?<amount>\d+)`, 'giu'),
];

/** @returns the intervals that a statement or a condition in SQL names, in days */
export function intervalsIn(text: string): number[] {
  return AGES.flatMap((age) =>
    [...text.matchAll(age)].map(
      ({ groups }) => Number(groups?.amount) * (UNITS[groups?.unit?.toLowerCase() ?? ''] ?? 0),
    ),
  );
}

/** @returns the moments of the past that a value may be, in days */
function agesOf({ literals }: Value): number[] {
  return literals
    .flatMap((item) => millisecondsAhead(item) ?? [])
    .filter((ahead) => ahead < 0)
    .map((ahead) => Math.round((-ahead / DAY) * 1000) / 1000);
}

/** @returns the moments of the past in a value and in what it holds, in days */
export function agesWithin(value: Value, inspector: Inspector, depth = 3): number[] {
  const inside = depth === 0 ? [] : inspector.objects(value).flatMap(valuesIn);
  return [...agesOf(value), ...inside.flatMap((item) => agesWithin(item, inspector, depth - 1))];
}

function valuesIn({ fields, rest }: HeapObject): Value[] {
  return [...fields.values(), ...(rest === undefined ? [] : [rest])];
}

/** Comparisons, as keys of a filter, methods of a chain and functions that make a condition. */
const OLDER = /^(?:@@op\.)?\$?(?:lte?|before|less_?than(?:_?or_?equals?)?|isLessThan)$/iu;
const NEWER = /^(?:@@op\.)?\$?(?:gte?|after|more_?than(?:_?or_?equals?)?|greater_?than(?:_?or_?equals?)?)$/iu;
const NOT = /^(?:@@op\.)?\$?not$|^(?:whereNot|andWhereNot|orWhereNot)/iu;
const OPERATOR = /^[<>]=?$/u;
/** A condition in SQL that compares something with a parameter. */
const SQL_OLDER = /<=?\s*(?:\?|[:@$]|\()/u;

const MAX_DEPTH = 8;

/** Which comparisons let go of what is old: turned over inside of a negation. */
type Sense = 'straight' | 'negated';

/**
 * @param step the method that is given the values: `where`, `lt`, `deleteMany`
 * @returns the ages from which on conditions hold, in days; 0 for one that is not told
 */
export function agesInCondition(step: string, values: readonly Value[], inspector: Inspector): number[] {
  return agesOfStep(step, values, 'straight', inspector, MAX_DEPTH);
}

function agesOfStep(
  step: string,
  values: readonly Value[],
  outer: Sense,
  inspector: Inspector,
  depth: number,
): number[] {
  if (depth === 0) return [];
  const sense = NOT.test(step) ? turned(outer) : outer;
  if (OLDER.test(step) || NEWER.test(step))
    return isOlder(step, sense) ? values.flatMap((value) => agesCompared(value, inspector)) : [];
  const texts = values.flatMap(stringLiterals);
  const operator = texts.find((text) => OPERATOR.test(text));
  if (operator !== undefined) return operator.startsWith('<') === (sense === 'straight') ? values.flatMap(agesOf) : [];
  const ofText = texts.some((text) => SQL_OLDER.test(text))
    ? values.flatMap((value) => agesWithin(value, inspector))
    : [];
  return [
    ...texts.flatMap(intervalsIn),
    ...ofText,
    ...values.flatMap((value) =>
      inspector.objects(value).flatMap((object) => agesOfObject(object, sense, inspector, depth)),
    ),
  ];
}

/** An age that the code does not tell is none: what is compared may come from a configuration. */
function agesCompared(value: Value, inspector: Inspector): number[] {
  const ages = agesWithin(value, inspector);
  return ages.length === 0 && value.unknown ? [0] : ages;
}

function agesOfObject(object: HeapObject, sense: Sense, inspector: Inspector, depth: number): number[] {
  const { kind, madeBy, fields, rest } = object;
  if (kind === 'library') {
    // `lt(table.at, date)`, `LessThan(date)`
    return madeBy === undefined ? [] : agesOfStep(stepOf(object), madeBy.arguments, sense, inspector, depth - 1);
  }
  if (kind !== 'plain' && kind !== 'array') return [];
  const entries = [...fields, ...(rest === undefined ? [] : [['', rest] as const])];
  return entries.flatMap(([key, value]) =>
    agesOfStep(kind === 'array' ? '' : key, [value], sense, inspector, depth - 1),
  );
}

function turned(sense: Sense): Sense {
  return sense === 'straight' ? 'negated' : 'straight';
}

function isOlder(step: string, sense: Sense): boolean {
  return OLDER.test(step) === (sense === 'straight');
}
