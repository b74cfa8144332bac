import { OFFICIAL_CLIENT, OPERATION_CLIENTS, SELLING_PARTNER_PACKAGES } from '../catalog/clients/sdks.ts';
import { isHttpClient } from './http.ts';
import type { ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer, Policy } from '../taint/policy.ts';
import { isHidden, type Place } from '../taint/trace.ts';
import { joinAll, type Content, type Mark, type Value } from '../taint/value.ts';
import { effectOfName } from './sanitizers.ts';
import { labelOf, type Sink } from './sinks.ts';
import type { SourceNote } from './sources.ts';

/** Something that was seen on the way, for whoever asks why a line is reported, or why it is not. */
export interface Observation {
  /**
   * `sink`: a call is a sink, whatever it was given. `cleaned`: a call gave back less than it was given. `ended`: a call of
   * something unknown was given data, and nothing is known of what it gives. `sanitizer`: a function of the project is called
   * like one that cleans, and gives the data back all the same. `client`: what a call gives is known by the operation or path
   * that it is told, and by nothing else.
   */
  readonly kind: 'sink' | 'cleaned' | 'ended' | 'sanitizer' | 'client';
  readonly place: Place;
  /** The callee as the code writes it. */
  readonly label: string;
  /** The kind of a sink, the package of something unknown. */
  readonly detail: string;
  /** The data that was there. */
  readonly marks: readonly Mark[];
}

/** Is told what is seen on the way. */
export type Observe = (seen: Observation) => void;

/** Whoever asks why a line is reported, or why it is not. */
export interface Observer {
  readonly observe: Observe;
  /** Is told of every expression of one file which data it gave. */
  readonly values?: {
    readonly file: string;
    readonly gave: (place: Place, marks: readonly Mark[]) => void;
  };
}

/** @returns the same policy, which tells the observer what it is asked and what it answers. */
export function observingPolicy(policy: Policy, { observe, values }: Observer): Policy {
  return {
    ...policy,
    ...(values !== undefined && {
      evaluated(place, value, inspector) {
        if (place.file.path === values.file) values.gave(place, inspector.marks(value));
      },
    }),
    libraryCall(api, call, inspector) {
      const answer = policy.libraryCall(api, call, inspector);
      if (!isHidden(call.place)) observeLibrary(api, call, answer, inspector, observe);
      return answer;
    },
    unknownCall(call, inspector) {
      const answer = policy.unknownCall(call, inspector);
      if (!isHidden(call.place)) observeUnknown(call, answer, inspector, observe);
      return answer;
    },
    ownCall(call, result, inspector) {
      const answer = policy.ownCall?.(call, result, inspector);
      if (!isHidden(call.place)) observeOwn(call, result, answer, inspector, observe);
      return answer;
    },
  };
}

function observeLibrary(
  api: ApiNode,
  call: Call,
  answer: Answer | undefined,
  inspector: Inspector,
  observe: Observe,
): void {
  observeSinks(call, api, answer, inspector, observe);
  const seen = seenAt(call, api);
  const isClient =
    SELLING_PARTNER_PACKAGES.includes(api.root) || OPERATION_CLIENTS.test(api.root) || api.root === OFFICIAL_CLIENT;
  const isOutside = !api.root.startsWith('<') && !api.root.startsWith('node:');
  if (isOutside && !isClient && !isHttpClient(api.root) && gives(answer?.result, inspector))
    observe({ ...seen, kind: 'client', detail: api.root, marks: [] });
  const given = dataGivenTo(call, inspector);
  if (given.length === 0 || (answer?.sinks ?? []).length > 0) return;
  if (answer?.result !== undefined) observeCleaning(given, answer.result, seen, inspector, observe);
  else if (isOutside) observe({ ...seen, kind: 'ended', detail: api.root, marks: given });
}

function observeUnknown(call: Call, answer: Answer | undefined, inspector: Inspector, observe: Observe): void {
  observeSinks(call, undefined, answer, inspector, observe);
  const seen = seenAt(call, undefined);
  if (gives(answer?.result, inspector)) observe({ ...seen, kind: 'client', detail: '', marks: [] });
  const given = dataGivenTo(call, inspector);
  if (given.length === 0 || (answer?.sinks ?? []).length > 0) return;
  if (answer?.result !== undefined) observeCleaning(given, answer.result, seen, inspector, observe);
  else observe({ ...seen, kind: 'ended', detail: '', marks: given });
}

function observeOwn(
  call: Call,
  result: Value,
  answer: Value | undefined,
  inspector: Inspector,
  observe: Observe,
): void {
  const seen = seenAt(call, undefined);
  if (answer !== undefined && gives(answer, inspector)) observe({ ...seen, kind: 'client', detail: '', marks: [] });
  if (call.name === undefined || effectOfName(call.name) === undefined) return;
  const given = dataGivenTo(call, inspector);
  const left = inspector.marks(result);
  const isSame = left.some((mark) => given.some((other) => other.key === mark.key));
  if (isSame) observe({ ...seen, kind: 'sanitizer', detail: call.name, marks: given });
}

function observeSinks(
  call: Call,
  api: ApiNode | undefined,
  answer: Answer | undefined,
  inspector: Inspector,
  observe: Observe,
): void {
  for (const { sink, value } of answer?.sinks ?? []) {
    const { row, label } = sink as Sink;
    observe({
      kind: 'sink',
      place: call.place,
      label: label || labelOf(call, api, undefined),
      detail: row.kind,
      marks: inspector.marks(value),
    });
  }
}

function observeCleaning(
  given: readonly Mark[],
  result: Value,
  seen: Pick<Observation, 'place' | 'label'>,
  inspector: Inspector,
  observe: Observe,
): void {
  if (inspector.marks(result).length === 0) observe({ ...seen, kind: 'cleaned', detail: '', marks: given });
}

function seenAt(call: Call, api: ApiNode | undefined): Pick<Observation, 'place' | 'label'> {
  return { place: call.place, label: labelOf(call, api, undefined) };
}

function dataGivenTo(call: Call, inspector: Inspector): readonly Mark[] {
  return inspector.marks(joinAll(allArguments(call).map(({ value }) => value)));
}

/** How deep records are looked for: a response in a promise in a list. */
const MAX_DEPTH = 4;

/** Whether a value is, or holds, a record of a source. */
function gives(value: Value | undefined, inspector: Inspector, depth = 0): boolean {
  if (value === undefined || depth > MAX_DEPTH) return false;
  return inspector
    .objects(value)
    .some(
      ({ content, fields }) =>
        content.some(isOfOperation) || [...fields.values()].some((field) => gives(field, inspector, depth + 1)),
    );
}

/** What settings and comments declare belongs to no API. */
function isOfOperation({ origin }: Content): boolean {
  return (origin.note as SourceNote).api !== '';
}
