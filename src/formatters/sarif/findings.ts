import type { ESLint, Linter, Rule } from 'eslint';

import { FLOW_RULES } from '../../report/explanations.ts';
import { RULE_FACTS } from '../../report/rule-facts.ts';

/** What ESLint has found, one finding at a time. */
export interface Finding {
  readonly file: string;
  readonly message: Linter.LintMessage;
  /** The name of a rule of ours, whatever prefix the configuration gives to the plugin; undefined for other rules. */
  readonly ownRule: string | undefined;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}

export type RulesMeta = Readonly<Record<string, Rule.RuleMetaData | undefined>>;

/** @returns all findings, suppressed ones too, sorted by file, place and rule */
export function findingsOf(results: readonly ESLint.LintResult[], rulesMeta: RulesMeta): readonly Finding[] {
  return results
    .toSorted((a, b) => compare(a.filePath, b.filePath))
    .flatMap(({ filePath, messages, suppressedMessages = [] }) =>
      [...messages, ...suppressedMessages].sort(byPlace).map((message) => ({
        file: filePath,
        message,
        ownRule: ownName(message.ruleId, rulesMeta),
        suppressions: suppressionsOf(message),
      })),
    );
}

/** Pages of our rules are in one place; another plugin may have a rule of the same name. */
function ownName(ruleId: string | null, rulesMeta: RulesMeta): string | undefined {
  if (ruleId === null) return undefined;
  const name = ruleId.slice(ruleId.lastIndexOf('/') + 1);
  const url = rulesMeta[ruleId]?.docs?.url;
  const isKnown = name in RULE_FACTS || FLOW_RULES.has(name);
  return isKnown && (url === undefined || /\beslint-plugin-sp-api\b/u.test(url)) ? name : undefined;
}

function suppressionsOf(message: Linter.LintMessage): Finding['suppressions'] {
  return (message as Partial<Linter.SuppressedLintMessage>).suppressions ?? [];
}

function byPlace(a: Linter.LintMessage, b: Linter.LintMessage): number {
  return (
    a.line - b.line || a.column - b.column || compare(a.ruleId ?? '', b.ruleId ?? '') || compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
