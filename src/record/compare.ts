import type { ProcessingRecord, RecordFlow } from './model.ts';
import { compareTexts } from './places.ts';

/** What differs between two records, in words; line numbers and the head are no differences. */
export interface RecordDifference {
  /** `added`: in the code and not in the record. `removed`: in the record and in no code. `changed`: in both, not the same. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** `getOrders (orders v0) in src/client.ts → log.info (winston) in src/logger.ts`. */
  readonly flow: string;
  readonly fields: readonly string[];
  /** Of a change: `status: permitted → violation`. */
  readonly details: readonly string[];
}

interface Row {
  readonly flow: string;
  readonly field: string;
  readonly conditions: Readonly<Record<string, string>>;
}

/** What of a row has to be looked at again when it changes. */
export function conditionsOf(flow: Omit<RecordFlow, 'id' | 'fields'>): Record<string, string> {
  const { status, confidence, declaredAs, purpose, recipient, storage, retention } = flow;
  return {
    status,
    confidence,
    'declared as': declaredAs,
    purpose,
    recipient: `${recipient.name}, ${recipient.role}`,
    protection: storage.protection,
    'at rest': storage.atRest,
    'in transit': storage.inTransit,
    retention: `${retention.days} days, ${retention.mechanism}`,
  };
}

/** @returns how a flow is called where its lines do not matter. */
export function nameOfFlow({ source, sink }: Pick<RecordFlow, 'source' | 'sink'>): string {
  const from = source.places[0]?.file ?? '';
  const to = sink.places[0]?.file ?? '';
  return `${source.operation} (${source.api}) in ${from} → ${sink.label} [${sink.kind}, ${sink.destination}] in ${to}`;
}

function rowsOf({ flows }: Pick<ProcessingRecord, 'flows'>): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const flow of flows) {
    const name = nameOfFlow(flow);
    const conditions = conditionsOf(flow);
    for (const { path } of flow.fields) {
      const key = `${name} | ${path}`;
      rows.set(key, [...(rows.get(key) ?? []), { flow: name, field: path, conditions }]);
    }
  }
  return rows;
}

/**
 * @param committed the record that was reviewed
 * @param current the record of the code as it is
 * @returns what the code has that the record has not, and the other way round
 */
export function compareRecords(
  committed: Pick<ProcessingRecord, 'flows'>,
  current: Pick<ProcessingRecord, 'flows'>,
): RecordDifference[] {
  const before = rowsOf(committed);
  const after = rowsOf(current);
  const differences = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    differencesOf(before.get(key) ?? [], after.get(key) ?? []),
  );
  return joined(differences);
}

function differencesOf(before: readonly Row[], after: readonly Row[]): RecordDifference[] {
  const isIn = (rows: readonly Row[], row: Row): boolean => rows.some((other) => textOf(other) === textOf(row));
  const gone = before.filter((row) => !isIn(after, row));
  const come = after.filter((row) => !isIn(before, row));
  const pairs = Math.min(gone.length, come.length);
  return [
    ...come.slice(0, pairs).map((row, index) => change(gone[index] ?? row, row)),
    ...gone.slice(pairs).map((row) => difference('removed', row)),
    ...come.slice(pairs).map((row) => difference('added', row)),
  ];
}

function textOf({ conditions }: Row): string {
  return JSON.stringify(conditions);
}

function difference(kind: RecordDifference['kind'], { flow, field }: Row, details: string[] = []): RecordDifference {
  return { kind, flow, fields: [field], details };
}

function change(before: Row, after: Row): RecordDifference {
  const details = Object.keys({ ...before.conditions, ...after.conditions }).flatMap((name) => {
    const [old = '', now = ''] = [before.conditions[name], after.conditions[name]];
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
  return difference('changed', after, details);
}

const KINDS: readonly RecordDifference['kind'][] = ['added', 'changed', 'removed'];

/** Fields of one flow that differ in the same way are one difference. */
function joined(differences: readonly RecordDifference[]): RecordDifference[] {
  const found = new Map<string, RecordDifference>();
  for (const item of differences) {
    const key = [item.kind, item.flow, ...item.details].join(' | ');
    const known = found.get(key);
    found.set(key, known === undefined ? item : { ...known, fields: [...known.fields, ...item.fields] });
  }
  return [...found.values()]
    .map((item) => ({ ...item, fields: [...item.fields].sort() }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareTexts(a.flow, b.flow));
}

const SIGNS: Readonly<Record<RecordDifference['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** @returns the differences as lines of text, one flow after the other. */
export function describeDifferences(differences: readonly RecordDifference[]): string[] {
  return differences.flatMap(({ kind, flow, fields, details }) => [
    `${SIGNS[kind]} ${flow}`,
    `    ${fields.length === 1 ? 'field' : `${fields.length} fields`}: ${fields.join(', ')}`,
    ...details.map((detail) => `    ${detail}`),
  ]);
}
