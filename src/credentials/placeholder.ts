import {
  DICTIONARY_WORDS,
  DOCUMENTED_SECRETS,
  FAKE_WORDS,
  PLACEHOLDER_IN_SHAPE,
  PLACEHOLDER_PART,
  PLACEHOLDER_WHOLE,
} from '../catalog/credentials/placeholders.ts';
import { countDistinct } from './randomness.ts';

/** `AWS_SECRET_ACCESS_KEY`: the name of a variable, as manuals put it in place of its value. */
const VARIABLE_NAME =
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:ID|KEY|SECRET|TOKEN|PASSWORD|PASS|PWD|URL|URI|NAME|USER|HOST)$/;

/** @returns whether a text only stands for a credential: `your-client-secret`, `<secret>`, `changeme`, `xxxx`. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim().toLowerCase();
  if (text.length <= LONGEST_DICTIONARY_TEXT && VARIABLE_NAME.test(text.trim())) return true;
  return PLACEHOLDER_WHOLE.test(trimmed) || PLACEHOLDER_PART.test(text) || countDistinct(trimmed) < 2;
}

/** @returns whether the random part of a text in a fixed format is only filled in. */
export function isPlaceholderInShape(secret: string): boolean {
  return PLACEHOLDER_IN_SHAPE.test(secret) || DOCUMENTED_SECRETS.some((known) => secret.includes(known));
}

/** @returns whether somebody typed this as a stand-in for tests: words, keyboard runs, repeated pieces. */
export function isObviouslyFake(text: string): boolean {
  return FAKE_WORDS.test(text) || hasRun(text) || isRepetitive(text) || isRepetitive(text.slice(8)) || isMonotone(text);
}

/** Longest text whose words are looked up; longer ones are no dictionary passwords. */
const LONGEST_DICTIONARY_TEXT = 40;

/** @returns whether a password is made of dictionary words and digits: `somepassword`, `root`, `admin123`. */
export function isDictionaryPassword(text: string): boolean {
  let rest = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (rest.length > LONGEST_DICTIONARY_TEXT) return false;
  while (rest !== '' && !/^\d{1,4}$/.test(rest)) {
    const word = DICTIONARY_WORDS.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}

/** Six characters in a row that follow each other up or down: `abcdef`, `654321`. */
function hasRun(text: string): boolean {
  let up = 1;
  let down = 1;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    up = step === 1 ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (up >= 6 || down >= 6) return true;
  }
  return false;
}

/** The text is one piece again and again (Knuth, Morris, Pratt: the shortest period is at most half of it). */
function isRepetitive(text: string): boolean {
  if (text.length < 8) return false;
  const border = [0];
  for (let index = 1, length = 0; index < text.length; index++) {
    while (length > 0 && text[index] !== text[length]) length = border[length - 1] ?? 0;
    if (text[index] === text[length]) length++;
    border.push(length);
  }
  return text.length - (border.at(-1) ?? 0) <= text.length / 2;
}

/** Far fewer different characters than chance gives, or one character many times in a row. */
function isMonotone(text: string): boolean {
  return (
    /(.)\1{4}/.test(text) ||
    (text.length >= 24 && countDistinct(text) < 10) ||
    (text.length < 24 && countDistinct(text) < 5)
  );
}
