/** Puts each API version together: typings where there are any, curated rows for the rest, one classification over both. */
import type { EndpointData, HttpMethod, ModelData, OperationData } from '../../src/catalog/sp-api/types.ts';
import { classify } from './classification.ts';
import type { ClientTypings, OperationTyping } from './client-typings.ts';
import type { CuratedModel, CuratedOperation } from './curated.ts';
import { formatFields, formatTypes } from './format.ts';
import { reachableTypes, reduceToPii } from './pii-types.ts';
import { parseTypes, type SourceProperty, type SourceTypes } from './source-types.ts';
import { readTypedResponses, typingOf } from './typed-responses.ts';
import { propertiesOfType } from './typing-tree.ts';

export interface ModelContext {
  readonly endpoints: EndpointData;
  readonly typings: ClientTypings;
  readonly curated: readonly CuratedModel[];
}

/** Builds the generated form of one API version. */
export function buildModel(model: CuratedModel, context: ModelContext): ModelData {
  const curatedTypes = parseTypes({ ...lenderOf(model, context)?.types, ...model.types });
  const typed = model.typings && readTypedResponses(model, model.typings, context.typings);
  const types = new Map([...(typed?.types ?? []), ...curatedTypes]);
  const rows = model.operations.map((row) => withResponse(row, typed?.responses.get(row.operation)));
  const pii = reduceToPii(types, new Set(curatedTypes.keys()));
  const used = rows.flatMap(({ response, body }) => [response ?? [], body ?? []].flat());
  const clean = used.find((name) => !pii.types.has(name));
  if (clean !== undefined) throw new Error(`${model.model}: no personal data in ${clean}`);
  // Of types borrowed from another model only those that the own operations need.
  const own = model.typesOf === undefined ? pii : reachableTypes(pii, used);
  return {
    api: model.api,
    version: model.version,
    ...(model.legacy && { legacy: model.legacy }),
    model: model.model,
    endpoint: model.endpoint,
    packages: model.packages,
    scaleleapClient: model.scaleleapClient ?? null,
    officialNamespace: model.officialNamespace,
    operations: rows.map((row) => buildOperation(model, row, types, context)),
    types: formatTypes(own.types),
    sharedWithSeller: own.sharedWithSeller,
  };
}

function lenderOf(model: CuratedModel, { curated }: ModelContext): CuratedModel | undefined {
  return curated.find(({ api, version }) => `${api}@${version}` === model.typesOf);
}

function withResponse(row: CuratedOperation, response: string | undefined): CuratedOperation {
  return response === undefined ? row : { ...row, response };
}

function buildOperation(
  model: CuratedModel,
  row: CuratedOperation,
  types: SourceTypes,
  context: ModelContext,
): OperationData {
  const known = context.endpoints[model.endpoint ?? '']?.[model.version]?.[row.operation];
  const [method, path] = known?.split(' ') ?? [row.method, row.path];
  if (method === undefined || path === undefined)
    throw new Error(`${model.model} ${row.operation}: no method and path`);
  const query = personalQuery(row, typingOf(model, row.operation, context.typings), context.typings);
  return {
    operation: row.operation,
    method: method as HttpMethod,
    path,
    inClient: known !== undefined,
    payloadWrapped: row.payloadWrapped ?? isWrapped(types.get(row.response ?? '')),
    restricted: row.restricted ?? false,
    ...(row.dataElements && { dataElements: row.dataElements }),
    ...(row.response !== undefined && { response: row.response }),
    ...(row.body !== undefined && { body: row.body }),
    ...(query !== '' && { query }),
  };
}

function isWrapped(response: readonly SourceProperty[] = []): boolean {
  return response.some(({ path }) => /^payload(?:$|[.[])/.test(path));
}

/** Query parameters with personal data, as text. */
function personalQuery(row: CuratedOperation, typing: OperationTyping | undefined, typings: ClientTypings): string {
  const types = typings.files.get(typing?.file ?? '');
  if (types === undefined || typing?.query === undefined) return '';
  const owner = typing.query;
  const names = propertiesOfType({ types, narrow: {}, missing: {} }, owner).map(({ path }) => path);
  return formatFields(
    names.flatMap((path) => {
      const classification = row.ignoreQuery?.includes(path) ? undefined : classify(owner, path);
      return classification ? [{ path, classification }] : [];
    }),
  );
}
