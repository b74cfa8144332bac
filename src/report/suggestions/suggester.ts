import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

import { nodeAt } from '../../ast/node-at.ts';
import type { Flow } from '../../taint/engine.ts';

/** An edit that a rule offers for a flow. */
export interface Suggester {
  /** Messages of the suggestions, by id. */
  readonly messages: Readonly<Record<string, string>>;
  /** @returns nothing where the edit would not be safe. */
  readonly suggest: (flow: Flow, context: Rule.RuleContext) => readonly Rule.SuggestionReportDescriptor[];
}

/** The nodes of a sink that stands in the linted file. */
export interface SinkNodes {
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  /** The argument with the data; the call where it is in none. */
  readonly argument: TSESTree.Node;
}

/** @returns undefined for sinks in other files, and for those that are no calls. */
export function sinkNodes({ place, sinkPlace, call }: Flow, { sourceCode }: Rule.RuleContext): SinkNodes | undefined {
  if (sinkPlace.file !== place.file) return undefined;
  const node = nodeAt(call.node.range, sourceCode);
  const argument = nodeAt(place.node.range, sourceCode);
  if (argument === undefined || (node?.type !== 'CallExpression' && node?.type !== 'NewExpression')) return undefined;
  return { call: node, argument };
}

/** @returns the suggestion that makes one edit. */
export function suggestion(
  messageId: string,
  fix: NonNullable<Rule.SuggestionReportDescriptor['fix']>,
  data: Readonly<Record<string, string>> = {},
): Rule.SuggestionReportDescriptor {
  return { messageId, data, fix };
}
