import { makeMark, WITHOUT_QUERY, type Mark, type Value } from './value.ts';

/** What properties of a URL object cut out of its text. */
const PARTS_OF_ADDRESS: ReadonlyMap<string, RegExp> = new Map([
  ['href', /^(.*)$/su],
  ['origin', /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)/iu],
  ['host', /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/iu],
  ['hostname', /^[a-z][a-z\d+.-]*:\/\/([^/?#:]*)/iu],
  ['pathname', /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)/iu],
  ['search', /^[^?#]*(\?[^#]*)/u],
]);

/** @returns whether a property of a URL object is a part of its text. */
export function isPartOfAddress(key: string): boolean {
  return PARTS_OF_ADDRESS.has(key);
}

/**
 * @param text what a URL object holds, where that is known
 * @param shown the data in it
 * @returns the part of it that a property of the object is
 */
export function partOfAddress(key: string, text: Value | undefined, shown: Value): Value {
  const part = PARTS_OF_ADDRESS.get(key);
  const left = key === 'pathname' ? { ...shown, marks: shown.marks.map(beforeQuery) } : shown;
  if (text === undefined || part === undefined || text.references.length > 0) return left;
  const literals = text.literals.map((item) => (typeof item === 'string' ? (part.exec(item)?.[1] ?? '') : item));
  return { ...text, literals, marks: left.marks };
}

function beforeQuery({ label, origin, effects, trace }: Mark): Mark {
  return makeMark(label, origin, [...effects, WITHOUT_QUERY], trace);
}
