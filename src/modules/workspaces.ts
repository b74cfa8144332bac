import path from 'node:path';
import type { Disk } from './disk.ts';
import { globPattern } from './glob.ts';
import { asObject, asStrings } from './jsonc.ts';
import { readManifest } from './manifest.ts';
import { relativePath } from './relative-path.ts';

/** `**` goes this deep; nobody nests packages further. */
const MAX_DEPTH = 6;
const IGNORED_FOLDER = /^(?:\.|node_modules$)/u;

/**
 * @param folder may be the root of a workspace (npm, Yarn, Bun, pnpm or Lerna)
 * @returns the folder globs of its packages, or undefined when it is no workspace root
 */
export function workspaceGlobs(disk: Disk, folder: string): readonly string[] | undefined {
  const names = disk.entries(folder);
  if (names?.has('pnpm-workspace.yaml')) {
    return yamlList(disk.text(path.join(folder, 'pnpm-workspace.yaml')) ?? '', 'packages');
  }
  const workspaces = readManifest(disk, folder)?.workspaces;
  if (workspaces) return workspaces;
  if (!names?.has('lerna.json')) return undefined;
  const { packages = ['packages/*'] } = asObject(disk.json(path.join(folder, 'lerna.json')));
  return asStrings(packages);
}

/** @returns the folders that a workspace's globs name, sorted; a folder without package.json is none */
export function packageFolders(disk: Disk, root: string, globs: readonly string[]): readonly string[] {
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => globPattern(clean(glob.slice(1))));
  const folders = new Set(wanted.flatMap((glob) => expand(disk, root, root, clean(glob).split('/'), 0)));
  return [...folders]
    .filter((folder) => disk.isFile(path.join(folder, 'package.json')))
    .filter((folder) => !unwanted.some((pattern) => pattern.test(relativePath(root, folder))))
    .sort();
}

/** Reads one list of strings from YAML: the block form, the flow form, and nothing else. */
function yamlList(yaml: string, key: string): readonly string[] {
  const lines = yaml.split(/\r?\n/u).map((line) => line.replace(/(?:^|\s)#.*$/u, '').trimEnd());
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) return [];
  const line = lines[start] ?? '';
  const [open, close] = [line.indexOf('['), line.lastIndexOf(']')];
  if (open >= 0 && close > open) {
    return line
      .slice(open + 1, close)
      .split(',')
      .map(unquote);
  }
  const block = lines.slice(start + 1);
  const end = block.findIndex((line) => /^[^\s-]/u.test(line));
  const items = block.slice(0, end < 0 ? undefined : end);
  return items.flatMap((line) => /^\s*-\s+(\S.*)$/u.exec(line)?.slice(1).map(unquote) ?? []);
}

function unquote(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/u, '$2');
}

/** Drops a leading `./` and empty segments; `**` twice in a row says no more than once. */
function clean(glob: string): string {
  const segments = glob.split('/').filter((segment, index) => index === 0 || segment !== '');
  if (segments.length > 1 && segments[0] === '.') segments.shift();
  return segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**').join('/');
}

function expand(
  disk: Disk,
  root: string,
  folder: string,
  segments: readonly string[],
  depth: number,
): readonly string[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return [folder];
  if (segment === '**') {
    // All folders outside of the project may be the whole disk.
    if (relativePath(root, folder).startsWith('..')) return [];
    const below = depth < MAX_DEPTH ? subfolders(disk, folder).filter((sub) => !disk.entry(sub)?.isLink) : [];
    return [
      ...expand(disk, root, folder, rest, depth),
      ...below.flatMap((sub) => expand(disk, root, sub, segments, depth + 1)),
    ];
  }
  if (!/[*?[{]/u.test(segment)) return expand(disk, root, path.join(folder, segment), rest, depth);
  const pattern = globPattern(segment);
  const matching = subfolders(disk, folder).filter((sub) => pattern.test(path.basename(sub)));
  return matching.flatMap((sub) => expand(disk, root, sub, rest, depth));
}

function subfolders(disk: Disk, folder: string): readonly string[] {
  const entries = [...(disk.entries(folder) ?? [])];
  const folders = entries.filter(([name, { kind }]) => kind === 'folder' && !IGNORED_FOLDER.test(name));
  return folders.map(([name]) => path.join(folder, name));
}
