import { compileAliases } from '../catalog/clients/aliases.ts';
import { canonicalPath } from '../catalog/index.ts';

const clientAliases = compileAliases();

/** @returns the one name of a thing in a package, by which everything that is known of it is looked up. */
export function canonicalize(root: string, path: string): string {
  return canonicalPath(root, clientAliases(root, path));
}
