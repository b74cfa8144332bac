import type { ESLint, Linter, Rule } from 'eslint';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { analysisOf, ObservedAnalysis, permitsOf } from '../analysis.ts';
import type { Observer } from '../pii/observed.ts';
import { relativePath } from '../modules/relative-path.ts';
import type { AnalysedFile } from '../record/fields.ts';
import { readSettings } from '../settings.ts';
import { typeScriptParser } from '../typescript-parser.ts';
import { findAnyConfigFile, isOldConfigFile, loadEslint } from './eslint.ts';
import { explainEslintError, explainSettingsError } from './eslint-errors.ts';
import { countOf, Progress, UsageError } from './io.ts';

/** Which files are looked at, and by which configuration. */
export interface ProjectQuery {
  readonly cwd: string;
  /** Files, folders and globs; what the configuration ignores is left out. */
  readonly patterns: readonly string[];
  /** A configuration file; `false` for none. Absent: the one that ESLint finds. */
  readonly config?: string | false | undefined;
  /** Is told what is seen on the way. */
  readonly observer?: Observer;
}

/** A file while it is looked at: its tree is gone afterwards. */
export interface VisitedFile extends AnalysedFile {
  readonly path: string;
  readonly context: Rule.RuleContext;
}

export interface ProjectRun {
  readonly files: readonly string[];
  /** Relative paths, with what the parser said. */
  readonly parseFailures: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

const COLLECT = 'sp-api-cli/collect';

/**
 * Runs the analysis over the files of a project as ESLint would lint them: with its parsers, settings and ignores.
 * @param visit is called for every file that is JavaScript or TypeScript
 * @throws UsageError when the configuration or the patterns are wrong
 */
export async function analyseProject(query: ProjectQuery, visit: (file: VisitedFile) => void): Promise<ProjectRun> {
  const { cwd, patterns, config, observer } = query;
  const observed = observer === undefined ? undefined : new ObservedAnalysis(observer);
  const configFile = config === false ? undefined : findConfiguration(cwd, config);
  const isFlat = configFile === undefined || !isOldConfigFile(configFile);
  const { Eslint, version } = await loadEslint(cwd, isFlat);
  for (const pattern of patterns) checkIsInside(cwd, pattern);
  const files: string[] = [];
  const progress = new Progress();
  let failure: unknown;
  const rule: Rule.RuleModule = {
    meta: { schema: [] },
    create: (context) => {
      if (!isCode(context)) return {};
      return {
        'Program:exit': () => {
          const file = path.resolve(context.cwd, context.physicalFilename);
          files.push(file);
          progress.show(`${countOf(files.length, 'file')}, ${relativePath(cwd, file)}`);
          try {
            const settings = readSettings(context.settings);
            visit({
              path: file,
              context,
              settings,
              analysis: observed?.of(context) ?? analysisOf(context),
              permits: permitsOf(context),
            });
          } catch (error) {
            failure ??= error;
          }
        },
      };
    },
  };
  try {
    const options = isFlat ? optionsFor(rule, version, query) : oldOptionsFor(rule, query);
    const results = await new Eslint(options).lintFiles([...patterns]).catch((error: unknown) => {
      throw explainEslintError(error, patterns, configFile);
    });
    if (failure !== undefined) throw explainSettingsError(failure);
    return { files: files.sort(), parseFailures: failuresIn(results, cwd) };
  } finally {
    progress.end();
  }
}

function findConfiguration(cwd: string, given: string | undefined): string {
  if (given === undefined) {
    const found = findAnyConfigFile(cwd);
    if (found !== undefined) return found;
    throw new UsageError(
      'There is no eslint.config.js here or above. Write one with `sp-api-pii init`, or pass --no-config.',
    );
  }
  const file = path.resolve(cwd, given);
  if (!existsSync(file)) throw new UsageError(`There is no file ${given} in ${cwd}.`);
  return file;
}

/** @throws UsageError for files outside of the folder: what settings and records say is relative to it */
export function checkIsInside(cwd: string, pattern: string): void {
  const relative = path.relative(cwd, path.resolve(cwd, pattern));
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    throw new UsageError(`${pattern} is outside of ${cwd}. Run the command in a folder that holds both.`);
}

function optionsFor(rule: Rule.RuleModule, version: string, { cwd, config }: ProjectQuery): ESLint.Options {
  const collecting: Linter.Config = {
    plugins: { 'sp-api-cli': { rules: { collect: rule } } },
    rules: { [COLLECT]: 'error' },
  };
  const isFiltered = Number(version.split('.')[0]) >= 9;
  return {
    cwd,
    cache: false,
    errorOnUnmatchedPattern: true,
    allowInlineConfig: false,
    ...(config === undefined ? {} : { overrideConfigFile: config === false ? true : path.resolve(cwd, config) }),
    overrideConfig: config === false ? [...defaultConfig(), collecting] : [collecting],
    // The rules of the project say nothing here, and cost time.
    ...(isFiltered && { ruleFilter: ({ ruleId }: { readonly ruleId: string }) => ruleId === COLLECT }),
  };
}

/** For `.eslintrc` files, which ESLint 8.57 and 9 read. */
function oldOptionsFor(rule: Rule.RuleModule, { cwd, config }: ProjectQuery): ESLint.Options {
  return {
    cwd,
    cache: false,
    errorOnUnmatchedPattern: true,
    allowInlineConfig: false,
    ...(typeof config === 'string' && { overrideConfigFile: path.resolve(cwd, config) }),
    plugins: { 'sp-api-cli': { rules: { collect: rule } } },
    overrideConfig: { plugins: ['sp-api-cli'], rules: { [COLLECT]: 'error' } },
  } as unknown as ESLint.Options;
}

/** Without a configuration every file is code, and TypeScript where there is a parser for it. */
function defaultConfig(): Linter.Config[] {
  const parser = typeScriptParser();
  if (parser === undefined) return [{ files: ['**/*.{js,mjs,cjs,jsx}'], languageOptions: JSX }];
  return [
    { files: ['**/*.{js,mjs,cjs,jsx}'], languageOptions: JSX },
    { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser } },
  ];
}

const JSX: Linter.LanguageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };

/** Configurations may name JSON, CSS and Markdown as well. */
function isCode({ sourceCode }: Rule.RuleContext): boolean {
  const { ast, scopeManager } = sourceCode as { ast?: { type?: unknown }; scopeManager?: unknown };
  return ast?.type === 'Program' && scopeManager != null;
}

function failuresIn(results: readonly ESLint.LintResult[], cwd: string): ProjectRun['parseFailures'] {
  return results
    .flatMap(({ filePath, messages }) =>
      messages
        .filter(({ fatal }) => fatal)
        .map(({ line, message }) => ({ file: relativePath(cwd, filePath), line, message })),
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
