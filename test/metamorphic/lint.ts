import { Linter } from 'eslint';
import path from 'node:path';

import plugin from '../../src/index.ts';
import { isCommonJs, languageOptions } from '../language.ts';

/** Lints a text as the only code of its folder that is open. */
export function lint(file: string, text: string, preset: Linter.Config[]): Linter.LintMessage[] {
  return new Linter({ cwd: path.dirname(file) }).verify(
    text,
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      settings: { spApi: { debug: true } },
      languageOptions: languageOptions(file, isCommonJs(file, text) ? 'commonjs' : 'module'),
      rules: preset.at(-1)?.rules ?? {},
    },
    { filename: file },
  );
}

/** @returns `12: no-pii-in-logs` */
export function describeMessage({ line, ruleId, message }: Linter.LintMessage): string {
  return `${line}: ${ruleId?.replace('sp-api/', '') ?? message}`;
}

export function byLine(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || a.localeCompare(b);
}
