import type { TSESTree } from '@typescript-eslint/utils';

import type { TypeDeclaration } from '../../modules/exports.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import type { Interpreter } from '../interpreter.ts';
import type { Place } from '../trace.ts';
import { classTerm, type TypeReader } from './declarations.ts';
import { globalGeneric, type Generic } from './generics.ts';
import { implementationsOf } from './implementations.ts';
import { identifiersOf, resolveImportedType, resolveTypeName, type TypeHome } from './names.ts';
import type { DeclaredClass, Lazy, TypeTerm } from './term.ts';
import { namedValue } from './queries.ts';
import { objectTerm, signature } from './object-types.ts';

/** What the names in a type mean: the file it stands in, and the arguments of the generic type around it. */
export interface TypeScope {
  readonly file: SourceFile;
  readonly types: ReadonlyMap<string, Lazy>;
}

/** Reads a type in TypeScript's syntax: an annotation, or a type in a comment. */
export function termOf(interpreter: Interpreter, type: TSESTree.TypeNode, scope: TypeScope): TypeTerm | undefined {
  const place = { file: scope.file, node: type };
  switch (type.type) {
    case 'TSTypeReference':
      return termOfReference(interpreter, type, scope);
    case 'TSImportType':
      return termOfImport(interpreter, type, scope);
    case 'TSArrayType':
      return {
        kind: 'wrapper',
        place,
        wrapping: 'array',
        subject: lazily(interpreter, type.elementType, scope),
        keys: undefined,
      };
    case 'TSUnionType':
    case 'TSIntersectionType':
      return {
        kind: type.type === 'TSUnionType' ? 'any' : 'all',
        place,
        parts: type.types.map((item) => lazily(interpreter, item, scope)),
      };
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation !== undefined
        ? termOf(interpreter, type.typeAnnotation, scope)
        : undefined;
    case 'TSTypeLiteral':
      return objectTerm(interpreter, '', [type.members], [], scope, place);
    case 'TSTupleType':
      return { kind: 'tuple', place, elements: type.elementTypes.map((item) => elementOf(interpreter, item, scope)) };
    case 'TSFunctionType':
      return signature(interpreter, type, scope, place);
    case 'TSIndexedAccessType':
      return { kind: 'part', place, of: lazily(interpreter, type.objectType, scope), key: keyOf(type.indexType) };
    case 'TSMappedType':
      return mappedTerm(interpreter, type, scope, place);
    case 'TSTypeQuery':
      return queryTerm(interpreter, type, scope, place);
    case 'TSOptionalType':
    case 'TSRestType':
      return termOf(interpreter, type.typeAnnotation, scope);
    default:
      return undefined;
  }
}

export function readerOf(interpreter: Interpreter, scope: TypeScope): TypeReader {
  return {
    file: scope.file,
    type: (node) => lazily(interpreter, node, scope),
    signature: (node, place) => () => signature(interpreter, node, scope, place),
    heir: (heritage) => heir(interpreter, heritage, scope),
  };
}

export function lazily(interpreter: Interpreter, type: TSESTree.TypeNode, scope: TypeScope): Lazy {
  return () => termOf(interpreter, type, scope);
}

/** Tuples name their elements, or mark them as optional or as the rest. */
function elementOf(interpreter: Interpreter, type: TSESTree.TypeNode, scope: TypeScope): Lazy {
  if (type.type === 'TSNamedTupleMember') return elementOf(interpreter, type.elementType, scope);
  if (type.type !== 'TSRestType') return lazily(interpreter, type, scope);
  const place = { file: scope.file, node: type };
  return () => ({ kind: 'part', place, of: elementOf(interpreter, type.typeAnnotation, scope), key: '*' });
}

function keyOf(type: TSESTree.TypeNode): string {
  return type.type === 'TSLiteralType' && type.literal.type === 'Literal' ? String(type.literal.value) : '*';
}

