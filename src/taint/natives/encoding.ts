import { argument, hasArgument } from '../call.ts';
import { derived, withEffect } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { slot, VALUE } from '../properties.ts';
import { elements } from '../elements.ts';
import { concatenateText, mixed, piecesOfText } from '../text.ts';
import { ENCODED, knownLiterals, NOTHING, stringLiterals, tainted, type Value } from '../value.ts';
import { siteOf, type NativeFunction } from './native.ts';
import { makeParams } from './params.ts';

/** Encoded data is still data. */
const encode: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const known = stringLiterals(value);
  const marks = derived(interpreter, value);
  return known.length > 0 && marks.marks.length === 0 ? { ...value, literals: known } : marks;
};

/** Data in another alphabet is told apart from data as it was, for those who take it for encrypted. */
const base64: NativeFunction = (interpreter, call) => {
  const encoded = encode(interpreter, call);
  return { ...encoded, marks: withEffect(encoded.marks, ENCODED) };
};

/** `Buffer.from(x)` and its kin: text and bytes hold the same data, and parse to the same thing. */
const bytes: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const original = slot(interpreter, value, VALUE);
  if (original !== NOTHING) return value;
  if (value.references.length > 0) return derived(interpreter, value);
  // Bytes of a constant text are as constant as the text.
  const isConstant = knownLiterals(value)?.every((item) => typeof item === 'string') === true;
  return isConstant ? value : tainted(value.marks);
};

/** Text that becomes bytes, or bytes that become text, parse to the same thing. */
const coded: NativeFunction = (interpreter, call) =>
  slot(interpreter, argument(call, 0), VALUE) === NOTHING ? encode(interpreter, call) : argument(call, 0);

const concatBytes: NativeFunction = (interpreter, call) => {
  const pieces = elements(interpreter, argument(call, 0));
  return piecesOfText(interpreter, [pieces]) ?? mixed(interpreter, [pieces]);
};

/** An address is a text; what its parameters are given later shows in it too. */
const url: NativeFunction = (interpreter, call) => {
  const [path, base] = [argument(call, 0), hasArgument(call, 1) ? argument(call, 1) : undefined];
  const isAbsolute = stringLiterals(path).some((item) => /^[a-z][a-z0-9+.-]*:/i.test(item));
  const whole =
    base === undefined || isAbsolute ? concatenateText(interpreter, [path]) : joinUrl(interpreter, base, path);
  const fields = new Map([
    [VALUE, whole],
    ['searchParams', makeParams(interpreter, call, tainted(whole.marks))],
  ]);
  return interpreter.allocate(siteOf(call, 'url'), { kind: 'text', fields });
};

function joinUrl(interpreter: Interpreter, base: Value, path: Value): Value {
  const trimmed = {
    ...base,
    literals: base.literals.map((item) => (typeof item === 'string' ? item.replace(/\/$/, '') : item)),
  };
  return concatenateText(interpreter, [trimmed, path]);
}

const names = (paths: readonly string[], native: NativeFunction): [string, NativeFunction][] =>
  paths.map((path) => [path, native]);

export const encodingFunctions: readonly [string, NativeFunction][] = [
  ...names(
    ['encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'decodeURI', 'escape', 'unescape', 'atob'],
    encode,
  ),
  ['btoa', base64],
  ...names(
    ['TextEncoder().encode', 'TextDecoder().decode'].flatMap((path) => [`new ${path}`, `node:util|new ${path}`]),
    coded,
  ),
  ...names(
    ['new StringDecoder().write', 'new StringDecoder().end'].map((path) => `node:string_decoder|${path}`),
    coded,
  ),
  ...names(['Buffer.from', 'node:buffer|Buffer.from', 'Uint8Array.from', 'new Uint8Array'], bytes),
  ...names(['Buffer.concat', 'node:buffer|Buffer.concat', 'new Blob', 'new File'], concatBytes),
  ...names(['new URL', 'node:url|new URL'], url),
];
