/** The types that code can import from the typings of `amazon-sp-api` itself, under the names it gives them. */
import type { ClientTypesData } from '../../src/catalog/sp-api/types.ts';
import { endpointsWithoutBuyers } from './classification.ts';
import type { ClientTypings, Shape } from './client-typings.ts';
import type { CuratedModel } from './curated.ts';
import { formatTypes } from './format.ts';
import { reachableTypes, reduceToPii, type PiiTypes } from './pii-types.ts';
import { parseTypes, type SourceProperty } from './source-types.ts';
import { propertiesOfType } from './typing-tree.ts';

/**
 * Classifies all typings of the client.
 * @throws when they show personal data in an operation that no curated model lists, so that a new version of the
 * package cannot bring some in unseen.
 */
export function buildClientTypes(typings: ClientTypings, curated: readonly CuratedModel[]): ClientTypesData {
  const all = new Map<string, string>();
  const shared: string[] = [];
  for (const file of [...typings.files.keys()].sort()) {
    if (endpointsWithoutBuyers.has(file)) continue;
    const pii = classifyFile(file, typings, curated);
    checkOperations(file, pii, typings, curated);
    for (const [name, fields] of Object.entries(formatTypes(pii.types))) {
      if (all.has(name)) throw new Error(`typings of amazon-sp-api: ${name} holds personal data in two files`);
      all.set(name, fields);
    }
    shared.push(...pii.sharedWithSeller);
  }
  return { packageName: 'amazon-sp-api', types: Object.fromEntries([...all].sort()), sharedWithSeller: shared.sort() };
}

function classifyFile(file: string, typings: ClientTypings, curated: readonly CuratedModel[]): PiiTypes {
  const models = curated.filter((model) => model.typings?.file === file);
  const missing = Object.assign({}, ...models.map((model) => model.typings?.missing)) as Record<string, string>;
  const scope = { types: typings.files.get(file) ?? new Map<string, Shape>(), narrow: {}, missing };
  const types = new Map<string, readonly SourceProperty[]>();
  for (const model of models) for (const [name, properties] of parseTypes(model.types)) types.set(name, properties);
  for (const name of scope.types.keys()) types.set(name, propertiesOfType(scope, name));
  // Curated types stay only where a property missing in the typings leads to them.
  return reachableTypes(reduceToPii(types), scope.types.keys());
}

function checkOperations(file: string, pii: PiiTypes, typings: ClientTypings, curated: readonly CuratedModel[]): void {
  const listed = new Set(
    curated
      .filter(({ typings: own }) => own?.file === file)
      .flatMap(({ operations }) => operations.map((row) => row.operation)),
  );
  for (const [operation, typing] of typings.operations) {
    if (typing.file !== file || listed.has(operation)) continue;
    for (const name of [typing.response, typing.body]) {
      if (name !== undefined && pii.types.has(name))
        throw new Error(`${file}.${operation}: personal data in ${name}, but no curated row`);
    }
  }
}
