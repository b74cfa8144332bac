import type { ESLint } from 'eslint';

import { eslintDriver, spApiDriver } from './driver.ts';
import { findingsOf, type Finding, type RulesMeta } from './findings.ts';
import { levelOf, notificationsOf, resultsOf, type Surroundings } from './results.ts';
import { describeForeignRule, describeRule } from './rules.ts';
import { logOf, runOf, type RunParts } from './run.ts';
import { TAXONOMIES } from './taxonomies.ts';
import type { Component, Descriptor, Log, Notification, Run } from './types.ts';

export interface LogInput extends Omit<Surroundings, 'ruleIds'> {
  readonly results: readonly ESLint.LintResult[];
  readonly rulesMeta: RulesMeta;
  /** What went wrong besides: code flows that could not be found. */
  readonly notes: readonly string[];
}

/** What one tool says. */
interface Part extends Pick<RunParts, 'taxonomies' | 'notes' | 'isSuccessful'> {
  readonly findings: readonly Finding[];
  readonly driver: (rules: readonly Descriptor[]) => Component;
}

/**
 * @returns two runs: what this plugin found, and what ESLint itself and other plugins found. The second one is there even
 * when it is empty: code scanning services close findings of a tool only when the tool reports again.
 */
export function makeLog({ results, rulesMeta, notes, ...surroundings }: LogInput): Log {
  const findings = findingsOf(results, rulesMeta);
  const nameless = findings.filter(({ message }) => message.ruleId === null);
  const unread = nameless.filter(({ message }) => message.fatal === true);
  const ours: Part = {
    findings: findings.filter(({ ownRule }) => ownRule !== undefined),
    driver: spApiDriver,
    taxonomies: TAXONOMIES,
    notes: [...notificationsOf(unread, surroundings.root), ...notes.map(noteOf)],
    isSuccessful: unread.length === 0,
  };
  const others: Part = {
    findings: findings.filter(({ message, ownRule }) => message.ruleId !== null && ownRule === undefined),
    driver: eslintDriver,
    notes: notificationsOf(nameless, surroundings.root),
    isSuccessful: unread.length === 0,
  };
  return logOf([ours, others].map((part) => describe(part, rulesMeta, surroundings)));
}

function describe(
  { findings, driver, ...part }: Part,
  rulesMeta: RulesMeta,
  surroundings: Omit<Surroundings, 'ruleIds'>,
): Run {
  const rules = rulesOf(findings, rulesMeta);
  return runOf({
    ...part,
    driver: driver(rules),
    root: 'The root of the repository.',
    results: resultsOf(findings, { ...surroundings, ruleIds: rules.map(({ id }) => id) }),
  });
}

/** The rules that have findings, by name. */
function rulesOf(findings: readonly Finding[], rulesMeta: RulesMeta): readonly Descriptor[] {
  const byId = new Map(findings.toReversed().map((finding) => [finding.message.ruleId ?? '', finding]));
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { message, ownRule }]) => {
      const meta = rulesMeta[id];
      const level = levelOf(message);
      return ownRule === undefined
        ? describeForeignRule(id, meta, level)
        : describeRule(id, ownRule, meta ?? {}, level);
    });
}

function noteOf(text: string): Notification {
  return { level: 'warning', message: { text } };
}
