/** Finds a record by the one name that a user gives it. */
import { expandType } from './fields.ts';
import { models } from './generated/models.ts';
import { allOperations } from './operations.ts';
import type { PiiField } from './types.ts';

/** A name that several APIs use means theirs only when it is not one of this API. */
const USUAL_API = 'orders';

/**
 * Fields of personal data in a schema (`Order`, `OrderAddress`) or in the response of an operation (`getOrders`), of all
 * versions together. A schema that also describes the seller counts: whoever names it knows whose data it is.
 * @param name may have the name of an API in front: `orders.Order`
 * @returns nothing when no schema and no operation with personal data has that name
 */
export function findRecord(name: string): readonly PiiField[] {
  const dot = name.lastIndexOf('.');
  const [wanted, own] = dot < 0 ? [undefined, name] : [name.slice(0, dot), name.slice(dot + 1)];
  const schemas = models.map(({ api, types }) => ({ api, fields: expandType(types, own) }));
  const responses = allOperations().flatMap(({ api, operation, response }) =>
    operation === own ? [{ api, fields: response }] : [],
  );
  const found = [...schemas, ...responses].filter(({ fields }) => fields.length > 0);
  const usual = found.some(({ api }) => api === USUAL_API) ? USUAL_API : undefined;
  const chosen = found.filter(({ api }) => api === (wanted ?? usual ?? api));
  const byPath = new Map(chosen.flatMap(({ fields }) => fields).map((field) => [field.path, field]));
  return [...byPath.values()];
}

/** The names of all records, without the names of APIs. */
export function recordNames(): readonly string[] {
  const schemas = models.flatMap(({ types }) => Object.keys(types));
  const operations = allOperations().flatMap(({ operation, response }) => (response.length > 0 ? [operation] : []));
  return [...new Set([...schemas, ...operations])].sort();
}
