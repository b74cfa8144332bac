import path from 'node:path';

/** @returns the way from a folder to a file or folder, with forward slashes on every system. */
export function relativePath(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/');
}
