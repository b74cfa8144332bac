import path from 'node:path';
import type { Disk } from './disk.ts';
import type { Epochs, Lookup } from './incremental.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { isTop } from './territory.ts';
import { packageFolders, workspaceGlobs } from './workspaces.ts';

const NO_MANIFESTS: readonly Manifest[] = [];
const NO_FOLDERS: readonly string[] = [];

/** The packages around a file: the one it belongs to, its neighbours in the workspace, and what is installed. */
export class Packages {
  /** The package.json of just this folder. */
  readonly manifestIn: Lookup<Manifest | undefined>;
  /** The manifests from a folder upwards, innermost first. */
  readonly #manifestsAbove: Lookup<readonly Manifest[]>;
  readonly #installedFoldersAbove: Lookup<readonly string[]>;
  readonly #workspaceAbove: Lookup<ReadonlyMap<string, string>>;

  constructor(
    private readonly disk: Disk,
    epochs: Epochs,
    root: string,
  ) {
    this.manifestIn = epochs.derived((folder) => readManifest(disk, folder));
    // Folders share the answers of those above them.
    this.#manifestsAbove = epochs.derived((folder) => {
      const own = this.manifestIn(folder);
      const above = isTop(folder, root) ? NO_MANIFESTS : this.#manifestsAbove(path.dirname(folder));
      return own === undefined ? above : [own, ...above];
    });
    this.#installedFoldersAbove = epochs.derived((folder) => {
      const above = isTop(folder, root) ? NO_FOLDERS : this.#installedFoldersAbove(path.dirname(folder));
      return disk.entries(folder)?.get('node_modules')?.kind === 'folder' ? [folder, ...above] : above;
    });
    this.#workspaceAbove = epochs.derived((folder) => this.#readWorkspace(folder));
  }

  /** @returns the package that files in `folder` belong to */
  nearest(folder: string): Manifest | undefined {
    return this.#manifestsAbove(folder)[0];
  }

  /** @returns the folder of a package in some node_modules, links not yet followed */
  installed(name: string, from: string): string | undefined {
    return this.#installedFoldersAbove(from)
      .map((above) => path.join(above, 'node_modules', name))
      .find((folder) => this.disk.stat(folder)?.kind === 'folder');
  }

  /** @returns how a package is declared as a dependency: the version range, and the folder that it is relative to */
  declared(name: string, from: string): { readonly range: string; readonly folder: string } | undefined {
    const declaring = this.#manifestsAbove(from).find(({ dependencies }) => dependencies.has(name));
    return declaring && { range: declaring.dependencies.get(name) ?? '', folder: declaring.folder };
  }

  /** @returns the folder of a package of the same workspace, whether or not it is linked into node_modules */
  workspaceMember(name: string, from: string): string | undefined {
    return this.#workspaceAbove(from).get(name);
  }

  /** @returns the folders of all packages of the same workspace */
  workspaceFolders(from: string): readonly string[] {
    return [...this.#workspaceAbove(from).values()];
  }

  #readWorkspace(folder: string): ReadonlyMap<string, string> {
    const globs = workspaceGlobs(this.disk, folder);
    if (!globs) {
      const above = path.dirname(folder);
      return above === folder ? new Map<string, string>() : this.#workspaceAbove(above);
    }
    const members = [folder, ...packageFolders(this.disk, folder, globs)];
    const named = members.map((member) => [this.manifestIn(member)?.name, member] as const);
    return new Map(named.reverse().flatMap(([name, member]) => (name === undefined ? [] : [[name, member]])));
  }
}
