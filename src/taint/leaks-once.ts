import type { Project } from '../modules/project.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { analyze, type Analysis, type Flow } from './engine.ts';
import type { Policy } from './policy.ts';

interface Remembered {
  readonly version: string;
  /** The versions of the files that the analysis read. */
  readonly read: readonly { readonly path: string; readonly version: string | undefined }[];
  readonly analysis: Analysis;
}

export interface LeaksOnceOptions {
  /** Whether a flow that another file sees is one that it reports. Default: every flow. */
  readonly counts?: (flow: Flow) => boolean;
  /** What to make of a failure of the engine. Default: it is thrown. */
  readonly onError?: (error: unknown) => Analysis;
}

/** How many analyses of neighbouring files are kept. */
const MAX_REMEMBERED = 200;

/**
 * Analyses files so that each leak of a project is reported once: by the innermost file on the way to the sink that sees the
 * leak when it is looked at alone.
 */
export class LeaksOnce {
  readonly #project: Project;
  readonly #policy: Policy;
  readonly #options: LeaksOnceOptions;
  readonly #remembered = new Map<string, Remembered>();

  constructor(project: Project, policy: Policy, options: LeaksOnceOptions = {}) {
    this.#project = project;
    this.#policy = policy;
    this.#options = options;
  }

  /** @returns the flows that are to be reported in this file, and none that another file reports. */
  analyze(file: SourceFile): Analysis {
    const analysis = this.#run(file);
    return { ...analysis, flows: analysis.flows.filter((flow) => !this.#isReportedElsewhere(flow, file)) };
  }

  #isReportedElsewhere(flow: Flow, file: SourceFile): boolean {
    const { counts } = this.#options;
    return flow.through.some(
      (other) =>
        other !== file.path &&
        this.#analyzeNeighbour(other).flows.some(
          (item) => isSame(item, flow) && (counts === undefined || counts(item)),
        ),
    );
  }

  #run(file: SourceFile): Analysis {
    const { onError } = this.#options;
    if (onError === undefined) return analyze(file, this.#project, this.#policy);
    try {
      return analyze(file, this.#project, this.#policy);
    } catch (error) {
      return onError(error);
    }
  }

  #analyzeNeighbour(path: string): Analysis {
    const file = this.#project.load(path);
    if (file === undefined) return NO_FLOWS;
    const known = this.#remembered.get(path);
    if (known?.version === file.version && known.read.every((item) => this.#versionOf(item.path) === item.version))
      return known.analysis;
    const analysis = this.#run(file);
    const read = analysis.files.map((item) => ({ path: item, version: this.#versionOf(item) }));
    this.#remembered.delete(path);
    this.#remembered.set(path, { version: file.version, read, analysis });
    if (this.#remembered.size > MAX_REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
    return analysis;
  }

  #versionOf(path: string): string | undefined {
    return this.#project.load(path)?.version;
  }
}

/** The analysis of a file that holds nothing of interest. */
export const NO_FLOWS: Analysis = { flows: [], files: [], cuts: [], steps: 0 };

function isSame(a: Flow, b: Flow): boolean {
  const [left, right] = [a.sinkPlace, b.sinkPlace];
  return a.sink === b.sink && left.file.path === right.file.path && left.node.range[0] === right.node.range[0];
}
