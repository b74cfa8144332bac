import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import type { PiiLabel } from './labels.ts';

/** What leads from one call of the Reports API to the next: a property of the answer, and the argument that has it then. */
const STEPS: Readonly<Record<string, { readonly from: string; readonly to: string | undefined }>> = {
  createReport: { from: 'body.reportType', to: 'reportId' },
  getReport: { from: 'path.reportId', to: 'reportDocumentId' },
  getReportDocument: { from: 'path.reportDocumentId', to: undefined },
};

/**
 * Ties the answer of a call of the Reports API to the type of the report, where the code shows it.
 * @param answer what the call gives otherwise
 */
export function withReportType(answer: Value, call: Call, inspector: Inspector): Value {
  const options = inspector.argument(call, 0);
  const [operation = ''] = stringLiterals(inspector.read(options, 'operation', call));
  const name = operation.slice(operation.lastIndexOf('.') + 1);
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step === undefined) return answer;
  const given = inspector.read(options, step.from, call);
  const types = name === 'createReport' ? stringLiterals(given) : reportTypesOf(given, inspector);
  if (types.length === 0) return answer;
  const lead = joinAll(types.map((type) => leadTo(type, call, inspector)));
  return step.to === undefined ? joinAll([answer, lead]) : inspector.object({ [step.to]: lead }, call, name);
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
