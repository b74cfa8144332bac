import { constructorOf } from '../catalog/access-path.ts';
import { OFFICIAL_CLIENT, OPERATION_CLIENTS, SELLING_PARTNER_PACKAGES } from '../catalog/clients/sdks.ts';
import {
  ANY_VERSION,
  findOperation,
  findOperationsByOfficialNamespace,
  findOperationsByPackage,
  matchPath,
  type Operation,
} from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import { joinAll, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { reportAnswer, reportStepAt, reportStepOf, reportTypesOf, type ReportStep } from './report-types.ts';
import { anyReportShape, noteOf, reportShape, responseShape, type ResponsePart } from './sources.ts';

/** @returns what a call of a known SP-API client gives; undefined when the call is none. */
export function clientResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  if (call.isNew) return undefined;
  if (SELLING_PARTNER_PACKAGES.includes(api.root)) return sellingPartnerResult(api, call, inspector);
  if (OPERATION_CLIENTS.test(api.root)) return operationClientResult(api, call, inspector);
  return api.root === OFFICIAL_CLIENT ? officialResult(api, call, inspector) : undefined;
}

function lastStep(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `amazon-sp-api`: one method for everything, the body without `payload`. */
function sellingPartnerResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  switch (lastStep(api.path)) {
    case 'callAPI':
      return callApiResult(call, inspector);
    case 'downloadReport':
      return reportResult(call, inspector);
    case 'downloadReportStream':
      return streamOf(reportRows(call, inspector), call, inspector);
    case 'download':
      return documentResult(call, inspector);
    case 'downloadStream':
      return streamOf(documentRows(call, inspector), call, inspector);
    default:
      return undefined;
  }
}

function callApiResult(call: Call, inspector: Inspector): Value {
  const operations = operationsOf(inspector.argument(call, 0), call, inspector) ?? [];
  const options = inspector.read(inspector.argument(call, 0), 'options', call);
  if (isTrue(inspector.read(options, 'raw_result', call))) {
    const body = records(operations, 'body', call, inspector);
    return inspector.promise(inspector.object({ body: inspector.text(body, call) }, call, 'raw'), call);
  }
  const record = leading(
    reportStepTold(call, inspector),
    records(operations, 'payload', call, inspector),
    call,
    inspector,
  );
  const isWrapped = isTrue(clientOption(call, inspector, 'return_as_payload'));
  return inspector.promise(isWrapped ? inspector.object({ payload: record }, call, 'payload') : record, call);
}

/** The step of the Reports API that the options of a call name, by operation or by path. */
function reportStepTold(call: Call, inspector: Inspector): ReportStep | undefined {
  const texts = (key: string): string[] => stringLiterals(inspector.read(inspector.argument(call, 0), key, call));
  const [method] = texts('method');
  const steps = [
    ...texts('operation').map(reportStepOf),
    ...texts('api_path').map((path) => reportStepAt(method, path)),
  ];
  return steps.find((step) => step !== undefined);
}

/** @returns the answer of an operation, tied to the type of the report that it is about. */
export function leading(
  step: ReportStep | undefined,
  answer: Value,
  call: Call,
  inspector: Inspector,
  told: readonly Value[] = allArguments(call).map(({ value }) => value),
): Value {
  const lead = step === undefined ? undefined : reportAnswer(step, told, call, inspector);
  if (lead === undefined) return answer;
  return answer === UNKNOWN ? lead : joinAll([answer, lead]);
}

/**
 * Reads which operation a call names: `operation` with or without `endpoint`, or `api_path` with `method`.
 * @returns undefined when it names none that is known
 */
export function operationsOf(options: Value, call: Call, inspector: Inspector): readonly Operation[] | undefined {
  const texts = (path: string): string[] => stringLiterals(inspector.read(options, path, call));
  const [endpoint] = texts('endpoint');
  const [method] = texts('method');
  const version = versionOf(inspector.read(options, 'options.version', call), endpoint, call, inspector);
  const named = texts('operation').map((operation) =>
    findOperation({ operation, endpoint, version: version(operation) }),
  );
  const byPath = texts('api_path').map((path) => matchPath(method, path));
  const found = [...named, ...byPath].filter((item) => item !== undefined);
  return found.length === 0 ? undefined : found.flat();
}

/** The version may be asked for in the call or for the whole endpoint when the client is made. */
function versionOf(
  given: Value,
  endpoint: string | undefined,
  call: Call,
  inspector: Inspector,
): (operation: string) => string | undefined {
  const [version] = stringLiterals(given);
  if (version !== undefined) return () => version;
  return (operation) => {
    const owner = endpoint ?? operation.split('.')[0] ?? '';
    const ofClient = clientConfig(call, inspector).flatMap((config) =>
      stringLiterals(inspector.read(config, `endpoints_versions.${owner}`, call)),
    );
    return ofClient[0] ?? (given.unknown && given.references.length > 0 ? ANY_VERSION : undefined);
  };
}

