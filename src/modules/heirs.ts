import path from 'node:path';

import type { Disk } from './disk.ts';
import type { Epochs, Lookup } from './incremental.ts';
import { isParsable } from './parse.ts';
import { isWithin } from './territory.ts';

/** In a folder with more files than this, the classes of the rest are not found. */
const MAX_FILES = 300;
const SKIPPED = /^(?:node_modules|dist|build|out|coverage|\..*)$/u;
/** Stand-ins for tests are not what runs. */
const STAND_IN =
  /(?:^|[./\\_-])(?:tests?|specs?|mocks?|__mocks__|__tests__|fakes?|stubs?|fixtures?|e2e)(?:[./\\_-]|$)|\.d\.[cm]?ts$/iu;

/** Finds the files whose classes are built on a type or class: nobody who uses an interface imports what implements it. */
export class Heirs {
  readonly #disk: Disk;
  readonly #root: string;
  /** The source files in a folder and below it, in the order of their names. */
  readonly #files: Lookup<readonly string[]>;
  readonly #names: Lookup<ReadonlySet<string>>;

  constructor(disk: Disk, epochs: Epochs, root: string, textOf: (file: string) => string | undefined) {
    this.#disk = disk;
    this.#root = root;
    this.#files = epochs.derived((folder) => this.#list(folder));
    this.#names = epochs.derived((file) => scanHeritage((disk.stat(file) && textOf(file)) ?? ''));
  }

  /** @returns the files of the package around a file that may hold a class which extends or implements the name */
  of(name: string, file: string): readonly string[] {
    return this.around(file).filter((item) => this.#names(item).has(name));
  }

  /** @returns the source files of the package around a file, as far as they are looked at */
  around(file: string): readonly string[] {
    return this.#files(this.#packageOf(path.dirname(file)));
  }

  #packageOf(folder: string): string {
    for (let current = folder; isWithin(current, this.#root); current = path.dirname(current)) {
      if (current === this.#root || this.#disk.isFile(path.join(current, 'package.json'))) return current;
    }
    return folder;
  }

  #list(top: string): readonly string[] {
    const files: string[] = [];
    const folders = [top];
    for (const folder of folders) {
      for (const [name, { kind, isLink }] of this.#disk.entries(folder) ?? []) {
        const full = path.join(folder, name);
        // A link may lead out of the project, or in a circle.
        if (isLink || STAND_IN.test(path.relative(top, full))) continue;
        if (kind === 'folder' && !SKIPPED.test(name)) folders.push(full);
        else if (kind === 'file' && isParsable(full)) files.push(full);
        if (files.length >= MAX_FILES) return files;
      }
    }
    return files;
  }
}

/** The names after `extends` and `implements`, read off the text. May over-report. */
export function scanHeritage(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { index } of text.matchAll(/\b(?:extends|implements)\s/gu)) {
    const clause = text.slice(index, index + 300).split('{', 1)[0] ?? '';
    for (const [name] of clause.matchAll(/[\w$]+/gu)) names.add(name);
  }
  return names;
}
