import { mayHoldShape } from './find-shape.ts';
import { newMeaningOf } from './name-meaning.ts';

/**
 * What a glance at the text of a file says about what the search could find in it. Most files have none of it, and looking at
 * every node of them would cost more than all the rest of the rule.
 */
export interface Relevance {
  /** A name in the text may be that of a credential. */
  readonly hasNames: boolean;
  /** A text in it may have the form of a credential. */
  readonly hasShapes: boolean;
}

/** Code that spells its texts with escapes cannot be judged by a glance. */
const ESCAPES = /\\[ux]|&#?\w{1,10};/;

/** In a text these are white space; in the code a letter stands there, which would hide where a credential begins. */
const WHITE_SPACE = /\\[bfnrtv0]/g;

/** The shortest base64 text that is taken apart, and the length of an AWS secret key. */
const LONG_RUN = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{40}/;

/** The texts that names of credentials have in them. */
const TELLING = /pass|pwd|pw|secret|token|rdt|key|cred|authorization/gi;

const NAME_CHARACTER = /[\w$-]/;
const NAME_AFTER = /^[\w$-]*/;
const WORD_BEFORE = /([A-Za-z0-9]{1,40})[^A-Za-z0-9]$/;

/** Longer files are bundles and data; a glance at them takes long, and finds something anyway. */
const LONGEST_FILE = 50_000;

/** Longer names are data. */
const LONGEST_NAME = 80;
const LONGEST_BEFORE = 40;

/** @returns what may be in the text; never less than there is */
export function relevanceOf(text: string): Relevance {
  if (text.length > LONGEST_FILE || ESCAPES.test(text)) return { hasNames: true, hasShapes: true };
  return { hasNames: hasTellingName(text), hasShapes: hasShape(text) };
}

function hasShape(text: string): boolean {
  return LONG_RUN.test(text) || mayHoldShape(text.includes('\\') ? text.replace(WHITE_SPACE, '  ') : text);
}

function hasTellingName(text: string): boolean {
  TELLING.lastIndex = 0;
  for (let match = TELLING.exec(text); match; match = TELLING.exec(text)) {
    const { index } = match;
    const start = startOfName(text, index);
    const after = NAME_AFTER.exec(text.slice(index, index + LONGEST_NAME))?.[0] ?? '';
    TELLING.lastIndex = index + after.length;
    if (isTelling(text, start, text.slice(start, index + after.length))) return true;
  }
  return false;
}

function startOfName(text: string, inside: number): number {
  let start = inside;
  while (start > 0 && inside - start < LONGEST_NAME && NAME_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** A `-` may be a minus; a dot or a blank may stand inside of a key (`'api key'`), and the word before tells what a key is. */
function isTelling(text: string, start: number, name: string): boolean {
  if (newMeaningOf(name) !== undefined) return true;
  if (name.includes('-') && name.split('-').some((part) => newMeaningOf(part) !== undefined)) return true;
  const [, word] = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) ?? [];
  return word !== undefined && newMeaningOf(`${word}_${name}`) !== undefined;
}
