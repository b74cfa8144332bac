import { exportTable } from '../modules/exports.ts';
import type { Project } from '../modules/project.ts';

/** Where an exported type is declared: in a file of the project, or in a package. */
export type TypeHome =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'package'; readonly package: string; readonly name: string };

const MAX_HOPS = 8;

/** Follows re-exports to the declaration of a type. @returns undefined when it cannot be found. */
export function findExportedType(project: Project, path: string, name: string, hops = 0): TypeHome | undefined {
  const file = hops > MAX_HOPS ? undefined : project.load(path);
  if (file === undefined) return undefined;
  const table = exportTable(file);
  const entry = table.types.get(name) ?? table.named.get(name);
  if (entry?.kind === 'reexport') return follow(project, path, entry.specifier, entry.imported, hops);
  if (entry?.kind === 'local') return { kind: 'file', path, name: entry.name };
  if (entry !== undefined) return { kind: 'file', path, name };
  for (const specifier of table.stars) {
    const found = follow(project, path, specifier, name, hops);
    if (found !== undefined) return found;
  }
  return undefined;
}

function follow(project: Project, from: string, specifier: string, name: string, hops: number): TypeHome | undefined {
  const target = project.resolve(specifier, from);
  if (target.kind === 'package') return { kind: 'package', package: target.name, name };
  return target.kind === 'file' ? findExportedType(project, target.path, name, hops + 1) : undefined;
}
