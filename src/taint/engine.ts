import { Inquiries, type Files } from '../modules/inquiries.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { callValue } from './calls.ts';
import { DeclaredFunctions } from './declared.ts';
import { runPredicate } from './running.ts';
import { instantiateClass, MAX_ENTRIES, runEntries } from './entries.ts';
import { evaluate } from './expressions.ts';
import type { Bound } from './budget.ts';
import type { Hit } from './hits.ts';
import { Interpreter, type InterpreterOptions, type SourceUse } from './interpreter.ts';
import type { Parts } from './parts.ts';
import { iterateProtocol } from './iteration.ts';
import { MAX_LATER } from './later.ts';
import { instantiate, readImport } from './linking.ts';
import { holdsKey } from './natives/objects.ts';
import { assignPattern } from './patterns.ts';
import type { Policy } from './policy.ts';
import { Journal } from './reuse/journal.ts';
import { planReuse, type Plan, type Recorded } from './reuse/plan.ts';
import { Reuse } from './reuse/reuse.ts';
import { notingNames } from './site-names.ts';
import { modelledExport } from './models.ts';
import { execute, leave } from './statements.ts';
import { HIDDEN, type Place } from './trace.ts';
import { callUnknown } from './unknown-calls.ts';
import { joinMarks, type Mark } from './value.ts';

const parts: Parts = {
  evaluate,
  execute,
  assign: assignPattern,
  call: callValue,
  callUnknown,
  iterate: iterateProtocol,
  holds: holdsKey,
  leave,
  modelled: modelledExport,
  runPredicate,
  instantiate: instantiateClass,
  importModule: (interpreter, specifier, name, place) =>
    readImport(interpreter, interpreter.activation.module, { specifier, name }, place),
};

/** Tainted data that reaches a sink, as the linted file shows it. */
export interface Flow {
  /** The policy's description of the sink. */
  readonly sink: unknown;
  readonly marks: readonly Mark[];
  /** The last node of the flow inside the linted file: the sink's argument, or the argument that leaves the file. */
  readonly place: Place;
  /** The sink itself, in whatever file. */
  readonly sinkPlace: Place;
  /** The call that is the sink; flows through several of its arguments share it. */
  readonly call: Place;
  /** The other files that ran on this way to the sink; each of them may see the same leak on its own. */
  readonly through: readonly string[];
  /** What the policy said of the value; undefined when it said different things in different runs. */
  readonly form: string | undefined;
}

/** A file in the state in which it was read. */
export interface FileVersion {
  readonly path: string;
  /** Undefined when it could not be read or parsed. */
  readonly version: string | undefined;
}

/** Where a bound was met first. */
export interface Cut {
  readonly bound: Bound;
  readonly place: Place;
}

export interface Analysis {
  readonly flows: readonly Flow[];
  /**
   * The same, without regard to what other files report: a flow is missing here only where a file nearer to the sink sees the
   * same data of the same source. Absent: no file was asked, and `flows` is all.
   */
  readonly everyFlow?: readonly Flow[];
  /** The sources that ran, in whatever file, whether their data reached a sink or not. Absent: none was looked for. */
  readonly sources?: readonly SourceUse[] | undefined;
  /** Files that were read; the result holds as long as none of them changes. */
  readonly files: readonly FileVersion[];
  /** Bounds that were met. Empty for an analysis that saw everything. */
  readonly cuts: readonly Cut[];
  readonly steps: number;
  /** What the next analysis of the file may build on. */
  readonly recorded?: Recorded | undefined;
}

export interface AnalyzeOptions extends Pick<InterpreterOptions, 'limits' | 'program'> {
  /** Whether the file is likely to be analysed again soon, in another version. */
  readonly isRecorded?: boolean;
  /** An earlier analysis of the file, of whatever version of it and of what it imports. */
  readonly earlier?: Recorded | undefined;
}

/**
 * Analyses one file and what it imports.
 * @param file the linted file
 * @param project where other files come from
 * @returns flows in the order of their places; the same for the same files, whatever was analysed before
 */
export function analyze(file: SourceFile, project: Files, policy: Policy, options: AnalyzeOptions = {}): Analysis {
  const { earlier } = options;
  // What the compiler says of one expression may change with any other.
  if (options.program !== undefined) return analyzeAnew(file, project, policy, options);
  const plan = earlier && planReuse(earlier, file, project);
  const continued = plan && continueAnalysis(file, project, policy, options, plan, earlier);
  return continued ?? analyzeAnew(file, project, policy, options);
}

