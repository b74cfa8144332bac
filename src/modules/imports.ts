/**
 * `from 'x'`, `import 'x'`, `import('x')`, `require('x')`, with white space or a few comments in between. All
 * repetitions are bounded and cannot match the same characters in two ways, so the time is linear in the text.
 */
const SPECIFIER =
  /\b(?:from|import|require)(?:\?\.)?\s{0,200}(?:\(\s{0,200})?(?:\/\*(?:[^*]|\*(?!\/)){0,300}\*\/\s{0,200}){0,4}(?:'([^'\n\\]+)'|"([^"\n\\]+)"|`([^`\n\\]+)`)/gu;

/**
 * Lists the module specifiers that stand in a text, without parsing it.
 *
 * May over-report: what looks like an import in a comment or a string counts. Misses computed specifiers.
 * @returns each specifier once, in the order of the text
 */
export function scanImports(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [, single, double, template] of text.matchAll(SPECIFIER)) {
    const specifier = single ?? double ?? template;
    if (specifier !== undefined && !template?.includes('${')) found.add(specifier);
  }
  return [...found];
}
