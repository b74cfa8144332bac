import type { Linter } from 'eslint';

import type { Explanation } from '../../report/explanations.ts';
import { RULE_FACTS } from '../../report/rule-facts.ts';
import { codeFlowOf, endsOf } from './code-flow.ts';
import type { Finding } from './findings.ts';
import { makeFingerprints } from './fingerprint.ts';
import { locationOf, uriOf } from './location.ts';
import { taxonOf } from './taxonomies.ts';
import type { Level, Message, Notification, Result, Suppression } from './types.ts';

export interface Surroundings {
  /** What addresses are relative to. */
  readonly root: string;
  readonly explanationOf: (message: Linter.LintMessage) => Explanation | undefined;
  /** The rules of the run, in their order. */
  readonly ruleIds: readonly string[];
}

/** @returns the results of one run, in the order of the findings */
export function resultsOf(findings: readonly Finding[], surroundings: Surroundings): readonly Result[] {
  const fingerprint = makeFingerprints();
  // SARIF wants all results of a run to tell whether they are suppressed, or none.
  const tellsSuppressions = findings.some(({ suppressions }) => suppressions.length > 0);
  return findings.map((finding) => ({
    ...resultOf(finding, surroundings),
    partialFingerprints: fingerprint(
      finding.ownRule ?? finding.message.ruleId ?? '',
      uriOf(finding.file, surroundings.root),
      finding.message.message,
    ),
    ...(tellsSuppressions && { suppressions: finding.suppressions.map(suppressionOf) }),
  }));
}

type Printless = Omit<Result, 'partialFingerprints'>;

function resultOf({ file, message, ownRule }: Finding, { root, explanationOf, ruleIds }: Surroundings): Printless {
  const ruleId = message.ruleId ?? '';
  const clauses = RULE_FACTS[ownRule ?? '']?.clauses ?? [];
  const explanation = ownRule === undefined ? undefined : explanationOf(message);
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: levelOf(message),
    message: textOf(message.message),
    locations: [locationOf({ file, ...message }, root)],
    ...(clauses.length > 0 && { taxa: clauses.map(taxonOf) }),
    ...(explanation && {
      relatedLocations: endsOf(explanation, root),
      codeFlows: [codeFlowOf(explanation, root)],
    }),
  };
}

/** @returns what ESLint says without naming a rule: files that cannot be parsed, comments without use */
export function notificationsOf(findings: readonly Finding[], root: string): readonly Notification[] {
  return findings.map(({ file, message }) => ({
    level: levelOf(message),
    message: textOf(message.message),
    locations: [locationOf({ file, ...message }, root)],
  }));
}

export function levelOf({ severity }: Linter.LintMessage): Level {
  return severity === 2 ? 'error' : 'warning';
}

/** `[text](target)` would be a link in SARIF's plain texts. */
export function textOf(text: string): Message {
  return { text: text.replace(/\[(?=[^\]]*\]\()/gu, '\\[') };
}

function suppressionOf({ kind, justification }: Finding['suppressions'][number]): Suppression {
  return {
    kind: kind === 'directive' ? 'inSource' : 'external',
    ...(justification !== '' && { justification }),
  };
}
