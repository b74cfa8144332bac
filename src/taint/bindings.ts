import type { Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

import { lastAtOrBefore, rangeOf, type SourceFile } from '../modules/source-file.ts';

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

/** Says for every identifier of a file that names a variable, which one. Globals are missing. */
export type Bindings = Pick<ReadonlyMap<object, Binding>, 'get' | 'has'>;

const cache = new WeakMap<SourceFile, FileBindings>();

/** @returns for every identifier of the file that names a variable, which one. */
export function bindingsOf(file: SourceFile): Bindings {
  return allOf(file);
}

/** @returns the variables of the file's top level by name. */
export function topLevelOf(file: SourceFile): ReadonlyMap<string, Binding> {
  return allOf(file).topLevel;
}

function allOf(file: SourceFile): FileBindings {
  let bindings = cache.get(file);
  if (bindings === undefined) {
    bindings = new FileBindings(file);
    cache.set(file, bindings);
  }
  return bindings;
}

/** Most functions of a file are never looked at; what is in one is resolved when somebody asks for something in it. */
class FileBindings implements Bindings {
  readonly topLevel = new Map<string, Binding>();
  readonly #file: SourceFile;
  readonly #bindings = new Map<object, Binding>();
  readonly #byDefinition = new Map<object, Binding>();
  /** The scopes of outermost functions that are not resolved yet, by where the function begins. */
  readonly #waiting = new Map<number, Scope[]>();
  /** Where the outermost functions begin, in ascending order. */
  readonly #starts: readonly number[];

  constructor(file: SourceFile) {
    this.#file = file;
    // Outer scopes come first, so that the inner name of a class declaration joins the outer one.
    for (const scope of file.scopeManager.scopes) {
      const start = outermostFunction(scope, file)?.block.range[0];
      const known = start === undefined ? undefined : this.#waiting.get(start);
      if (start === undefined) this.#resolve(scope);
      else if (known === undefined) this.#waiting.set(start, [scope]);
      else known.push(scope);
    }
    this.#starts = [...this.#waiting.keys()].sort((a, b) => a - b);
  }

  get(node: object): Binding | undefined {
    const known = this.#bindings.get(node);
    if (known !== undefined || this.#waiting.size === 0) return known;
    const start = this.#starts[lastAtOrBefore(this.#starts, rangeOf(node)[0])];
    const scopes = start === undefined ? undefined : this.#waiting.get(start);
    if (start === undefined || scopes === undefined) return undefined;
    this.#waiting.delete(start);
    for (const scope of scopes) this.#resolve(scope);
    return this.#bindings.get(node);
  }

  has(node: object): boolean {
    return this.get(node) !== undefined;
  }

  #resolve(scope: Scope): void {
    for (const variable of scope.variables) {
      const binding = this.#bindingOf(variable);
      if (binding === undefined) continue;
      for (const identifier of variable.identifiers) this.#bindings.set(identifier, binding);
      if (isTopLevel(binding, this.#file)) this.topLevel.set(variable.name, binding);
    }
    for (const { identifier, resolved } of scope.references) {
      const binding = resolved ? this.#bindingOf(resolved) : undefined;
      if (binding !== undefined) this.#bindings.set(identifier, binding);
    }
  }

  #bindingOf(variable: Variable): Binding | undefined {
    const definition = variable.identifiers[0];
    if (definition === undefined && variable.name !== 'arguments') return undefined;
    const known = this.#byDefinition.get(definition ?? variable);
    const binding = known ?? makeBinding(this.#file, variable);
    if (known === undefined) this.#byDefinition.set(definition ?? variable, binding);
    return binding;
  }
}

/** Parsers of components leave scopes out: the one around a scope is not always one that has it as a child. */
function outermostFunction(scope: Scope, { program }: SourceFile): Scope | undefined {
  let found: Scope | undefined;
  for (let current: Scope | null = scope; current !== null; current = current.upper)
    if ((current.type as string).startsWith('function') && current.block !== program) found = current;
  return found;
}

function isTopLevel(binding: Binding, file: SourceFile): boolean {
  const { type } = binding.variable.scope;
  return binding.owner === file.program && ['module', 'global', 'function'].includes(type);
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
