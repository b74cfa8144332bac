/**
 * ESLint formatter for SARIF 2.1.0, the format of code scanning services: `eslint-plugin-sp-api/formatters/sarif`.
 *
 * Beside what formatters usually write, a finding of this plugin has all steps of its flow, the clauses that it breaks,
 * how bad it is and a print that stays the same when code moves.
 */
import type { ESLint, Linter } from 'eslint';
import path from 'node:path';

import { explainResults } from '../report/explain-results.ts';
import type { Explanation } from '../report/explanations.ts';
import { linterLike } from './same-configuration.ts';
import type { RulesMeta } from './sarif/findings.ts';
import { findRoot } from './sarif/location.ts';
import { makeLog } from './sarif/log.ts';

/** What ESLint hands to a formatter besides the results. */
export interface FormatterContext {
  readonly cwd?: string;
  readonly rulesMeta?: RulesMeta;
}

/**
 * Files whose findings come from `--cache` or from another thread are linted again for the steps. Where that fails, the
 * log has no steps for them and says so.
 * @returns the log as JSON, the same for the same findings; addresses are relative to the repository
 */
export default async function formatSarif(
  results: readonly ESLint.LintResult[],
  { cwd = process.cwd(), rulesMeta = {} }: FormatterContext = {},
): Promise<string> {
  const notes: string[] = [];
  const explanations = await explain(results, cwd).catch((error: unknown) => {
    notes.push(`Steps of flows are missing, because files could not be linted again: ${messageOf(error)}`);
    return new Map<Linter.LintMessage, Explanation>();
  });
  const root = findRoot(path.resolve(cwd));
  const log = makeLog({ results, rulesMeta, root, notes, explanationOf: (message) => explanations.get(message) });
  return JSON.stringify(log, undefined, 2);
}

async function explain(results: readonly ESLint.LintResult[], cwd: string): ReturnType<typeof explainResults> {
  const eslint = await linterLike(cwd, process.argv);
  return explainResults(results, { cwd, ...(eslint && { eslint }) });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
