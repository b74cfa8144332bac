import path from 'node:path';

import { scanImports } from '../modules/imports.ts';
import { Project } from '../modules/project.ts';
import type { VisitedFile } from './analyse.ts';

export interface UnresolvedImport {
  readonly specifier: string;
  readonly files: readonly string[];
}

/** Imports of files that are not found: the analysis ends there. */
export class UnresolvedImports {
  readonly #cwd: string;
  readonly #project: Project;
  readonly #found = new Map<string, Set<string>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
    this.#project = new Project(cwd);
  }

  add({ path: file, context, analysis }: VisitedFile): void {
    // Files that have nothing to do with the API may import what they like.
    if (analysis.files.length === 0) return;
    for (const specifier of scanImports(context.sourceCode.text)) {
      if (this.#project.resolve(specifier, file).kind !== 'unresolved') continue;
      const files = this.#found.get(specifier) ?? new Set();
      files.add(path.relative(this.#cwd, file).split(path.sep).join('/'));
      this.#found.set(specifier, files);
    }
  }

  get list(): UnresolvedImport[] {
    return [...this.#found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([specifier, files]) => ({ specifier, files: [...files].sort() }));
  }
}
