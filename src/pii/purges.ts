import { kindsOfPackage } from '../catalog/index.ts';
import { purgeOf, type FoundPurge } from '../catalog/lifetimes/purges.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { HOLE, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { destinationOf } from './destination.ts';
import { storeOf } from './lifetimes.ts';
import { links, optionAt } from './positions.ts';
import { agesInCondition, agesWithin, intervalsIn } from './purge-ages.ts';
import { conventionalSink, labelOf } from './sinks.ts';

const DELETION = /\bdelete\s+from\s+(?:only\s+)?(?<table>[\w$."`[\]]+)/iu;

/** Wherever a driver takes a statement. */
const STATEMENTS = [undefined, 'text', 'sql', 'query'];

/**
 * @returns what a call that deletes what is old says of the lifetime of the rest: `deleteMany({ at: { $lt: subDays(now, 90) } })`,
 * `DELETE FROM orders WHERE created_at < now() - interval '90 days'`
 */
export function purgeUses(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const statement = deletionIn(call, inspector);
  if (statement !== undefined && isStore(api)) {
    const days = [
      ...intervalsIn(statement.text),
      ...allArguments(call)
        .slice(1)
        .flatMap(({ value }) => agesWithin(value, inspector)),
    ];
    return uses(days, { store: '', table: statement.table }, api, call, inspector);
  }
  const purge = purgeOf(api.root, calleePath(api, call));
  if (purge === undefined) return [];
  const [table] = destinationOf(api, call, inspector).names?.table ?? [];
  const store = storeOf(purge.row.store, api, call, inspector);
  return uses(agesIn(purge, call, inspector), { store, ...(table !== undefined && { table }) }, api, call, inspector);
}

function isStore({ root }: ApiNode): boolean {
  const kinds = kindsOfPackage(root);
  return kinds.has('database') || kinds.has('plain-storage');
}

/** The statement that a call is given, if it deletes. */
function deletionIn(call: Call, inspector: Inspector): { text: string; table: string } | undefined {
  if (call.arguments.length === 0) return undefined;
  const positions = STATEMENTS.map((path) => ({ argument: 0, ...(path !== undefined && { path }) }));
  for (const position of positions) {
    for (const text of optionAt(position, call, inspector).flatMap((value) => textsOf(value, inspector))) {
      const table = DELETION.exec(text)?.groups?.table?.replace(/["`[\]]/gu, '');
      if (table !== undefined) return { text, table };
    }
  }
  return undefined;
}

/** A tag of a template is given the pieces of its text. */
function textsOf(value: Value, inspector: Inspector): string[] {
  const lists = inspector.objects(value).filter(({ kind }) => kind === 'array');
  return [
    ...stringLiterals(value),
    ...lists.map(({ fields }) => [...fields.values()].flatMap(stringLiterals).join(HOLE)),
  ];
}

/** A call that only adds a condition to a chain speaks for itself: the others were asked before. */
function agesIn({ isContinued }: FoundPurge, call: Call, inspector: Inspector): number[] {
  const given = allArguments(call).map(({ value }) => value);
  const own = agesInCondition(call.name ?? '', given, inspector);
  if (isContinued) return own;
  return [...own, ...links(call, inspector).flatMap(({ step, values }) => agesInCondition(step, values, inspector))];
}

function uses(
  days: readonly number[],
  store: { readonly store: string; readonly table?: string },
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  if (days.length === 0) return [];
  const longest = Math.max(...days);
  const detail = { ...store, ...(longest > 0 && { days: longest }) };
  const destination = destinationOf(api, call, inspector);
  const sink = conventionalSink('long-retention', labelOf(call, undefined, undefined), { destination, detail });
  return [{ sink, argument: undefined, value: UNKNOWN, always: true }];
}
