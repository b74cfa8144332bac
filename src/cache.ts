/**
 * Makes `eslint --cache` safe for rules that look at other files: `eslint-plugin-sp-api/cache`.
 *
 * ESLint keeps the findings of a file until the file itself or its configuration changes. So the state of all other files
 * becomes a part of the configuration.
 */
import type { Linter } from 'eslint';
import path from 'node:path';

import { Disk } from './modules/disk.ts';
import { fingerprintOf } from './modules/fingerprint.ts';
import { Epochs } from './modules/incremental.ts';
import { findProjectRoot } from './modules/territory.ts';
import { today } from './settings/today.ts';

export interface CacheKeyOptions {
  /** The folder that ESLint is started in. Default: the working directory. */
  readonly cwd?: string;
}

/**
 * A configuration that changes whenever findings of any file may: when a source file, a `tsconfig.json`, a `package.json` or
 * another file of the repository or workspace changes that imports may lead to or are resolved by, when packages are
 * installed or removed, and on a new day, because permits of the settings may end. The first of these costs a cached run
 * all that it has: it is a key for the whole project.
 *
 * Nothing is read unless ESLint asks for the key, which it does with `--cache` only. Within one process, an instance of
 * `ESLint` asks once: make a new one for each run.
 * @returns an element for the list in eslint.config.js; in an eslintrc file, its `settings` are to be used
 */
export function cacheKey({ cwd = process.cwd() }: CacheKeyOptions = {}): Linter.Config & { settings: object } {
  return { name: 'sp-api/cache-key', settings: { spApiCacheKey: { toJSON: () => keyOf(path.resolve(cwd)) } } };
}

function keyOf(cwd: string): string {
  const root = findProjectRoot(new Disk(new Epochs()), cwd);
  return `${today()} ${path.relative(root, cwd)} ${fingerprintOf(root)}`;
}
