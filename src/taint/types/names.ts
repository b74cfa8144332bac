import type { TSESTree } from '@typescript-eslint/utils';

import { findTypeDeclaration, importsOf, type TypeDeclaration } from '../../modules/exports.ts';
import { jsdocImports } from '../../modules/jsdoc-types.ts';
import type { SourceFile } from '../../modules/source-file.ts';
import { bindingsOf, topLevelOf } from '../bindings.ts';
import type { Interpreter } from '../interpreter.ts';
import { instanceOf } from '../linking.ts';
import { findExportedType } from './exports.ts';

/** Where a type's name leads. */
export type TypeHome =
  | { readonly kind: 'package'; readonly package: string; readonly subpath?: string; readonly name: string }
  | { readonly kind: 'declared'; readonly file: SourceFile; readonly declarations: readonly TypeDeclaration[] }
  | { readonly kind: 'parameter'; readonly constraint: TSESTree.TypeNode | undefined }
  | { readonly kind: 'global'; readonly name: string };

interface Imported {
  readonly specifier: string;
  readonly imported: string;
}

const DECLARATIONS = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration']);

/** @returns the identifiers of a name with dots, first to last; undefined for `this.x` */
export function identifiersOf(name: TSESTree.EntityName): readonly TSESTree.Identifier[] | undefined {
  if (name.type === 'Identifier') return [name];
  if (name.type !== 'TSQualifiedName') return undefined;
  const left = identifiersOf(name.left);
  return left && [...left, name.right];
}

/** Finds what a type's name means in a file: by scope where the parser knows it, by name for types in comments. */
export function resolveTypeName(
  interpreter: Interpreter,
  file: SourceFile,
  name: readonly TSESTree.Identifier[],
): TypeHome | undefined {
  const [first, ...rest] = name;
  if (first === undefined) return undefined;
  const path = rest.map((item) => item.name);
  const binding = bindingsOf(file).get(first);
  if (path.length === 0 && binding !== undefined) {
    const nodes = binding.variable.defs.map((definition) => definition.node as TSESTree.Node);
    const parameter = nodes.find((node) => node.type === 'TSTypeParameter');
    if (parameter !== undefined) return { kind: 'parameter', constraint: parameter.constraint ?? undefined };
    const declarations = nodes.filter((node): node is TypeDeclaration => DECLARATIONS.has(node.type));
    if (declarations.length > 0) return { kind: 'declared', file, declarations };
  }
  const imported = importedAs(file, first, binding?.imported);
  if (imported !== undefined)
    return resolveImportedType(interpreter, file, imported.specifier, [imported.imported, ...path]);
  const declaration = findTypeDeclaration(file, [first.name, ...path].join('.'));
  if (declaration !== undefined) return { kind: 'declared', file, declarations: [declaration] };
  return { kind: 'global', name: [first.name, ...path].join('.') };
}

function importedAs(
  file: SourceFile,
  { name }: TSESTree.Identifier,
  imported: { readonly specifier: string; readonly name: string } | undefined,
): Imported | undefined {
  if (imported !== undefined) return { specifier: imported.specifier, imported: imported.name };
  return importsOf(file).get(name) ?? jsdocImports(file).get(name) ?? requiredAs(file, name);
}

/** `const { Order } = require('./order')`, `const orders = require('./orders')`. */
function requiredAs(file: SourceFile, name: string): Imported | undefined {
  const definition = topLevelOf(file).get(name)?.variable.defs[0];
  const node = definition?.node as TSESTree.Node | undefined;
  const call = node?.type === 'VariableDeclarator' ? node.init : undefined;
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
    return undefined;
  const [specifier] = call.arguments;
  if (specifier?.type !== 'Literal' || typeof specifier.value !== 'string') return undefined;
  const { id } = node as TSESTree.VariableDeclarator;
  if (id.type === 'Identifier') return { specifier: specifier.value, imported: 'default' };
  if (id.type !== 'ObjectPattern') return undefined;
  const property = id.properties.find(
    (item) => item.type === 'Property' && item.value.type === 'Identifier' && item.value.name === name,
  );
  const key = property?.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : undefined;
  return key === undefined ? undefined : { specifier: specifier.value, imported: key };
}

/**
 * @param path the exported name, `*` or `default` for the module as a whole, and the names after it
 * @returns undefined when the module or the type cannot be found
 */
export function resolveImportedType(
  interpreter: Interpreter,
  from: SourceFile,
  specifier: string,
  path: readonly string[],
): TypeHome | undefined {
  const target = interpreter.project.resolve(specifier, from.path);
  const name = path.at(-1) ?? '*';
  if (target.kind === 'package') return { kind: 'package', package: target.name, subpath: target.subpath, name };
  if (target.kind === 'builtin') return { kind: 'package', package: target.name, name };
  if (target.kind !== 'file') return undefined;
  const [first = '*', ...rest] = path;
  return exportedType(interpreter, target.path, first === '*' ? rest : [first, ...rest]);
}

function exportedType(interpreter: Interpreter, path: string, names: readonly string[]): TypeHome | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return undefined;
  const found = findExportedType(interpreter.project, path, first);
  if (found?.kind === 'package') return { ...found, name: rest.at(-1) ?? found.name };
  if (found?.kind === 'namespace') return exportedType(interpreter, found.path, rest);
  // A CommonJS module hands out its types as members of what it exports: `Sdk.Order` of `const Sdk = require(…)`.
  if (found === undefined)
    return first === 'default' && rest.length > 0 ? exportedType(interpreter, path, rest) : undefined;
  const file = instanceOf(interpreter, found.path)?.file;
  const declaration = file && findTypeDeclaration(file, [found.name, ...rest].join('.'));
  return declaration && { kind: 'declared', file, declarations: [declaration] };
}
