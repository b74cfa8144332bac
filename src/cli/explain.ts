import { existsSync } from 'node:fs';
import path from 'node:path';

import { relativePath } from '../modules/relative-path.ts';
import { locate, rangeOf } from '../modules/source-file.ts';
import type { Observation } from '../pii/observed.ts';
import { fieldsOf, NO_API, type FoundField } from '../record/fields.ts';
import type { Status } from '../record/model.ts';
import { describeSteps, type FlowStep } from '../report/steps.ts';
import { stepsOf, type Place } from '../taint/trace.ts';
import type { Origin } from '../taint/value.ts';
import { analyseProject, checkIsInside } from './analyse.ts';
import type { CommandRow, ParsedArguments } from './arguments.ts';
import { CodeFrames } from './frame.ts';
import { EXIT, painter, UsageError, type Io } from './io.ts';
import { LostMarks, type Loss } from './lost-marks.ts';
import { reasonsForSilence } from './silence.ts';
import { WHY } from './step-reasons.ts';

export const EXPLAIN: CommandRow = {
  usage: 'explain <file:line>',
  help: 'Tells every step of the flows that pass a line, and why each step holds; of a silent line, where the data was lost or cleaned. Ends with 1 when a rule of the recommended preset reports one of the flows.',
  options: {
    'this-file': { type: 'boolean', help: 'look at the file alone instead of at the whole project' },
  },
};

/** A flow that passes the line. */
export interface ExplainedFlow {
  readonly status: Status;
  readonly reason: string;
  readonly rules: readonly string[];
  readonly fields: string[];
  readonly source: string;
  readonly sink: string;
  readonly steps: readonly FlowStep[];
}

/** What was seen at the line, or on a way through it. */
export interface SeenAtLine {
  readonly isAnalysed: boolean;
  readonly parseFailure: string | undefined;
  /** False for a file in which nothing speaks of the API: it was not run. */
  readonly wasRun: boolean;
  readonly observations: readonly (Observation & { readonly isHere: boolean })[];
  /** Where data on its way to the line was lost. */
  readonly losses: readonly Loss[];
  readonly sources: readonly Origin[];
  readonly bounds: readonly string[];
}

/** Runs `sp-api-pii explain`. */
export async function runExplain(given: ParsedArguments, io: Io): Promise<number> {
  const { file, line } = targetOf(given.positionals, io.cwd);
  const flows = new Map<string, ExplainedFlow>();
  const observations: (Observation & { isHere: boolean })[] = [];
  const sources = new Map<string, Origin>();
  const bounds = new Set<string>();
  const values = new LostMarks();
  let wasRun = false;

  const { files, parseFailures } = await analyseProject(
    {
      cwd: io.cwd,
      patterns: [given.flag('this-file') ? file : '.'],
      config: given.flag('no-config') ? false : given.text('config'),
      observer: {
        values: {
          file,
          gave: (place, marks) => {
            values.note(place, marks);
          },
        },
        observe: (seen) => {
          const isHere = isAt(seen.place, file, line);
          const passes = (): boolean =>
            seen.marks.some((mark) => stepsOf(mark.trace).some((step) => isAt(step.place, file, line)));
          if (isHere || (seen.kind !== 'sink' && passes())) observations.push({ ...seen, isHere });
        },
      },
    },
    (visited) => {
      const { analysis } = visited;
      if (visited.path === file) wasRun = analysis.files.length > 0;
      for (const { origin } of analysis.sources ?? [])
        if (isAt(origin.place, file, line)) sources.set(origin.key, origin);
      for (const { bound, place } of analysis.cuts)
        if (visited.path === file) bounds.add(`${bound} (${relativePath(io.cwd, place.file.path)})`);
      for (const found of fieldsOf(visited, io.cwd)) addFlow(found, file, line, flows);
    },
  );
  const seen: SeenAtLine = {
    isAnalysed: files.includes(file),
    parseFailure: parseFailures.find((item) => path.resolve(io.cwd, item.file) === file)?.message,
    wasRun,
    observations,
    losses: flows.size > 0 ? [] : values.before(line, sinkCalls(observations)),
    sources: [...sources.values()],
    bounds: [...bounds],
  };
  return tell(withoutShadows([...flows.values()]), seen, `${relativePath(io.cwd, file)}:${line}`, given, io);
}

