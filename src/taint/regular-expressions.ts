/** `^(?:guest|anonymous)$`: a list of plain words, nothing else. */
const ALTERNATIVES = /^\^(?:\((?:\?:)?)?[\w\s@.:\\/|-]*\)?\$$/;
const OPEN_PART = /(?<!\\)\.|\\[wdsWDSpPbB]/;

/** @returns whether only texts of a fixed list match the pattern. */
export function admitsOnlyConstants(source: string): boolean {
  if (!ALTERNATIVES.test(source) || OPEN_PART.test(source)) return false;
  // Without a group, `^a|b$` is anchored on one side only.
  return !source.includes('|') || /^\^\(.*\)\$$/.test(source);
}

/** @returns how many groups the pattern captures. */
export function countGroups(source: string): number {
  return [...source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]?/g, '').matchAll(/\((?!\?(?!<[^=!]))/g)].length;
}