/** The arguments with which the client was made. */
export function clientConfig(call: Call, inspector: Inspector): Value[] {
  return inspector.objects(call.self ?? UNKNOWN).flatMap((object) => object.madeBy?.arguments[0] ?? []);
}

export function clientOption(call: Call, inspector: Inspector, name: string): Value {
  return joinAll(clientConfig(call, inspector).map((config) => inspector.read(config, `options.${name}`, call)));
}

export function isTrue(value: Value): boolean {
  return value.literals.includes(true);
}

export function records(operations: readonly Operation[], part: ResponsePart, call: Call, inspector: Inspector): Value {
  const found = operations.filter((operation) => operation.response.length > 0);
  if (found.length === 0) return UNKNOWN;
  return joinAll(
    found.map((operation) =>
      inspector.record(responseShape(operation, part), noteOf(operation), call, operation.operation),
    ),
  );
}

/** `downloadReport`: rows keyed by column when `json` is set, otherwise the text of the whole report. */
function reportResult(call: Call, inspector: Inspector): Value {
  const options = inspector.argument(call, 0);
  const rows = reportRows(call, inspector);
  if (rows.references.length === 0) return UNKNOWN;
  const isParsed = isTrue(inspector.read(options, 'download.json', call));
  return inspector.promise(isParsed ? rows : inspector.text(rows, call), call);
}

export function reportRows(call: Call, inspector: Inspector): Value {
  return rowsOf(stringLiterals(inspector.read(inspector.argument(call, 0), 'body.reportType', call)), call, inspector);
}

/** @returns the rows of reports of these types; without references where none has personal data. */
export function rowsOf(types: readonly string[], call: Call, inspector: Inspector): Value {
  return joinAll(
    types.flatMap((type) => {
      const shape = reportShape(type);
      return shape === undefined ? [] : [inspector.record(shape, { name: type, api: 'reports' }, call, type)];
    }),
  );
}

/** The text of a report as a stream. */
function streamOf(rows: Value, call: Call, inspector: Inspector): Value {
  return rows.references.length === 0
    ? UNKNOWN
    : inspector.promise(inspector.stream(inspector.text(rows, call), call), call);
}

/** `download` gets a document, of which the code may show the type of report. */
function documentResult(call: Call, inspector: Inspector): Value {
  const rows = documentRows(call, inspector);
  if (rows.references.length === 0) return UNKNOWN;
  const isParsed = isTrue(inspector.read(inspector.argument(call, 1), 'json', call));
  return inspector.promise(isParsed ? rows : inspector.text(rows, call), call);
}

export function documentRows(call: Call, inspector: Inspector): Value {
  const types = reportTypesOf(inspector.argument(call, 0), inspector);
  if (types.length > 0) return rowsOf(types, call, inspector);
  return inspector.record(anyReportShape(), { name: 'download', api: 'reports' }, call, 'download');
}

/** Clients with a method for each operation, which resolve to a response with the body in `data`. */
function operationClientResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  const className = /new (\w+)\(\)/.exec(api.path)?.[1];
  const operations = findOperationsByPackage(api.root, lastStep(api.path), className) ?? [];
  const data = leading(reportStepOf(lastStep(api.path)), records(operations, 'body', call, inspector), call, inspector);
  if (data === UNKNOWN) return undefined;
  return inspector.promise(inspector.object({ data }, call, 'response'), call);
}

/** Amazon's own client: bodies as model objects in camel case; `…WithHttpInfo` gives the response around them. */
function officialResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  const [namespace = ''] = api.path.split('.');
  const method = lastStep(api.path);
  const operations = (findOperationsByOfficialNamespace(namespace, method) ?? []).filter(
    (item) => item.response.length > 0,
  );
  const found = operations.map((item) =>
    inspector.record(responseShape(item, 'body', 'official'), noteOf(item), call, item.operation),
  );
  const body = leading(reportStepOf(method), found.length === 0 ? UNKNOWN : joinAll(found), call, inspector);
  if (body === UNKNOWN) return undefined;
  if (!method.endsWith('WithHttpInfo')) return inspector.promise(body, call);
  const response = inspector.object({ body, text: inspector.text(body, call) }, call, 'http');
  return inspector.promise(inspector.object({ data: body, response }, call, 'response'), call);
}

/** @returns the path by which the catalogue names a call: that of the callee, or of its constructor. */
export function calleePath(api: ApiNode, call: Call): string {
  const path = api.path === '' ? 'default' : api.path;
  return call.isNew ? constructorOf(path) : path;
}
