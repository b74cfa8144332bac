import {
  CALL,
  expandAlternatives,
  INSTANCE,
  isMember,
  isParameter,
  parsePath,
  type Step,
} from '../catalog/access-path.ts';
import type { SourceRow } from '../catalog/schema.ts';
import { findRecord, type PiiCategory } from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { CallbackValue } from '../taint/policy.ts';
import { joinAll, UNKNOWN, type Value } from '../taint/value.ts';
import { labelOfLeaf, labelOfLeaves, type PiiLabel } from './labels.ts';
import { recordShape, type SourceNote } from './sources.ts';

/** One access path of a declared source. */
export interface OwnSource {
  readonly steps: readonly Step[];
  /** The path as the settings write it. */
  readonly path: string;
  readonly row: SourceRow;
}

/** @param canonicalize gives things of packages the one name that calls are looked up by */
export function ownSources(rows: readonly SourceRow[], canonicalize: (path: string) => string): OwnSource[] {
  return rows.flatMap((row) =>
    row.values.flatMap(expandAlternatives).map((path) => ({ steps: parsePath(canonicalize(path)) ?? [], path, row })),
  );
}

/** What a call gives of the declared sources: in its result, and to the functions among its arguments. */
export interface OwnData {
  readonly result: Value | undefined;
  readonly callbacks: readonly CallbackValue[];
}

/** @returns the declared data that a call gives; undefined when it gives none. */
export function ownData(
  sources: readonly OwnSource[],
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): OwnData | undefined {
  const callee = parsePath(api.path) ?? [];
  const after = sources.flatMap((source) => {
    const rest = stepsAfter(source.steps, callee);
    return rest === undefined ? [] : [{ source, rest }];
  });
  const returned = after.flatMap(({ source, rest }) => {
    const [first, ...members] = rest;
    return first === (call.isNew ? INSTANCE : CALL) && members.every(isMember) ? [{ source, members }] : [];
  });
  const result =
    returned.length === 0 ? undefined : valueOf(returned, inspector.apiOfResult(api, call), call, inspector, 'own');
  const callbacks = callbackValues(after, api, call, inspector);
  return result === undefined && callbacks.length === 0 ? undefined : { result, callbacks };
}

interface Part {
  readonly source: OwnSource;
  /** The properties that lead to the data. */
  readonly members: readonly Step[];
}

function stepsAfter(steps: readonly Step[], beginning: readonly Step[]): readonly Step[] | undefined {
  return beginning.every((step, index) => steps[index] === step) ? steps.slice(beginning.length) : undefined;
}

function callbackValues(
  after: readonly { readonly source: OwnSource; readonly rest: readonly Step[] }[],
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): CallbackValue[] {
  const parts = new Map<string, Part[]>();
  for (const { source, rest } of after) {
    const [argument = '', parameter = '', ...members] = rest;
    if (!isParameter(argument) || !isParameter(parameter) || !members.every(isMember)) continue;
    const key = `${argument.slice(1)}.${parameter.slice(1)}`;
    parts.set(key, [...(parts.get(key) ?? []), { source, members }]);
  }
  return [...parts].map(([key, list]) => {
    const [argument = 0, parameter = 0] = key.split('.').map(Number);
    const path = inspector.apiOfParameter(api, argument, parameter);
    return { argument, parameter, value: valueOf(list, path, call, inspector, `own:${key}`) };
  });
}

/** Builds the thing at a path with the declared data in it. */
function valueOf(parts: readonly Part[], api: ApiNode, call: Call, inspector: Inspector, role: string): Value {
  const whole = parts.filter(({ members }) => members.length === 0);
  if (whole.length > 0) return joinAll(whole.map(({ source }) => dataOf(source, call, inspector)));
  const byName = new Map<string, Part[]>();
  for (const part of parts) {
    const [name = ''] = part.members;
    byName.set(name, [...(byName.get(name) ?? []), part]);
  }
  const inside = (name: string, list: readonly Part[]): Value =>
    valueOf(
      list.map(({ source, members }) => ({ source, members: members.slice(1) })),
      api,
      call,
      inspector,
      `${role}.${name}`,
    );
  const elements = byName.get('*');
  if (elements !== undefined) return inspector.array(inside('*', elements), call, role);
  const fields = new Map([...byName].map(([name, list]) => [name, inside(name, list)]));
  return inspector.thing(api, fields, call, role);
}

function dataOf({ path, row }: OwnSource, call: Call, inspector: Inspector): Value {
  const note: SourceNote = { name: path, api: '' };
  if (row.record !== undefined) {
    const shape = recordShape(row.record, findRecord(row.record), row.list === true);
    return inspector.record(shape, note, call, path);
  }
  const label = labelOfCategories(row.pii ?? []);
  return label === undefined ? UNKNOWN : inspector.datum(label, note, call, path);
}

/** @returns what a datum of the categories is; a user who names a category means that it identifies a person. */
function labelOfCategories(categories: readonly PiiCategory[]): PiiLabel | undefined {
  const leaves = categories.map((category) => ({ path: category, category, level: 'identifier' as const }));
  const [only] = leaves;
  if (only === undefined) return undefined;
  return leaves.length === 1 ? labelOfLeaf(only) : labelOfLeaves(`own:${categories.join('+')}`, leaves);
}
