import type { Sink } from '../pii/sinks.ts';
import type { SourceNote } from '../pii/sources.ts';
import { locate, rangeOf } from '../modules/source-file.ts';
import type { Flow } from '../taint/engine.ts';
import { stepsOf, type Place, type Step, type StepKind } from '../taint/trace.ts';
import type { Mark } from '../taint/value.ts';

/** One step of a flow. Lines and columns count from 1, as those of ESLint's messages do; the end is exclusive. */
export interface FlowStep {
  /** What kind of step it is; `sink` is the last one, and only that one. */
  readonly kind: StepKind | 'sink';
  /** Absolute path of the file that the step stands in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What happens there, in a few words: `assigned to 'order'`. */
  readonly message: string;
}

/** @returns the way of one mark of a flow, from the source to the sink, in the order in which it is gone. */
export function describeSteps({ sink, sinkPlace }: Flow, mark: Mark): FlowStep[] {
  const steps = stepsOf(mark.trace).map((step) => at(step.place, step.kind, describe(step, mark)));
  return [...steps, at(sinkPlace, 'sink', `reaches ${(sink as Sink).label}`)];
}

function at({ file, node }: Place, kind: FlowStep['kind'], message: string): FlowStep {
  const [from, to] = rangeOf(node);
  const [start, end] = [locate(file, from), locate(file, to)];
  return {
    kind,
    file: file.path,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
    message,
  };
}

function describe(step: Step, mark: Mark): string {
  const { kind, name, callee = 'a function', place } = step;
  switch (kind) {
    case 'source':
      return describeSource(mark.origin.note as SourceNote);
    case 'assign':
      return `assigned to '${name}'`;
    case 'store':
      return `stored in ${property(name)}`;
    case 'put':
      return place.node.type === 'JSXAttribute' || name !== '' ? `put into ${property(name)}` : 'put into a list';
    case 'add':
      return `added by ${name}`;
    case 'pass':
      return `passed to ${callee}${name === '' || name.endsWith('()') ? '' : ` as '${name}'`}`;
    case 'receive':
      return `${callee} called on it`;
    case 'return':
      return `returned by ${callee}`;
    case 'read':
      return `${property(name)} read`;
    case 'copy':
      return 'copied by a spread';
    case 'text':
      return name === '+' ? 'joined with other text' : 'put into a template literal';
    case 'derive':
      return `passed through ${name}`;
    case 'await':
      return 'awaited';
    case 'iterate':
      return 'iterated over';
    case 'yield':
      return 'yielded';
    case 'throw':
      return 'thrown';
    case 'capture':
      return `'${name}' read by an inner function`;
    case 'import':
      return `'${name}' read from another file`;
  }
}

function describeSource({ name, api }: Partial<SourceNote>): string {
  return api === undefined || api === '' ? `data of ${name ?? 'a source'}` : `data of ${name ?? 'a source'} (${api})`;
}

/** A key is a property's name, an element's index, or nothing when it is computed. */
function property(key: string): string {
  if (key === '') return 'a computed property';
  return /^\d+$/.test(key) ? `element ${key}` : `property '${key.replace(/^@#/, '#')}'`;
}
