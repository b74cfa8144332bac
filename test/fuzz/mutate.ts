import type { Kind, Piece, Sample } from './nodes.ts';

/** @returns a whole number from 0 up to, and without, its argument */
export type Random = (below: number) => number;

/** What the text between two offsets becomes. */
interface Edit extends Pick<Piece, 'start' | 'end'> {
  readonly text: string;
}

/** Names that plain objects have without anybody giving them. */
const INHERITED = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', 'then', 'length'];

const WRAPPERS: Readonly<Record<Kind, readonly string[]>> = {
  statement: [
    '{ $ }',
    'try { $ } finally { $ }',
    'if (globalThis.a) { $ } else { $ }',
    'label: { $ break label; }',
    'for (const each of [1, 2]) { $ }',
    'for (;;) { $ break; }',
    'while (globalThis.b) { $ continue; }',
    'switch (globalThis.c) { default: $ case 1: { $ } }',
    'try { throw $ } catch { $ }',
    'const inner = () => { $ }; inner();',
    'class Inner { static { $ } }',
    'export $',
  ],
  expression: [
    '($)',
    'await ($)',
    '(() => ($))()',
    '(async () => ($))()',
    'new ($)()',
    '($)?.[0]',
    '[...($)]',
    '({ ...($) })',
    '`${$}`',
    '($, $)',
    '($) ?? ($)',
    'Promise.resolve($).then((it) => it)',
    '($)`${$}`',
    'function () { return $ }',
    'Object.assign($, $)',
    '(yield $)',
    'import($)',
    'class extends ($) {}',
    'structuredClone($)',
    'this',
    'super.$',
    '$ = $',
    '[$] = $',
    '(typeof $)',
    'delete ($)',
  ],
  property: [
    '...{ $ }',
    'nested: { $ }',
    '$, $',
    '["computed"]: { $ }',
    'get it() { return { $ } }',
    '__proto__: { $ }',
  ],
  member: ['$ $', 'static $', 'static { class Inner { $ } }', 'async $', '#hidden = class { $ }; $'],
  pattern: ['[$]', '{ a: $ }', '$ = {}', '...$', '{ a: $ = 1, ...rest }'],
  type: [
    '($)[]',
    '$ | $',
    'Promise<$>',
    'Partial<$>',
    '{ [K in keyof $]: $ }',
    '$ extends infer U ? U : $',
    'typeof $',
  ],
};

const EMPTY: Readonly<Record<Kind, readonly string[]>> = {
  statement: ['', ';', '{}'],
  expression: ['undefined', 'null', '0', '""', '[]', '({})', '(() => {})', 'arguments', 'new.target', 'import.meta'],
  property: ['', '...null'],
  member: ['', 'constructor() { super(); }', 'static {}'],
  pattern: ['[]', '{}', '_'],
  type: ['any', 'never', 'unknown', '{}'],
};

/**
 * Changes a text in one to three places; the result may be no legal code.
 * @param donors where nodes come from that are put in
 */
export function mutate(sample: Sample, donors: readonly Sample[], random: Random): string {
  const edits = Array.from({ length: 1 + random(3) }, () => editOf(sample, donors, random)).filter(
    (edit) => edit !== undefined,
  );
  const text = apply(sample.text, edits);
  return random(8) === 0 ? renamed(text, random) : text;
}

function editOf(sample: Sample, donors: readonly Sample[], random: Random): Edit | undefined {
  const piece = pick(sample.pieces, random);
  if (piece === undefined) return undefined;
  const own = textOf(sample, piece);
  switch (random(5)) {
    case 0:
      return { ...piece, text: pick(EMPTY[piece.kind], random) ?? '' };
    case 1:
      return { ...piece, text: `${own}${SEPARATORS[piece.kind]}${own}` };
    case 2:
      return { ...piece, text: wrapped(own, piece.kind, random) };
    default:
      return { ...piece, text: pieceLike(piece.kind, random(2) === 0 ? [sample] : donors, random) ?? own };
  }
}

/** Between a node and its copy. */
const SEPARATORS: Readonly<Record<Kind, string>> = {
  statement: '\n',
  expression: ', ',
  property: ', ',
  member: '\n',
  pattern: ', ',
  type: ' & ',
};

function pieceLike(kind: Kind, donors: readonly Sample[], random: Random): string | undefined {
  const donor = pick(donors, random);
  const piece =
    donor &&
    pick(
      donor.pieces.filter((one) => one.kind === kind),
      random,
    );
  return donor && piece && textOf(donor, piece);
}

function wrapped(text: string, kind: Kind, random: Random): string {
  return (pick(WRAPPERS[kind], random) ?? '$').replaceAll(/\$(?!\{)/gu, () => text);
}

/** Edits are made from the back to the front; of two that overlap, the one further back is made. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  let limit = Infinity;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start)) {
    if (end > limit) continue;
    result = result.slice(0, start) + put + result.slice(end);
    limit = start;
  }
  return result;
}

/** One name of the text, in all its places, becomes one that every object has. */
function renamed(text: string, random: Random): string {
  const name = pick(text.match(/\b[a-z]\w{3,}\b/gu) ?? [], random);
  const odd = pick(INHERITED, random);
  return name === undefined || odd === undefined ? text : text.replaceAll(new RegExp(`\\b${name}\\b`, 'gu'), odd);
}

function textOf({ text }: Sample, { start, end }: Piece): string {
  return text.slice(start, end);
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random(items.length)];
}
