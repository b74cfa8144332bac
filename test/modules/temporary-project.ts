import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { Disk } from '../../src/modules/disk.ts';
import { Epochs } from '../../src/modules/incremental.ts';
import { Resolver } from '../../src/modules/resolve.ts';

/** A folder with files that lives as long as the test that made it. */
export interface TemporaryProject {
  readonly root: string;
  /** Absolute path of a file of the project. */
  readonly at: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** Makes `link` point to a folder or file, named by an absolute path or relative to the project. */
  readonly link: (link: string, target: string) => void;
}

/** @param files contents by relative path; objects are written as JSON */
export function temporaryProject(files: Readonly<Record<string, string | object>>): TemporaryProject {
  const root = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'modules-')));
  const at = (file: string): string => path.join(root, file);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    write(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return {
    root,
    at,
    write,
    remove: (file) => rmSync(at(file), { recursive: true, force: true }),
    link: (link, target) => {
      mkdirSync(path.dirname(at(link)), { recursive: true });
      symlinkSync(path.resolve(root, target), at(link), 'junction');
    },
  };
}

/** What an import means, in short: `src/a.ts`, `package axios lib/x`, `builtin node:fs`, `unresolved`. */
export type Resolve = (specifier: string, fromFile: string) => string;

/** @returns a function that resolves relative to the project; `advance` makes it look at the disk anew */
export function resolverFor({ root, at }: TemporaryProject): {
  readonly resolve: Resolve;
  readonly advance: () => void;
} {
  const epochs = new Epochs();
  const resolver = new Resolver(new Disk(epochs), epochs, root);
  return {
    advance: () => epochs.advance(),
    resolve: (specifier, fromFile) => {
      const resolution = resolver.resolve(specifier, at(fromFile));
      switch (resolution.kind) {
        case 'file':
          return path.relative(root, resolution.path).split(path.sep).join('/');
        case 'package':
          return `package ${resolution.name} ${resolution.subpath}`.trimEnd();
        case 'builtin':
          return `builtin ${resolution.name}`;
        case 'unresolved':
          return 'unresolved';
      }
    },
  };
}
