import { argument, hasArgument, type Call } from '../call.ts';
import { testConstant } from '../constant-patterns.ts';
import { derived, withEffect } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { countGroups } from '../regular-expressions.ts';
import { HOLE, knownLiterals, literal, MASK, stringLiterals, tainted, UNKNOWN, type Value } from '../value.ts';
import { constantPattern, smallGroups } from './masks.ts';
import { openArray, siteOf, type NativeFunction, type NativeMethod } from './native.ts';

/** A match: the whole and the groups are parts of the text, the place of the match is not. */
function matchOf(interpreter: Interpreter, call: Call, text: Value): Value {
  const part = derived(interpreter, text);
  const groups = interpreter.allocate(siteOf(call, 'groups'), { kind: 'plain', rest: part });
  const fields = new Map([
    ['index', UNKNOWN],
    ['indices', UNKNOWN],
    ['input', part],
    ['groups', groups],
  ]);
  return interpreter.allocate(siteOf(call, 'match'), { kind: 'array', rest: part, fields });
}

const exec: NativeMethod = (interpreter, _self, call) => matchOf(interpreter, call, argument(call, 0));

/** A constant pattern on constant texts has a known outcome. */
const test: NativeMethod = (interpreter, self, call) => {
  const texts = knownLiterals(argument(call, 0));
  const [pattern] = interpreter.inspector.objects(self);
  const source = onlyText(pattern?.fields.get('source'));
  const flags = onlyText(pattern?.fields.get('flags'));
  if (texts === undefined || source === undefined || flags === undefined) return UNKNOWN;
  const outcomes = texts.map((text) =>
    typeof text === 'string' && !text.includes(HOLE) ? testConstant(source, flags, text) : undefined,
  );
  return outcomes.some((outcome) => outcome === undefined) ? UNKNOWN : literal(...new Set(outcomes));
};

function onlyText(value: Value | undefined): string | undefined {
  const known = value && knownLiterals(value);
  return known?.length === 1 && typeof known[0] === 'string' ? known[0] : undefined;
}

/** Methods of regular expressions. */
export const regexpMethods: ReadonlyMap<string, NativeMethod> = new Map([
  ['exec', exec],
  ['test', test],
  ['toString', () => UNKNOWN],
]);

/** Methods of texts that search with a pattern. */
export const matchingMethods: Readonly<Record<string, NativeMethod>> = {
  match: (interpreter, self, call) => matchOf(interpreter, call, self),
  matchAll: (interpreter, self, call) => openArray(interpreter, call, matchOf(interpreter, call, self)),
};

const newRegExp: NativeFunction = (interpreter, call) => {
  const [source, flags] = [stringLiterals(argument(call, 0)), hasArgument(call, 1) ? argument(call, 1) : literal('')];
  const fields = new Map([['flags', flags]]);
  if (source.length === 1) fields.set('source', literal(source[0]));
  return interpreter.allocate(siteOf(call, 'regexp'), { kind: 'regexp', fields });
};

export const regexpFunctions: readonly [string, NativeFunction][] = [
  ['RegExp', newRegExp],
  ['new RegExp', newRegExp],
];

/** What a replacer function is given: the whole match, the groups, the offset and the text. */
export function replacerArguments(interpreter: Interpreter, pattern: Value, text: Value): readonly Value[] {
  const part = derived(interpreter, text);
  const source = constantPattern(interpreter, pattern)?.source ?? '';
  const small = smallGroups(source);
  const little = tainted(withEffect(part.marks, MASK));
  const groups = Array.from({ length: countGroups(source) }, (_, index) => (small[index] === true ? little : part));
  return [part, ...groups, UNKNOWN, part];
}
