import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Epochs, Lookup } from './incremental.ts';
import { parseJsonc } from './jsonc.ts';
import { withoutBom } from './source-file.ts';

export interface Stat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
  /** Changed so shortly before we looked that a second change may hide behind the same time stamp. */
  readonly isFresh: boolean;
}

export interface Entry {
  readonly kind: Stat['kind'];
  readonly isLink: boolean;
}

/** Nobody writes configurations of this size. */
const MAX_TEXT_BYTES = 1_000_000;

/** The coarsest time stamps in use (FAT) are two seconds apart. */
const TIMESTAMP_GRAIN_MS = 2000;

/**
 * The file system as remembered values: each path is looked at once per epoch, and never throws. Values computed from
 * these look-ups notice when a file is edited, added or deleted.
 */
export class Disk {
  /** What is at a path, links followed; undefined when nothing is. */
  readonly stat: Lookup<Stat | undefined>;
  /** The names in a folder; undefined when it is none. Unlike `stat` of a file, it does not change by edits. */
  readonly entries: Lookup<ReadonlyMap<string, Entry> | undefined>;
  /** A small text file (configuration) without byte order mark; undefined when it is missing or large. */
  readonly text: Lookup<string | undefined>;
  /** A JSON file, comments and trailing commas allowed; undefined when missing or broken. */
  readonly json: Lookup<unknown>;
  /** The path without links; the path itself when it does not exist. */
  readonly realPath: Lookup<string>;

  constructor(epochs: Epochs) {
    this.stat = epochs.input(readStat, isSameStat);
    this.entries = epochs.derived((folder) => this.#readEntries(folder), areSameEntries);
    this.text = epochs.derived((file) => (this.#isSmallFile(file) ? readText(file) : undefined));
    this.json = epochs.derived((file) => parseJsonc(this.text(file)));
    this.realPath = epochs.derived((anyPath) => (this.stat(anyPath) ? readRealPath(anyPath) : anyPath));
  }

  /** @returns whether a file has this path; also true through a link to a file */
  isFile(file: string): boolean {
    return this.entry(file)?.kind === 'file';
  }

  isFolder(folder: string): boolean {
    return this.entry(folder)?.kind === 'folder';
  }

  /** @returns the folder entry of a path; cheaper than `stat` because neighbours share one listing */
  entry(anyPath: string): Entry | undefined {
    return this.entries(path.dirname(anyPath))?.get(path.basename(anyPath));
  }

  #isSmallFile(file: string): boolean {
    const stat = this.stat(file);
    return stat?.kind === 'file' && stat.size <= MAX_TEXT_BYTES;
  }

  #readEntries(folder: string): ReadonlyMap<string, Entry> | undefined {
    if (this.stat(folder)?.kind !== 'folder') return undefined;
    const sorted = readFolder(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
    return new Map(sorted.map((entry) => [entry.name, describe(folder, entry)]));
  }
}

/** @returns the text of a file without byte order mark, or undefined when it cannot be read */
export function readText(file: string): string | undefined {
  try {
    return withoutBom(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The clock only makes us distrust a time stamp (and read again); it never makes us trust one, so results do not
 * depend on it.
 */
function readStat(anyPath: string): Stat | undefined {
  try {
    const stats = statSync(anyPath, { throwIfNoEntry: false });
    if (!stats) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    return { kind, size, mtimeMs, ctimeMs, inode: ino, isFresh: Date.now() - ctimeMs < TIMESTAMP_GRAIN_MS };
  } catch {
    return undefined;
  }
}

function isSameStat(before: Stat | undefined, after: Stat | undefined): boolean {
  if (!before || !after) return before === after;
  return (
    !before.isFresh &&
    before.mtimeMs === after.mtimeMs &&
    before.ctimeMs === after.ctimeMs &&
    before.size === after.size &&
    before.inode === after.inode &&
    before.kind === after.kind
  );
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function describe(folder: string, entry: Dirent): Entry {
  if (!entry.isSymbolicLink()) {
    return { kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other', isLink: false };
  }
  return { kind: readStat(path.join(folder, entry.name))?.kind ?? 'other', isLink: true };
}

function areSameEntries(
  before: ReadonlyMap<string, Entry> | undefined,
  after: ReadonlyMap<string, Entry> | undefined,
): boolean {
  if (!before || !after) return before === after;
  if (before.size !== after.size) return false;
  return [...before].every(([name, { kind, isLink }]) => {
    const other = after.get(name);
    return other?.kind === kind && other.isLink === isLink;
  });
}

function readRealPath(anyPath: string): string {
  try {
    return realpathSync.native(anyPath);
  } catch {
    return anyPath;
  }
}
