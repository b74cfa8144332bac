/** @returns how many kinds of characters a text has: digits, lower case, upper case, others. */
export function countClasses(text: string): number {
  return [/\d/, /[a-z]/, /[A-Z]/, /[^\dA-Za-z]/].filter((pattern) => pattern.test(text)).length;
}

/** @returns the number of different characters. */
export function countDistinct(text: string): number {
  return new Set(text).size;
}

/** @returns Shannon's entropy in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

// eslint-disable-next-line regexp/no-super-linear-move -- giving back one capital always satisfies the look-ahead
const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/**
 * @returns whether a text is made of words: `access_token`, `oauth2-client-v1`, `mySecretKey`. May be wrong in both
 * directions for short texts; a random text of 16 characters and more hardly ever passes.
 */
export function isWordy(text: string): boolean {
  const parts = text.match(WORDS) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  const letters = words.join('').length;
  const digits = parts.join('').length - letters;
  if (letters === 0 || digits > text.length / 4 || letters / words.length < 3.5) return false;
  // In a random text letters and digits meet all the time, among words only at their ends.
  const meetings = text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  if (meetings > Math.max(2, text.length / 12)) return false;
  return words.filter(isPronounceable).join('').length >= letters * 0.75;
}

function isPronounceable(word: string): boolean {
  if (word.length < 4) return true;
  return /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(word);
}

/** Shortest text that entropy says something about. */
const SHORTEST_RANDOM = 16;

/** @returns whether nobody wrote this text by hand: long, of mixed characters, evenly spread, not made of words. */
export function isRandom(text: string): boolean {
  if (text.length < SHORTEST_RANDOM || !/^[\w\-+/=.~|!@#$%^&*:]+$/.test(text) || isWordy(text)) return false;
  const mixed = /\d/.test(text) ? /[A-Za-z]/.test(text) : countCaseChanges(text) > text.length / 4;
  return mixed && countDistinct(text) >= 8 && entropy(text) >= 3;
}

function countCaseChanges(text: string): number {
  return text.match(/[a-z](?=[A-Z])/g)?.length ?? 0;
}
