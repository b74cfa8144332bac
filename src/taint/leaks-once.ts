import type { Project } from '../modules/project.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { analyze, type Analysis, type AnalyzeOptions, type Flow } from './engine.ts';
import type { Policy } from './policy.ts';
import type { Recorded } from './reuse/plan.ts';
import type { CompilerProgram } from './types/program.ts';
import type { Mark } from './value.ts';

/** What tells one leak from another, without the trees that a flow refers to. */
interface Leak {
  readonly sink: unknown;
  readonly path: string;
  readonly start: number;
  /** What the file reports of it; see {@link LeaksOnceOptions.kindOf}. */
  readonly kinds: ReadonlySet<string>;
  /** The keys of everything that it sees there, reported or not. */
  readonly seen: ReadonlySet<string>;
}

interface Remembered {
  readonly version: string;
  /** Which program of the compiler was asked: each is made of other versions of other files. */
  readonly program: number;
  /** The other files that the analysis read. */
  readonly read: Analysis['files'];
  readonly leaks: readonly Leak[];
}

export interface LeaksOnceOptions {
  /** Whether a mark of a flow that another file sees is one that it reports. Default: every mark. */
  readonly counts?: (mark: Mark, flow: Flow) => boolean;
  /** Marks of different kinds are different leaks in one sink. Default: all are of one kind. */
  readonly kindOf?: (mark: Mark) => string;
  /** Whether marks of one kind that reach a sink together are enough for a report. Default: any are. */
  readonly isReported?: (kind: string, marks: readonly Mark[], sink: unknown) => boolean;
  /** What tells sinks apart that stand at one place. Default: the sink itself. */
  readonly identify?: (sink: unknown) => unknown;
  /** What to make of a failure of the engine. Default: it is thrown. */
  readonly onError?: (error: unknown) => Analysis;
}

/** What is remembered of a file is small: this bounds the memory of processes that live for long. */
const MAX_REMEMBERED = 20_000;

/** Analyses refer to trees, which are large. */
const MAX_WAITING = 30;

/** Files that are being edited: their trees and those of what they import are kept. */
const MAX_RECORDED = 4;

/**
 * Analyses files so that each leak of a project is reported once: by the innermost file on the way to the sink that sees the
 * leak when it is looked at alone.
 */
export class LeaksOnce {
  readonly #project: Project;
  readonly #policy: Policy;
  readonly #options: LeaksOnceOptions;
  #program: CompilerProgram | undefined;
  readonly #remembered = new Map<string, Remembered>();
  /** Analyses that neighbours asked for, of files that may be linted next. */
  readonly #waiting = new Map<string, Analysis>();
  /** What the next analysis of a file may build on. */
  readonly #recorded = new Map<string, Recorded>();

  constructor(project: Project, policy: Policy, options: LeaksOnceOptions = {}) {
    this.#project = project;
    this.#policy = policy;
    this.#options = options;
  }

  /**
   * @param program the compiler's, where the linter has one; it is asked about the other files too
   * @returns the flows that are to be reported in this file, and none that another file reports
   */
  analyze(file: SourceFile, program?: CompilerProgram): Analysis {
    this.#program = program;
    const analysis = this.#takeAnalysis(file) ?? this.#runAgain(file);
    this.#remember(file, analysis);
    const { flows } = analysis;
    return {
      ...analysis,
      recorded: undefined,
      flows: flows.flatMap((flow) => this.#remaining(flow, file, ({ kinds }, mark) => kinds.has(this.#kindOf(mark)))),
      everyFlow: flows.flatMap((flow) => this.#remaining(flow, file, ({ seen }, mark) => seen.has(mark.key))),
    };
  }

  /** The flow without the marks that another file on its way reports, or sees, in the same sink. */
  #remaining(flow: Flow, file: SourceFile, has: (leak: Leak, mark: Mark) => boolean): Flow[] {
    // A call that is reported without data is reported where it stands.
    if (flow.marks.length === 0) return [flow];
    const own = this.#leakOf(flow);
    let { marks } = flow;
    for (const other of flow.through) {
      if (other === file.path || marks.length === 0) continue;
      const reported = this.#leaksOfNeighbour(other).filter((leak) => isSame(leak, own));
      marks = marks.filter((mark) => !reported.some((leak) => has(leak, mark)));
    }
    if (marks.length === 0) return [];
    return [marks.length === flow.marks.length ? flow : { ...flow, marks }];
  }

  #kindOf(mark: Mark): string {
    return this.#options.kindOf?.(mark) ?? '';
  }

  /** A file that is linted for the second time is open in an editor: from then on its analyses build on each other. */
  #runAgain(file: SourceFile): Analysis {
    const isRecorded = this.#remembered.has(file.path);
    const analysis = this.#run(file, { isRecorded, earlier: this.#recorded.get(file.path) });
    this.#recorded.delete(file.path);
    if (analysis.recorded !== undefined) this.#recorded.set(file.path, analysis.recorded);
    if (this.#recorded.size > MAX_RECORDED) this.#recorded.delete(this.#recorded.keys().next().value ?? '');
    return analysis;
  }

