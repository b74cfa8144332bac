import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

/** One parsed file, whoever parsed it: ESLint (the linted file) or `parseFile` (the files it imports). */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** Text without byte order mark; all offsets count UTF-16 units of it, as ESLint's do. */
  readonly text: string;
  readonly program: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  /** Hash of the text: equal versions mean equal contents. */
  readonly version: string;
}

/** A place as ESLint counts: lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A node of ESLint's tree (`range`) or of oxc's (`start` and `end`). */
interface Spanned {
  readonly range?: readonly [number, number];
  readonly start?: number;
  readonly end?: number;
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/gu;
const BYTE_ORDER_MARK = '\uFEFF';
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** @returns the text as parsers and ESLint see it: without byte order mark. */
export function withoutBom(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/**
 * @param node any node of a linted or a followed file
 * @returns its offsets in the file's text; `[0, 0]` for a synthetic node that has none
 */
export function rangeOf(node: object): readonly [number, number] {
  const spanned = node as Spanned;
  return spanned.range ?? [spanned.start ?? 0, spanned.end ?? spanned.start ?? 0];
}

/**
 * @param offset index into `file.text`; values outside of the text are clamped
 * @returns the place of that offset
 */
export function locate(file: SourceFile, offset: number): Place {
  const starts = startsOf(file);
  const index = Math.min(Math.max(offset, 0), file.text.length);
  const line = lastAtOrBefore(starts, index);
  return { line: line + 1, column: index - (starts[line] ?? 0) };
}

function startsOf(file: SourceFile): readonly number[] {
  let starts = lineStarts.get(file);
  if (!starts) {
    starts = [0, ...Array.from(file.text.matchAll(LINE_BREAK), (match) => match.index + match[0].length)];
    lineStarts.set(file, starts);
  }
  return starts;
}

/** @returns the index of the last value not above `wanted` in an ascending list; 0 when there is none */
export function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
