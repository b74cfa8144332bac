import { Linter } from 'eslint';

import plugin, { type SpApiSettings } from '../../src/index.ts';
import { languageOptions, LINTED } from '../language.ts';
import { temporaryProject } from '../modules/temporary-project.ts';

const RULES: Linter.RulesRecord = Object.fromEntries(
  Object.keys(plugin.rules ?? {})
    // There is no record here to compare with.
    .filter((name) => name !== 'recorded-pii-flow')
    .map((name) => [`sp-api/${name}`, 'error']),
);

/** Lints one file of a program with every rule of the plugin, as ESLint does. */
export function lintFile(
  files: Readonly<Record<string, string>>,
  file: string,
  settings: SpApiSettings,
): Linter.LintMessage[] {
  const text = files[file];
  if (text === undefined) throw new Error(`The program has no ${file}.`);
  const { root, at } = temporaryProject(files);
  const config: Linter.Config = {
    files: [LINTED],
    plugins: { 'sp-api': plugin },
    settings: { spApi: { debug: true, ...settings } },
    languageOptions: languageOptions(file),
    rules: RULES,
  };
  return new Linter({ cwd: root }).verify(text, config, { filename: at(file) });
}

/** The lines of a program of one file, or of the file named, that are reported: `3: no-pii-in-logs`. */
export function reported(
  program: string | Readonly<Record<string, string>>,
  settings: SpApiSettings,
  file = typeof program === 'string' ? 'program.js' : (Object.keys(program)[0] ?? ''),
): string[] {
  const files = typeof program === 'string' ? { [file]: program } : program;
  return lintFile(files, file, settings).map(
    ({ line, ruleId, message }) => `${line}: ${ruleId?.replace('sp-api/', '') ?? message}`,
  );
}

/** What the lines marked by a comment `// ! rule` must report. */
export function expected(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const rule = /\/\/ ! ([\w-]+)/u.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1}: ${rule}`];
  });
}
