import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { UsageError } from './io.ts';
import { findConfigFile, OLD_CONFIG_FILES } from './eslint.ts';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';
export type HookManager = 'husky' | 'lefthook' | 'simple-git-hooks' | 'pre-commit';

/** What is known of a project before anything is written. */
export interface DetectedProject {
  readonly cwd: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The version that is installed, or that the manifest asks for. */
  readonly eslint: string | undefined;
  readonly isModule: boolean;
  readonly hasTypeScript: boolean;
  readonly hasTypeScriptParser: boolean;
  readonly hasPlugin: boolean;
  readonly packageManager: PackageManager;
  readonly hookManager: HookManager | undefined;
  readonly hasLintStaged: boolean;
  /** Absolute path of the flat configuration. */
  readonly config: string | undefined;
  /** The name of a configuration of the old form. */
  readonly oldConfig: string | undefined;
  readonly ci: 'github' | 'gitlab' | undefined;
}

/** @throws UsageError when the folder is no package */
export function detectProject(cwd: string): DetectedProject {
  const manifest = readManifest(cwd);
  const has = (...names: readonly string[]): boolean => names.some((name) => existsSync(path.join(cwd, name)));
  const wanted = { ...recordOf(manifest.dependencies), ...recordOf(manifest.devDependencies) };
  return {
    cwd,
    manifest,
    eslint: installedVersion('eslint', cwd) ?? wanted.eslint,
    isModule: manifest.type === 'module',
    hasTypeScript: has('tsconfig.json') || wanted.typescript !== undefined,
    hasTypeScriptParser:
      wanted['@typescript-eslint/parser'] !== undefined ||
      wanted['typescript-eslint'] !== undefined ||
      installedVersion('@typescript-eslint/parser', cwd) !== undefined,
    // In a workspace it may be a package of the root.
    hasPlugin:
      wanted['eslint-plugin-sp-api'] !== undefined || installedVersion('eslint-plugin-sp-api', cwd) !== undefined,
    packageManager: packageManagerOf(manifest, cwd),
    hookManager: hookManagerOf(wanted, has),
    hasLintStaged: wanted['lint-staged'] !== undefined || manifest['lint-staged'] !== undefined,
    config: findConfigFile(cwd),
    oldConfig: OLD_CONFIG_FILES.find((name) => has(name)),
    ci: has('.gitlab-ci.yml') ? 'gitlab' : has('.github', '.git') ? 'github' : undefined,
  };
}

function readManifest(cwd: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path.join(cwd, 'package.json'), 'utf8');
  } catch (error) {
    throw new UsageError(
      'There is no package.json here. Run this in the folder of the package, or make one: npm init',
      { cause: error },
    );
  }
  try {
    return recordOf(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`package.json is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function recordOf(value: unknown): Record<string, string> {
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}

function installedVersion(name: string, cwd: string): string | undefined {
  try {
    const file = createRequire(path.join(cwd, 'package.json')).resolve(`${name}/package.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string }).version;
  } catch {
    return undefined;
  }
}

const LOCK_FILES: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
];

/** The manifest's own word counts first, then the nearest lock file: that of a workspace stands above. */
function packageManagerOf({ packageManager }: Readonly<Record<string, unknown>>, cwd: string): PackageManager {
  const [, named] = /^(npm|pnpm|yarn|bun)@/u.exec(String(packageManager)) ?? [];
  if (named !== undefined) return named as PackageManager;
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = LOCK_FILES.find(([name]) => existsSync(path.join(folder, name)));
    if (found !== undefined) return found[1];
    if (path.dirname(folder) === folder || existsSync(path.join(folder, '.git'))) return 'npm';
  }
}

function hookManagerOf(
  wanted: Readonly<Record<string, string>>,
  has: (...names: readonly string[]) => boolean,
): HookManager | undefined {
  if (has('.husky') || wanted.husky !== undefined) return 'husky';
  if (has('lefthook.yml', 'lefthook.yaml', '.lefthook.yml') || wanted.lefthook !== undefined) return 'lefthook';
  if (wanted['simple-git-hooks'] !== undefined) return 'simple-git-hooks';
  return has('.pre-commit-config.yaml') ? 'pre-commit' : undefined;
}
