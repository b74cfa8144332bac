import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from './disk.ts';
import type { Epochs, Lookup } from './incremental.ts';
import { conditionalTargets, packageEntry, sourceOf } from './package-entry.ts';
import { Packages } from './packages.ts';
import { probeFile, probeIndex } from './probe.ts';
import { relativePath } from './relative-path.ts';
import { builtinName, isPath, npmTarget, packageNameOf, urlTarget } from './specifier.ts';
import { isInstalled, isTop, isWithin } from './territory.ts';
import { configFileIn, mappedPaths, readMappings, type PathMapping } from './tsconfig.ts';

/** What an import specifier means. */
export type Resolution =
  /** A file of this project: absolute path, links resolved. */
  | { readonly kind: 'file'; readonly path: string }
  /** Somebody else's package, installed or not; `subpath` is `''` or `lib/x`. */
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  /** A module of Node itself, always with its prefix: `node:fs/promises`. */
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'unresolved' };

const UNRESOLVED: Resolution = { kind: 'unresolved' };

/** Customary aliases of bundlers and where they point in a package. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['@/', ['src', '', 'app']],
  ['~/', ['src', '', 'app']],
  ['$lib/', ['src/lib']],
]);

/**
 * Resolves imports as TypeScript, Node and the usual bundlers together would, in an order that finds source code:
 * paths, tsconfig mappings, package imports, links in node_modules, the package itself, the rest of the workspace,
 * customary aliases. Neither node_modules nor build output need to exist, and code in node_modules is never followed.
 *
 * It is plain JavaScript because every look-up on disk is recorded (see `Epochs`): a resolution is kept exactly until
 * one of the folders or configurations that it came from changes. `test/modules/resolve.oracle.test.ts` compares it
 * with oxc-resolver.
 */
export class Resolver {
  readonly #packages: Packages;
  readonly #resolution: Lookup<Resolution>;
  readonly #mappings: Lookup<readonly PathMapping[]>;
  readonly #realRoot: Lookup<string>;

  constructor(
    private readonly disk: Disk,
    epochs: Epochs,
    private readonly root: string,
  ) {
    this.#packages = new Packages(disk, epochs, root);
    this.#resolution = epochs.derived((key) => this.#compute(key), isSameResolution);
    this.#mappings = epochs.derived((folder) => this.#readMappings(folder));
    this.#realRoot = epochs.derived(() => disk.realPath(root));
  }

  /**
   * @param specifier as written in the code
   * @param fromFile absolute path of the importing file; needs not exist
   * @returns what it means, the same object for equal questions until something changes; never throws
   */
  resolve(specifier: string, fromFile: string): Resolution {
    return this.#resolution(`${path.dirname(fromFile)}\0${specifier}`);
  }

