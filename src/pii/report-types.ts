import type { Call } from '../taint/call.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import type { PiiLabel } from './labels.ts';

/** The calls of the Reports API, in the order in which one leads to the next. */
export type ReportStep = 'createReport' | 'getReports' | 'getReport' | 'getReportDocument';

const STEPS: readonly ReportStep[] = ['createReport', 'getReports', 'getReport', 'getReportDocument'];

/** @returns the step that an operation is, named with or without its API */
export function reportStepOf(operation: string): ReportStep | undefined {
  const name = operation.slice(operation.lastIndexOf('.') + 1).replace(/WithHttpInfo$/u, '');
  return STEPS.find((step) => step === name);
}

const PATH = /\/reports\/[^/]+\/(?<kind>reports|documents)(?<id>\/[^/?#]+)?\/?(?:[?#]|$)/u;

/** @returns the step that a request is */
export function reportStepAt(method: string | undefined, url: string): ReportStep | undefined {
  const found = PATH.exec(url)?.groups;
  if (found === undefined) return undefined;
  if (found.kind === 'documents') return found.id === undefined ? undefined : 'getReportDocument';
  if (found.id !== undefined) return 'getReport';
  return method?.toUpperCase() === 'POST' ? 'createReport' : 'getReports';
}

/**
 * Ties the answer of a call of the Reports API to the type of the report, where the code shows it.
 * @param told what the call is told: a type, or an id that another call gave
 * @returns the body of the answer as far as it leads on, to be joined with what it holds otherwise; undefined where it leads nowhere
 */
export function reportAnswer(
  step: ReportStep,
  told: readonly Value[],
  call: Call,
  inspector: Inspector,
): Value | undefined {
  const lead = reportLead(step, told, call, inspector);
  if (lead === undefined) return undefined;
  switch (step) {
    case 'createReport':
      return inspector.object({ reportId: lead }, call, step);
    case 'getReports': {
      const report = inspector.object({ reportId: lead, reportDocumentId: lead }, call, 'report');
      return inspector.object({ reports: inspector.array(report, call, 'reports') }, call, step);
    }
    case 'getReport':
      return inspector.object({ reportId: lead, reportDocumentId: lead }, call, step);
    case 'getReportDocument':
      return lead;
  }
}

/** @returns what leads to the report from any part of the answer, for requests that may give whatever part of it */
export function reportLead(
  step: ReportStep,
  told: readonly Value[],
  call: Call,
  inspector: Inspector,
): Value | undefined {
  const isFirst = step === 'createReport' || step === 'getReports';
  const types = isFirst
    ? told.flatMap((value) => typesIn(value, inspector, MAX_DEPTH))
    : reportTypesOf(joinAll(told), inspector);
  return types.length === 0 ? undefined : joinAll([...new Set(types)].map((type) => leadTo(type, call, inspector)));
}

const MAX_DEPTH = 5;
const TYPE = /(?<![A-Z\d_])(?:GET|GST|SC|FBA|END)_[A-Z][A-Z\d_]{4,}/gu;

/** Types of reports that are written down in a value: in a body, in the text that was made of it, in a model, in an address. */
function typesIn(value: Value, inspector: Inspector, depth: number): string[] {
  const own = stringLiterals(value).flatMap((text) => [...text.matchAll(TYPE)].map(([type]) => type));
  if (depth === 0) return own;
  return [
    ...own,
    ...inspector
      .objects(value)
      .flatMap((object) => partsOf(object).flatMap((part) => typesIn(part, inspector, depth - 1))),
  ];
}

function partsOf({ kind, fields, rest, madeBy }: HeapObject): readonly Value[] {
  if (kind === 'function') return [];
  const given = kind === 'library' ? (madeBy?.arguments ?? []) : [];
  return [...fields.values(), ...(rest === undefined ? [] : [rest]), ...given];
}

function leadTo(report: string, call: Call, inspector: Inspector): Value {
  const label: PiiLabel = { key: `lead to ${report}`, leaves: [], report };
  return inspector.datum(label, { name: report, api: 'reports' }, call, report);
}

/** @returns the types of the reports that a value leads to; none when the code does not show them. */
export function reportTypesOf(value: Value, inspector: Inspector): readonly string[] {
  const types = inspector.marks(value).flatMap(({ label }) => (label as PiiLabel).report ?? []);
  return value === UNKNOWN ? [] : [...new Set(types)];
}
