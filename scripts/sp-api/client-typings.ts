/**
 * Reads the typings that the npm package `amazon-sp-api` ships: the named types of each file and, from the conditional
 * types in `index.d.ts`, which type belongs to which operation. Only syntax is looked at, no type checker runs.
 */
import path from 'node:path';
import {
  Node,
  Project,
  type ConditionalTypeNode,
  type InterfaceDeclaration,
  type SourceFile,
  type TypeElementMemberedNode,
  type TypeNode,
} from 'ts-morph';
import { clientFolder } from './locations.ts';

/** The structure of a type as far as it matters here. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly element: Shape }
  | { readonly kind: 'union'; readonly members: readonly Shape[] }
  | { readonly kind: 'object'; readonly properties: readonly (readonly [string, Shape])[] };

export interface OperationTyping {
  /** File in `lib/typings/operations` that declares the types, without extension. */
  readonly file: string;
  readonly response?: string;
  readonly query?: string;
  readonly body?: string;
}

export interface ClientTypings {
  /** File → type name → structure. Names are unique within one file only. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, Shape>>;
  readonly operations: ReadonlyMap<string, OperationTyping>;
}

export function readClientTypings(): ClientTypings {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  const folder = path.join(clientFolder, 'lib/typings').replaceAll('\\', '/');
  const sources = project.addSourceFilesAtPaths(`${folder}/operations/*.ts`);
  const files = sources.filter((source) => !source.isDeclarationFile());
  return {
    files: new Map(files.map((source) => [source.getBaseNameWithoutExtension(), readTypes(source)])),
    operations: readOperations(project.addSourceFileAtPath(`${folder}/index.d.ts`)),
  };
}

function readTypes(source: SourceFile): Map<string, Shape> {
  const types = new Map<string, Shape>();
  for (const declaration of source.getInterfaces()) types.set(declaration.getName(), readInterface(declaration));
  for (const alias of source.getTypeAliases()) types.set(alias.getName(), readShape(alias.getTypeNodeOrThrow()));
  return types;
}

/** An interface with what it inherits: inherited members are looked up as one more member of a union. */
function readInterface(declaration: InterfaceDeclaration): Shape {
  const own = readMembers(declaration);
  const bases = declaration
    .getExtends()
    .map((base): Shape => ({ kind: 'reference', name: base.getExpression().getText() }));
  return bases.length === 0 ? own : { kind: 'union', members: [...bases, own] };
}

function readMembers(node: TypeElementMemberedNode): Shape {
  const properties = node.getProperties().map((property): readonly [string, Shape] => {
    const type = property.getTypeNode();
    return [property.getName().replace(/^['"]|['"]$/g, ''), type === undefined ? { kind: 'value' } : readShape(type)];
  });
  return { kind: 'object', properties };
}

function readShape(node: TypeNode): Shape {
  if (Node.isParenthesizedTypeNode(node)) return readShape(node.getTypeNode());
  if (Node.isArrayTypeNode(node)) return { kind: 'array', element: readShape(node.getElementTypeNode()) };
  if (Node.isUnionTypeNode(node)) return { kind: 'union', members: node.getTypeNodes().map(readShape) };
  if (Node.isTypeLiteral(node)) return readMembers(node);
  if (Node.isTypeReference(node)) return readReference(node.getTypeName().getText());
  return { kind: 'value' };
}

/** `Record<…>` has no property names to look at. */
function readReference(name: string): Shape {
  return name === 'Record' ? { kind: 'value' } : { kind: 'reference', name };
}

function readOperations(index: SourceFile): Map<string, OperationTyping> {
  const fileOf = importedNames(index);
  const parts = { response: 'ObjectType', query: 'QueryType', body: 'BodyType' } as const;
  const operations = new Map<string, OperationTyping>();
  for (const [part, alias] of Object.entries(parts)) {
    for (const [operation, type] of conditionalCases(index, alias)) {
      const file = fileOf.get(type) ?? operations.get(operation)?.file ?? '';
      operations.set(operation, { ...operations.get(operation), file, [part]: type });
    }
  }
  return operations;
}

/** `import { GetOrdersResponse } from './operations/orders'` → `GetOrdersResponse` → `orders`. */
function importedNames(index: SourceFile): Map<string, string> {
  return new Map(
    index.getImportDeclarations().flatMap((declaration) => {
      const file = path.posix.basename(declaration.getModuleSpecifierValue());
      return declaration.getNamedImports().map((name) => [name.getName(), file] as const);
    }),
  );
}

/** Pairs of `T extends 'operation' ? Type : …`, all the way down the chain. */
function conditionalCases(index: SourceFile, alias: string): [string, string][] {
  const declaration = index
    .getDescendants()
    .find((node) => Node.isTypeAliasDeclaration(node) && node.getName() === alias);
  if (!Node.isTypeAliasDeclaration(declaration)) throw new Error(`typings of amazon-sp-api: no type ${alias}`);
  const cases: [string, string][] = [];
  let node: TypeNode | undefined = declaration.getTypeNode();
  while (Node.isConditionalTypeNode(node)) {
    cases.push(readCase(node));
    node = node.getFalseType();
  }
  return cases;
}

function readCase(node: ConditionalTypeNode): [string, string] {
  const operation = node
    .getExtendsType()
    .getText()
    .replace(/^['"]|['"]$/g, '');
  return [operation, node.getTrueType().getText()];
}
