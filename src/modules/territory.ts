import path from 'node:path';
import type { Disk } from './disk.ts';
import { packageFolders, workspaceGlobs } from './workspaces.ts';

const MODULES_FOLDER = 'node_modules';

/**
 * @param cwd the folder that the linter runs in
 * @returns the folder whose files belong together: the repository or workspace around `cwd`, whichever is larger, else
 * the nearest package, else `cwd` itself
 */
export function findProjectRoot(disk: Disk, cwd: string): string {
  const folders = ancestors(cwd);
  const repository = folders.find((folder) => disk.entries(folder)?.has('.git'));
  const workspace = folders.find((folder) => isWorkspaceOf(disk, folder, cwd));
  const nearestPackage = folders.find((folder) => disk.entries(folder)?.has('package.json'));
  if (repository && workspace) return repository.length < workspace.length ? repository : workspace;
  return repository ?? workspace ?? nearestPackage ?? cwd;
}

/** @returns a folder and all folders above it, innermost first, up to and including `top` */
function ancestors(folder: string, top?: string): readonly string[] {
  const found = [folder];
  for (let current = folder; !isTop(current, top);) {
    current = path.dirname(current);
    found.push(current);
  }
  return found;
}

/** @returns whether the way up ends here: at `top`, or at the root of the file system for what is not below it */
export function isTop(folder: string, top: string | undefined): boolean {
  return folder === top || path.dirname(folder) === folder;
}

/** @returns whether `inner` is `outer` or lies below it */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

/** @returns whether a path below `root` leads through a node_modules folder */
export function isInstalled(file: string, root: string): boolean {
  return file.includes(MODULES_FOLDER) && path.relative(root, file).split(path.sep).includes(MODULES_FOLDER);
}

function isWorkspaceOf(disk: Disk, folder: string, cwd: string): boolean {
  const globs = workspaceGlobs(disk, folder);
  if (!globs) return false;
  return folder === cwd || packageFolders(disk, folder, globs).some((member) => isWithin(cwd, member));
}
