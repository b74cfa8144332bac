import { isOfClock, momentOf } from './clock.ts';
import { marksIn, textOf, withEffect } from './dump.ts';
import type { Interpreter } from './interpreter.ts';
import { isObject } from './truth.ts';
import {
  FEW_LETTERS,
  HOLE,
  joinAll,
  joinMarks,
  knownLiterals,
  literal,
  MASK,
  tainted,
  UNKNOWN,
  type Mark,
  type Primitive,
  type Value,
} from './value.ts';

const MAX_TEXTS = 8;
const MAX_LENGTH = 4096;

/** @returns the constant texts a value may be; an unknown value is one hole. */
function textsOf(value: Value): readonly string[] {
  const texts = value.literals
    .filter((item) => !isOfClock(item))
    .map((item) => (typeof item === 'string' ? item : String(item)));
  const isOpen = value.unknown || value.references.length > 0 || value.marks.length > 0;
  return isOpen || texts.length === 0 ? [...texts, HOLE] : texts;
}

/** @returns the texts joined in all combinations; one hole in place of too many. */
function concatenateTexts(parts: readonly (readonly string[])[]): readonly string[] {
  let results: readonly string[] = [''];
  for (const part of parts) {
    const choices = results.length * part.length > MAX_TEXTS ? [HOLE] : part;
    results = results.flatMap((start) =>
      choices.map((end) => (start + end).replace(`${HOLE}${HOLE}`, HOLE).slice(0, MAX_LENGTH)),
    );
  }
  return results;
}

function combine(interpreter: Interpreter, parts: readonly Value[], texts: readonly (readonly string[])[]): Value {
  const shown = joinAll(parts.map((part) => textOf(interpreter, part)));
  const choices = concatenateTexts(texts);
  const isConstant = choices.every((text) => !text.includes(HOLE)) && shown.marks.length === 0;
  const literals = choices.filter((text) => text !== HOLE);
  return { marks: starred(shown.marks, literals), references: [], literals, unknown: !isConstant };
}

/** What is put in place of the letters that are not to be seen. */
const STARS = /\*{2}|[•●▪█]|x{3}|X{3}|#{3}/u;

/** `name.slice(0, 2) + '***'` */
function starred(marks: readonly Mark[], texts: readonly string[]): readonly Mark[] {
  if (!marks.some((mark) => mark.effects.includes(FEW_LETTERS)) || !texts.every((text) => STARS.test(text)))
    return marks;
  return joinMarks(
    marks.filter((mark) => !mark.effects.includes(FEW_LETTERS)),
    withEffect(
      marks.filter((mark) => mark.effects.includes(FEW_LETTERS)),
      MASK,
    ),
  );
}

/** @returns the text of a template literal. */
export function templateText(
  interpreter: Interpreter,
  quasis: readonly (string | null)[],
  parts: readonly Value[],
): Value {
  const texts: (readonly string[])[] = [];
  quasis.forEach((quasi, index) => {
    texts.push([quasi ?? HOLE]);
    const part = parts[index];
    if (part !== undefined) texts.push(textsOf(part));
  });
  return combine(interpreter, parts, texts);
}

/** @returns the texts of values set one after the other. */
export function concatenateText(interpreter: Interpreter, parts: readonly Value[]): Value {
  return piecesOfText(interpreter, parts) ?? combine(interpreter, parts, parts.map(textsOf));
}

/** @returns pieces of texts put together again, from which the whole can be parsed; undefined when there is more in it. */
export function piecesOfText(interpreter: Interpreter, parts: readonly Value[]): Value | undefined {
  const arePieces = parts.every(
    ({ marks, literals, references }) =>
      marks.length === 0 &&
      literals.every((item) => item === '') &&
      references.every((item) => interpreter.heap.objectOf(item)?.kind === 'text'),
  );
  const whole = arePieces ? joinAll(parts) : undefined;
  return whole === undefined || whole.references.length === 0 ? undefined : { ...whole, literals: [] };
}

/** @returns what a binary operator gives: text for `+`, nothing of the data for comparisons and arithmetic. */
export function binaryResult(interpreter: Interpreter, operator: string, left: Value, right: Value): Value {
  const moment = operator === '+' ? momentOf(left, right, (a, b) => a + b) : undefined;
  if (moment !== undefined) return moment;
  if (operator === '+')
    return isNumeric(left) && isNumeric(right) ? sum(left, right) : concatenateText(interpreter, [left, right]);
  if (COMPARISONS.has(operator)) return compare(interpreter, operator, left, right);
  if (operator === 'in') return interpreter.parts.holds(interpreter, right, left);
  return calculate(operator, left, right);
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

function calculate(operator: string, left: Value, right: Value): Value {
  const [a, b] = [onlyLiteral(left)?.value, onlyLiteral(right)?.value];
  const operation = ARITHMETIC[operator];
  const moment = operation && momentOf(left, right, operation);
  if (moment !== undefined) return moment;
  return operation !== undefined && typeof a === 'number' && typeof b === 'number' ? literal(operation(a, b)) : UNKNOWN;
}

const COMPARISONS = new Set(['===', '!==', '==', '!=']);

function compare(interpreter: Interpreter, operator: string, left: Value, right: Value): Value {
  if (isObjectAndConstant(interpreter, left, right) || isObjectAndConstant(interpreter, right, left))
    return literal(operator.startsWith('!'));
  const [a, b] = [onlyLiteral(left), onlyLiteral(right)];
  if (a === undefined || b === undefined) return UNKNOWN;
  const isEqual = operator.length === 3 ? a.value === b.value : isLooselyEqual(a.value, b.value);
  return isEqual === undefined ? UNKNOWN : literal(isEqual === operator.startsWith('='));
}

/** An object is no constant, whatever constant it is compared with. */
function isObjectAndConstant(interpreter: Interpreter, left: Value, right: Value): boolean {
  return knownLiterals(right) !== undefined && isObject(interpreter, left);
}

function isLooselyEqual(a: Primitive, b: Primitive): boolean | undefined {
  const isNothing = (item: Primitive): boolean => item === undefined || item === null;
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return typeof a === typeof b ? a === b : undefined;
}

function onlyLiteral(value: Value): { readonly value: Primitive } | undefined {
  const isOnly =
    !value.unknown && value.references.length === 0 && value.marks.length === 0 && value.literals.length === 1;
  const [item] = value.literals;
  return isOnly && !(typeof item === 'string' && item.includes(HOLE)) ? { value: item } : undefined;
}

function isNumeric(value: Value): boolean {
  return (
    !value.unknown &&
    value.references.length === 0 &&
    value.literals.length > 0 &&
    value.literals.every((item) => typeof item === 'number')
  );
}

function sum(left: Value, right: Value): Value {
  const results = left.literals.flatMap((a) => right.literals.map((b) => (a as number) + (b as number)));
  return results.length > MAX_TEXTS ? UNKNOWN : literal(...new Set(results));
}

/** @returns data derived from all the values, whatever is made of them. */
export function mixed(interpreter: Interpreter, values: readonly Value[]): Value {
  let marks = tainted([]).marks;
  for (const value of values) marks = joinMarks(marks, marksIn(interpreter, value));
  return tainted(marks);
}
