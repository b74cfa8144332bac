import { expandAlternatives } from '../catalog/access-path.ts';
import { documents, type DocumentRow } from '../catalog/documents.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';

type Role = 'fills' | 'pipes' | 'chains';

const roles = new Map<string, Role[]>();
for (const row of documents) {
  for (const role of ['fills', 'pipes', 'chains'] as const) note(row, role);
}

function note(row: DocumentRow, role: Role): void {
  for (const name of row.packages) {
    for (const path of row[role].flatMap(expandAlternatives)) {
      const key = `${name}|${path}`;
      roles.set(key, [...(roles.get(key) ?? []), role]);
    }
  }
}

const PIPED = 'piped';

/** @returns what a call on a document gives, after its data went where the document goes; undefined for other calls. */
export function documentResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  const own = roles.get(`${api.root}|${calleePath(api, call)}`);
  const { self } = call;
  if (own === undefined || self === undefined) return undefined;
  if (own.includes('fills')) {
    const shown = inspector.derive(joinAll(call.arguments.map(({ value }) => value)));
    inspector.remember(self, shown);
    if (shown.marks.length > 0) pipeTo(inspector.attached(self, PIPED), shown, call, inspector);
  }
  if (own.includes('pipes')) {
    const target = inspector.argument(call, 0);
    inspector.attach(self, PIPED, target);
    pipeTo(target, inspector.remembered(self), call, inspector);
    return target;
  }
  return own.includes('chains') ? self : undefined;
}

function pipeTo(target: Value, data: Value, call: Call, inspector: Inspector): void {
  if (data.marks.length > 0 && target.references.length > 0) inspector.pipe(data, target, call);
}