  #compute(key: string): Resolution {
    const separator = key.indexOf('\0');
    const folder = key.slice(0, separator);
    /** Bundlers' queries say how to load, not what: `./a.ts?raw`. */
    const specifier = key.slice(separator + 1).replace(/\?.*$/su, '');
    if (specifier === '' || specifier.includes('\0')) return UNRESOLVED;
    if (isPath(specifier)) return this.#resolvePath(specifier, folder);
    const builtin = builtinName(specifier);
    if (builtin !== undefined) return { kind: 'builtin', name: builtin };
    if (specifier.includes(':')) return resolveScheme(specifier);
    return this.#resolveBare(specifier, folder);
  }

  #resolvePath(specifier: string, folder: string): Resolution {
    const target = specifier.startsWith('file:') ? fromFileUrl(specifier) : path.resolve(folder, specifier);
    if (target === undefined) return UNRESOLVED;
    const found = this.#locate(target, /(?:^|[\\/])\.{0,2}[\\/]?$/u.test(specifier));
    if (found || !specifier.startsWith('/')) return found ?? UNRESOLVED;
    return this.#locate(path.join(this.#packages.nearest(folder)?.folder ?? this.root, specifier)) ?? UNRESOLVED;
  }

  #resolveBare(specifier: string, folder: string): Resolution {
    const found = this.#resolveMapped(specifier, folder) ?? this.#resolveImportsField(specifier, folder);
    if (found) return found;
    const name = packageNameOf(specifier);
    if (name === undefined) return this.#resolveAlias(specifier, folder) ?? UNRESOLVED;
    const subpath = specifier.slice(name.length + 1);
    return this.#resolvePackage(name, subpath, folder);
  }

  /** By `paths` and `baseUrl` of the nearest tsconfig.json or jsconfig.json. */
  #resolveMapped(specifier: string, folder: string): Resolution | undefined {
    return firstDefined(this.#mappings(folder), (mapping) => {
      const targets = mappedPaths(mapping, specifier);
      return firstDefined(targets, (target) => (this.#isAbsentPackage(target) ? undefined : this.#locate(target)));
    });
  }

  /** `"*": ["node_modules/*", "src/*"]` must not claim what is not installed. */
  #isAbsentPackage(target: string): boolean {
    const folder = isInstalled(target, this.root)
      ? /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/su.exec(target)
      : null;
    return folder !== null && this.disk.stat(folder[0])?.kind !== 'folder';
  }

  /** `#x` by the `imports` field of the package, which may lead to a file or to another package. */
  #resolveImportsField(specifier: string, folder: string): Resolution | undefined {
    const manifest = specifier.startsWith('#') ? this.#packages.nearest(folder) : undefined;
    if (!manifest) return undefined;
    return firstDefined(conditionalTargets(manifest.imports, specifier), (target) => {
      if (isPath(target)) return this.#locate(path.resolve(manifest.folder, target));
      return target.startsWith('#') ? undefined : this.#resolveBare(target, manifest.folder);
    });
  }

  #resolvePackage(name: string, subpath: string, folder: string): Resolution {
    const declared = this.#packages.declared(name, folder);
    const asPackage: Resolution = { kind: 'package', name: npmTarget(declared?.range ?? '')?.name ?? name, subpath };
    const installed = this.#packages.installed(name, folder);
    const real = installed === undefined ? undefined : this.#canonical(installed);
    if (real !== undefined && isInstalled(real, this.root)) return asPackage;
    const found = firstDefined([real, ...this.#ownPackages(name, folder)], (own) => this.#enter(own, subpath));
    const mayBeFolder = declared === undefined && installed === undefined;
    return found ?? (mayBeFolder ? this.#resolveFolder(name, subpath, folder) : undefined) ?? asPackage;
  }

  /** Where a package's sources may be: declared by path, in the workspace, or around the importing file itself. */
  #ownPackages(name: string, folder: string): readonly (string | undefined)[] {
    const declared = this.#packages.declared(name, folder);
    const byPath = /^(?:file|link|portal|workspace):(\.{1,2}\/.*)$/u.exec(declared?.range ?? '')?.[1];
    const itself = this.#packages.nearest(folder);
    return [
      declared && byPath !== undefined ? path.resolve(declared.folder, byPath) : undefined,
      this.#packages.workspaceMember(name, folder),
      itself?.name === name && !declared ? itself.folder : undefined,
    ];
  }

  /** `src/x` and the like, where a bundler is told to look for packages in the project's own folders. */
  #resolveFolder(name: string, subpath: string, folder: string): Resolution | undefined {
    const manifest = subpath === '' ? undefined : this.#packages.nearest(folder);
    if (!manifest) return undefined;
    return firstDefined(['', 'src'], (inner) => this.#locate(path.join(manifest.folder, inner, name, subpath)));
  }

  #resolveAlias(specifier: string, folder: string): Resolution | undefined {
    const alias = [...ALIASES.keys()].find((prefix) => specifier.startsWith(prefix));
    const manifest = this.#packages.nearest(folder);
    if (alias === undefined || !manifest) return undefined;
    const rest = specifier.slice(alias.length);
    return firstDefined(ALIASES.get(alias) ?? [], (inner) => this.#locate(path.join(manifest.folder, inner, rest)));
  }

  #enter(folder: string | undefined, subpath: string): Resolution | undefined {
    const manifest = folder === undefined ? undefined : this.#packages.manifestIn(folder);
    const entry = manifest && packageEntry(this.disk, manifest, subpath);
    return entry === undefined ? undefined : this.#followed(entry);
  }

  /**
   * @param target absolute path as an import names it: no extension, a folder, a file yet to be built
   * @returns undefined when nothing is there
   */
  #locate(target: string, isFolder = false): Resolution | undefined {
    if (isInstalled(target, this.root)) return packageAt(target);
    const file =
      (isFolder ? undefined : probeFile(this.disk, target)) ??
      this.#folderEntry(target) ??
      probeIndex(this.disk, target) ??
      this.#unbuilt(target);
    return file === undefined ? undefined : this.#followed(file);
  }

  #folderEntry(folder: string): string | undefined {
    const manifest = this.disk.isFolder(folder) ? this.#packages.manifestIn(folder) : undefined;
    return manifest && packageEntry(this.disk, manifest, '');
  }

  #unbuilt(target: string): string | undefined {
    const manifest = this.#packages.nearest(path.dirname(target));
    if (!manifest) return undefined;
    const relative = relativePath(manifest.folder, target);
    return sourceOf(this.disk, manifest.folder, relative);
  }

  /** Files elsewhere on the machine, reached through links or `../..`, are none of our business. */
  #followed(file: string): Resolution | undefined {
    const canonical = this.#canonical(file);
    if (isInstalled(canonical, this.root)) return packageAt(canonical);
    const isOurs =
      isWithin(canonical, this.root) ||
      this.#packages.workspaceFolders(this.root).some((member) => isWithin(canonical, member));
    return isOurs ? { kind: 'file', path: canonical } : undefined;
  }

  /** Links resolved, but the project's own root stays spelled as the linter spells it. */
  #canonical(file: string): string {
    const real = this.disk.entry(file)?.isLink
      ? this.disk.realPath(file)
      : path.join(this.disk.realPath(path.dirname(file)), path.basename(file));
    const realRoot = this.#realRoot('');
    return isWithin(real, realRoot) ? path.join(this.root, path.relative(realRoot, real)) : real;
  }

  #readMappings(folder: string): readonly PathMapping[] {
    const file = configFileIn(this.disk, folder);
    // Folders share the answers of those above them.
    if (file === undefined) return isTop(folder, this.root) ? [] : this.#mappings(path.dirname(folder));
    return readMappings(
      this.disk,
      file,
      (name, from) => this.#packages.installed(name, from) ?? this.#packages.workspaceMember(name, from),
    );
  }
}

