import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

interface Statement {
  readonly start: number;
  readonly end: number;
}

/** @returns where the statements stand that belong to a block: those of functions, and those of the file */
function statementsOf({ ast, visitorKeys }: SourceCode): { readonly inner: Statement[]; readonly outer: Statement[] } {
  const found: { readonly inner: Statement[]; readonly outer: Statement[] } = { inner: [], outer: [] };
  const visit = (node: TSESTree.Node, isInside: boolean): void => {
    const body = node.type === 'BlockStatement' || node.type === 'Program' ? node.body : [];
    for (const { range } of body) (isInside ? found.inner : found.outer).push({ start: range[0], end: range[1] });
    const inside = isInside || node.type.includes('Function');
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null>)[key];
      for (const item of Array.isArray(child) ? child : [child]) if (item) visit(item, inside);
    }
  };
  visit(ast as unknown as TSESTree.Program, false);
  return found;
}

/** Edits of the kind that people make while they write: mostly in functions, now and then around them. */
const CHANGES: readonly ((text: string, at: Statement, other: Statement) => string)[] = [
  (text, { start }) => `${text.slice(0, start)}void 0; ${text.slice(start)}`,
  (text, { start }) => `${text.slice(0, start)}\n\n// a note\n${text.slice(start)}`,
  (text, { start, end }) => text.slice(0, start) + text.slice(end),
  (text, { start, end }) => `${text.slice(0, end)}\n${text.slice(start, end)}${text.slice(end)}`,
  (text, { start, end }) =>
    `${text.slice(0, start)}if (Date.now() > 5) { ${text.slice(start, end)} }${text.slice(end)}`,
  (text, { start }, other) => `${text.slice(0, start)}${text.slice(other.start, other.end)}\n${text.slice(start)}`,
  (text, { start }) => `${text.slice(0, start)}\n`.concat(text.slice(start)),
];

/** @returns the text after an edit that a random number chooses, which may not parse any more */
export function edited(sourceCode: SourceCode, random: (below: number) => number): string {
  const { inner, outer } = statementsOf(sourceCode);
  const among = inner.length > 0 && random(10) > 0 ? inner : [...outer, ...inner];
  const [at, other] = [among[random(among.length)], among[random(among.length)]];
  const change = CHANGES[random(CHANGES.length)];
  if (at === undefined || other === undefined || change === undefined) return `${sourceCode.text}\n`;
  return change(sourceCode.text, at, other);
}
