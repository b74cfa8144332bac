import type { TSESTree } from '@typescript-eslint/utils';
import type { Scope, SourceCode } from 'eslint';
import path from 'node:path';

import { memberName } from '../ast/static-key.ts';
import type { Scopes } from '../ast/scopes.ts';
import { exportTable, type Export } from './exports.ts';
import { parseFile, versionOf } from './parse.ts';
import { Project } from './project.ts';
import type { SourceFile } from './source-file.ts';

/** Re-exports of re-exports are followed this far; may miss beyond. */
const DEEPEST = 8;

/** How much parsed code is kept, in characters: configurations are small and few. */
const MOST_KEPT = 200_000;

const projects = new Map<string, Project>();

function projectOf(cwd: string): Project {
  const known = projects.get(cwd) ?? new Project(cwd, { maxParsedSize: MOST_KEPT });
  projects.set(cwd, known);
  return known;
}

/** Files of data that code imports, as programs that export them. */
const dataFiles = new Map<string, { readonly version: string; readonly file: SourceFile | undefined }>();

/** The names of one linted file, and of the files that it imports values from. */
export class ProjectScopes implements Scopes {
  readonly #project: Project;
  readonly #files = new Map<TSESTree.Node, SourceFile>();
  #isBegun = false;

  /**
   * @param filename absolute path of the linted file
   * @param cwd the working directory
   */
  constructor(
    readonly own: SourceCode,
    readonly filename: string,
    cwd: string,
  ) {
    this.#project = projectOf(cwd);
  }

  getScope(node: Parameters<SourceCode['getScope']>[0]): Scope.Scope {
    const file = this.fileOf(node as TSESTree.Node);
    return file === undefined ? this.own.getScope(node) : scopeIn(file, node as TSESTree.Node);
  }

  getDeclaredVariables(node: Parameters<SourceCode['getDeclaredVariables']>[0]): Scope.Variable[] {
    const file = this.fileOf(node as TSESTree.Node);
    if (file === undefined) return this.own.getDeclaredVariables(node);
    return file.scopeManager.getDeclaredVariables(node as TSESTree.Node) as unknown as Scope.Variable[];
  }

  programAt(specifier: string, from: TSESTree.Node): TSESTree.Program | undefined {
    const fromFile = this.fileOf(from)?.path ?? this.filename;
    if (!path.isAbsolute(fromFile)) return undefined;
    if (!this.#isBegun) this.#project.beginEpoch(this.filename);
    this.#isBegun = true;
    const target = this.#project.resolve(specifier, fromFile);
    if (target.kind !== 'file' || target.path === this.filename) return undefined;
    const file = path.extname(target.path) === '.json' ? this.#data(target.path) : this.#project.load(target.path);
    if (file !== undefined) this.#files.set(file.program, file);
    return file?.program;
  }

  exportedValues(program: TSESTree.Program, name: string): readonly TSESTree.Node[] {
    return this.#exported(program, name, 0);
  }

  /** @returns the other file that a node stands in; undefined for the linted one. */
  fileOf(node: TSESTree.Node): SourceFile | undefined {
    if (this.#files.size === 0) return undefined;
    let root = node;
    while (root.parent) root = root.parent;
    return this.#files.get(root);
  }

  #data(name: string): SourceFile | undefined {
    const text = this.#project.textOf(name);
    if (text === undefined) return undefined;
    const version = versionOf(text);
    const known = dataFiles.get(name);
    if (known?.version === version) return known.file;
    const parsed = parseFile(`${name}.js`, `export default ${text}`);
    const file = parsed && { ...parsed, path: name };
    dataFiles.set(name, { version, file });
    return file;
  }

  #exported(program: TSESTree.Program, name: string, depth: number): readonly TSESTree.Node[] {
    const file = this.#files.get(program);
    if (file === undefined || depth > DEEPEST) return [];
    if (path.extname(file.path) === '.json') {
      const isWhole = name === 'default' || name === 'module.exports';
      return isWhole ? valueOf(file, exportTable(file).named.get('default')) : [];
    }
    const { named, stars, isCommonJs } = exportTable(file);
    if (isCommonJs) return writtenExports(program, name === 'default' ? 'module.exports' : name);
    const entry = named.get(name);
    if (entry?.kind === 'reexport') return this.#through(entry.specifier, entry.imported, program, depth);
    if (entry !== undefined) return valueOf(file, entry);
    return name === 'default' ? [] : stars.flatMap((specifier) => this.#through(specifier, name, program, depth));
  }

  #through(specifier: string, name: string, from: TSESTree.Program, depth: number): readonly TSESTree.Node[] {
    const program = this.programAt(specifier, from);
    if (program === undefined) return [];
    return name === '*' ? [program] : this.#exported(program, name, depth + 1);
  }
}

/** The name itself stands for its values: the search goes on from where it is declared. */
function valueOf({ scopeManager, program }: SourceFile, entry: Export | undefined): readonly TSESTree.Node[] {
  if (entry === undefined || entry.kind === 'reexport') return [];
  if (entry.kind === 'expression') return [entry.node];
  const scopes = scopeManager.scopes.filter(({ block }) => block === program);
  const [definition] = scopes.flatMap((scope) => scope.set.get(entry.name)?.defs ?? []);
  return definition?.name.type === 'Identifier' ? [definition.name] : [];
}

/** What a CommonJS module writes at its top level: `module.exports = x`, `exports.name = x`, `module.exports.name = x`. */
function writtenExports(program: TSESTree.Program, name: string): readonly TSESTree.Node[] {
  return program.body.flatMap((statement) => {
    const written = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (written?.type !== 'AssignmentExpression' || written.left.type !== 'MemberExpression') return [];
    const target = memberName(written.left);
    if (isModuleExports(written.left)) return name === 'module.exports' ? [written.right] : [];
    return target === name && isExports(written.left.object) ? [written.right] : [];
  });
}

function isModuleExports(node: TSESTree.Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'module' &&
    memberName(node) === 'exports'
  );
}

function isExports(node: TSESTree.Node): boolean {
  return (node.type === 'Identifier' && node.name === 'exports') || isModuleExports(node);
}

/** As ESLint looks scopes up: the innermost one around the node. */
function scopeIn({ scopeManager }: SourceFile, node: TSESTree.Node): Scope.Scope {
  const isInner = node.type !== 'Program';
  for (let outer: TSESTree.Node | undefined = node; outer; outer = outer.parent) {
    const scope = scopeManager.acquire(outer, isInner);
    if (scope)
      return (scope.type === 'function-expression-name' ? scope.childScopes[0] : scope) as unknown as Scope.Scope;
  }
  return scopeManager.scopes[0] as unknown as Scope.Scope;
}
