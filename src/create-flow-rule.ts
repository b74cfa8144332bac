import type { AST, Rule, SourceCode } from 'eslint';
import path from 'node:path';

import { analysisOf, permitsOf } from './analysis.ts';
import type { SinkKind } from './catalog/schema.ts';
import { createRule } from './create-rule.ts';
import { fileMode } from './credentials/file-mode.ts';
import { isTraced, leavesOf } from './pii/labels.ts';
import type { Permits } from './pii/permits.ts';
import type { Sink } from './pii/sinks.ts';
import { PERSONAL_DATA, type Subject } from './pii/subjects.ts';
import { explain, startExplaining } from './report/explanations.ts';
import { flowData, type FlowData } from './report/flow-message.ts';
import { describePlace } from './report/places.ts';
import { outranks, uncleared, type RankingContext } from './report/ranking.ts';
import type { Suggester } from './report/suggestions/suggester.ts';
import { readSettings } from './settings.ts';
import type { Cut, Flow } from './taint/engine.ts';
import { joinMarks, type Mark } from './taint/value.ts';

export interface FlowRuleOptions {
  /** Also reports what is evidence rather than proof; the strict preset switches it on. */
  readonly strict?: boolean;
}

export interface FlowRuleDefinition<Options extends FlowRuleOptions = FlowRuleOptions> {
  readonly name: string;
  readonly description: string;
  /** The kinds of sinks that the rule is about. */
  readonly kinds: readonly SinkKind[];
  /** Kinds that count only with the `strict` option. */
  readonly strictKinds?: readonly SinkKind[];
  /** Default: `leak`, for kinds that the settings can declare functions of the project's own to be. */
  readonly messageId?: 'flow';
  /** With the placeholders `field`, `op` and `sink`, and those of {@link data}. */
  readonly message: string;
  /** What the rule protects. Default: personal data. */
  readonly subject?: Subject;
  /** Sinks of the wanted kinds that count only with the `strict` option. */
  readonly isStrictSink?: (sink: Sink) => boolean;
  /** More that the rule looks at in a file, besides flows. */
  readonly listen?: (context: Rule.RuleContext) => Rule.RuleListener;
  /** Messages of `listen`. */
  readonly messages?: Readonly<Record<string, string>>;
  /** False for rules that only the strict preset has. */
  readonly recommended?: false;
  /** Options besides `strict`, as a JSON schema. */
  readonly options?: Readonly<Record<string, object>>;
  /** Which flows the rule is about, of those whose sinks have one of the kinds. Default: all. */
  readonly isAbout?: (flow: Flow, options: Options, all: readonly Flow[], context: Rule.RuleContext) => boolean;
  /** Which marks of a flow the rule is about. Default: those that nothing on the way has made fit for the sink. */
  readonly marksOf?: (flow: Flow) => readonly Mark[];
  /** Set when anything that Amazon sent counts, personal or not. */
  readonly anyInformation?: true;
  /** More placeholders. */
  readonly data?: (
    flow: Flow,
    marks: readonly Mark[],
    all: readonly Flow[],
    cwd: string,
  ) => Readonly<Record<string, string>>;
  /** What is said of a call that is reported without data in it. */
  readonly bareMessage?: string;
  /** Whether a call without data in it that stands in another file is reported where the linted file leads to it. Default: never. */
  readonly isLedTo?: (flow: Flow, context: Rule.RuleContext) => boolean;
  /** Edits that are offered where they are safe. */
  readonly suggesters?: readonly Suggester[];
}

