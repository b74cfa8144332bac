import path from 'node:path';
import type { Disk } from './disk.ts';
import { asObject, asStrings } from './jsonc.ts';
import { packageNameOf } from './specifier.ts';
import { fitsWildcard } from './wildcard.ts';

/** What a tsconfig.json or jsconfig.json says about bare specifiers. All paths are absolute. */
export interface PathMapping {
  readonly paths: readonly PathRule[];
  readonly baseUrl: string | undefined;
}

interface PathRule {
  readonly before: string;
  /** Undefined for a pattern without `*`. */
  readonly after: string | undefined;
  readonly targets: readonly string[];
}

/** Finds the folder of an installed or own package, for `extends: "@org/tsconfig/base.json"`. */
export type FindPackage = (name: string, from: string) => string | undefined;

const CONFIG_NAMES = ['tsconfig.json', 'jsconfig.json'];

/** @returns the configuration file of a folder; a jsconfig.json counts when there is no tsconfig.json */
export function configFileIn(disk: Disk, folder: string): string | undefined {
  const name = CONFIG_NAMES.find((candidate) => disk.isFile(path.join(folder, candidate)));
  return name === undefined ? undefined : path.join(folder, name);
}

/**
 * Reads the mappings that hold for files below a configuration file: its own, and those of the projects it refers to in
 * the same place (`tsconfig.app.json`). Neither `include` nor `allowJs` matter: bundlers and test runners apply the
 * mappings to every file. What is missing or broken is left out, so an `extends` that is not installed costs only itself.
 */
export function readMappings(disk: Disk, file: string, findPackage: FindPackage): readonly PathMapping[] {
  const references = asObject(disk.json(file)).references;
  const folder = path.dirname(file);
  const referred = (Array.isArray(references) ? references : [])
    .flatMap((reference) => asStrings(asObject(reference).path))
    .map((reference) => jsonFile(disk, path.resolve(folder, reference)))
    .filter((config) => config !== undefined)
    .filter((config) => path.dirname(config) === folder);
  return [file, ...referred].map((config) => readMapping(disk, config, folder, findPackage, new Set()));
}

/** @returns the absolute paths that a specifier may mean by one mapping, in order */
export function mappedPaths({ paths, baseUrl }: PathMapping, specifier: string): readonly string[] {
  const rule = paths
    .filter(({ before, after }) => matches(specifier, before, after))
    .sort((a, b) => precedence(b) - precedence(a))[0];
  const star = rule ? specifier.slice(rule.before.length, specifier.length - (rule.after ?? '').length) : '';
  const mapped = rule?.targets.map((target) => target.replace('*', () => star)) ?? [];
  return baseUrl === undefined || specifier.startsWith('#') ? mapped : [...mapped, path.join(baseUrl, specifier)];
}

function readMapping(
  disk: Disk,
  file: string,
  configDir: string,
  findPackage: FindPackage,
  visited: Set<string>,
): PathMapping {
  if (visited.has(file)) return { paths: [], baseUrl: undefined };
  visited.add(file);
  const config = asObject(disk.json(file));
  const folder = path.dirname(file);
  const bases = asStrings(config.extends)
    .map((name) => extendedFile(disk, name, folder, findPackage))
    .filter((base) => base !== undefined)
    .map((base) => readMapping(disk, base, configDir, findPackage, visited));
  return withOwnOptions(asObject(config.compilerOptions), folder, configDir, bases);
}

/** Later bases win over earlier ones, own options over all; `paths` replaces `paths` as a whole. */
function withOwnOptions(
  options: Readonly<Record<string, unknown>>,
  folder: string,
  configDir: string,
  bases: readonly PathMapping[],
): PathMapping {
  const absolute = (from: string, target: string): string =>
    path.resolve(
      from,
      target.replace('${configDir}', () => configDir),
    );
  const ownBaseUrl = options.baseUrl;
  const baseUrl =
    typeof ownBaseUrl === 'string'
      ? absolute(folder, ownBaseUrl)
      : bases.findLast((base) => base.baseUrl !== undefined)?.baseUrl;
  if (options.paths === undefined) {
    return { baseUrl, paths: bases.findLast((base) => base.paths.length > 0)?.paths ?? [] };
  }
  const paths = Object.entries(asObject(options.paths)).map(([pattern, targets]) => {
    const [before = '', after] = pattern.split('*', 2);
    return { before, after, targets: asStrings(targets).map((target) => absolute(baseUrl ?? folder, target)) };
  });
  return { baseUrl, paths };
}

function extendedFile(disk: Disk, name: string, folder: string, findPackage: FindPackage): string | undefined {
  if (/^\.{1,2}(?:\/|$)/u.test(name) || path.isAbsolute(name)) return jsonFile(disk, path.resolve(folder, name));
  const packageName = packageNameOf(name);
  const packageFolder = packageName && findPackage(packageName, folder);
  return packageFolder ? jsonFile(disk, path.join(packageFolder, name.slice(packageName.length))) : undefined;
}

/** `./base` → `./base.json`, `../app` → `../app/tsconfig.json` */
function jsonFile(disk: Disk, target: string): string | undefined {
  return [target, `${target}.json`, path.join(target, 'tsconfig.json')].find((file) => disk.isFile(file));
}

function matches(specifier: string, before: string, after: string | undefined): boolean {
  return after === undefined ? specifier === before : fitsWildcard(specifier, before, after);
}

/** An exact pattern first, then the one with the longest beginning. */
function precedence({ before, after }: PathRule): number {
  return after === undefined ? Infinity : before.length;
}
