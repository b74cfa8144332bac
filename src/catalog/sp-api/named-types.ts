/** Finds what a type imported from a client library holds. */
import { expandType } from './fields.ts';
import { clientTypes } from './generated/client-types.ts';
import { models } from './generated/models.ts';
import type { ModelData, PiiField, PiiType } from './types.ts';

const SCALELEAP = '@scaleleap/selling-partner-api-sdk';
const MERGED_MODELS = /^@selling-partner-api\/(?:sdk|models)(?:\/|$)/;

/**
 * Fields of personal data in a named type. A type that also describes the seller (`Address`) gives none: its name
 * does not say whose address it is (may miss).
 * @param packageName package the type is imported from; absent: not known, then the name counts in every API
 * @param typeName as imported: `Order`, `OrdersApiModelOrder`, `ordersV0_Order`
 */
export function findType(packageName: string | undefined, typeName: string): readonly PiiField[] {
  const own = findTypes(packageName, typeName).filter(({ sharedWithSeller }) => !sharedWithSeller);
  const byPath = new Map(own.flatMap(({ fields }) => fields).map((field) => [field.path, field]));
  return [...byPath.values()];
}

/** All types of that name, those included that also describe the seller. */
export function findTypes(packageName: string | undefined, typeName: string): readonly PiiType[] {
  if (packageName === undefined) return [...modelTypes(models, typeName), ...clientType(typeName)];
  if (packageName === 'amazon-sp-api' || packageName.startsWith('amazon-sp-api/')) return clientType(typeName);
  if (packageName === SCALELEAP) return models.flatMap((model) => scaleleapType(model, typeName));
  if (MERGED_MODELS.test(packageName)) return models.flatMap((model) => mergedType(model, typeName));
  return modelTypes(
    models.filter(({ packages }) => packages.includes(packageName)),
    typeName,
  );
}

function modelTypes(candidates: readonly ModelData[], name: string): readonly PiiType[] {
  return candidates.flatMap(({ api, version, types, sharedWithSeller }) => {
    const fields = expandType(types, name);
    return fields.length === 0
      ? []
      : [{ name, api, version, fields, sharedWithSeller: sharedWithSeller.includes(name) }];
  });
}

/** The client's declaration files hold both versions of an API, and the body without `payload`. */
function clientType(name: string): readonly PiiType[] {
  const { packageName, types, sharedWithSeller } = clientTypes;
  const fields = expandType(types, name);
  const shared = sharedWithSeller.includes(name);
  return fields.length === 0 ? [] : [{ name, api: packageName, version: 'typings', fields, sharedWithSeller: shared }];
}

/** `ShippingApiClientV2` → `ShippingApiModelV2Address`. */
function scaleleapType(model: ModelData, typeName: string): readonly PiiType[] {
  const prefix = model.scaleleapClient?.replace('Client', 'Model');
  return prefix !== undefined && typeName.startsWith(prefix) ? modelTypes([model], typeName.slice(prefix.length)) : [];
}

/** Schemas of all models in one file carry the model's name: `ordersV0_Order`. */
function mergedType(model: ModelData, typeName: string): readonly PiiType[] {
  const prefix = `${model.model}_`;
  return typeName.startsWith(prefix) ? modelTypes([model], typeName.slice(prefix.length)) : [];
}
