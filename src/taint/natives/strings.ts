import { columnName, piecesOf } from '../columns.ts';
import { argument, type Call } from '../call.ts';
import { derived, withEffect } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { pipeInto } from '../piping.ts';
import { slot, VALUE } from '../properties.ts';
import { mixed } from '../text.ts';
import {
  ENCODED,
  HOLE,
  join,
  joinMarks,
  knownLiterals,
  literal,
  MASK,
  NOTHING,
  PIECE,
  stringLiterals,
  tainted,
  UNKNOWN,
  type Primitive,
  type Value,
} from '../value.ts';
import { removesQuery, splitAtQuery, withoutQuery } from './addresses.ts';
import { charAt, cut } from './cuts.ts';
import { exactArray, invoke, openArray, type NativeMethod } from './native.ts';
import { constantPattern, leavesLittle, VISIBLE } from './masks.ts';
import { matchingMethods, replacerArguments } from './regexps.ts';

/** Constants that are longer, or get longer, are not computed: a few steps of code make gigabytes. */
const MAX_LENGTH = 4096;

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_LENGTH;
}

/** @returns what the method gives; undefined where it throws, or gives a text that is too long */
function computed(text: string, name: string, values: readonly Primitive[]): unknown {
  const [size] = values;
  if (name.startsWith('pad') && !(Number(size) <= MAX_LENGTH)) return undefined;
  try {
    const result = (text[name as 'trim'] as (...given: readonly Primitive[]) => unknown).call(text, ...values);
    return isLong(result) ? undefined : result;
  } catch {
    return undefined;
  }
}

/** Computes the method when everything is constant; a text with holes keeps them where the method allows it. */
function constant(self: Value, call: Call, name: string): Value | undefined {
  const texts = self.literals.filter((item): item is string => typeof item === 'string');
  const values = call.arguments.map((item) => knownLiterals(item.value)?.[0]);
  if (texts.length === 0 || values.some((value) => typeof value === 'object')) return undefined;
  if (texts.some(isLong) || values.some(isLong)) return undefined;
  if (name === 'replace' || name === 'replaceAll') return replaceConstant(self, texts, values);
  const isSafe = self.marks.length === 0 && !self.unknown && texts.every((text) => !text.includes(HOLE));
  if (!isSafe || call.arguments.some((item) => knownLiterals(item.value)?.length !== 1)) return undefined;
  const results = texts.map((text) => computed(text, name, values));
  return results.every((item) => typeof item === 'string' || typeof item === 'boolean')
    ? literal(...(results as Primitive[]))
    : undefined;
}

/** `'/orders/{id}'.replace('{id}', id)`: what is put in is a hole, what is around it stays known. */
function replaceConstant(self: Value, texts: readonly string[], values: readonly Primitive[]): Value | undefined {
  const [pattern, replacement] = values;
  if (typeof pattern !== 'string' || pattern === '') return undefined;
  const inserted = typeof replacement === 'string' ? replacement : HOLE;
  const literals = texts.map((text) => text.replace(pattern, () => inserted));
  return { ...self, literals, unknown: self.unknown || literals.some((text) => text.includes(HOLE)) };
}

const COMPUTED = [
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'toString',
  'valueOf',
  'startsWith',
  'endsWith',
  'includes',
  'replace',
  'replaceAll',
  'slice',
  'substring',
  'concat',
  'padStart',
  'padEnd',
  'normalize',
  'at',
  'charAt',
] as const;

/** The result is made of the text and of the texts among the arguments. */
const derive: NativeMethod = (interpreter, self, call) =>
  mixed(interpreter, [self, ...call.arguments.map((item) => item.value)]);

/** Separators inside of one address or name. */
const SINGLE_TEXT = /^(?:@| |\\s\+?| \+)$/;

