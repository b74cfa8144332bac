import path from 'node:path';
import type { Disk, Entry } from './disk.ts';

/** Tried in this order behind a path without extension: sources, then data, then mere declarations. */
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.d.ts', '.d.mts', '.d.cts'];

/** TypeScript's rule: an import names the file that the compiler will write. */
const WRITTEN_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx', '.js', '.jsx', '.d.ts']],
  ['.jsx', ['.tsx', '.jsx', '.d.ts']],
  ['.mjs', ['.mts', '.mjs', '.d.mts']],
  ['.cjs', ['.cts', '.cjs', '.d.cts']],
]);

/** @returns the file that an import of `target` (an absolute path) means: itself or with another extension */
export function probeFile(disk: Disk, target: string): string | undefined {
  const names = disk.entries(path.dirname(target));
  if (!names) return undefined;
  const base = path.basename(target);
  const found = namesFor(base).find((name) => isFile(names.get(name)));
  return found === undefined ? undefined : path.join(path.dirname(target), found);
}

/** @returns the index file of a folder */
export function probeIndex(disk: Disk, folder: string): string | undefined {
  return disk.isFolder(folder) ? probeFile(disk, path.join(folder, 'index')) : undefined;
}

function namesFor(base: string): readonly string[] {
  const extension = path.extname(base);
  const stem = base.slice(0, base.length - extension.length);
  const written = WRITTEN_AS.get(extension)?.map((real) => stem + real) ?? [base];
  return [...written, ...EXTENSIONS.map((real) => base + real)];
}

function isFile(entry: Entry | undefined): boolean {
  return entry?.kind === 'file';
}
