import { existsSync } from 'node:fs';
import path from 'node:path';

import { relativePath } from '../../modules/relative-path.ts';
import type { Location, Message, Region } from './types.ts';

/** The name that SARIF's readers know for the root of the sources. */
export const ROOT_ID = '%SRCROOT%';

/** A place as ESLint counts: lines and columns from 1, the end is exclusive; all but the file may be missing. */
export interface Spot {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/**
 * @param cwd absolute path of the folder that ESLint was started in
 * @returns the folder that addresses are relative to: the repository around `cwd`, which is what code scanning services
 * ask for, else `cwd` itself
 */
export function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (path.dirname(folder) === folder) return cwd;
  }
}

/** @returns the place as SARIF writes it; `message` says what happens there */
export function locationOf(spot: Spot, root: string, message?: Message): Location {
  return locationIn(uriOf(spot.file, root), spot, message);
}

/** @param uri the address of the file, as {@link uriOf} gives it */
export function locationIn(uri: string, spot: Omit<Spot, 'file'>, message?: Message): Location {
  const region = regionOf(spot);
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: ROOT_ID },
      ...(region && { region }),
    },
    ...(message && { message }),
  };
}

/** @returns the address of a file, relative to the root, with `/` on every system */
export function uriOf(file: string, root: string): string {
  return encodePath(relativePath(root, file));
}

/** @param file a relative path with `/` */
export function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** Both ESLint and SARIF count UTF-16 units from 1 and exclude the end; a message without a line is about the whole file. */
function regionOf({ line, column, endLine, endColumn }: Omit<Spot, 'file'>): Region | undefined {
  if (line === undefined || line < 1) return undefined;
  if (column === undefined || column < 1) return { startLine: line };
  const isWhole = endLine !== undefined && endColumn !== undefined && endLine >= line;
  return { startLine: line, startColumn: column, ...(isWhole && { endLine, endColumn }) };
}