/** Builds a rule that reports personal data, or keys to it, at sinks of some kinds. All such rules share one analysis of a file. */
export function createFlowRule<Options extends FlowRuleOptions>(
  definition: FlowRuleDefinition<Options>,
): Rule.RuleModule {
  const { name, description, kinds, strictKinds = [], message, messageId = 'leak' } = definition;
  const {
    subject = PERSONAL_DATA,
    isStrictSink = () => false,
    listen,
    messages,
    bareMessage,
    suggesters = [],
  } = definition;
  return createRule({
    name,
    meta: {
      type: 'problem',
      docs: { description, recommended: definition.recommended ?? true },
      ...(suggesters.length > 0 && { hasSuggestions: true }),
      schema: [
        {
          type: 'object',
          properties: {
            strict: { type: 'boolean', description: 'Also report what is evidence rather than proof.' },
            ...definition.options,
          },
          additionalProperties: false,
        },
      ],
      messages: {
        [messageId]: message,
        expired: `${message} '{{id}}' of the settings permitted it until {{lastDay}}.`,
        ...(bareMessage !== undefined && { bare: bareMessage }),
        bound: BOUND,
        ...messages,
        ...Object.fromEntries(suggesters.flatMap((item) => Object.entries(item.messages))),
      },
    },
    create(context) {
      const options = (context.options[0] ?? {}) as Options;
      const { strict = false } = options;
      const wanted = strict ? [...kinds, ...strictKinds] : kinds;

      const marksOf = definition.marksOf ?? ((flow: Flow) => uncleared(flow, subject));

      function isWanted(flow: Flow, all: readonly Flow[]): boolean {
        const { row, isCertain, role } = flow.sink as Sink;
        const isLawful = row.encryptedByService === true || role !== undefined;
        if (!wanted.includes(row.kind) || isLawful) return false;
        if (!strict && (!isCertain || isStrictSink(flow.sink as Sink))) return false;
        return definition.isAbout?.(flow, options, all, context) ?? true;
      }

      function rankingFor(permits: Permits): RankingContext {
        const isTest = fileMode(context.filename, context.cwd) === 'test';
        return { isTest, isPermitted: (flow) => permits.isPermitted(flow) };
      }

      function check(flows: readonly Flow[], all: readonly Flow[], permits: Permits, ranking: RankingContext): void {
        const leaking = flows.map((flow) => {
          const marks = marksOf(flow).filter((mark) => strict || isTraced(mark));
          return { flow, ...permits.judge(name, flow, marks) };
        });
        const marks = leaking.reduce<readonly Mark[]>((found, leak) => joinMarks(found, leak.marks), []);
        const shown = leaking.find((leak) => counts(leak.marks)) ?? leaking[0];
        if (shown === undefined || !counts(marks) || all.some((other) => outranks(other, shown.flow, subject, ranking)))
          return;
        const told = [...shown.marks, ...marks];
        context.report({
          loc: locationOf(shown.flow.place.node, context),
          messageId: shown.expired === undefined ? messageId : 'expired',
          data: {
            ...flowData(subject, shown.flow, told, context.cwd),
            ...definition.data?.(shown.flow, marks, all, context.cwd),
            ...shown.expired,
          },
          suggest: suggesters.flatMap(({ suggest }) => suggest(shown.flow, context)),
        });
        explain(name, path.resolve(context.cwd, context.physicalFilename), shown.flow, told);
      }

      function counts(marks: readonly Mark[]): boolean {
        return definition.anyInformation === true ? marks.length > 0 : subject.isLeak(leavesOf(marks));
      }

      /** A call without data in it is reported where it stands, mostly. */
      function checkBare(flow: Flow, all: readonly Flow[]): void {
        if (flow.place.file !== flow.sinkPlace.file && definition.isLedTo?.(flow, context) !== true) return;
        const { label } = flow.sink as Sink;
        const data = { sink: label, ...definition.data?.(flow, [], all, context.cwd) };
        const suggest = suggesters.flatMap((item) => item.suggest(flow, context));
        context.report({ loc: locationOf(flow.place.node, context), messageId: 'bare', data, suggest });
      }

      return {
        ...listen?.(context),
        'Program:exit'() {
          startExplaining(name, path.resolve(context.cwd, context.physicalFilename));
          const { flows, cuts } = analysisOf(context);
          // Most files of most projects.
          if (flows.length === 0 && cuts.length === 0) return;
          if (tellsBounds(context)) for (const cut of cuts) reportBound(context, cut);
          const own = flows.filter((flow) => isWanted(flow, flows));
          const permits = permitsOf(context);
          const ranking = rankingFor(permits);
          for (const group of groupsOf(own.filter(({ marks }) => marks.length > 0)))
            check(group, flows, permits, ranking);
          if (bareMessage === undefined) return;
          const bare = own.filter(({ marks }) => marks.length === 0);
          for (const flow of bare.filter(isFirstShown)) checkBare(flow, flows);
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

/** A call of another file's function may lead to several of its calls. */
function isFirstShown(flow: Flow, index: number, all: readonly Flow[]): boolean {
  const { place, sinkPlace } = flow;
  return place.file === sinkPlace.file || all.findIndex((other) => other.place.node === place.node) === index;
}

/** The analysis may have read the file on its own: its nodes know their range, but not their lines. */
function locationOf({ range }: Flow['place']['node'], { sourceCode }: Rule.RuleContext): AST.SourceLocation {
  return { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
}

/** @returns what a finding says of the data of flows, for a call that has none itself; undefined when it is not personal. */
export function relatedData(flows: readonly Flow[], cwd = ''): FlowData | undefined {
  for (const flow of flows) {
    const marks = uncleared(flow, PERSONAL_DATA).filter(isTraced);
    if (PERSONAL_DATA.isLeak(leavesOf(marks))) return flowData(PERSONAL_DATA, flow, marks, cwd);
  }
  return undefined;
}
