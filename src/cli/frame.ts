import { readFileSync } from 'node:fs';

import { findEmbeddedSecret } from '../credentials/find-embedded.ts';
import { findShape } from '../credentials/find-shape.ts';

/** A part of one line of code. */
export interface FrameRange {
  readonly line: number;
  /** Both count from 1; the end is open. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Reads files once. */
export class CodeFrames {
  readonly #lines = new Map<string, readonly string[]>();

  /** @returns the line with a row of carets under the part that is meant; empty when the file cannot be read. */
  at(file: string, { line, column, endLine, endColumn }: FrameRange): string[] {
    const text = this.line(file, line);
    if (text === undefined) return [];
    const shown = withoutSecrets(text.replaceAll('\t', ' '));
    const end = endLine === line ? endColumn : text.length + 1;
    const width = Math.max(1, Math.min(end, shown.length + 1) - column);
    const number = String(line).padStart(5);
    return [
      `${number} | ${shown}`,
      `${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, column - 1))}${'^'.repeat(width)}`,
    ];
  }

  line(file: string, line: number): string | undefined {
    let lines = this.#lines.get(file);
    if (lines === undefined) {
      lines = linesOf(file);
      this.#lines.set(file, lines);
    }
    return lines[line - 1];
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r\n|[\r\n\u2028\u2029]/u);
  } catch {
    return [];
  }
}

/** A line of code may hold a credential, and output is copied into tickets. */
function withoutSecrets(line: string): string {
  let shown = line;
  for (let count = 0; count < 5; count += 1) {
    const secret = findShape(shown)?.value ?? findEmbeddedSecret(shown)?.value;
    if (secret === undefined || secret === '') return shown;
    shown = shown.replaceAll(secret, '•'.repeat(secret.length));
  }
  return shown;
}
