import type { TSESTree } from '@typescript-eslint/utils';
import { jsdocDeclarations } from './jsdoc-types.ts';
import type { SourceFile } from './source-file.ts';

/** Where an exported name comes from. */
export type Export =
  /** A name of the file's top level; an imported one is a re-export instead. */
  | { readonly kind: 'local'; readonly name: string }
  /** `export default <expression>`, or a function or class without name. */
  | { readonly kind: 'expression'; readonly node: TSESTree.Node }
  | Reexport;

export interface Reexport {
  readonly kind: 'reexport';
  readonly specifier: string;
  /** The name in the other module; `*` for its namespace. */
  readonly imported: string;
}

export type TypeExport = Extract<Export, { kind: 'local' | 'reexport' }>;

/** What a file exports, read off its syntax. */
export interface ExportTable {
  /** Values. `export =` counts as `default`. A re-exported name may turn out to be a type. */
  readonly named: ReadonlyMap<string, Export>;
  /** Interfaces, type aliases, classes, enums; a re-exported name may turn out to be a mere value. */
  readonly types: ReadonlyMap<string, TypeExport>;
  /** Specifiers of `export * from`; of `export type *` too (may over-report: no value comes from there). */
  readonly stars: readonly string[];
  /** Whether the exports are what the module writes into `module.exports` and `exports` when it runs. */
  readonly isCommonJs: boolean;
}

/** A name that an import declares. */
export interface Import {
  readonly specifier: string;
  /** `default` (also for `import x = require()`), `*` for the namespace, or the exported name. */
  readonly imported: string;
  readonly typeOnly: boolean;
}

export type TypeDeclaration =
  | TSESTree.TSInterfaceDeclaration
  | TSESTree.TSTypeAliasDeclaration
  | TSESTree.ClassDeclaration
  | TSESTree.TSEnumDeclaration;

interface Draft {
  readonly file: SourceFile;
  readonly named: Map<string, Export>;
  readonly types: Map<string, TypeExport>;
  readonly stars: string[];
}

const tables = new WeakMap<SourceFile, ExportTable>();
const imports = new WeakMap<SourceFile, ReadonlyMap<string, Import>>();
const declarations = new WeakMap<SourceFile, ReadonlyMap<string, TypeDeclaration>>();

const TYPE_DECLARATIONS: ReadonlySet<string> = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'ClassDeclaration',
  'TSEnumDeclaration',
]);

/** @returns what a file exports; computed once per file */
export function exportTable(file: SourceFile): ExportTable {
  return cached(tables, file, readExports);
}

/** @returns what each imported name of a file stands for, by local name; `require` calls are not among them */
export function importsOf(file: SourceFile): ReadonlyMap<string, Import> {
  return cached(imports, file, readImports);
}

/**
 * @param localName a name of the top level, or a dotted one for what a namespace holds: `Orders.Order`
 * @returns the first declaration of that type in the file, exported or not
 */
export function findTypeDeclaration(file: SourceFile, localName: string): TypeDeclaration | undefined {
  return cached(declarations, file, readTypes).get(localName);
}

function readExports(file: SourceFile): ExportTable {
  const draft: Draft = { file, named: new Map(), types: new Map(), stars: [] };
  for (const statement of file.program.body) addStatement(draft, statement);
  const { named, types, stars } = draft;
  return { named, types, stars, isCommonJs: isCommonJs(file) };
}

function readTypes(file: SourceFile): ReadonlyMap<string, TypeDeclaration> {
  const found = new Map<string, TypeDeclaration>();
  collectTypes(file.program.body, '', found);
  for (const [name, declaration] of jsdocDeclarations(file)) if (!found.has(name)) found.set(name, declaration);
  return found;
}

function addStatement(draft: Draft, statement: TSESTree.ProgramStatement): void {
  if (statement.type === 'ExportAllDeclaration') addAll(draft, statement);
  else if (statement.type === 'ExportNamedDeclaration') addNamed(draft, statement);
  else if (statement.type === 'ExportDefaultDeclaration') addDefault(draft, statement.declaration);
  else if (statement.type === 'TSExportAssignment') addDefault(draft, statement.expression);
}

function addNamed(draft: Draft, statement: TSESTree.ExportNamedDeclaration): void {
  for (const specifier of statement.specifiers) addSpecifier(draft, statement, specifier);
  for (const name of declaredNames(statement.declaration)) addLocal(draft, name, name);
}

function addAll(draft: Draft, { exported, source, exportKind }: TSESTree.ExportAllDeclaration): void {
  if (!exported) {
    draft.stars.push(source.value);
    return;
  }
  const entry: Reexport = { kind: 'reexport', specifier: source.value, imported: '*' };
  draft.types.set(nameOf(exported), entry);
  if (exportKind !== 'type') draft.named.set(nameOf(exported), entry);
}

function addSpecifier(
  draft: Draft,
  statement: TSESTree.ExportNamedDeclaration,
  specifier: TSESTree.ExportSpecifier,
): void {
  const exported = nameOf(specifier.exported);
  const isType = statement.exportKind === 'type' || specifier.exportKind === 'type';
  if (!statement.source) {
    addLocal(draft, exported, nameOf(specifier.local), isType);
    return;
  }
  const imported = nameOf(specifier.local);
  addReexport(draft, exported, { specifier: statement.source.value, imported, typeOnly: isType });
}

function addDefault(draft: Draft, node: TSESTree.ExportDefaultDeclaration['declaration']): void {
  if (node.type === 'Identifier') addLocal(draft, 'default', node.name);
  else if ('id' in node && node.id?.type === 'Identifier') addLocal(draft, 'default', node.id.name);
  else draft.named.set('default', { kind: 'expression', node });
}

