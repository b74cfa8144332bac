import { expandAlternatives } from '../catalog/access-path.ts';
import { publicity, type PublicityRow } from '../catalog/publicity.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { joinAll, stringLiterals, UNKNOWN } from '../taint/value.ts';
import { canonicalize } from './canonical.ts';
import { calleePath } from './clients.ts';
import { destinationOf } from './destination.ts';
import { storeOf } from './lifetimes.ts';
import { applies, optionAt } from './positions.ts';
import { conventionalSink, labelOf } from './sinks.ts';

let rowsByCall: ReadonlyMap<string, readonly PublicityRow[]> | undefined;

function rowsOf(api: ApiNode, call: Call): readonly PublicityRow[] {
  rowsByCall ??= indexed();
  return rowsByCall.get(`${api.root}|${calleePath(api, call)}`) ?? [];
}

function indexed(): ReadonlyMap<string, readonly PublicityRow[]> {
  const table = new Map<string, PublicityRow[]>();
  for (const row of publicity) {
    for (const name of row.packages) {
      for (const path of row.calls.flatMap(expandAlternatives)) {
        const key = `${name}|${canonicalize(name, path)}`;
        table.set(key, [...(table.get(key) ?? []), row]);
      }
    }
  }
  return table;
}

/** @returns that a call opens a store to everybody; rules ask which other calls put data there */
export function publicityUses(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const rows = rowsOf(api, call).filter((row) => applies(row, call, inspector) && isOpen(row, call, inspector));
  return rows.slice(0, 1).map((row) => {
    const detail = { store: storeOf(row.store, api, call, inspector) };
    const destination = destinationOf(api, call, inspector);
    const sink = conventionalSink('public-exposure', labelOf(call, undefined, undefined), { destination, detail });
    return { sink, argument: undefined, value: UNKNOWN, always: true };
  });
}

/** `"Principal": "*"`, `"Principal": { "AWS": ["*"] }`; and what forbids instead. Both without white space. */
const ANYBODY = /"Principal":(?:"\*"|\{"AWS":\[?"\*")/u;
const FORBIDS = '"Effect":"Deny"';

function opensToAll(policy: string): boolean {
  const text = policy.replace(/\s/gu, '');
  return ANYBODY.test(text) && !text.includes(FORBIDS);
}

function isOpen({ policy }: PublicityRow, call: Call, inspector: Inspector): boolean {
  if (policy === undefined) return true;
  return optionAt(policy, call, inspector).some((value) => {
    if (stringLiterals(value).some(opensToAll)) return true;
    const content = inspector.contentOf(value) ?? value;
    const statements = joinAll([
      inspector.read(content, 'Statement[]', call),
      inspector.read(content, 'Statement', call),
    ]);
    return inspector.objects(statements).some((statement) => {
      const own = inspector.referenceTo(statement);
      const says = (path: string): string[] => stringLiterals(inspector.read(own, path, call));
      const principals = ['Principal', 'Principal.AWS', 'Principal.AWS[]'].flatMap(says);
      return principals.includes('*') && !says('Effect').includes('Deny');
    });
  });
}
