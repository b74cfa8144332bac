import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Project } from '../../src/modules/project.ts';
import { locate, rangeOf } from '../../src/modules/source-file.ts';
import { analyze } from '../../src/taint/engine.ts';
import { describePlace } from '../../src/report/places.ts';
import { harnessPolicy } from './harness-policy.ts';

export interface Run {
  /** Lines with a leak, each once. */
  readonly lines: readonly number[];
  /** Bounds that were met, and where: `steps main.js:3`. */
  readonly cuts: readonly string[];
  readonly steps: number;
}

/**
 * Analyses a program of a few files.
 * @param files texts by file name; the first one is the linted file
 */
export function run(files: Readonly<Record<string, string>>): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'taint-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const project = new Project(folder, { root: folder });
    const linted = project.load(path.join(folder, Object.keys(files)[0] ?? ''));
    if (linted === undefined) throw new Error('The program cannot be parsed.');
    const { flows, cuts, steps } = analyze(linted, project, harnessPolicy);
    const lines = flows.map((flow) => locate(linted, rangeOf(flow.place.node)[0]).line);
    const met = cuts.map(({ bound, place }) => `${bound} ${describePlace(place, folder)}`);
    return { lines: [...new Set(lines)], cuts: met, steps };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the text made of `count` parts. */
export function repeat(count: number, part: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(separator);
}