function addLocal(draft: Draft, exported: string, local: string, isType = false): void {
  const origin = importsOf(draft.file).get(local);
  if (origin) {
    addReexport(draft, exported, { ...origin, typeOnly: isType || origin.typeOnly });
    return;
  }
  const declaration = findTypeDeclaration(draft.file, local);
  if (declaration) draft.types.set(exported, { kind: 'local', name: local });
  if (!isType && !(declaration && isErased(declaration) && !isValue(draft.file, local))) {
    draft.named.set(exported, { kind: 'local', name: local });
  }
}

function addReexport(draft: Draft, exported: string, { specifier, imported, typeOnly }: Import): void {
  const entry: Reexport = { kind: 'reexport', specifier, imported };
  draft.types.set(exported, entry);
  if (!typeOnly) draft.named.set(exported, entry);
}

/** All names that an exported declaration declares. */
function declaredNames(declaration: TSESTree.ExportNamedDeclaration['declaration']): readonly string[] {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => patternNames(id));
  if (declaration.type === 'TSModuleDeclaration' && declaration.id.type === 'TSQualifiedName') {
    return [firstName(declaration.id)];
  }
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function patternNames(pattern: TSESTree.Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? patternNames(element) : []));
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    default:
      return [];
  }
}

function readImports({ program }: SourceFile): ReadonlyMap<string, Import> {
  const found = new Map<string, Import>();
  for (const statement of program.body) {
    const node = unexported(statement);
    if (node.type === 'ImportDeclaration') {
      for (const clause of node.specifiers) found.set(clause.local.name, importOf(node, clause));
    } else if (node.type === 'TSImportEqualsDeclaration') {
      const specifier = requiredBy(node);
      const typeOnly = node.importKind === 'type';
      if (specifier !== undefined) found.set(node.id.name, { specifier, imported: 'default', typeOnly });
    }
  }
  return found;
}

function importOf({ source, importKind }: TSESTree.ImportDeclaration, clause: TSESTree.ImportClause): Import {
  const specifier = source.value;
  const typeOnly = importKind === 'type';
  if (clause.type === 'ImportNamespaceSpecifier') return { specifier, imported: '*', typeOnly };
  if (clause.type === 'ImportDefaultSpecifier') return { specifier, imported: 'default', typeOnly };
  return { specifier, imported: nameOf(clause.imported), typeOnly: typeOnly || clause.importKind === 'type' };
}

function requiredBy({ moduleReference }: TSESTree.TSImportEqualsDeclaration): string | undefined {
  if (moduleReference.type !== 'TSExternalModuleReference') return undefined;
  const expression = moduleReference.expression as TSESTree.Expression;
  return expression.type === 'Literal' && typeof expression.value === 'string' ? expression.value : undefined;
}

/** Finds interfaces, aliases, classes and enums; those of namespaces by dotted names. The first of a name wins. */
function collectTypes(body: readonly TSESTree.Node[], prefix: string, found: Map<string, TypeDeclaration>): void {
  for (const statement of body) {
    const node = unexported(statement);
    if (isTypeDeclaration(node)) {
      const name = prefix + (node.id?.name ?? '');
      if (node.id && !found.has(name)) found.set(name, node);
    } else if (node.type === 'TSModuleDeclaration' && node.id.type !== 'Literal') {
      collectTypes(node.body?.body ?? [], `${prefix}${dotted(node.id)}.`, found);
    }
  }
}

function isTypeDeclaration(node: TSESTree.Node): node is TypeDeclaration {
  return TYPE_DECLARATIONS.has(node.type);
}

/** The declaration in `export …` or `export default …`, else the statement itself. */
function unexported(statement: TSESTree.Node): TSESTree.Node {
  const isExport = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration';
  return (isExport ? statement.declaration : undefined) ?? statement;
}

function isErased(declaration: TypeDeclaration): boolean {
  return declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'TSTypeAliasDeclaration';
}

/** A name may be a type and a value at once: `interface Order {…}` and `const Order = …`. */
function isValue({ scopeManager, program }: SourceFile, name: string): boolean {
  const scopes = scopeManager.scopes.filter(({ block }) => block === program);
  return scopes.some((scope) => scope.set.get(name)?.defs.some((definition) => definition.isVariableDefinition));
}

/** Exports written at run time: the file has no `export`, and uses `module` or `exports`, or only `require`. */
function isCommonJs({ program, scopeManager }: SourceFile): boolean {
  if (program.body.some(({ type }) => /^(?:Export|TSExport)/u.test(type))) return false;
  const scope = scopeManager.globalScope;
  const isUsed = (name: string): boolean =>
    scope?.through.some(({ identifier }) => identifier.name === name) === true ||
    scope?.set.get(name)?.references.length !== undefined;
  const hasImports = program.body.some(
    ({ type }) => type === 'ImportDeclaration' || type === 'TSImportEqualsDeclaration',
  );
  return isUsed('module') || isUsed('exports') || (!hasImports && isUsed('require'));
}

function nameOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}

function dotted(name: TSESTree.EntityName): string {
  if (name.type === 'TSQualifiedName') return `${dotted(name.left)}.${name.right.name}`;
  return name.type === 'Identifier' ? name.name : 'this';
}

function firstName(name: TSESTree.EntityName): string {
  return dotted(name).split('.', 1)[0] ?? '';
}

function cached<T>(cache: WeakMap<SourceFile, T>, file: SourceFile, compute: (file: SourceFile) => T): T {
  let value = cache.get(file);
  if (value === undefined) cache.set(file, (value = compute(file)));
  return value;
}
