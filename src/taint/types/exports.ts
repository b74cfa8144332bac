import { exportTable, findTypeDeclaration } from '../../modules/exports.ts';
import { jsdocDeclarations } from '../../modules/jsdoc-types.ts';
import type { Files } from '../../modules/inquiries.ts';
import type { SourceFile } from '../../modules/source-file.ts';

/** Where an exported type is declared: in a file of the project, or in a package; or all types of a file. */
export type ExportedType =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'namespace'; readonly path: string }
  | { readonly kind: 'package'; readonly package: string; readonly subpath?: string; readonly name: string };

const MAX_HOPS = 8;

/** Follows re-exports to the declaration of a type. @returns undefined when it cannot be found. */
export function findExportedType(project: Files, path: string, name: string, hops = 0): ExportedType | undefined {
  if (name === '*') return { kind: 'namespace', path };
  const file = hops > MAX_HOPS ? undefined : project.load(path);
  if (file === undefined) return undefined;
  const table = exportTable(file);
  const entry = table.types.get(name) ?? table.named.get(name);
  if (entry?.kind === 'reexport') return follow(project, path, entry.specifier, entry.imported, hops);
  if (entry?.kind === 'local') return { kind: 'file', path, name: entry.name };
  if (entry !== undefined) return { kind: 'file', path, name };
  // What a comment declares is exported without being said so.
  if (jsdocDeclarations(file).has(name)) return { kind: 'file', path, name };
  if (table.isCommonJs) return commonJsExport(file, name);
  for (const specifier of table.stars) {
    const found = follow(project, path, specifier, name, hops);
    if (found !== undefined) return found;
  }
  return undefined;
}

function follow(project: Files, from: string, specifier: string, name: string, hops: number): ExportedType | undefined {
  const target = project.resolve(specifier, from);
  if (target.kind === 'package') return { kind: 'package', package: target.name, subpath: target.subpath, name };
  return target.kind === 'file' ? findExportedType(project, target.path, name, hops + 1) : undefined;
}

/** A class of a CommonJS file: exported under its own name, or as the module itself. */
function commonJsExport(file: SourceFile, name: string): ExportedType | undefined {
  const local = name === 'default' ? wholeExport(file) : name;
  return local !== undefined && findTypeDeclaration(file, local) !== undefined
    ? { kind: 'file', path: file.path, name: local }
    : undefined;
}

/** `module.exports = Client` */
function wholeExport({ program }: SourceFile): string | undefined {
  for (const statement of program.body) {
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (expression?.type !== 'AssignmentExpression' || expression.right.type !== 'Identifier') continue;
    const { left } = expression;
    if (left.type !== 'MemberExpression' || left.computed || left.object.type !== 'Identifier') continue;
    if (left.object.name === 'module' && left.property.name === 'exports') return expression.right.name;
  }
  return undefined;
}
