/** What is not closed matches as well, so that no place is looked at twice. */
const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/gu;
const STRING_OR_TRAILING_COMMA = /"(?:[^"\\\n]|\\.)*"?|,(?=\s{0,1000}[}\]])/gu;

/**
 * Reads JSON as tsconfig files are written: with comments and trailing commas.
 * @returns the value, or undefined when there is no text or it is broken
 */
export function parseJsonc(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  return parse(text) ?? parse(dropUnlessString(dropUnlessString(text, STRING_OR_COMMENT), STRING_OR_TRAILING_COMMA));
}

/** @returns the value when it is a plain object, else an empty one: settings of the wrong shape count as missing */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : {};
}

/** @returns the strings of a list; a lone string counts as a list of one */
export function asStrings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function dropUnlessString(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => (match.startsWith('"') ? match : ' '));
}
