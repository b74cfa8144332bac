import { Linter, type Linter as LinterTypes } from 'eslint';

import plugin from '../../src/index.ts';
import { languageOptions } from '../language.ts';
import { temporaryProject } from '../modules/temporary-project.ts';

const RULES: LinterTypes.RulesRecord = Object.fromEntries(
  Object.keys(plugin.rules ?? {})
    // There is no record here to compare with.
    .filter((name) => name !== 'recorded-pii-flow')
    .map((name) => [`sp-api/${name}`, 'error']),
);

export interface LintOptions {
  /** What stands under `settings.spApi`; by default `debug`, so that mistakes of the engine are not passed over. */
  readonly settings?: unknown;
  readonly sourceType?: 'module' | 'commonjs' | 'script';
  /** Working directory; by default a folder that does not exist. */
  readonly cwd?: string;
}

/**
 * Lints a text with every rule.
 * @returns `line: rule` for each finding, `line: fatal …` for a text that does not parse, `bound …` where the analysis
 * stopped
 */
export function lint(text: string, filename: string, options: LintOptions = {}): string[] {
  return messages(text, filename, options).map(({ line, ruleId, message, messageId, fatal }) => {
    if (messageId === 'bound') return `bound ${/\((.*), first/u.exec(message)?.[1] ?? message}`;
    return fatal === true ? `${line}: fatal ${message}` : `${line}: ${ruleId?.replace('sp-api/', '') ?? message}`;
  });
}

export function messages(
  text: string,
  filename: string,
  { settings = { debug: true }, sourceType = 'module', cwd = '/nowhere' }: LintOptions = {},
): LinterTypes.LintMessage[] {
  return new Linter({ cwd }).verify(
    text,
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      languageOptions: languageOptions(filename, sourceType),
      settings: { spApi: settings },
      rules: RULES,
    },
    { filename },
  );
}

/** Lints one file of a project that is written to the disk for the running test. */
export function lintFile(
  files: Readonly<Record<string, string | object>>,
  file: string,
  options: LintOptions = {},
): string[] {
  const text = files[file];
  if (typeof text !== 'string') throw new Error(`${file} is no text`);
  const { root, at } = temporaryProject(files);
  return lint(text, at(file), { ...options, cwd: root });
}

/** The lines that make `order` an order of SP-API. They take up one line. */
export const ORDER =
  "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({}); " +
  "const order = await sp.callAPI({ operation: 'orders.getOrder' });";

export const LEAK = 'console.log(order);';
