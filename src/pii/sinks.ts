import type { TSESTree } from '@typescript-eslint/utils';

import { assignmentSinksOf, sinksOf } from '../catalog/index.ts';
import type { OptionPosition, SinkRow } from '../catalog/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { GLOBAL_ROOT } from '../taint/api.ts';
import { join, joinAll, NOTHING, stringLiterals, type Value } from '../taint/value.ts';
import type { RecipientRole } from '../catalog/purposes.ts';
import { calleePath } from './clients.ts';
import { destinationOf, type Destination } from './destination.ts';
import { withoutWholeLinks } from './links.ts';
import { applies, dataAt, optionAt } from './positions.ts';
import { printed } from './serializers.ts';
import { asStored } from './store-encryption.ts';

/** A sink as the engine hands it back with a flow. */
export interface Sink {
  readonly row: Pick<SinkRow, 'kind' | 'data' | 'calls' | 'encryptedByService'>;
  /** Where the data goes, as far as the code tells. */
  readonly destination: Destination;
  /** Set when the sink belongs to somebody who may have the data without being declared: no rule reports the flow. */
  readonly role?: RecipientRole;
  /** How findings call it. */
  readonly label: string;
  /** False for what only the strict preset reports. */
  readonly isCertain: boolean;
  /** A store of servers that is read by the program itself, and is gone when it is switched off. */
  readonly isCache?: boolean;
  /** What a finding says besides: the channel, the days. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Vendors of such stores. */
const CACHES: ReadonlySet<string> = new Set(['Redis', 'Memcached', 'Keyv', 'cache-manager']);

const known = new Map<string, Sink>();

/**
 * The names of places may be known to one file on the way to a sink and not to another: what both call the same sink does not
 * depend on them.
 * @returns what tells sinks apart
 */
export function keyOfSink({ row, label, isCertain, isCache, role }: Sink): string {
  return [row.kind, label, isCertain, row.encryptedByService, isCache, role].map(String).join('|');
}

/** Equal sinks are one object: the engine tells flows apart by it. */
export function makeSink(sink: Sink): Sink {
  const key = `${keyOfSink(sink)}|${JSON.stringify([sink.destination, sink.detail])}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, sink);
  return sink;
}

/** @returns the sinks of the catalogue that a call is. */
export function librarySinks(api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const rows = sinksOf(api.root, calleePath(api, call));
  return sinksOfRows(rows, (row) => row.label ?? labelOf(call, api, row.vendor), api, call, inspector);
}

/** @returns the sinks that a call is by the rows that name it. */
export function sinksOfRows<Row extends SinkRow>(
  rows: readonly Row[],
  labelOfRow: (row: Row) => string,
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const applying = rows.filter((row) => applies(row, call, inspector));
  if (applying.length === 0) return [];
  const destination = destinationOf(api, call, inspector);
  return applying.flatMap((row) => {
    const { role, confidence } = row;
    const sink = makeSink({
      row,
      label: labelOfRow(row),
      isCertain: confidence !== 'strict',
      isCache: 'vendor' in row && CACHES.has(String(row.vendor)),
      destination,
      ...(role && { role }),
    });
    const { maskedBy = [], serializedBy = [] } = row;
    const printing = { masked: maskedKeys(maskedBy, call, inspector), serializedBy };
    return dataAt(row.data, call, inspector).map(({ argument, value }) => ({
      sink,
      argument,
      value: storedBy(row, shownAt(row, printed(value, printing, call, inspector), inspector), call, inspector),
    }));
  });
}

function storedBy({ encryptedBy }: SinkRow, value: Value, call: Call, inspector: Inspector): Value {
  return encryptedBy === undefined ? value : asStored(value, encryptedBy, call, inspector);
}

/** Who is led to a signed address only gets what is behind it; a stream is read to its end, but printed as what it is. */
function shownAt({ kind }: SinkRow, value: Value, inspector: Inspector): Value {
  if (kind !== 'log' && value.references.length > 0) {
    const written = inspector.written(value);
    if (written !== NOTHING) return join(value, written);
  }
  return kind === 'url' ? withoutWholeLinks(value, inspector) : value;
}

/** The keys that the sink masks by itself: `redact` of a logger, as a list or in `paths`. */
function maskedKeys(positions: readonly OptionPosition[], call: Call, inspector: Inspector): string[] {
  return positions.flatMap((position) =>
    optionAt(position, call, inspector).flatMap((option) => {
      const lists = [option, inspector.read(option, 'paths', call)];
      return stringLiterals(joinAll(lists.map((list) => inspector.read(list, '[]', call))));
    }),
  );
}

/** @returns the sinks of the catalogue that an assignment is. */
export function assignmentSinks(api: ApiNode, value: Value, inspector: Inspector): SinkUse[] {
  return assignmentSinksOf(api.root, api.path).map((row) => {
    const sink = makeSink({
      row: { kind: row.kind, calls: [], data: 'all' },
      label: row.label ?? api.path,
      isCertain: true,
      destination: { module: api.root, call: api.path },
    });
    return { sink, argument: undefined, value: row.kind === 'url' ? withoutWholeLinks(value, inspector) : value };
  });
}

/** @returns a sink that the catalogue knows by convention only. */
export function conventionalSink(
  kind: SinkRow['kind'],
  label: string,
  more: Partial<Omit<Sink, 'row' | 'label'>> = {},
): Sink {
  return makeSink({ row: { kind, calls: [], data: 'all' }, label, isCertain: true, destination: {}, ...more });
}

const MAX_LABEL = 60;

/** The callee as the code writes it, with the vendor where the code does not say it. */
export function labelOf(call: Call, api: ApiNode | undefined, vendor: string | undefined): string {
  const node = calleeNode(call.place.node);
  const [start, end] = node.range;
  const text = call.place.file.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/ ?(\??\.) ?/g, '$1');
  const callee =
    text.length > MAX_LABEL || text.includes('=>') ? (api?.path ?? call.name ?? text.slice(0, MAX_LABEL)) : text;
  const isSelfEvident =
    vendor === undefined || api === undefined || api.root === GLOBAL_ROOT || api.root.startsWith('node:');
  return isSelfEvident || callee.toLowerCase().includes(vendor.toLowerCase()) ? callee : `${callee} (${vendor})`;
}

function calleeNode(node: TSESTree.Node): TSESTree.Node {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return node.callee;
  return node.type === 'TaggedTemplateExpression' ? node.tag : node;
}
