/**
 * The whole way of the data behind a finding, for formatters, editors and reports: `eslint-plugin-sp-api/flows`.
 *
 * A message of a rule shows a flow by its ends. Here is the rest: every step with its file, its place and a few words.
 */
export { explainFinding, explainResults } from './report/explain-results.ts';
export type { ExplainOptions, FileLinter, Finding } from './report/explain-results.ts';
export type { Explanation } from './report/explanations.ts';
export type { FlowStep } from './report/steps.ts';
