import type { Project } from '../modules/project.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { callValue } from './calls.ts';
import { DeclaredFunctions } from './declared.ts';
import { runPredicate } from './running.ts';
import { instantiateClass, runEntries } from './entries.ts';
import { evaluate } from './expressions.ts';
import { Interpreter, type Bound, type Hit, type InterpreterOptions, type Parts } from './interpreter.ts';
import { iterateProtocol } from './iteration.ts';
import { instantiate, readImport } from './linking.ts';
import { holdsKey } from './natives/objects.ts';
import { assignPattern } from './patterns.ts';
import type { Policy } from './policy.ts';
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
}

/** A file in the state in which it was read. */
export interface FileVersion {
  readonly path: string;
  readonly version: string;
}

/** Where a bound was met first. */
export interface Cut {
  readonly bound: Bound;
  readonly place: Place;
}

export interface Analysis {
  readonly flows: readonly Flow[];
  /** Files that were read; the result holds as long as none of them changes. */
  readonly files: readonly FileVersion[];
  /** Bounds that were met. Empty for an analysis that saw everything. */
  readonly cuts: readonly Cut[];
  readonly steps: number;
}

/**
 * Analyses one file and what it imports.
 * @param file the linted file
 * @param project where other files come from
 * @returns flows in the order of their places; the same for the same files, whatever was analysed before
 */
export function analyze(
  file: SourceFile,
  project: Project,
  policy: Policy,
  options: InterpreterOptions = {},
): Analysis {
  const interpreter = new Interpreter(file, parts, policy, project, options);
  if (policy.declared !== undefined && policy.declared.length > 0)
    interpreter.declared = new DeclaredFunctions(interpreter, policy.declared);
  const linted = instantiate(interpreter, file);
  runEntries(interpreter, linted);
  return {
    flows: flowsOf(interpreter.hits, file),
    files: [...interpreter.modules.values()].map(({ file: { path, version } }) => ({ path, version })),
    cuts: [...interpreter.cuts].map(([bound, place]) => ({ bound, place })),
    steps: interpreter.steps,
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