  #run(file: SourceFile, reuse?: Pick<AnalyzeOptions, 'isRecorded' | 'earlier'>): Analysis {
    const { onError } = this.#options;
    const options = { program: this.#program, ...reuse };
    if (onError === undefined) return analyze(file, this.#project, this.#policy, options);
    try {
      return analyze(file, this.#project, this.#policy, options);
    } catch (error) {
      return onError(error);
    }
  }

  #leaksOfNeighbour(path: string): readonly Leak[] {
    const file = this.#project.load(path);
    if (file === undefined) return [];
    const known = this.#remembered.get(path);
    if (known !== undefined && this.#isCurrent(known, file)) return known.leaks;
    const analysis = this.#run(file);
    this.#waiting.set(path, analysis);
    if (this.#waiting.size > MAX_WAITING) this.#waiting.delete(this.#waiting.keys().next().value ?? '');
    return this.#remember(file, analysis);
  }

  /** What a neighbour wanted to know is mostly what the linter asks next. */
  #takeAnalysis(file: SourceFile): Analysis | undefined {
    const analysis = this.#waiting.get(file.path);
    this.#waiting.delete(file.path);
    const known = this.#remembered.get(file.path);
    return known !== undefined && this.#isCurrent(known, file) ? analysis : undefined;
  }

  #isCurrent({ version, program, read }: Remembered, file: SourceFile): boolean {
    if (version !== file.version || program !== numberOf(this.#program)) return false;
    return read.every((item) => this.#versionOf(item.path) === item.version);
  }

  /** A file shows its neighbours what it shows when it is linted itself: the two trees are the same. */
  #remember({ path, version }: SourceFile, { files, flows }: Analysis): readonly Leak[] {
    const leaks = this.#reportedLeaks(flows);
    this.#remembered.delete(path);
    const program = numberOf(this.#program);
    const read = files.filter((item) => item.path !== path);
    this.#remembered.set(path, { version, program, read, leaks });
    if (this.#remembered.size > MAX_REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
    return leaks;
  }

  /** What is at one place and goes to one sink is judged together: a name alone or a street with its city. */
  #reportedLeaks(flows: readonly Flow[]): Leak[] {
    const { isReported = () => true } = this.#options;
    const groups = new Map<string, { leak: Leak; flow: Flow; marks: Map<string, Mark[]>; seen: Set<string> }[]>();
    for (const flow of flows) {
      const leak = this.#leakOf(flow);
      const key = `${flow.place.node.range.join()} ${leak.path} ${leak.start}`;
      const known = groups.get(key) ?? [];
      let group = known.find((item) => isSame(item.leak, leak));
      if (group === undefined) known.push((group = { leak, flow, marks: new Map(), seen: new Set() }));
      groups.set(key, known);
      for (const mark of flow.marks) group.seen.add(mark.key);
      for (const [kind, marks] of this.#countedMarks(flow))
        group.marks.set(kind, [...(group.marks.get(kind) ?? []), ...marks]);
    }
    return [...groups.values()].flat().flatMap(({ leak, flow, marks, seen }) => {
      const kinds = [...marks].filter(([kind, all]) => isReported(kind, all, flow.sink)).map(([kind]) => kind);
      return seen.size > 0 ? [{ ...leak, kinds: new Set(kinds), seen }] : [];
    });
  }

  #countedMarks(flow: Flow): Map<string, Mark[]> {
    const { counts = () => true } = this.#options;
    const byKind = new Map<string, Mark[]>();
    for (const mark of flow.marks.filter((item) => counts(item, flow))) {
      const kind = this.#kindOf(mark);
      byKind.set(kind, [...(byKind.get(kind) ?? []), mark]);
    }
    return byKind;
  }

  #leakOf({ sink, sinkPlace }: Flow): Leak {
    const { identify = (known: unknown) => known } = this.#options;
    return {
      sink: identify(sink),
      path: sinkPlace.file.path,
      start: sinkPlace.node.range[0],
      kinds: NO_KINDS,
      seen: NO_KINDS,
    };
  }

  #versionOf(path: string): string | undefined {
    return this.#project.load(path)?.version;
  }
}

const programNumbers = new WeakMap<CompilerProgram, number>();
let lastProgram = 0;

/** Programs are large: remembering one must not keep it. */
function numberOf(program: CompilerProgram | undefined): number {
  if (program === undefined) return 0;
  const known = programNumbers.get(program);
  if (known !== undefined) return known;
  lastProgram += 1;
  programNumbers.set(program, lastProgram);
  return lastProgram;
}

const NO_KINDS: ReadonlySet<string> = new Set();

/** The analysis of a file that holds nothing of interest. */
export const NO_FLOWS: Analysis = { flows: [], files: [], cuts: [], steps: 0 };

function isSame(a: Leak, b: Leak): boolean {
  return a.sink === b.sink && a.path === b.path && a.start === b.start;
}
