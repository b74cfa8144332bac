import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import plugin, { configs } from '../../src/index.ts';
import { parseFile } from '../../src/modules/parse.ts';
import { Analyzer } from '../../src/pii/analyzer.ts';
import { readSettings } from '../../src/settings.ts';

/** Whose tree the rules and the engine get. */
export type ParserName = 'espree' | 'typescript-eslint' | 'oxc';

/** Nothing is there, so that imports lead nowhere. */
const CWD = '/nowhere';
const SETTINGS = { debug: true };
const RULES = (configs.strict.at(-1)?.rules ?? {}) as Linter.RulesRecord;
const analyzer = new Analyzer(CWD, readSettings({ spApi: SETTINGS }), '2026-01-01');

/**
 * Runs every rule, or for the parser of the engine the engine alone, over a text.
 * @returns whether it is legal code for the parser
 * @throws what a rule or the engine throws
 */
export function runMutant(text: string, name: string, by: ParserName): boolean {
  return by === 'oxc' ? analyze(text, `${CWD}/${name}`) : lint(text, `${CWD}/${name}`, by);
}

function analyze(text: string, path: string): boolean {
  const file = parseFile(path, text);
  if (file === undefined) return false;
  analyzer.analyze({ text: file.text, path, program: file.program, scopeManager: file.scopeManager });
  return true;
}

function lint(text: string, filename: string, by: ParserName): boolean {
  const messages = new Linter({ cwd: CWD }).verify(
    text,
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      languageOptions: {
        ...(by === 'typescript-eslint' ? { parser } : {}),
        sourceType: filename.endsWith('.cjs') ? 'commonjs' : 'module',
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      settings: { spApi: SETTINGS },
      rules: RULES,
    },
    { filename },
  );
  return !messages.some(({ fatal }) => fatal === true);
}
