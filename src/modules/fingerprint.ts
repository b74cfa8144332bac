import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';

import { isParsable } from './parse.ts';

/** Source code, configuration and manifests; what else lies around does not change what is found. */
const CONFIGURATION =
  /^(?:.*\.json|pnpm-workspace\.yaml|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.modules\.yaml|\.yarn-state\.yml)$/u;
const MODULES_FOLDER = 'node_modules';
/** The coarsest time stamps in use (FAT) are two seconds apart. */
const TIMESTAMP_GRAIN_MS = 2000;

/**
 * @param root absolute path of a folder
 * @returns a text that changes whenever something below the folder changes that the analysis of a file may look at: the
 * contents and the places of source files, of JSON and of lock files, links, and which packages are installed. What is
 * inside of installed packages is not read.
 */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256');
  const folders = [root];
  for (const folder of folders) {
    const isModules = path.basename(folder) === MODULES_FOLDER;
    for (const entry of readFolder(folder)) {
      const full = path.join(folder, entry.name);
      if (isModules) addInstalled(hash, root, full, entry);
      else if (!entry.isDirectory()) addEntry(hash, root, full, entry);
      else if (entry.name !== '.git') folders.push(full);
    }
  }
  return hash.digest('hex');
}

function addEntry(hash: Hash, root: string, file: string, entry: Dirent): void {
  if (entry.isSymbolicLink()) add(hash, root, file, targetOf(file));
  else if (isParsable(file) || CONFIGURATION.test(entry.name)) add(hash, root, file, contentsOf(file));
}

/** Packages that are linked may be followed; the others count by their names and by what the package manager has noted. */
function addInstalled(hash: Hash, root: string, full: string, entry: Dirent): void {
  if (entry.name.startsWith('@') && entry.isDirectory()) {
    for (const inner of readFolder(full)) addInstalled(hash, root, path.join(full, inner.name), inner);
  } else if (entry.isDirectory()) add(hash, root, full, '');
  else addEntry(hash, root, full, entry);
}

function add(hash: Hash, root: string, file: string, value: string): void {
  hash.update(`${path.relative(root, file)}\0${value}\0`);
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

interface Known {
  readonly stats: Stats;
  readonly hash: string;
}

/** A program that lints again and again asks again and again; what has not been touched is not read twice. */
const known = new Map<string, Known>();
const MAX_KNOWN = 200_000;

function contentsOf(file: string): string {
  try {
    const stats = statSync(file);
    const before = known.get(file);
    if (before !== undefined && isSame(before.stats, stats)) return before.hash;
    const hash = createHash('sha1').update(readFileSync(file)).digest('hex');
    if (known.size >= MAX_KNOWN) known.clear();
    // Touched so lately, it may be touched again without a sign.
    if (Date.now() - stats.ctimeMs >= TIMESTAMP_GRAIN_MS) known.set(file, { stats, hash });
    return hash;
  } catch {
    return '';
  }
}

function isSame(before: Stats, after: Stats): boolean {
  return (
    before.mtimeMs === after.mtimeMs &&
    before.ctimeMs === after.ctimeMs &&
    before.size === after.size &&
    before.ino === after.ino
  );
}
