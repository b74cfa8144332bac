import type { TSESTree } from '@typescript-eslint/utils';

/** A name with the type that a comment gives it; the type is missing when it could not be read. */
export interface NamedType {
  readonly name: string;
  readonly type: TSESTree.TypeNode | undefined;
  /** Where the type stands. */
  readonly range: readonly [number, number];
}

type Range = readonly [number, number];

/** Nodes of TypeScript's syntax for what a comment says in another one. Parents and `loc` are missing. */
function make(type: string, range: Range, properties: object): unknown {
  return { type, range: [...range], ...properties };
}

function identifier(name: string, range: Range, type?: TSESTree.TypeNode): TSESTree.Identifier {
  const typeAnnotation = type && make('TSTypeAnnotation', type.range, { typeAnnotation: type });
  return make('Identifier', range, { name, optional: false, decorators: [], typeAnnotation }) as TSESTree.Identifier;
}

export function arrayType(elementType: TSESTree.TypeNode): TSESTree.TSArrayType {
  return make('TSArrayType', elementType.range, { elementType }) as TSESTree.TSArrayType;
}

export function objectType(members: readonly NamedType[], range: Range): TSESTree.TSTypeLiteral {
  return make('TSTypeLiteral', range, { members: members.map(property) }) as TSESTree.TSTypeLiteral;
}

function property({ name, type, range }: NamedType): TSESTree.TSPropertySignature {
  const typeAnnotation = type && make('TSTypeAnnotation', type.range, { typeAnnotation: type });
  const key = identifier(name, range);
  return make('TSPropertySignature', range, { key, computed: false, typeAnnotation }) as TSESTree.TSPropertySignature;
}

export function functionType(
  parameters: readonly NamedType[],
  returns: TSESTree.TypeNode | undefined,
  range: Range,
): TSESTree.TSFunctionType {
  const returnType = returns && make('TSTypeAnnotation', returns.range, { typeAnnotation: returns });
  return make('TSFunctionType', range, {
    params: parameters.map(({ name, type, range: own }) => identifier(name, own, type)),
    returnType,
    typeParameters: undefined,
  }) as TSESTree.TSFunctionType;
}

export function typeAlias(
  name: string,
  typeAnnotation: TSESTree.TypeNode,
  templates: readonly NamedType[],
): TSESTree.TSTypeAliasDeclaration {
  const { range } = typeAnnotation;
  const params = templates.map((item) =>
    make('TSTypeParameter', item.range, { name: identifier(item.name, item.range), constraint: item.type }),
  );
  const typeParameters = params.length === 0 ? undefined : make('TSTypeParameterDeclaration', range, { params });
  const id = identifier(name, range);
  return make('TSTypeAliasDeclaration', range, {
    id,
    typeAnnotation,
    typeParameters,
  }) as TSESTree.TSTypeAliasDeclaration;
}
