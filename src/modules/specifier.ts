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

/** Servers that give packages of npm as modules, and what may stand before the package's name. */
const PACKAGE_HOST =
  /^https?:\/\/(?:(?:[\w-]+\.)?esm\.sh\/(?:v\d+\/)?\*?|cdn\.skypack\.dev\/(?:-\/|pin\/)?|cdn\.jsdelivr\.net\/npm\/|(?:www\.)?unpkg\.com\/|esm\.run\/|(?:dev\.|cdn\.)?jspm\.(?:dev|io)\/(?:npm:)?|ga\.jspm\.io\/npm:)/u;
/**
 * Reads `https://esm.sh/axios@1/lib/x`: the address of a package of npm.
 * @returns the name and the path in the package, or undefined when it is no such address
 */
export function urlTarget(specifier: string): { readonly name: string; readonly subpath: string } | undefined {
  const start = PACKAGE_HOST.exec(specifier)?.[0];
  const target = start === undefined ? undefined : npmTarget(`npm:${specifier.slice(start.length)}`);
  if (target === undefined || packageNameOf(target.name) !== target.name) return undefined;
  const subpath = target.subpath.replace(/\/?\+esm$/u, '');
  // A file is a bundle of the whole package.
  return { name: target.name, subpath: /\.m?js$/u.test(subpath) ? '' : subpath };
}

/**
 * Reads Deno's `npm:axios@1/lib/x`, which is also how a package.json renames a dependency.
 * @returns the real name and the path in the package, or undefined when it is something else
 */
export function npmTarget(specifier: string): { readonly name: string; readonly subpath: string } | undefined {
  const [, name, subpath = ''] = NPM_RANGE.exec(specifier) ?? [];
  return name === undefined ? undefined : { name, subpath };
}
