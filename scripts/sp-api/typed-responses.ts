/** Binds the operations of one API version to the types that the typings give their responses. */
import type { ClientTypings, OperationTyping, Shape } from './client-typings.ts';
import type { CuratedModel, CuratedTypings } from './curated.ts';
import type { SourceProperty } from './source-types.ts';
import { propertiesOfShape, propertiesOfType, type TypingScope } from './typing-tree.ts';

type Types = Map<string, readonly SourceProperty[]>;

/** What the typed operations of one API version answer with. */
export interface TypedResponses {
  /** Under Amazon's names. */
  readonly types: Types;
  /** Operation → name of its response type. */
  readonly responses: ReadonlyMap<string, string>;
}

/** The operation's entry in the typings, if it is this API's: names alone are not unique over all APIs. */
export function typingOf(model: CuratedModel, operation: string, typings: ClientTypings): OperationTyping | undefined {
  const typing = typings.operations.get(operation);
  return typing?.file === model.typings?.file ? typing : undefined;
}

/** The types that the model's typed operations reach. Operations with a curated response are left alone. */
export function readTypedResponses(
  model: CuratedModel,
  curated: CuratedTypings,
  typings: ClientTypings,
): TypedResponses {
  const { narrow, missing } = curated;
  const scope = { types: typings.files.get(curated.file) ?? new Map<string, Shape>(), narrow, missing };
  const roots: Types = new Map();
  const responses = new Map<string, string>();
  for (const { operation, response } of model.operations) {
    const typing = typingOf(model, operation, typings);
    if (response !== undefined || typing?.response === undefined) continue;
    const root = findRoot(scope, typing.response, curated.variants[operation]);
    const named = typeof root === 'string' && !curated.payloadWrapped;
    const name = named ? root : responseName(operation);
    if (!named) roots.set(name, curated.payloadWrapped ? wrap(root) : (root as SourceProperty[]));
    responses.set(operation, name);
  }
  const rename = (name: string): string => curated.names[name] ?? name;
  return {
    types: renameTypes(closure(scope, roots, responses.values()), rename),
    responses: new Map([...responses].map(([operation, name]) => [operation, rename(name)])),
  };
}

/** Amazon calls a response after its operation: `getOrders` → `GetOrdersResponse`. */
function responseName(operation: string): string {
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`;
}

/** The named type a response consists of, or its properties when that type has no name. */
function findRoot(scope: TypingScope, response: string, variant: string | undefined): string | SourceProperty[] {
  let shape: Shape | undefined = { kind: 'reference', name: response };
  let name = response;
  while (shape?.kind === 'reference') {
    name = shape.name;
    shape = scope.types.get(name);
  }
  if (variant === undefined || shape?.kind !== 'union') return name;
  const member = shape.members.find((candidate) => hasProperty(scope, candidate, variant));
  if (member === undefined) throw new Error(`${response}: no member of the union has ${variant}`);
  return member.kind === 'reference' ? member.name : propertiesOfShape(scope, member);
}

function hasProperty(scope: TypingScope, member: Shape, name: string): boolean {
  const properties =
    member.kind === 'reference' ? propertiesOfType(scope, member.name) : propertiesOfShape(scope, member);
  return properties.some(({ path }) => path.replace('[]', '') === name);
}

function wrap(root: string | readonly SourceProperty[]): readonly SourceProperty[] {
  if (typeof root === 'string') return [{ path: 'payload', target: root }];
  return root.map((property) => ({ ...property, path: `payload.${property.path}` }));
}

/** The roots and all types of the typings they reach. */
function closure(scope: TypingScope, roots: Types, names: Iterable<string>): Types {
  const found: Types = new Map(roots);
  const queue = [...names, ...[...roots.values()].flat().flatMap(({ target }) => target ?? [])];
  for (const name of queue) {
    if (found.has(name) || !scope.types.has(name)) continue;
    const properties = propertiesOfType(scope, name);
    found.set(name, properties);
    queue.push(...properties.flatMap(({ target }) => target ?? []));
  }
  return found;
}

function renameTypes(types: Types, rename: (name: string) => string): Types {
  const renameTarget = (property: SourceProperty): SourceProperty =>
    property.target === undefined ? property : { ...property, target: rename(property.target) };
  return new Map([...types].map(([name, properties]) => [rename(name), properties.map(renameTarget)]));
}
