import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule, SourceCode } from 'eslint';
import path from 'node:path';

import { parseFile } from './modules/parse.ts';
import { Analyzer, type LintedFile } from './pii/analyzer.ts';
import type { Observer } from './pii/observed.ts';
import type { Permits } from './pii/permits.ts';
import { readSettings, type Settings } from './settings.ts';
import { today } from './settings/today.ts';
import type { Analysis } from './taint/engine.ts';

/** One run of the engine serves all rules: results live as long as ESLint keeps the file's tree. */
const results = new WeakMap<SourceCode, Analysis>();
const analyzers = new Map<string, Analyzer>();

/**
 * @returns what the engine found in the file that the rule looks at
 * @throws Error when `settings.spApi` is not valid
 */
export function analysisOf(context: Rule.RuleContext): Analysis {
  const { sourceCode } = context;
  const known = results.get(sourceCode);
  if (known !== undefined) return known;
  const analysis = analyzerFor(context).analyze(lintedFile(context));
  results.set(sourceCode, analysis);
  return analysis;
}

/** Analyzers of one run that is observed. */
export class ObservedAnalysis {
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #observe: Observer;

  /** @param observe is told what is seen on the way, of whatever file */
  constructor(observe: Observer) {
    this.#observe = observe;
  }

  /** As {@link analysisOf}. */
  of(context: Rule.RuleContext): Analysis {
    return analyzerFor(context, this.#analyzers, this.#observe).analyze(lintedFile(context));
  }
}

function lintedFile({ sourceCode, cwd, physicalFilename }: Rule.RuleContext): LintedFile {
  const { text } = sourceCode;
  const file = path.resolve(cwd, physicalFilename);
  const own = wrapsScripts(sourceCode.ast) ? parseFile(file, text) : undefined;
  if (own !== undefined) return own;
  return {
    text,
    path: file,
    program: sourceCode.ast as unknown as TSESTree.Program,
    scopeManager: sourceCode.scopeManager as unknown as ScopeManager,
    services: sourceCode.parserServices,
  };
}

/** The trees of components of Svelte have elements on top, and the scripts inside of them. */
function wrapsScripts({ body }: SourceCode['ast']): boolean {
  return body.some(({ type }: { readonly type: string }) => type.startsWith('Svelte'));
}

/**
 * @returns what the settings permit on this day
 * @throws Error when `settings.spApi` is not valid
 */
export function permitsOf(context: Rule.RuleContext): Permits {
  return analyzerFor(context).permits;
}

/**
 * Settings rarely differ between files; each set has its own analyzer, so that none sees another's policy. The day is part of
 * the key: an editor may run past midnight.
 */
function analyzerFor({ settings: given, cwd }: Rule.RuleContext, known = analyzers, observe?: Observer): Analyzer {
  const settings = readSettings(given);
  const day = today();
  const key = `${cwd}\n${day}\n${textOf(settings)}`;
  let analyzer = known.get(key);
  if (analyzer === undefined) {
    analyzer = new Analyzer(cwd, settings, day, observe);
    known.set(key, analyzer);
  }
  return analyzer;
}

const texts = new WeakMap<Settings, string>();

/** Every rule asks for every file, and the settings that were read do not change. */
function textOf(settings: Settings): string {
  let text = texts.get(settings);
  if (text === undefined) texts.set(settings, (text = JSON.stringify(settings)));
  return text;
}
