import type { TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';

import type { Scopes } from '../ast/scopes.ts';
import { locate, type SourceFile } from '../modules/source-file.ts';
import { relativePath } from '../modules/relative-path.ts';
import { fileMode } from './file-mode.ts';
import type { Finding } from './finding.ts';
import type { ProjectScopes } from '../modules/project-scopes.ts';
import { CredentialSearch } from './search.ts';
import type { SearchedFile } from './searched-file.ts';

/** The literals that a file reports by itself. */
const reported = new WeakMap<SourceFile, ReadonlySet<Finding['node']>>();

/** @returns what tells about literals of other files; @param cwd the folder that places are relative to */
export function elsewhereOf(scopes: ProjectScopes, cwd: string): NonNullable<SearchedFile['elsewhere']> {
  return (node) => {
    const file = scopes.fileOf(node);
    if (file === undefined) return undefined;
    const place = `${relativePath(cwd, file.path)}:${locate(file, node.range[0]).line}`;
    return { place, mode: fileMode(file.path, cwd), isReportedThere: findingsOf(file, cwd, scopes).has(node) };
  };
}

function findingsOf(file: SourceFile, cwd: string, scopes: ProjectScopes): ReadonlySet<Finding['node']> {
  // Nobody lints data.
  if (path.extname(file.path) === '.json') return NOTHING;
  const known = reported.get(file);
  if (known) return known;
  const own: Scopes = {
    getScope: (node) => scopes.getScope(node),
    getDeclaredVariables: (node) => scopes.getDeclaredVariables(node),
  };
  const search = new CredentialSearch({
    text: file.text,
    mode: fileMode(file.path, cwd),
    scopes: own,
    lineOf: (node) => locate(file, node.range[0]).line,
    allowedNames: new Set(),
  });
  const { visitors } = search;
  walk(file.program, (node) => visitors[node.type]?.(node as never));
  const found = new Set(search.finish([]).map(({ node }) => node));
  reported.set(file, found);
  return found;
}

const NOTHING: ReadonlySet<Finding['node']> = new Set();

function walk(root: TSESTree.Node, visit: (node: TSESTree.Node) => void): void {
  const open: TSESTree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    const children = Object.entries(node)
      .filter(([key]) => key !== 'parent')
      .flatMap(([, value]) => value as unknown)
      .filter(isNode);
    open.push(...children.reverse());
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
