import type { AST, Rule, SourceCode } from 'eslint';
import path from 'node:path';

import { analysisOf, permitsOf } from './analysis.ts';
import type { SinkKind } from './catalog/schema.ts';
import { createRule } from './create-rule.ts';
import { isTraced, leavesOf } from './pii/labels.ts';
import { uncleared } from './pii/permits.ts';
import type { Sink } from './pii/sinks.ts';
import { PERSONAL_DATA, type Subject } from './pii/subjects.ts';
import { explain, startExplaining } from './report/explanations.ts';
import { flowData } from './report/flow-message.ts';
import { describePlace } from './report/places.ts';
import { readSettings } from './settings.ts';
import type { Cut, Flow } from './taint/engine.ts';
import { joinMarks, type Mark } from './taint/value.ts';

export interface FlowRuleOptions {
  /** Also reports what is evidence rather than proof; the strict preset switches it on. */
  readonly strict?: boolean;
}

export interface FlowRuleDefinition {
  readonly name: string;
  readonly description: string;
  /** The kinds of sinks that the rule is about. */
  readonly kinds: readonly SinkKind[];
  /** Kinds that count only with the `strict` option. */
  readonly strictKinds?: readonly SinkKind[];
  /** With the placeholders `field`, `op` and `sink`. */
  readonly message: string;
  /** What the rule protects. Default: personal data. */
  readonly subject?: Subject;
  /** Sinks of the wanted kinds that count only with the `strict` option. */
  readonly isStrictSink?: (sink: Sink) => boolean;
  /** More that the rule looks at in a file, besides flows. */
  readonly listen?: (context: Rule.RuleContext) => Rule.RuleListener;
  /** Messages of `listen`. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Builds a rule that reports personal data, or keys to it, at sinks of some kinds. All such rules share one analysis of a file. */
export function createFlowRule({
  name,
  description,
  kinds,
  strictKinds = [],
  message,
  subject = PERSONAL_DATA,
  isStrictSink = () => false,
  listen,
  messages,
}: FlowRuleDefinition): Rule.RuleModule {
  return createRule({
    name,
    meta: {
      type: 'problem',
      docs: { description, recommended: true },
      schema: [
        {
          type: 'object',
          properties: {
            strict: { type: 'boolean', description: 'Also report what is evidence rather than proof.' },
          },
          additionalProperties: false,
        },
      ],
      messages: {
        leak: message,
        expired: `${message} '{{id}}' of the settings permitted it until {{lastDay}}.`,
        bound: BOUND,
        ...messages,
      },
    },
    create(context) {
      const { strict = false } = (context.options[0] ?? {}) as FlowRuleOptions;
      const wanted = strict ? [...kinds, ...strictKinds] : kinds;

      function isWanted({ sink }: Flow): boolean {
        const { row, isCertain, role } = sink as Sink;
        const isLawful = row.encryptedByService === true || role !== undefined;
        if (!wanted.includes(row.kind) || isLawful) return false;
        return strict || (isCertain && !isStrictSink(sink as Sink));
      }

      function check(flows: readonly Flow[], all: readonly Flow[]): void {
        const permits = permitsOf(context);
        const leaking = flows.map((flow) => {
          const marks = uncleared(flow, subject).filter((mark) => strict || isTraced(mark));
          return { flow, ...permits.judge(name, flow, marks) };
        });
        const marks = leaking.reduce<readonly Mark[]>((found, leak) => joinMarks(found, leak.marks), []);
        const shown = leaking.find((leak) => subject.isLeak(leavesOf(leak.marks))) ?? leaking[0];
        if (
          shown === undefined ||
          !subject.isLeak(leavesOf(marks)) ||
          all.some((other) => outranks(other, shown.flow, subject))
        )
          return;
        const told = [...shown.marks, ...marks];
        context.report({
          loc: locationOf(shown.flow.place.node, context),
          messageId: shown.expired === undefined ? 'leak' : 'expired',
          data: { ...flowData(subject, shown.flow, told, context.cwd), ...shown.expired },
        });
        explain(name, path.resolve(context.cwd, context.physicalFilename), shown.flow, told);
      }

      return {
        ...listen?.(context),
        'Program:exit'() {
          startExplaining(name, path.resolve(context.cwd, context.physicalFilename));
          const { flows, cuts } = analysisOf(context);
          if (tellsBounds(context)) for (const cut of cuts) reportBound(context, cut);
          for (const group of groupsOf(flows.filter(isWanted))) check(group, flows);
        },
      };
    },
  });
}

const BOUND =
  'The analysis of this file stopped at a bound ({{bound}}, first met at {{place}}): code behind it counts as unknown, and leaks there are missed.';

function reportBound(context: Rule.RuleContext, { bound, place }: Cut): void {
  context.report({
    loc: { line: 1, column: 0 },
    messageId: 'bound',
    data: { bound, place: describePlace(place, context.cwd) },
  });
}

/** Files whose bounds a rule has told: with several rules they are still told once. */
const told = new WeakSet<SourceCode>();

/** Whether the user wants to know where the analysis ended, and no other rule has said so. */
function tellsBounds({ sourceCode, settings }: Rule.RuleContext): boolean {
  if (!readSettings(settings).debug || told.has(sourceCode)) return false;
  told.add(sourceCode);
  return true;
}

/**
 * Flows that are one leak: through several arguments of one call, or through several sinks of a helper in another file that
 * was given one argument.
 */
function groupsOf(flows: readonly Flow[]): Iterable<Flow[]> {
  const groups = new Map<unknown, Flow[]>();
  for (const flow of flows) {
    const node = flow.sinkPlace.file === flow.place.file ? flow.call.node : flow.place.node;
    groups.set(node, [...(groups.get(node) ?? []), flow]);
  }
  return groups.values();
}

/** The analysis may have read the file on its own: its nodes know their range, but not their lines. */
function locationOf({ range }: Flow['place']['node'], { sourceCode }: Rule.RuleContext): AST.SourceLocation {
  return { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
}

/** The kinds that a call can have besides others, the most specific first. */
const SPECIFIC: readonly SinkKind[] = ['marketing', 'buyer-contact', 'public-exposure', 'ai-model', 'analytics'];

/** Whether another rule says the same of the same call more exactly: a message to the buyer is disclosed to nobody else. */
function outranks(other: Flow, flow: Flow, subject: Subject): boolean {
  if (other === flow || other.call.node !== flow.call.node) return false;
  const rank = SPECIFIC.indexOf((other.sink as Sink).row.kind);
  const own = SPECIFIC.indexOf((flow.sink as Sink).row.kind);
  return (
    rank >= 0 &&
    (own < 0 || rank < own) &&
    (other.sink as Sink).isCertain &&
    subject.isLeak(leavesOf(uncleared(other, subject)))
  );
}
