import type { Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceFile } from '../modules/source-file.ts';

/** A variable of the analysed code, resolved once a file. */
export interface Binding {
  /** Key of the variable in its frame; unique in the file. */
  readonly key: string;
  /** The function or program whose frame holds it. */
  readonly owner: object;
  readonly variable: Variable;
  /** The import that declares it. */
  readonly imported: ImportedName | undefined;
}

export interface ImportedName {
  readonly specifier: string;
  /** `default`, `*` for the namespace, or the exported name. */
  readonly name: string;
}

export type Bindings = ReadonlyMap<object, Binding>;

const cache = new WeakMap<SourceFile, Bindings>();

/** @returns for every identifier of the file that names a variable, which one. Globals are missing. */
export function bindingsOf(file: SourceFile): Bindings {
  let bindings = cache.get(file);
  if (bindings === undefined) {
    bindings = collect(file);
    cache.set(file, bindings);
  }
  return bindings;
}

const topLevelCache = new WeakMap<SourceFile, ReadonlyMap<string, Binding>>();

/** @returns the variables of the file's top level by name. */
export function topLevelOf(file: SourceFile): ReadonlyMap<string, Binding> {
  let names = topLevelCache.get(file);
  if (names === undefined) {
    const atTop = [...bindingsOf(file).values()].filter((binding) => isTopLevel(binding, file));
    names = new Map(atTop.map((binding) => [binding.variable.name, binding]));
    topLevelCache.set(file, names);
  }
  return names;
}

function isTopLevel(binding: Binding, file: SourceFile): boolean {
  const { type } = binding.variable.scope;
  return binding.owner === file.program && ['module', 'global', 'function'].includes(type);
}

function collect(file: SourceFile): Bindings {
  const bindings = new Map<object, Binding>();
  const byDefinition = new Map<object, Binding>();
  // Outer scopes come first, so that the inner name of a class declaration joins the outer one.
  for (const scope of file.scopeManager.scopes) {
    for (const variable of scope.variables) {
      const definition = variable.identifiers[0];
      if (definition === undefined && variable.name !== 'arguments') continue;
      const known = definition && byDefinition.get(definition);
      const binding = known ?? makeBinding(file, variable);
      if (definition !== undefined) byDefinition.set(definition, binding);
      for (const identifier of variable.identifiers) bindings.set(identifier, binding);
      for (const reference of variable.references) bindings.set(reference.identifier, binding);
    }
  }
  return bindings;
}

function makeBinding(file: SourceFile, variable: Variable): Binding {
  const definition = variable.identifiers[0];
  const start = definition === undefined ? 'implicit' : String(definition.range[0]);
  return {
    key: `${variable.name}#${start}`,
    owner: ownerOf(variable.scope, file.program),
    variable,
    imported: importOf(variable),
  };
}

const FRAME_SCOPES = new Set<string>(['function', 'function-expression-name', 'global', 'module']);

function ownerOf(scope: Scope, program: object): object {
  let current: Scope | null = scope;
  while (current !== null && !FRAME_SCOPES.has(current.type)) current = current.upper;
  if (current === null || current.type === 'global' || current.type === 'module') return program;
  return current.block;
}

function importOf(variable: Variable): ImportedName | undefined {
  const definition = variable.defs[0];
  if (definition === undefined || (definition.type as string) !== 'ImportBinding') return undefined;
  const node = definition.node as TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration;
  if (node.type === 'TSImportEqualsDeclaration') {
    const target = node.moduleReference;
    if (target.type !== 'TSExternalModuleReference') return undefined;
    const source = target.expression as TSESTree.Expression;
    return source.type === 'Literal' && typeof source.value === 'string'
      ? { specifier: source.value, name: '*' }
      : undefined;
  }
  const declaration = definition.parent as TSESTree.ImportDeclaration;
  return { specifier: declaration.source.value, name: importedName(node) };
}

function importedName(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportNamespaceSpecifier') return '*';
  if (node.type === 'ImportDefaultSpecifier') return 'default';
  return node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
}
