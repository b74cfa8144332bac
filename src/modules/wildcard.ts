/** @returns whether the text is `before`, anything or nothing, and `after`: what a pattern with one `*` means. */
export function fitsWildcard(text: string, before: string, after: string): boolean {
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