const split: NativeMethod = (interpreter, self, call) => {
  const address = splitAtQuery(interpreter, self, call);
  if (address !== undefined) return address;
  const separator = argument(call, 0);
  const [pattern] = interpreter.inspector.objects(separator);
  const known = pattern?.kind === 'regexp' ? (pattern.fields.get('source') ?? UNKNOWN) : separator;
  const name = columnName(known);
  const pieces = piecesOf(interpreter, derived(interpreter, self), name);
  if (name === undefined || !SINGLE_TEXT.test(name)) return openArray(interpreter, call, pieces);
  const piece = tainted(withEffect(pieces.marks, PIECE));
  // Behind the `@` stands whose server it is, and not who.
  return name === '@'
    ? exactArray(interpreter, call, [piece, tainted(withEffect(pieces.marks, MASK))])
    : openArray(interpreter, call, piece);
};

/** A byte order mark or white space that is taken out of a text that will be parsed. */
const BLANK = /^\^?(?:\\uFEFF|\uFEFF|\\s|\\r|\\0|\s)[+*]?\$?$/iu;

/** How patterns look for the places of a template that are to be filled, and what such places are. */
const PLACES = [
  { pattern: /\\\{/u, place: /\{[^{}]*\}/gu },
  { pattern: /^:\(?(?:\\w|\[|[a-z])/iu, place: /:[a-z]\w*/giu },
];

/** `'/orders/{id}'.replace(/\{(\w+)\}/g, …)`, `'/orders/:id'.replace(/:(\w+)/g, …)`: what is put in is a hole, what is around it stays known. */
function filledTemplates(self: Value, source: string): readonly string[] {
  const place = PLACES.find(({ pattern }) => pattern.test(source))?.place;
  if (place === undefined) return [];
  return stringLiterals(self).map((text) => text.replace(place, HOLE));
}

const replace: NativeMethod = (interpreter, self, call) => {
  const patterns = argument(call, 0);
  const source = stringLiterals(patterns)[0] ?? stringLiterals(slot(interpreter, patterns, 'source'))[0] ?? '';
  const filled = filledTemplates(self, source);
  if (BLANK.test(source) && slot(interpreter, self, VALUE).references.length > 0) return self;
  const replacement = argument(call, 1);
  const inserted = replacementValue(interpreter, call, self, replacement);
  const kept = derived(interpreter, self).marks;
  const effect = maskOf(interpreter, patterns, replacement);
  const shown = removesQuery(interpreter, patterns, replacement) ? withoutQuery(kept) : kept;
  const remaining = effect === 'all' ? [] : effect === 'part' ? withEffect(kept, MASK) : shown;
  return { ...tainted(joinMarks(remaining, derived(interpreter, inserted).marks)), literals: filled };
};

function replacementValue(interpreter: Interpreter, call: Call, self: Value, replacement: Value): Value {
  // Texts that JSON or a URL gave are objects too.
  const isFunction = replacement.references.some((item) => interpreter.heap.objectOf(item)?.kind !== 'text');
  if (!isFunction) return replacement;
  return invoke(interpreter, call, replacement, replacerArguments(interpreter, argument(call, 0), self), 'replace');
}

/** Patterns that cover every character. */
const COVERS_ALL =
  /^(?:\.|\[\^\]|\[\\s\\S\]|\\w|\\S|\[a-z0-9\]|\[a-zA-Z0-9\]|\.\+|\.\*|\^\.\+\$|\^\.\*\$|\[\^@\s?\]|\[\^@\]\+)$/i;
/** Those that spare at most the last four; of a number, they cover digits only. */
const SPARES_TAIL = /^(?:\.|\\w|\\d|\\S|\[[^\]]{1,20}\])(?:\(\?=(?:\.|\\w|\\d|\\S)\{(\d)(?:,)?\}(?:\$)?\))$/;

/** How much of the text the replacement leaves. */
function maskOf(interpreter: Interpreter, pattern: Value, replacement: Value): 'all' | 'part' | undefined {
  const known = constantPattern(interpreter, pattern);
  if (known === undefined) return undefined;
  const { source, flags } = known;
  // A function puts in what it gives; only the rest is judged here.
  if (replacement.references.length > 0) return leavesLittle(source, flags) ? 'part' : undefined;
  const text = knownLiterals(replacement)?.[0];
  if (typeof text !== 'string') return undefined;
  if (!text.includes('$')) {
    const isWhole = flags.includes('g') || /[+*]\$?$/.test(source);
    if (isWhole && COVERS_ALL.test(source)) return 'all';
    const tail = SPARES_TAIL.exec(source)?.[1];
    if (flags.includes('g') && tail !== undefined && Number(tail) <= VISIBLE) return 'part';
  }
  return leavesLittle(source, flags, text) ? 'part' : undefined;
}

/** Nothing of the text is left in the result. */
const clean: NativeMethod = () => UNKNOWN;

function withConstants(name: string, method: NativeMethod): NativeMethod {
  return (interpreter, self, call) => {
    const known = constant(self, call, name);
    if (known === undefined) return method(interpreter, self, call);
    const hasData =
      known.marks.length > 0 ||
      call.arguments.some((item) => item.value.marks.length > 0 || item.value.references.length > 0);
    return hasData ? join(known, method(interpreter, self, call)) : known;
  };
}

const deriving = [
  'trim',
  'trimStart',
  'trimEnd',
  'trimLeft',
  'trimRight',
  'toLowerCase',
  'toUpperCase',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'padStart',
  'padEnd',
  'concat',
  'normalize',
  'repeat',
  'at',
  'link',
  'anchor',
  'bold',
];
const cleaning = [
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'search',
  'localeCompare',
  'charCodeAt',
  'codePointAt',
  'isWellFormed',
  'test',
  'equals',
];

/** `bytes.toString('base64')` writes the data in another alphabet. */
const toText: NativeMethod = (interpreter, self, call) => {
  const text = asText(interpreter, self, call);
  const isEncoding = stringLiterals(argument(call, 0)).some((item) => /^(?:base64(?:url)?|hex)$/.test(item));
  return isEncoding ? { ...text, marks: withEffect(text.marks, ENCODED) } : text;
};

/** A URL object is asked for its text; what a text was made of can still be parsed out of it. */
const asText: NativeMethod = (interpreter, self, call) => {
  const text = slot(interpreter, self, VALUE);
  const encoding = knownLiterals(argument(call, 0))?.[0];
  if (text.references.length > 0 && !ENCODINGS.has(String(encoding))) return self;
  const shown = derive(interpreter, self, call);
  return text !== NOTHING && text.references.length === 0
    ? { ...text, marks: joinMarks(text.marks, shown.marks) }
    : shown;
};

/** What bytes look like in these does not parse. */
const ENCODINGS = new Set(['base64', 'base64url', 'hex']);

/** A stream of text is written to what it is piped into. */
const pipe: NativeMethod = (interpreter, self, call) => pipeInto(interpreter, self, argument(call, 0), call);

/** Methods of texts by name. A datum whose kind is not known counts as a text. */
export const stringMethods: ReadonlyMap<string, NativeMethod> = new Map(
  [
    ...['valueOf', 'toJSON'].map((name) => [name, asText] as const),
    ['toString', toText] as const,
    ...deriving.map((name) => [name, derive] as const),
    ['split', split] as const,
    ['charAt', charAt] as const,
    ...cleaning.map((name) => [name, clean] as const),
    ...['trim', 'trimStart', 'trimEnd', 'normalize'].map((name) => [name, asText] as const),
    ['pipe', pipe] as const,
    ['slice', cut(true)] as const,
    ['substr', cut(true)] as const,
    ['substring', cut(false)] as const,
    ...Object.entries(matchingMethods),
    ['replace', replace] as const,
    ['replaceAll', replace] as const,
  ].map(([name, method]) => [
    name,
    (COMPUTED as readonly string[]).includes(name) ? withConstants(name, method) : method,
  ]),
);
