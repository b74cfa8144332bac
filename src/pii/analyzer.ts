import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/utils';

import { hasSpApiEvidence } from '../catalog/sp-api/index.ts';
import { Project } from '../modules/project.ts';
import type { SourceFile } from '../modules/source-file.ts';
import type { Settings } from '../settings.ts';
import { analyze, type Analysis, type Flow } from '../taint/engine.ts';
import type { Policy } from '../taint/policy.ts';
import { isTraced } from './labels.ts';
import { makePolicy } from './policy.ts';

/** A file as the linter has it. */
export interface LintedFile {
  readonly text: string;
  readonly path: string;
  readonly program: TSESTree.Program;
  readonly scopeManager: ScopeManager;
}

interface Remembered {
  readonly version: string;
  /** The versions of the files that the analysis read. */
  readonly read: readonly { readonly path: string; readonly version: string | undefined }[];
  readonly analysis: Analysis;
}

const NOTHING: Analysis = { flows: [], files: [], cuts: [], steps: 0 };

/** How many analyses of neighbouring files are kept. */
const MAX_REMEMBERED = 200;

/** Analyses files of one working directory, and remembers what it learned of their neighbours. */
export class Analyzer {
  readonly #project: Project;
  readonly #policy: Policy;
  readonly #debug: boolean;
  readonly #remembered = new Map<string, Remembered>();

  constructor(cwd: string, settings: Settings, mode: 'batch' | 'watch' = 'batch') {
    this.#project = new Project(cwd, { mode });
    this.#policy = makePolicy(settings, cwd);
    this.#debug = settings.debug;
  }

  /** @returns the flows that are to be reported in this file, and none that another file reports. */
  analyze(linted: LintedFile): Analysis {
    this.#project.beginEpoch(linted.path);
    if (!this.#project.reaches(linted.path, linted.text, hasSpApiEvidence)) return NOTHING;
    const file = this.#project.forLinted(linted.text, linted.path, linted.program, linted.scopeManager);
    const analysis = this.#run(file);
    return { ...analysis, flows: analysis.flows.filter((flow) => !this.#isReportedElsewhere(flow, file)) };
  }

  /** A mistake of the engine must not stop somebody's lint run; `debug` shows it. */
  #run(file: SourceFile): Analysis {
    try {
      return analyze(file, this.#project, this.#policy);
    } catch (error) {
      if (this.#debug) throw error;
      return NOTHING;
    }
  }

  /**
   * A leak is reported once: by the innermost file on the way that sees it when it is looked at alone. The files between
   * this one and the sink are asked.
   */
  #isReportedElsewhere(flow: Flow, file: SourceFile): boolean {
    return flow.through.some(
      (other) =>
        other !== file.path &&
        this.#analyzeNeighbour(other).flows.some((item) => isSame(item, flow) && item.marks.some(isTraced)),
    );
  }

  #analyzeNeighbour(path: string): Analysis {
    const file = this.#project.load(path);
    if (file === undefined) return NOTHING;
    const known = this.#remembered.get(path);
    if (
      known?.version === file.version &&
      known.read.every((item) => this.#project.load(item.path)?.version === item.version)
    ) {
      return known.analysis;
    }
    const analysis = this.#run(file);
    const read = analysis.files.map((item) => ({ path: item, version: this.#project.load(item)?.version }));
    this.#remembered.delete(path);
    this.#remembered.set(path, { version: file.version, read, analysis });
    if (this.#remembered.size > MAX_REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
    return analysis;
  }
}

function isSame(a: Flow, b: Flow): boolean {
  const [left, right] = [a.sinkPlace, b.sinkPlace];
  return a.sink === b.sink && left.file.path === right.file.path && left.node.range[0] === right.node.range[0];
}
