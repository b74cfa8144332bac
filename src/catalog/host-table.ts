import type { OfVendor } from './compile.ts';
import type { HostRow, VendorEntry } from './schema.ts';

type FindHost = (hostname: string, path?: string) => OfVendor<HostRow> | undefined;

interface CompiledHost {
  readonly row: OfVendor<HostRow>;
  readonly host: RegExp;
  readonly path: RegExp | undefined;
}

/**
 * Safe hosts win, then rows with a path, then the longest host pattern. A row with a path says nothing about a request whose
 * path is not known.
 * @returns a look-up by host name and URL path; the rows are compiled at the first question.
 */
export function compileHosts(entries: readonly VendorEntry[]): FindHost {
  let compiled: readonly CompiledHost[] | undefined;
  return (hostname, path) => {
    compiled ??= entries.flatMap(compileEntry).sort(byPrecedence);
    const name = hostname.toLowerCase();
    return compiled.find(({ host, path: pattern }) => host.test(name) && isOnPath(pattern, path))?.row;
  };
}

function isOnPath(pattern: RegExp | undefined, path: string | undefined): boolean {
  return pattern === undefined || (path !== undefined && pattern.test(path));
}

function compileEntry({ vendor, hosts = [] }: VendorEntry): readonly CompiledHost[] {
  return hosts.map((row) => ({
    row: { ...row, vendor },
    host: new RegExp(`^${row.host.replace(/[.[\]]/gu, '\\$&').replaceAll('*', '.+')}$`, 'u'),
    path: row.path === undefined ? undefined : new RegExp(row.path, 'u'),
  }));
}

function byPrecedence(left: CompiledHost, right: CompiledHost): number {
  return rank(left) - rank(right) || right.row.host.length - left.row.host.length;
}

function rank({ row, path }: CompiledHost): number {
  if (row.kind === 'safe') return 0;
  return path === undefined ? 2 : 1;
}
