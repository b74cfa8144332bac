import path from 'node:path';

import { expandAlternatives } from '../catalog/access-path.ts';
import type { SanitizerRow, SinkKind, SinkRow, SourceRow } from '../catalog/schema.ts';
import { relativePath } from '../modules/relative-path.ts';
import { builtinName, isPath } from '../modules/specifier.ts';
import type { FlowRuleName, FunctionSetting, SanitizerSetting, SinkSetting, SourceSetting } from '../settings/types.ts';
import { GLOBAL_ROOT } from '../taint/api.ts';

/** Which kind of sink each rule is about. */
export const KIND_OF_RULE: Readonly<Record<FlowRuleName, SinkKind>> = {
  'no-direct-buyer-contact': 'buyer-contact',
  'no-pii-disclosure': 'disclosure',
  'no-pii-in-analytics': 'analytics',
  'no-pii-in-logs': 'log',
  'no-pii-in-marketing': 'marketing',
  'no-pii-to-ai-models': 'ai-model',
  'no-public-pii-exposure': 'public-exposure',
  // The one kind that no other rule serves: personal data may be there.
  'no-token-exposure': 'response',
  'no-unencrypted-pii-storage': 'plain-storage',
};

const RULES = Object.entries(KIND_OF_RULE) as readonly (readonly [FlowRuleName, SinkKind])[];

/** @returns the rule that reports data in sinks of the kind. */
export function ruleOfKind(kind: SinkKind): FlowRuleName {
  // A database is a store whose encryption the code does not show.
  return RULES.find(([, own]) => own === kind)?.[0] ?? 'no-unencrypted-pii-storage';
}

/** @returns the row of the catalogue that a setting is. */
export function sinkRow({ rule, data = 'all', when, unless, maskedBy, label, ...place }: SinkSetting): SinkRow {
  return {
    calls: callsOf(place),
    kind: KIND_OF_RULE[rule],
    data,
    ...(when && { when }),
    ...(unless && { unless }),
    ...(maskedBy && { maskedBy }),
    ...(label !== undefined && { label }),
  };
}

export function sanitizerRow(setting: SanitizerSetting): SanitizerRow {
  const { effect, data = 'all', keys, inPlace, guard, when, unless } = setting;
  return {
    calls: callsOf(setting),
    effect,
    data,
    ...(keys && { keys }),
    ...(inPlace === true && { inPlace }),
    ...(guard === true && { guard }),
    ...(when && { when }),
    ...(unless && { unless }),
  };
}

export function sourceRow({ values, pii, record, list, ...place }: SourceSetting): SourceRow {
  return {
    values: values === undefined ? [`${place.export ?? ''}()`] : texts(values),
    ...(pii !== undefined && { pii: texts(pii) }),
    ...(record !== undefined && { record }),
    ...(list !== undefined && { list }),
  };
}

/** The access paths of the functions that a setting names, one by one. */
function callsOf(setting: Pick<SinkSetting, 'export' | 'calls'>): readonly string[] {
  return texts(setting.calls ?? setting.export ?? []).flatMap(expandAlternatives);
}

function texts<Text extends string>(given: Text | readonly Text[]): readonly Text[] {
  return typeof given === 'string' ? [given] : given;
}

/**
 * @param cwd the folder that paths of files are relative to
 * @returns the root of the access paths of the functions: the same for all spellings of one file's path
 */
export function rootOf({ module }: FunctionSetting, cwd: string): string {
  if (module === undefined) return GLOBAL_ROOT;
  if (!isPath(module)) return builtinName(module) ?? module;
  const file = module.startsWith('.') || path.isAbsolute(module) ? module : `./${module}`;
  const relative = relativePath(cwd, path.resolve(cwd, file));
  return `./${relative.replace(/(?:\/index)?(?:\.[cm]?[jt]sx?)?$/u, '')}`;
}
