import path from 'node:path';

import { parseFile } from '../../src/modules/parse.ts';
import type { Project } from '../../src/modules/project.ts';
import { locate, rangeOf, type SourceFile } from '../../src/modules/source-file.ts';
import { analyze } from '../../src/taint/engine.ts';
import { harnessPolicy } from '../taint/harness-policy.ts';

const ROOT = path.resolve('/program');

/** Files that are in memory only, with as much of a project as the engine asks for. */
function projectOf(files: ReadonlyMap<string, SourceFile>): Project {
  const project: Pick<Project, 'load' | 'resolve' | 'textOf'> = {
    load: (file) => files.get(file),
    textOf: (file) => files.get(file)?.text,
    resolve: (specifier, from) => {
      const target = path.resolve(path.dirname(from), specifier);
      return files.has(target) ? { kind: 'file', path: target } : { kind: 'unresolved' };
    },
  };
  return project as Project;
}

export interface Finding {
  readonly file: string;
  readonly line: number;
}

/**
 * Analyses a program of a few files, each of them as the linted one.
 * @returns the places of the sinks that data reaches, each once
 */
export function analyse(texts: Readonly<Record<string, string>>): Finding[] {
  const files = new Map<string, SourceFile>();
  for (const [name, text] of Object.entries(texts)) {
    const file = parseFile(path.join(ROOT, name), text);
    if (file === undefined) throw new Error(`${name} cannot be parsed.`);
    files.set(file.path, file);
  }
  const found = new Map<string, Finding>();
  for (const linted of files.values()) {
    for (const { sinkPlace } of analyze(linted, projectOf(files), harnessPolicy).flows) {
      const finding = {
        file: path.basename(sinkPlace.file.path),
        line: locate(sinkPlace.file, rangeOf(sinkPlace.node)[0]).line,
      };
      found.set(`${finding.file}:${finding.line}`, finding);
    }
  }
  return [...found.values()];
}

/** @returns the lines of a program of one file that are reported, ascending. */
export function reportedLines(text: string): number[] {
  return analyse({ 'program.js': text })
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}