/**
 * `npm:axios@1` and `https://esm.sh/axios@1` are axios; `bun:sqlite` and `cloudflare:sockets` are like packages; any other URL
 * is nothing we know.
 */
function resolveScheme(specifier: string): Resolution {
  const npm = npmTarget(specifier) ?? urlTarget(specifier);
  if (npm) return { kind: 'package', ...npm };
  const isRuntimeModule = /^(?:bun|cloudflare):[\w-]/u.test(specifier);
  return isRuntimeModule ? { kind: 'package', name: specifier, subpath: '' } : UNRESOLVED;
}

function fromFileUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** `…/node_modules/@scope/pkg/lib/x.js` → `@scope/pkg`, `lib/x.js`; declarations stand for their package. */
function packageAt(file: string): Resolution | undefined {
  const inner = file
    .split(path.sep)
    .join('/')
    .replace(/^.*\/node_modules\//su, '');
  const name = packageNameOf(inner);
  if (name === undefined) return undefined;
  const described = name.replace(/^@types\/(?:(.+)__)?/u, (_, scope?: string) => (scope ? `@${scope}/` : ''));
  return { kind: 'package', name: described, subpath: inner.slice(name.length + 1) };
}

function isSameResolution(before: Resolution, after: Resolution): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function firstDefined<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
