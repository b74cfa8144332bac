/** Finds operations by the names that the client libraries give them. */
import { expandType, parseFields, prefixFields } from './fields.ts';
import { endpoints } from './generated/endpoints.ts';
import { models } from './generated/models.ts';
import { keyModels } from './key-models.ts';
import type { ModelData, Operation, OperationData, PiiField } from './types.ts';

/** Stands for a version that is given, but not as a constant in the code. */
export const ANY_VERSION = '*';

export interface OperationQuery {
  /** Endpoint name in `amazon-sp-api`; may be absent when `operation` names it: `orders.getOrders`. */
  readonly endpoint?: string | undefined;
  readonly operation: string;
  /** Absent: the client takes the oldest. {@link ANY_VERSION}, or one that nobody knows: it may be any. */
  readonly version?: string | undefined;
}

interface Entry {
  readonly model: ModelData;
  readonly operation: Operation;
}

const SCALELEAP = '@scaleleap/selling-partner-api-sdk';

let entriesByName: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Every operation that carries personal data. */
export function allOperations(): readonly Operation[] {
  return entries()
    .filter(({ model }) => !keyModels.includes(model))
    .map(({ operation }) => operation);
}

/** Every operation that gives tokens or signed addresses, those of Login with Amazon included. */
export function keyOperations(): readonly Operation[] {
  return entries()
    .filter(({ model }) => keyModels.includes(model))
    .map(({ operation }) => operation);
}

function entries(): Entry[] {
  return [...index().values()].flat();
}

/**
 * What a call of `amazon-sp-api` reaches. Without an endpoint every endpoint with that operation counts (may
 * over-report: the client itself refuses such a call).
 * @returns `undefined` when the client has no such operation, an empty list when it is known to carry no personal data
 */
export function findOperation({ endpoint, operation, version }: OperationQuery): readonly Operation[] | undefined {
  const dot = operation.indexOf('.');
  const name = operation.slice(dot + 1);
  const owner = dot < 0 ? endpoint : operation.slice(0, dot);
  const found = (owner === undefined ? Object.keys(endpoints) : [owner]).flatMap((candidate) =>
    versionsReached(candidate, name, version).map((reached) => ({ endpoint: candidate, version: reached })),
  );
  if (found.length === 0) return undefined;
  return select(name, ({ model }) =>
    found.some((reached) => reached.endpoint === model.endpoint && reached.version === model.version),
  );
}

/**
 * What a method of an SDK client reaches.
 * @param className the client class; tells API versions apart where one package holds them all
 * @returns `undefined` when the package is not an SP-API client of this kind
 */
export function findOperationsByPackage(
  packageName: string,
  operationId: string,
  className?: string,
): readonly Operation[] | undefined {
  if (packageName === SCALELEAP) {
    return select(operationId, ({ model: { scaleleapClient } }) =>
      className === undefined ? scaleleapClient !== null : scaleleapClient === className,
    );
  }
  if (!packageName.startsWith('@sp-api-sdk/')) return undefined;
  return select(operationId, ({ model }) => model.packages.includes(packageName));
}

/**
 * What a method in Amazon's own SDK reaches: `OrdersSpApi`, `getOrders` or `getOrdersWithHttpInfo`.
 * @returns `undefined` when the name is not a namespace of that SDK
 */
export function findOperationsByOfficialNamespace(
  namespace: string,
  operationId: string,
): readonly Operation[] | undefined {
  if (!namespace.endsWith('SpApi')) return undefined;
  const name = operationId.replace(/WithHttpInfo$/, '');
  return select(name, ({ model }) => model.officialNamespace === namespace);
}

function select(name: string, accepts: (entry: Entry) => boolean): readonly Operation[] {
  return (index().get(name) ?? []).filter(accepts).map(({ operation }) => operation);
}

/**
 * The client's own rule: the version asked for; if that lacks the operation, the newest older one; without a version
 * the oldest that has it.
 */
function versionsReached(endpoint: string, operation: string, version: string | undefined): readonly string[] {
  const known = Object.hasOwn(endpoints, endpoint) ? (endpoints[endpoint] ?? {}) : {};
  const all = Object.keys(known);
  const having = all.filter((candidate) => Object.hasOwn(known[candidate] ?? {}, operation));
  if (version === undefined) return having.slice(0, 1);
  if (wasInClient(endpoint, operation, version)) return [version];
  const older = all.slice(0, all.indexOf(version) + 1).filter((candidate) => having.includes(candidate));
  return older.length > 0 ? older.slice(-1) : having;
}

/** True for a version that only former releases of the client had. */
function wasInClient(endpoint: string, operation: string, version: string): boolean {
  const entries = index().get(operation) ?? [];
  return entries.some(({ model }) => model.endpoint === endpoint && model.version === version && model.legacy);
}

function index(): ReadonlyMap<string, readonly Entry[]> {
  if (entriesByName !== undefined) return entriesByName;
  const byName = new Map<string, Entry[]>();
  for (const model of [...models, ...keyModels]) {
    for (const row of model.operations) {
      const entry = { model, operation: toOperation(model, row) };
      byName.set(row.operation, [...(byName.get(row.operation) ?? []), entry]);
    }
  }
  entriesByName = byName;
  return byName;
}

/** Fields are expanded when somebody asks for them: most runs touch a handful of operations. */
function toOperation(model: ModelData, row: OperationData): Operation {
  let request: readonly PiiField[] | undefined;
  return {
    api: model.api,
    version: model.version,
    operation: row.operation,
    method: row.method,
    path: row.path,
    payloadWrapped: row.payloadWrapped,
    restricted: row.restricted,
    dataElements: row.dataElements ?? [],
    endpoint: row.inClient ? model.endpoint : null,
    packages: model.packages,
    officialNamespace: model.officialNamespace,
    responseType: row.response ?? null,
    get response() {
      return row.response === undefined ? [] : expandType(model.types, row.response);
    },
    get request() {
      request ??= requestFields(model, row);
      return request;
    },
  };
}

function requestFields(model: ModelData, row: OperationData): readonly PiiField[] {
  const body = row.body === undefined ? [] : expandType(model.types, row.body);
  return [...prefixFields('body', body), ...prefixFields('query', parseFields(row.query))];
}
