import path from 'node:path';
import type { Disk } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { probeFile, probeIndex } from './probe.ts';
import { fitsWildcard } from './wildcard.ts';

/** Conditions for other platforms than Node: their targets come last. */
const FOREIGN_CONDITIONS = new Set([
  'browser',
  'deno',
  'worker',
  'react-native',
  'edge-light',
  'workerd',
  'react-server',
]);

const BUILT = /^(?:dist|build|lib|out|output|es|esm|cjs|umd|types|typings|dist-[\w-]+)\//u;
const FORMAT_FOLDERS = /^(?:(?:src|es|esm|cjs|umd|lib|types|module|node|commonjs)\/)*/u;
const COMPILED_EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/u;
const DECLARATIONS = /\.d\.[cm]?ts$/u;

/**
 * Finds the source file behind an entry of a package that belongs to the project. Packages say which *built* file
 * that is (`dist/index.js`), which may be missing or be mere declarations; its source is preferred.
 * @param subpath `''` for the package itself, else `'lib/x'`
 * @returns an absolute path, or undefined
 */
export function packageEntry(disk: Disk, manifest: Manifest, subpath: string): string | undefined {
  const targets = declaredTargets(manifest, subpath);
  const isDeclaration = (target: string): boolean => DECLARATIONS.test(target);
  const code = targets.filter((target) => !isDeclaration(target));
  const declarations = targets.filter(isDeclaration);
  return (
    firstFound(code, (target) => sourceOf(disk, manifest.folder, target) ?? probe(disk, manifest.folder, target)) ??
    firstFound(declarations, (target) => sourceOf(disk, manifest.folder, target)) ??
    firstFound(guesses(manifest, subpath), (target) => probe(disk, manifest.folder, target)) ??
    firstFound(declarations, (target) => probe(disk, manifest.folder, target))
  );
}

/**
 * @param file a built file or declarations, relative to the package's folder
 * @returns the source it is made from: `dist/esm/a.js` → `src/a.ts`
 */
export function sourceOf(disk: Disk, folder: string, file: string): string | undefined {
  const relative = path.posix.normalize(file);
  if (!BUILT.test(relative)) return undefined;
  const stem = relative.replace(BUILT, '').replace(FORMAT_FOLDERS, '').replace(COMPILED_EXTENSION, '');
  return probe(disk, folder, `src/${stem}`);
}

/**
 * Reads the `exports` or `imports` field of a package.json.
 * @param key `'.'`, `'./lib/x'` or `'#x'`
 * @returns all targets for any condition, in the file's order
 */
export function conditionalTargets(field: unknown, key: string): readonly string[] {
  const isMap = typeof field === 'object' && field !== null && !Array.isArray(field);
  const keys = isMap ? Object.keys(field) : [];
  if (!keys.some((name) => /^[.#]/u.test(name))) return key === '.' ? leaves(field) : [];
  const map = field as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(map, key)) return leaves(map[key]);
  const pattern = keys.filter((name) => matches(name, key)).sort((a, b) => b.length - a.length)[0];
  if (pattern === undefined) return [];
  const [before = '', after = ''] = split(pattern);
  const star = key.slice(before.length, key.length - after.length);
  const isFolderMapping = pattern.endsWith('/');
  return leaves(map[pattern]).map((leaf) => (isFolderMapping ? leaf + star : leaf.replaceAll('*', () => star)));
}

function declaredTargets(manifest: Manifest, subpath: string): readonly string[] {
  if (manifest.exports !== undefined && manifest.exports !== null) {
    return conditionalTargets(manifest.exports, subpath === '' ? '.' : `./${subpath}`);
  }
  return subpath === '' ? manifest.mains : [subpath];
}

function guesses({ folder }: Manifest, subpath: string): readonly string[] {
  if (subpath !== '') return [`src/${subpath}`, subpath, `lib/${subpath}`];
  return ['src/index', 'index', 'src/main', 'lib/index', `src/${path.basename(folder)}`];
}

/** Nobody nests conditions further. */
const MAX_NESTING = 20;

/** All strings in a tree of conditions; targets of other platforms last. */
function leaves(target: unknown, depth = 0): readonly string[] {
  if (typeof target === 'string') return [target];
  if (typeof target !== 'object' || target === null || depth > MAX_NESTING) return [];
  if (Array.isArray(target)) return target.flatMap((item) => leaves(item, depth + 1));
  const entries = Object.entries(target);
  const foreign = entries.filter(([condition]) => FOREIGN_CONDITIONS.has(condition));
  const own = entries.filter(([condition]) => !FOREIGN_CONDITIONS.has(condition));
  return [...own, ...foreign].flatMap(([, value]) => leaves(value, depth + 1));
}

function matches(pattern: string, key: string): boolean {
  const [before = '', after] = split(pattern);
  return after !== undefined && fitsWildcard(key, before, after);
}

/** `./a/*.js` → `./a/`, `.js`; the old folder mapping `./a/` → `./a/`, ``. */
function split(pattern: string): readonly string[] {
  return pattern.endsWith('/') ? [pattern, ''] : pattern.split('*', 2);
}

function probe(disk: Disk, folder: string, target: string): string | undefined {
  const file = path.join(folder, target);
  if (file === folder) return probeIndex(disk, folder);
  return file.startsWith(folder + path.sep) ? (probeFile(disk, file) ?? probeIndex(disk, file)) : undefined;
}

function firstFound<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
