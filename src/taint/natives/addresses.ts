import { memberName } from '../../ast/static-key.ts';
import { unwrap } from '../../ast/unwrap.ts';
import { argument, type Call } from '../call.ts';
import { derived, withEffect } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { makeArray } from '../arrays.ts';
import { slot } from '../properties.ts';
import { knownLiterals, stringLiterals, WITHOUT_QUERY, type Mark, type Value } from '../value.ts';
import { siteOf } from './native.ts';

/** Regular expressions that find the beginning of a query, and those that find all of it. */
const QUERY_START = /^(?:\\\?|\[(?:\?#|#\?|\?|\\\?#?)\])$/;
const WHOLE_QUERY = /^(?:\\\?|\[(?:\?#|#\?|\?|\\\?#?)\])(?:\.[*+]|\[\^#\]\*|\[\\s\\S\]\*)\$?$/;

/** @returns `[before, …]` for `address.split('?')`; undefined when the text is split at something else. */
export function splitAtQuery(interpreter: Interpreter, self: Value, call: Call): Value | undefined {
  if (!isText(interpreter, argument(call, 0), (text) => text === '?', QUERY_START)) return undefined;
  const whole = derived(interpreter, self);
  const before = { ...whole, marks: withoutQuery(whole.marks) };
  const isOnly = knownLiterals(argument(call, 1))?.[0] === 1;
  return makeArray(interpreter, siteOf(call, 'array'), [before], isOnly ? undefined : whole);
}

/** @returns whether `address.replace(/\?.*$/, '')` takes the query away. */
export function removesQuery(interpreter: Interpreter, pattern: Value, replacement: Value): boolean {
  return knownLiterals(replacement)?.[0] === '' && isText(interpreter, pattern, () => false, WHOLE_QUERY);
}

/** @returns whether `address.slice(0, address.indexOf('?'))` ends where the query begins. */
export function endsAtQuery(call: Call): boolean {
  const [start, end] = call.arguments;
  if (knownLiterals(start?.value ?? argument(call, 0))?.[0] !== 0 || end === undefined) return false;
  const node = unwrap(end.node);
  if (node.type !== 'CallExpression') return false;
  const { callee, arguments: given } = node;
  const [wanted] = given;
  return (
    callee.type === 'MemberExpression' &&
    memberName(callee) === 'indexOf' &&
    wanted?.type === 'Literal' &&
    wanted.value === '?'
  );
}

export function withoutQuery(marks: readonly Mark[]): readonly Mark[] {
  return withEffect(marks, WITHOUT_QUERY);
}

function isText(
  interpreter: Interpreter,
  pattern: Value,
  isLiteral: (text: string) => boolean,
  source: RegExp,
): boolean {
  if (pattern.references.length === 0) return stringLiterals(pattern).some(isLiteral);
  return stringLiterals(slot(interpreter, pattern, 'source')).some((text) => source.test(text));
}
