/** Turns the structures read from the typings into the common form of `source-types.ts`. */
import type { Shape } from './client-typings.ts';
import { parseProperties, type SourceProperty } from './source-types.ts';

/** The types of one file as one API version sees them. */
export interface TypingScope {
  readonly types: ReadonlyMap<string, Shape>;
  /** Union of several API versions → the member of this one. */
  readonly narrow: Readonly<Record<string, string>>;
  /** Type → properties it lacks, as text. */
  readonly missing: Readonly<Record<string, string>>;
}

/** Properties of a named type. What it inherits or is an alias of stands there as a property with an empty path. */
export function propertiesOfType(scope: TypingScope, name: string): SourceProperty[] {
  const shape = scope.types.get(name);
  if (shape === undefined) return [];
  const missing = scope.missing[name];
  return [...propertiesOfShape(scope, shape), ...(missing === undefined ? [] : parseProperties(missing))];
}

/** Properties of a structure that has no name of its own. */
export function propertiesOfShape(scope: TypingScope, shape: Shape): SourceProperty[] {
  switch (shape.kind) {
    case 'object':
      return shape.properties.flatMap(([name, property]) => pathsBelow(scope, property, name));
    case 'union':
      return unique(shape.members.flatMap((member) => propertiesOfShape(scope, member)));
    case 'reference':
      return pathsBelow(scope, shape, '');
    case 'array':
      return pathsBelow(scope, shape.element, '[]');
    case 'value':
      return [];
  }
}

/** Paths from one property on: up to the next named object type, through arrays, aliases and nameless objects. */
function pathsBelow(scope: TypingScope, shape: Shape, path: string): SourceProperty[] {
  switch (shape.kind) {
    case 'value':
      return path === '' ? [] : [{ path }];
    case 'array':
      return pathsBelow(scope, shape.element, `${path}[]`);
    case 'union':
      return unique(shape.members.flatMap((member) => pathsBelow(scope, member, path)));
    case 'object':
      return shape.properties.flatMap(([name, property]) =>
        pathsBelow(scope, property, path === '' ? name : `${path}.${name}`),
      );
    case 'reference':
      return pathsBelowReference(scope, shape.name, path);
  }
}

function pathsBelowReference(scope: TypingScope, name: string, path: string): SourceProperty[] {
  const target = scope.narrow[name] ?? name;
  const shape = scope.types.get(target);
  if (shape === undefined) return pathsBelow(scope, { kind: 'value' }, path);
  return hasProperties(scope, shape) ? [{ path, target }] : pathsBelow(scope, shape, path);
}

/** False for aliases of a single type, of arrays and of plain values: paths run through those. */
function hasProperties(scope: TypingScope, shape: Shape): boolean {
  if (shape.kind !== 'union') return shape.kind === 'object';
  return shape.members.some((member) => propertiesOfShape(scope, member).length > 0);
}

function unique(properties: readonly SourceProperty[]): SourceProperty[] {
  const seen = new Map(properties.map((property) => [`${property.path}:${property.target ?? ''}`, property]));
  return [...seen.values()];
}
