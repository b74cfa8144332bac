import { builtinModules } from 'node:module';

const BUILTINS = new Set(builtinModules);
const PACKAGE = /^(?:@[a-z0-9_-][\w.~-]*\/)?[a-z0-9_-][\w.~-]*(?=\/|$)/iu;
const NPM_RANGE = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?(?:\/(.*))?$/u;

/** @returns whether a specifier names a file by its path */
export function isPath(specifier: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|\/|file:|[a-z]:[\\/])/iu.test(specifier);
}

/** @returns `node:fs/promises` for `fs/promises`, or undefined when it is no module of Node's own */
export function builtinName(specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return specifier;
  return BUILTINS.has(specifier) ? `node:${specifier}` : undefined;
}

/** @returns `@scope/pkg` or `pkg`, or undefined when a specifier cannot begin with a package name (`@/x`, `#x`) */
export function packageNameOf(specifier: string): string | undefined {
  return PACKAGE.exec(specifier)?.[0];
}

/**
 * Reads Deno's `npm:axios@1/lib/x`, which is also how a package.json renames a dependency.
 * @returns the real name and the path in the package, or undefined when it is something else
 */
export function npmTarget(specifier: string): { readonly name: string; readonly subpath: string } | undefined {
  const [, name, subpath = ''] = NPM_RANGE.exec(specifier) ?? [];
  return name === undefined ? undefined : { name, subpath };
}
