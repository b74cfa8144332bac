/** A quantified group can make matching exponential; without one, time grows with a small power of the text's length. */
const QUANTIFIED_GROUP = /\)(?:[*+]|\{)/;
const QUANTIFIER = /(?<!\\)[*+]|\{\d/g;
const MAX_QUANTIFIERS = 3;
const MAX_PATTERN = 400;
const MAX_TEXT = 100;

/**
 * Runs a pattern of the analysed code on a constant, when doing so is certain to be quick: key lists such as
 * `/email|phone/i` are asked about the names of properties.
 * @returns undefined when the pattern or the text is not of that kind
 */
export function testConstant(source: string, flags: string, text: string): boolean | undefined {
  return compiled(source, flags.replace(/[gy]/g, ''), text)?.test(text);
}

/** @returns the text after `text.replace(pattern, replacement)`; undefined as for {@link testConstant} */
export function replaceConstant(source: string, flags: string, text: string, replacement: string): string | undefined {
  const pattern = compiled(source, flags, text);
  return pattern && text.replace(pattern, replacement);
}

/** @returns what the groups capture in the text, an empty text where one captures nothing; undefined as for {@link testConstant}, and without a match */
export function capturesOf(source: string, text: string): readonly string[] | undefined {
  const match: readonly (string | undefined)[] | null | undefined = compiled(source, '', text)?.exec(text);
  return match?.slice(1).map((item) => item ?? '');
}

function compiled(source: string, flags: string, text: string): RegExp | undefined {
  const isQuick =
    source.length <= MAX_PATTERN &&
    text.length <= MAX_TEXT &&
    !QUANTIFIED_GROUP.test(source) &&
    (source.match(QUANTIFIER)?.length ?? 0) <= MAX_QUANTIFIERS &&
    !/\\[1-9k]/.test(source);
  if (!isQuick) return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
