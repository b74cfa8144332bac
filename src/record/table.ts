import type { ProcessingRecord, RecordField, RecordFlow } from './model.ts';
import { describePlaces } from './places.ts';

/** A column of the record's table: one row is one field of one flow. */
export interface Column {
  readonly title: string;
  readonly of: (flow: RecordFlow, field: RecordField) => string;
}

/** The columns in the order in which auditors ask: collected, processed, stored, used, shared, disposed. */
export const COLUMNS: readonly Column[] = [
  { title: 'Row', of: (_, { id }) => id },
  { title: 'Flow', of: ({ id }) => id },
  { title: 'Field', of: (_, { path }) => path },
  { title: 'Category', of: (_, { category }) => category },
  { title: 'Data subject', of: (_, { subject }) => subject },
  { title: 'Source API', of: ({ source }) => source.api },
  { title: 'Operation', of: ({ source }) => source.operation },
  { title: 'Restriction', of: ({ source }) => source.restriction },
  { title: 'Collected at', of: ({ source }) => describePlaces(source.places) },
  { title: 'Processed by', of: ({ processing }) => (processing.length === 0 ? 'no function' : processing.join(', ')) },
  { title: 'Purpose', of: ({ purpose }) => purpose },
  { title: 'Declared as', of: ({ declaredAs }) => declaredAs },
  { title: 'Legal basis', of: ({ legalBasis }) => legalBasis },
  { title: 'Sink', of: ({ sink }) => sink.label },
  { title: 'Kind of sink', of: ({ sink }) => sink.title },
  { title: 'Destination', of: ({ sink }) => sink.destination },
  { title: 'Sink at', of: ({ sink }) => describePlaces(sink.places) },
  { title: 'Recipient', of: ({ recipient }) => recipient.name },
  { title: 'Role of recipient', of: ({ recipient }) => recipient.role },
  { title: 'Last assessment', of: ({ recipient }) => recipient.assessed },
  { title: 'Protection of the data', of: ({ storage }) => storage.protection },
  { title: 'In transit', of: ({ storage }) => storage.inTransit },
  { title: 'At rest', of: ({ storage }) => storage.atRest },
  { title: 'Key management', of: ({ storage }) => storage.keyManagement },
  { title: 'Retention in days', of: ({ retention }) => retention.days },
  { title: 'Clock starts', of: ({ retention }) => retention.clock },
  { title: 'Mechanism', of: ({ retention }) => retention.mechanism },
  { title: 'Disposal', of: ({ retention }) => retention.disposal },
  { title: 'Origin tag', of: ({ originTag }) => originTag },
  { title: 'Clauses', of: ({ clauses }) => clauses.join(', ') },
  { title: 'Status', of: ({ status }) => status },
  { title: 'Why', of: ({ reason }) => reason },
  { title: 'Confidence', of: ({ confidence }) => confidence },
  { title: 'Owner', of: ({ owner }) => owner },
];

/** @returns the cells of all rows, in the order of the record. */
export function tableOf({ flows }: ProcessingRecord): string[][] {
  return flows.flatMap((flow) => flow.fields.map((field) => COLUMNS.map(({ of }) => of(flow, field))));
}

/** @returns how many fields, flows, sources and sinks there are, and how many flows of each status. */
export function countsOf({ flows }: ProcessingRecord): Readonly<Record<string, number>> {
  const distinct = (texts: readonly string[]): number => new Set(texts).size;
  const of = (status: RecordFlow['status']): number => flows.filter((flow) => flow.status === status).length;
  return {
    fields: distinct(flows.flatMap(({ source, fields }) => fields.map(({ path }) => `${source.operation} ${path}`))),
    flows: flows.length,
    operations: distinct(flows.map(({ source }) => `${source.api} ${source.operation}`)),
    sinks: distinct(flows.map(({ sink }) => `${sink.kind} ${sink.label} ${sink.destination}`)),
    violation: of('violation'),
    undeclared: of('undeclared'),
    permitted: of('permitted'),
    amazon: of('amazon'),
  };
}