/** `{ [K in keyof Order]?: Order[K] }` is about `Order`; with other keys it is a record of what it maps them to. */
function mappedTerm(
  interpreter: Interpreter,
  type: TSESTree.TSMappedType,
  scope: TypeScope,
  place: Place,
): TypeTerm | undefined {
  const { constraint } = type as { readonly constraint?: TSESTree.TypeNode };
  const isHomomorphic = constraint?.type === 'TSTypeOperator' && constraint.operator === 'keyof';
  const subject = isHomomorphic ? constraint.typeAnnotation : type.typeAnnotation;
  if (subject == null) return undefined;
  const wrapping = isHomomorphic ? 'same' : 'record';
  return { kind: 'wrapper', place, wrapping, subject: lazily(interpreter, subject, scope), keys: undefined };
}

function queryTerm(
  interpreter: Interpreter,
  { exprName }: TSESTree.TSTypeQuery,
  { file }: TypeScope,
  place: Place,
): TypeTerm | undefined {
  const name = exprName.type === 'TSImportType' ? undefined : identifiersOf(exprName);
  return name && { kind: 'value', place, value: () => namedValue(interpreter, file, name, place) };
}

/** Parsers of different age keep the specifier in different places. */
function specifierOf(type: ImportType): string | undefined {
  const literal = type.source ?? type.argument?.literal;
  return typeof literal?.value === 'string' ? literal.value : undefined;
}

interface ImportType {
  readonly source?: { readonly value: unknown };
  readonly argument?: { readonly literal?: { readonly value?: unknown } };
}

/** `import('./types').Order` */
function termOfImport(interpreter: Interpreter, type: TSESTree.TSImportType, scope: TypeScope): TypeTerm | undefined {
  const { qualifier } = type;
  const specifier = specifierOf(type as ImportType);
  if (specifier === undefined) return undefined;
  const path = qualifier == null ? ['default'] : (identifiersOf(qualifier) ?? []).map(({ name }) => name);
  const home = resolveImportedType(interpreter, scope.file, specifier, path);
  return termOfHome(interpreter, home, type, argumentsOf(interpreter, type, scope), scope);
}

function termOfReference(
  interpreter: Interpreter,
  type: TSESTree.TSTypeReference,
  scope: TypeScope,
): TypeTerm | undefined {
  const name = identifiersOf(type.typeName);
  const [first] = name ?? [];
  if (name === undefined || first === undefined) return undefined;
  const given = name.length === 1 ? scope.types.get(first.name) : undefined;
  if (given !== undefined) return given();
  const home = resolveTypeName(interpreter, scope.file, name);
  return termOfHome(interpreter, home, type, argumentsOf(interpreter, type, scope), scope);
}

function argumentsOf(
  interpreter: Interpreter,
  type: { readonly typeArguments?: TSESTree.TSTypeParameterInstantiation | null | undefined },
  scope: TypeScope,
): readonly Argument[] {
  return (type.typeArguments?.params ?? []).map((node) => ({ node, read: lazily(interpreter, node, scope) }));
}

interface Argument {
  readonly node: TSESTree.TypeNode;
  readonly read: Lazy;
}

function termOfHome(
  interpreter: Interpreter,
  home: TypeHome | undefined,
  node: TSESTree.Node,
  types: readonly Argument[],
  scope: TypeScope,
): TypeTerm | undefined {
  const place = { file: scope.file, node };
  switch (home?.kind) {
    case 'parameter':
      return home.constraint && sameAs(lazily(interpreter, home.constraint, scope), place);
    case 'global':
      return genericTerm(globalGeneric(home.name, types.length), types, place);
    case 'package': {
      const { policy } = interpreter;
      const generic = genericTerm(policy.genericType?.(home.package, home.name), types, place);
      return generic ?? { ...home, kind: 'library', place, about: types[0]?.read };
    }
    case 'declared':
      return termOfDeclaration(interpreter, home.declarations, place, types, home.file);
    case undefined:
      return undefined;
  }
}

function genericTerm(generic: Generic | undefined, types: readonly Argument[], place: Place): TypeTerm | undefined {
  const subject = generic && types[generic.subject];
  if (generic === undefined || subject === undefined) return undefined;
  return {
    kind: 'wrapper',
    place,
    wrapping: generic.wrapping,
    subject: subject.read,
    keys: literalsOf(types[1]?.node),
  };
}