/** @throws UsageError when it is no line of a file */
function targetOf([given, ...more]: readonly string[], cwd: string): { readonly file: string; readonly line: number } {
  const { name, line } = /^(?<name>.+?):(?<line>\d+)(?::\d+)?$/u.exec(given ?? '')?.groups ?? {};
  if (name === undefined || line === undefined || more.length > 0)
    throw new UsageError('Say which line: sp-api-pii explain src/orders.js:12');
  checkIsInside(cwd, name);
  const file = path.resolve(cwd, name);
  if (!existsSync(file)) throw new UsageError(`There is no file ${name} in ${cwd}.`);
  if (Number(line) < 1 || new CodeFrames().line(file, Number(line)) === undefined)
    throw new UsageError(`${name} has no line ${line}.`);
  return { file, line: Number(line) };
}

function isAt({ file, node }: Place, path_: string, line: number): boolean {
  if (file.path !== path_) return false;
  return locate(file, rangeOf(node)[0]).line === line;
}

function sinkCalls(observations: SeenAtLine['observations']): Place['node'][] {
  return observations.filter(({ kind, isHere }) => kind === 'sink' && isHere).map(({ place }) => place.node);
}

function addFlow(
  { judged, flow, field }: FoundField,
  file: string,
  line: number,
  flows: Map<string, ExplainedFlow>,
): void {
  const steps = describeSteps(judged.flow, judged.mark);
  if (!steps.some((step) => step.file === file && step.line === line)) return;
  const source = `${flow.source.operation} (${flow.source.api})`;
  const key = [
    source,
    flow.sink.label,
    flow.status,
    flow.reason,
    ...steps.map((step) => `${step.file}:${step.line}`),
  ].join('|');
  const known = flows.get(key);
  if (known !== undefined) {
    if (!known.fields.includes(field.path)) known.fields.push(field.path);
    return;
  }
  const { status, reason, rules, sink } = flow;
  flows.set(key, { status, reason, rules, fields: [field.path], source, sink: sink.label, steps });
}

/** What a type alone says of data is told only where no source is known. */
function withoutShadows(flows: readonly ExplainedFlow[]): ExplainedFlow[] {
  const isShadow = (flow: ExplainedFlow): boolean =>
    flow.source.endsWith(`(${NO_API})`) &&
    flows.some((other) => !other.source.endsWith(`(${NO_API})`) && other.sink === flow.sink && isSameEnd(other, flow));
  return flows.filter((flow) => !isShadow(flow));
}

function isSameEnd({ steps: a }: ExplainedFlow, { steps: b }: ExplainedFlow): boolean {
  const [last, other] = [a.at(-1), b.at(-1)];
  return last?.file === other?.file && last?.line === other?.line;
}

function tell(
  flows: readonly ExplainedFlow[],
  seen: SeenAtLine,
  target: string,
  given: ParsedArguments,
  io: Io,
): number {
  const silence = flows.some(({ status }) => status === 'violation') ? [] : reasonsForSilence(flows, seen, io.cwd);
  const relative = flows.map((flow) => ({
    ...flow,
    steps: flow.steps.map((step) => ({ ...step, file: relativePath(io.cwd, step.file), why: WHY[step.kind] })),
  }));
  if (given.flag('json')) io.out(JSON.stringify({ command: 'explain', target, flows: relative, silence }));
  else {
    for (const [index, flow] of flows.entries()) tellFlow(flow, `${index + 1} of ${flows.length}`, io);
    for (const reason of silence) io.out(reason);
  }
  return flows.some(({ status }) => status === 'violation') ? EXIT.findings : EXIT.clean;
}

/** How many names a line has room for. */
const MAX_NAMES = 4;

export function shortList(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return more > 0 ? `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

const COLOURS = { violation: 'red', undeclared: 'yellow', permitted: 'green', amazon: 'cyan' } as const;

function tellFlow({ status, reason, rules, fields, source, sink, steps }: ExplainedFlow, number: string, io: Io): void {
  const paint = painter(io);
  const frames = new CodeFrames();
  io.out(`Flow ${number}: ${paint(COLOURS[status], status)} (${reason})`);
  io.out(`  ${fields.length === 1 ? 'field' : `${fields.length} fields`}: ${shortList(fields)}`);
  io.out(`  from ${source} to ${sink}${rules.length === 0 ? '' : `, rules: ${rules.join(', ')}`}`);
  io.out('');
  for (const [index, step] of steps.entries()) {
    io.out(
      `  ${index + 1}. ${paint('bold', step.message)}  ${paint('dim', `${relativePath(io.cwd, step.file)}:${step.line}:${step.column}`)}`,
    );
    for (const row of frames.at(step.file, step)) io.out(paint('dim', `  ${row}`));
    io.out(`     ${WHY[step.kind]}`);
  }
  io.out('');
}
