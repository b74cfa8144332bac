import { relativePath } from '../modules/relative-path.ts';
import { locate, rangeOf } from '../modules/source-file.ts';
import type { Observation } from '../pii/observed.ts';
import type { SourceNote } from '../pii/sources.ts';
import { ENDS } from '../record/kinds.ts';
import type { SinkKind } from '../catalog/schema.ts';
import type { Place } from '../taint/trace.ts';
import { shortList, type ExplainedFlow, type SeenAtLine } from './explain.ts';

/** @returns why no rule of the recommended preset reports a flow at the line, as far as the analysis can tell. */
export function reasonsForSilence(flows: readonly ExplainedFlow[], seen: SeenAtLine, cwd: string): string[] {
  const { parseFailure, isAnalysed, wasRun, bounds } = seen;
  if (parseFailure !== undefined) return [`The file could not be read as code: ${parseFailure}`];
  if (!isAnalysed)
    return ['The file was not looked at: the ESLint configuration ignores it or does not name its kind of file.'];
  if (!wasRun && flows.length === 0)
    return [
      'Nothing in this file, or in what it imports, speaks of the Selling Partner API: no operation, path, field, tag or declared source. If data comes in here, declare the source (settings.spApi.sources) or tag it (@pii).',
    ];
  const reasons = [...flows.map(whyFlowIsSilent), ...seenReasons(seen, flows.length > 0, cwd)];
  for (const bound of bounds)
    reasons.push(`The analysis of this file stopped at a bound: ${bound}. Code behind it counts as unknown.`);
  if (reasons.length > 0) return [...new Set(reasons)];
  return [
    'No personal data is known to be on this line: what is read here is no personal field, or nothing says where it comes from. If it is personal, declare the source (settings.spApi.sources) or tag it (@pii).',
  ];
}

function whyFlowIsSilent({ status, reason, sink, fields }: ExplainedFlow): string {
  const what = `${shortList(fields)} to ${sink}`;
  switch (status) {
    case 'permitted':
      return `Not reported: ${what} is permitted (${reason}).`;
    case 'amazon':
      return `Not reported: ${what} ${reason}.`;
    default:
      return `Not reported by the recommended preset: ${what} is evidence rather than proof (${reason}); the strict preset and the record tell it.`;
  }
}

function seenReasons({ observations, sources, losses }: SeenAtLine, hasFlows: boolean, cwd: string): string[] {
  const ended = observations.filter(({ kind }) => kind === 'cleaned' || kind === 'ended');
  return [
    ...observations.filter(({ kind, isHere }) => kind === 'sink' && isHere && !hasFlows).flatMap(whySinkIsSilent),
    ...ended.map((item) => whyDataEnds(item, cwd)),
    // A call that is known to end the data says more than where the data ends.
    ...(ended.length > 0 ? [] : losses).map(
      ({ file, line, message }) => `The mark is lost at ${relativePath(cwd, file)}:${line}: ${message}.`,
    ),
    ...sources.map(
      ({ note }) =>
        `Data of ${(note as SourceNote).name} comes in here. Flows of it that reach a sink are told above; no other one does.`,
    ),
    ...observations
      .filter(({ kind, isHere }) => kind === 'client' && isHere)
      .map(({ label }) => `What ${label} gives is known by the operation or path that it is told.`),
  ];
}

function whySinkIsSilent({ label, detail, marks }: Observation): string[] {
  const title = ENDS[detail as SinkKind]?.title;
  if (title === undefined || marks.length > 0) return [];
  return [`${label} is known as a sink (${title}), but nothing that it is given here is known as personal data.`];
}

function whyDataEnds({ kind, label, detail, place }: Observation, cwd: string): string {
  const where = describe(place, cwd);
  if (kind === 'cleaned') return `The mark ends at ${where}: ${label} gives back nothing personal (cleaned).`;
  return detail === ''
    ? `The mark is lost at ${where}: ${label} could not be found, so nothing is known of what it gives.`
    : `The mark is lost at ${where}: ${label} of '${detail}' is not in the catalogue, so nothing is known of what it does and gives. Declare it as a sink or a sanitizer if it is one.`;
}

function describe({ file, node }: Place, cwd: string): string {
  return `${relativePath(cwd, file.path)}:${locate(file, rangeOf(node)[0]).line}`;
}