/** The keys that a type of literals names; undefined for any other type. */
function literalsOf(type: TSESTree.TypeNode | undefined): readonly string[] | undefined {
  if (type?.type === 'TSLiteralType' && type.literal.type === 'Literal') return [String(type.literal.value)];
  if (type?.type !== 'TSUnionType') return undefined;
  const keys = type.types.map(literalsOf);
  return keys.every((key) => key !== undefined) ? keys.flat() : undefined;
}

/** A type or class that a file declares; several declarations of an interface are one. */
export function termOfDeclaration(
  interpreter: Interpreter,
  declarations: readonly TypeDeclaration[],
  place: Place,
  types: readonly Argument[],
  file: SourceFile,
): TypeTerm | undefined {
  const [first] = declarations;
  if (first === undefined || first.type === 'TSEnumDeclaration') return undefined;
  const scope = scopeOf(interpreter, first, types, file);
  if (first.type === 'ClassDeclaration') {
    const heirs = (): readonly DeclaredClass[] => (first.abstract ? implementationsOf(interpreter, first, file) : []);
    return classTerm(first, place, readerOf(interpreter, scope), heirs);
  }
  if (first.type === 'TSTypeAliasDeclaration') return aliasTerm(interpreter, first, scope, place);
  const interfaces = declarations.filter((item) => item.type === 'TSInterfaceDeclaration');
  const parents = interfaces.flatMap((item) => item.extends.map((heritage) => heir(interpreter, heritage, scope)));
  return objectTerm(
    interpreter,
    first.id.name,
    interfaces.map(({ body }) => body.body),
    parents,
    scope,
    place,
    first,
  );
}

function aliasTerm(
  interpreter: Interpreter,
  { id, typeAnnotation }: TSESTree.TSTypeAliasDeclaration,
  scope: TypeScope,
  place: Place,
): TypeTerm | undefined {
  // The record is named by the alias and stands where the alias is used.
  return typeAnnotation.type === 'TSTypeLiteral'
    ? objectTerm(interpreter, id.name, [typeAnnotation.members], [], scope, place)
    : sameAs(lazily(interpreter, typeAnnotation, scope), place);
}

/** A name for another type. Names may go in circles: the other type is looked at when it is asked for. */
function sameAs(subject: Lazy, place: Place): TypeTerm {
  return { kind: 'wrapper', place, wrapping: 'same', subject, keys: undefined };
}

interface Heritage {
  readonly expression: TSESTree.Node;
  readonly typeArguments?: TSESTree.TSTypeParameterInstantiation | undefined;
}

/** What a class or interface is built on: `extends Partial<Order>`. */
export function heir(interpreter: Interpreter, heritage: Heritage, scope: TypeScope): Lazy {
  return () => {
    const name = nameOfExpression(heritage.expression);
    const [first] = name ?? [];
    if (name === undefined || first === undefined) return undefined;
    const given = name.length === 1 ? scope.types.get(first.name) : undefined;
    if (given !== undefined) return given();
    const home = resolveTypeName(interpreter, scope.file, name);
    return termOfHome(interpreter, home, heritage.expression, argumentsOf(interpreter, heritage, scope), scope);
  };
}

function nameOfExpression(node: TSESTree.Node): readonly TSESTree.Identifier[] | undefined {
  if (node.type === 'Identifier') return [node];
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const left = nameOfExpression(node.object);
  return left && [...left, node.property];
}

/** Inside a generic declaration its parameters mean the arguments, or their defaults; without either their constraints. */
function scopeOf(
  interpreter: Interpreter,
  declaration: TypeDeclaration,
  types: readonly Argument[],
  file: SourceFile,
): TypeScope {
  const parameters = ('typeParameters' in declaration ? declaration.typeParameters?.params : undefined) ?? [];
  const outer: TypeScope = { file, types: new Map() };
  const known = parameters.flatMap(({ name, default: standard, constraint }, index): [string, Lazy][] => {
    // One parser leaves out what is not there, the other one says null.
    const fallback = (standard ?? constraint) as TSESTree.TypeNode | null | undefined;
    const meant = types[index]?.read ?? (fallback ? lazily(interpreter, fallback, outer) : undefined);
    return meant === undefined ? [] : [[name.name, meant]];
  });
  return { file, types: new Map(known) };
}
