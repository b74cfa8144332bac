import type { ESLint } from 'eslint';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { UsageError } from './io.ts';

export interface LoadedEslint {
  readonly Eslint: typeof ESLint;
  readonly version: string;
  readonly file: string;
}

interface EslintModule {
  readonly loadESLint?: (options: { readonly useFlatConfig: boolean }) => Promise<typeof ESLint>;
  readonly ESLint?: typeof ESLint;
}

/**
 * Loads the ESLint of the project, so that its configuration meets the version that it was written for.
 * @param isFlat whether it is to read `eslint.config.*`, and not `.eslintrc` files
 * @throws UsageError when there is none, or one that is too old
 */
export async function loadEslint(cwd: string, isFlat = true): Promise<LoadedEslint> {
  const file = findEslint(cwd);
  if (file === undefined)
    throw new UsageError('ESLint is not installed here. Install it: npm install --save-dev eslint');
  const { default: own, ...named } = (await import(pathToFileURL(file).href)) as EslintModule & {
    default?: EslintModule;
  };
  const module: EslintModule = { ...own, ...named };
  const Eslint = (await module.loadESLint?.({ useFlatConfig: isFlat })) ?? module.ESLint;
  if (Eslint === undefined)
    throw new UsageError(`${file} is no ESLint that can be used. ESLint 8.57 or later is needed.`);
  if (!isRecentEnough(Eslint.version))
    throw new UsageError(
      `ESLint ${Eslint.version} is too old. Update it: npm install --save-dev eslint@latest (8.57 or later)`,
    );
  if (!isFlat && Number.parseInt(Eslint.version, 10) >= 10)
    throw new UsageError(
      `ESLint ${Eslint.version} reads no .eslintrc files. Write an eslint.config.js with \`sp-api-pii init\`, or pass --no-config.`,
    );
  return { Eslint, version: Eslint.version, file };
}

function isRecentEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 8 || (major === 8 && minor >= 57);
}

function findEslint(cwd: string): string | undefined {
  for (const from of [path.join(cwd, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve('eslint');
    } catch {
      // Not there: look in the next place.
    }
  }
  return undefined;
}

const CONFIG_FILES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`);

/** Configurations in the form that ESLint 9 and earlier read; they may also stand in a package.json. */
export const OLD_CONFIG_FILES = ['.js', '.cjs', '.yaml', '.yml', '.json', ''].map(
  (extension) => `.eslintrc${extension}`,
);

/** @returns the configuration that the commands use for the folder: a flat one before one in the older form. */
export function findAnyConfigFile(cwd: string): string | undefined {
  return findConfigFile(cwd) ?? findOldConfigFile(cwd);
}

/** @returns the flat configuration file that ESLint would use for the folder. */
export function findConfigFile(cwd: string): string | undefined {
  return findAbove(cwd, CONFIG_FILES, existsSync);
}

/** @returns the nearest configuration in the older form, which may have others above it. */
function findOldConfigFile(cwd: string): string | undefined {
  return findAbove(cwd, [...OLD_CONFIG_FILES, 'package.json'], (file) =>
    path.basename(file) === 'package.json' ? holdsConfig(file) : existsSync(file),
  );
}

export function isOldConfigFile(file: string): boolean {
  return OLD_CONFIG_FILES.includes(path.basename(file)) || path.basename(file) === 'package.json';
}

function findAbove(cwd: string, names: readonly string[], isWanted: (file: string) => boolean): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = names.map((name) => path.join(folder, name)).find(isWanted);
    if (found !== undefined) return found;
    if (path.dirname(folder) === folder) return undefined;
  }
}

function holdsConfig(manifest: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(manifest, 'utf8')) as object, 'eslintConfig');
  } catch {
    return false;
  }
}