function analyzeAnew(file: SourceFile, project: Files, policy: Policy, options: AnalyzeOptions): Analysis {
  const journal = options.isRecorded === true && options.program === undefined ? new Journal() : undefined;
  const interpreter = run(file, new Inquiries(project), policy, { ...options, journal });
  return resultOf(interpreter, interpreter.hits, recordingOf(interpreter));
}

/** @returns undefined when the edits reach further than it seemed. */
function continueAnalysis(
  file: SourceFile,
  project: Files,
  policy: Policy,
  options: AnalyzeOptions,
  plan: Plan,
  earlier: Recorded,
): Analysis | undefined {
  const journal = new Journal();
  const reuse = new Reuse(plan, journal);
  const interpreter = run(file, new Inquiries(project), policy, { ...options, journal, reuse });
  const hits = reuse.isSound(interpreter) ? reuse.hits(interpreter) : undefined;
  if (hits === undefined) return undefined;
  const result = resultOf(interpreter, hits, earlier);
  const known = new Set(result.files.map(({ path }) => path));
  const others = [...earlier.inquiries.files.keys()].filter((path) => !known.has(path));
  return {
    ...result,
    // Only those of the parts that ran again are known.
    sources: undefined,
    files: [...result.files, ...others.map((path) => ({ path, version: project.load(path)?.version }))],
  };
}

/** @returns what a later analysis may build on; undefined when this one was cut short, or code can tell when it ran. */
function recordingOf(interpreter: Interpreter): Recorded | undefined {
  const { journal, linted, project, heap, cuts, globals, later, entries } = interpreter;
  const isWhole = cuts.size === 0 && globals.size === 0 && later.size < MAX_LATER && entries.size < MAX_ENTRIES;
  if (journal?.isComplete !== true || !isWhole || !(project instanceof Inquiries)) return undefined;
  return { linted, journal, inquiries: project, calledAside: heap.calledAside };
}

function run(file: SourceFile, inquiries: Inquiries, policy: Policy, options: InterpreterOptions): Interpreter {
  const interpreter = new Interpreter(file, parts, policy, inquiries, options);
  if (policy.declared !== undefined && policy.declared.length > 0)
    interpreter.declared = new DeclaredFunctions(interpreter, policy.declared);
  const analyzeAll = (): void => {
    runEntries(interpreter, instantiate(interpreter, file));
  };
  if (options.journal === undefined) analyzeAll();
  else notingNames(options.journal.nodes, analyzeAll);
  return interpreter;
}

function resultOf(interpreter: Interpreter, hits: readonly Hit[], recorded: Recorded | undefined): Analysis {
  const { linted, project, cuts, budget } = interpreter;
  const read = new Map(
    project instanceof Inquiries ? [...project.files].map(([path, file]) => [path, file?.version]) : [],
  );
  read.set(linted.path, linted.version);
  return {
    flows: flowsOf(hits, linted),
    sources: [...interpreter.sources.values()],
    files: [...read].map(([path, version]) => ({ path, version })),
    cuts: [...cuts].map(([bound, place]) => ({ bound, place })),
    steps: budget.steps,
    recorded,
  };
}

function flowsOf(hits: readonly Hit[], linted: SourceFile): Flow[] {
  const flows = new Map<string, Flow>();
  for (const hit of hits) {
    const place = hit.shownAt;
    const { marks } = hit;
    if (place === undefined) continue;
    const through = filesThrough(hit, linted);
    const key = [
      place.node.range.join('-'),
      hit.call.file.path,
      hit.call.node.range.join('-'),
      describe(hit.use.sink),
      ...through,
    ].join('|');
    const known = flows.get(key);
    const joined = known === undefined ? marks : joinMarks(known.marks, marks);
    flows.set(key, {
      sink: hit.use.sink,
      marks: joined,
      place,
      sinkPlace: hit.place,
      call: hit.call,
      through,
      form: known === undefined || known.form === hit.form ? hit.form : undefined,
    });
  }
  return [...flows.values()].sort((a, b) => a.place.node.range[0] - b.place.node.range[0]);
}

function filesThrough({ place, way }: Hit, linted: SourceFile): string[] {
  if (place.file === linted) return [];
  return [...new Set(way)].filter((path) => path !== linted.path && !path.startsWith(HIDDEN));
}

const sinkNumbers = new WeakMap<object, number>();
let lastSink = 0;

function describe(sink: unknown): string {
  if (typeof sink !== 'object' || sink === null) return String(sink);
  let number = sinkNumbers.get(sink);
  if (number === undefined) {
    lastSink += 1;
    number = lastSink;
    sinkNumbers.set(sink, number);
  }
  return String(number);
}
