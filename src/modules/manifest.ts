import path from 'node:path';
import type { Disk } from './disk.ts';
import { asObject, asStrings } from './jsonc.ts';

/** What matters here of a package.json. */
export interface Manifest {
  readonly folder: string;
  readonly name: string | undefined;
  readonly exports: unknown;
  readonly imports: unknown;
  /** `source`, `module`, `main`, `types`, `typings`, as far as given. */
  readonly mains: readonly string[];
  readonly workspaces: readonly string[] | undefined;
  /** All kinds of dependencies: name → version range. */
  readonly dependencies: ReadonlyMap<string, string>;
}

const MAIN_FIELDS = ['source', 'module', 'main', 'types', 'typings'];
const DEPENDENCY_FIELDS = ['optionalDependencies', 'peerDependencies', 'devDependencies', 'dependencies'];

/** @returns the manifest of a folder, or undefined when it has no package.json; a broken one counts as empty */
export function readManifest(disk: Disk, folder: string): Manifest | undefined {
  const file = path.join(folder, 'package.json');
  if (!disk.isFile(file)) return undefined;
  const fields = asObject(disk.json(file));
  return {
    folder,
    name: typeof fields.name === 'string' ? fields.name : undefined,
    exports: fields.exports,
    imports: fields.imports,
    mains: MAIN_FIELDS.flatMap((field) => (typeof fields[field] === 'string' ? [fields[field]] : [])),
    workspaces: workspaceGlobs(fields.workspaces),
    dependencies: dependenciesOf(fields),
  };
}

/** Either a list of globs or, with Yarn and Bun, an object that has one. */
function workspaceGlobs(workspaces: unknown): readonly string[] | undefined {
  if (workspaces === undefined) return undefined;
  return asStrings(Array.isArray(workspaces) ? workspaces : asObject(workspaces).packages);
}

function dependenciesOf(fields: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const entries = DEPENDENCY_FIELDS.flatMap((field) => Object.entries(asObject(fields[field])));
  return new Map(entries.map(([name, range]) => [name, String(range)]));
}
