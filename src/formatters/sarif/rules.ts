import type { Rule } from 'eslint';

import { RULE_FACTS, type RuleFacts } from '../../report/rule-facts.ts';
import { helpOf } from './help.ts';
import { taxonOf } from './taxonomies.ts';
import type { Descriptor, Level, Message } from './types.ts';

/** @returns a rule of ours as a reader of SARIF shows it: help, clauses and how bad a finding is */
export function describeRule(id: string, name: string, meta: Rule.RuleMetaData, level: Level): Descriptor {
  const { docs: { description = name, url = '' } = {} } = meta;
  const facts = RULE_FACTS[name];
  const help = url === '' ? undefined : helpOf(name, url);
  return {
    ...describeForeignRule(id, meta, level),
    name,
    fullDescription: { text: sentence(description) },
    help: help ?? plain(`${sentence(description)} See ${url}`),
    ...(facts && describeFacts(facts)),
  };
}

/** @returns what is known of a rule of any plugin */
export function describeForeignRule(id: string, meta: Rule.RuleMetaData | undefined, level: Level): Descriptor {
  const { description, url } = meta?.docs ?? {};
  return {
    id,
    shortDescription: { text: sentence(description ?? id) },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level },
  };
}

/** @returns the clauses of a rule, and how bad a finding is */
export function describeFacts({ clauses, cwe, severity, precision }: RuleFacts): Partial<Descriptor> {
  const weaknesses = cwe.map((number) => `external/cwe/cwe-${number}`);
  const tags = ['security', 'privacy', ...clauses, ...weaknesses];
  return {
    ...(clauses.length > 0 && {
      relationships: clauses.map((clause) => ({ target: taxonOf(clause), kinds: ['relevant'] })),
    }),
    properties: { 'security-severity': severity.toFixed(1), precision, tags },
  };
}

function plain(text: string): Message {
  return { text, markdown: text };
}

function sentence(description: string): string {
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}${/[.!?]$/u.test(description) ? '' : '.'}`;
}
