import type { ESLint, Linter } from 'eslint';
import path from 'node:path';

import { findExplanation, FLOW_RULES, type Explanation } from './explanations.ts';

/** What is needed of a message of ESLint to find its flow. */
export type Finding = Pick<Linter.LintMessage, 'ruleId' | 'line' | 'column'>;

/** What is needed of ESLint to lint again: an instance of its class `ESLint`, of any version. */
export interface FileLinter {
  readonly lintFiles: (patterns: string[]) => Promise<readonly Pick<ESLint.LintResult, 'filePath'>[]>;
}

export interface ExplainOptions {
  /**
   * Lints files again whose findings come from a cache or from another thread. It has to be configured like the run that
   * the results are of, without `cache` and `concurrency`. Default: an `ESLint` for `cwd` that finds its configuration file
   * itself.
   */
  readonly eslint?: FileLinter;
  /** The folder of the default linter. Default: the working directory. */
  readonly cwd?: string;
}

/**
 * Explains one finding, when its file was linted in this process and not since changed.
 * @param file the file with the finding, as `filePath` of a result says
 * @param finding a message of ESLint
 * @returns undefined for findings of other rules, for credentials (they have no flow), and for files that were not linted here
 */
export function explainFinding(file: string, finding: Finding): Explanation | undefined {
  return findExplanation(path.resolve(file), finding);
}

/**
 * Explains all findings of a run. Files whose findings come from a cache (`--cache`) or from another thread
 * (`--concurrency`) are linted again in this process, and no others.
 * @param results what ESLint hands to a formatter
 * @returns the explanations by message, for the messages that have one; suppressed messages count too
 * @throws what ESLint throws when it has to lint again and cannot: for instance when there is no configuration file
 */
export async function explainResults(
  results: readonly Pick<ESLint.LintResult, 'filePath' | 'messages' | 'suppressedMessages'>[],
  options: ExplainOptions = {},
): Promise<ReadonlyMap<Finding, Explanation>> {
  const findings = results.flatMap(({ filePath, messages, suppressedMessages = [] }) =>
    [...messages, ...suppressedMessages].filter(mayHaveFlow).map((message) => ({ filePath, message })),
  );
  const isOpen = ({ filePath, message }: (typeof findings)[number]): boolean =>
    explainFinding(filePath, message) === undefined;
  const missing = [...new Set(findings.filter(isOpen).map(({ filePath }) => filePath))];
  if (missing.length > 0) await (options.eslint ?? (await makeLinter(options.cwd))).lintFiles(missing);

  const explanations = new Map<Finding, Explanation>();
  for (const { filePath, message } of findings) {
    const explanation = explainFinding(filePath, message);
    if (explanation !== undefined) explanations.set(message, explanation);
  }
  return explanations;
}

/** Configurations may give the plugin whatever prefix. */
function mayHaveFlow({ ruleId }: Linter.LintMessage): boolean {
  const name = ruleId?.slice(ruleId.lastIndexOf('/') + 1);
  return name !== undefined && FLOW_RULES.has(name);
}

async function makeLinter(cwd = process.cwd()): Promise<FileLinter> {
  const { loadESLint } = await import('eslint');
  const Eslint = await loadESLint();
  return new Eslint({ cwd });
}
