import * as parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';

/** The names of files that are linted. */
export const LINTED = '**/*.{js,mjs,cjs,jsx,ts,tsx,mts,cts}';

/** Statements of modules, and `await` outside of functions. */
const MODULE = /^(?:import|export) |^(?!.*\basync\b)[^\s/*].*\bawait\b/mu;

/** @returns whether code is a script of CommonJS: by its file's name, otherwise by what it says */
export function isCommonJs(file: string, text: string): boolean {
  if (file.endsWith('.cjs')) return true;
  return file.endsWith('.js') && /\brequire\(|module\.exports/u.test(text) && !MODULE.test(text);
}

/** @returns how ESLint reads a file: TypeScript with its parser, everything else with ESLint's own, JSX everywhere */
export function languageOptions(
  file: string,
  sourceType: Linter.SourceType = file.endsWith('.cjs') ? 'commonjs' : 'module',
): Linter.LanguageOptions {
  return {
    ...(/\.[cm]?tsx?$/u.test(file) ? { parser } : {}),
    sourceType,
    parserOptions: { ecmaFeatures: { jsx: true } },
  };
}
