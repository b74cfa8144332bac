import type { ESLint, Linter, Rule } from 'eslint';
import path from 'node:path';

import { analysisOf, ObservedAnalysis, permitsOf } from '../analysis.ts';
import type { Observer } from '../pii/observed.ts';
import { relativePath } from '../modules/relative-path.ts';
import type { AnalysedFile } from '../record/collector.ts';
import { readSettings } from '../settings.ts';
import { typeScriptParser } from '../typescript-parser.ts';
import { findConfigFile, loadEslint } from './eslint.ts';
import { Progress, UsageError } from './io.ts';

/** Which files are looked at, and by which configuration. */
export interface ProjectQuery {
  readonly cwd: string;
  /** Files, folders and globs; what the configuration ignores is left out. */
  readonly patterns: readonly string[];
  /** A configuration file; `false` for none. Absent: the one that ESLint finds. */
  readonly config?: string | false | undefined;
  /** Is told what is seen on the way. */
  readonly observe?: Observer;
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
  const { cwd, patterns, config, observe } = query;
  const observed = observe === undefined ? undefined : new ObservedAnalysis(observe);
  const { Eslint, version } = await loadEslint(cwd);
  if (config === undefined && findConfigFile(cwd) === undefined)
    throw new UsageError(
      'There is no eslint.config.js here or above. Write one with `sp-api-pii init`, or pass --no-config.',
    );
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
          progress.show(`${files.length} files, ${relativePath(cwd, file)}`);
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
    const results = await new Eslint(optionsFor(rule, version, query)).lintFiles([...patterns]);
    if (failure !== undefined) throw asUsageError(failure);
    return { files: files.sort(), parseFailures: failuresIn(results, cwd) };
  } catch (error) {
    throw asUsageError(error, config);
  } finally {
    progress.end();
  }
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

/** What ESLint throws is mostly a mistake in the configuration: its words are worth more than its stack. */
function asUsageError(error: unknown, config?: string | false): unknown {
  if (error instanceof UsageError || !(error instanceof Error)) return error;
  const { message } = error;
  if (/No files matching|All files matched by/u.test(message))
    return new UsageError(
      `${message}\nName files or folders that ${config === false ? 'exist' : 'the ESLint configuration covers'}.`,
    );
  if (message.startsWith('eslint-plugin-sp-api: settings'))
    return new UsageError(`${message}\nThe settings stand under settings.spApi in the ESLint configuration.`);
  const isConfiguration = /config|Cannot find (?:package|module)|parserOptions|plugin/iu.test(message);
  return isConfiguration ? new UsageError(`The ESLint configuration cannot be used: ${message}`) : error;
}
