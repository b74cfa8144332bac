import type { ApiNode } from '../taint/api.ts';
import { HOLE, UNKNOWN, type Value } from '../taint/value.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { links } from './positions.ts';
import { labelOf, conventionalSink, type Sink } from './sinks.ts';

/** Assertions that write what they are given beside the test. */
const SNAPSHOT =
  /^(?:toMatch(?:Inline|File|Aria|SpecificSnapshot)?Snapshot|toMatchSnapshot|toMatchSpecificSnapshot|snapshot|matchSnapshot)$/;

/** Folders whose files tests read again. */
const FIXTURE_PATH =
  /(?:^|[\\/])(?:__fixtures__|fixtures?|__snapshots__|__mocks__|cassettes|recordings|testdata)[\\/]/i;

/** Amazon's API with live data; the sandbox has another name. */
const PRODUCTION_HOST = /^https?:\/\/sellingpartnerapi-(?:na|eu|fe)\.amazon\.com/i;

/**
 * @param uses the sinks that the call is
 * @param urls where it sends a request to
 * @returns what a call brings into the data of tests, for files of tests to report
 */
export function testUses(
  uses: readonly SinkUse[],
  urls: readonly string[],
  api: ApiNode | undefined,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const label = (): string => labelOf(call, undefined, undefined);
  if (call.name !== undefined && SNAPSHOT.test(call.name)) {
    return snapshotted(call, inspector).map((value) => ({ sink: sinkOf(label()), argument: undefined, value }));
  }
  const written = uses.filter(({ sink }) => (sink as Sink).row.kind === 'plain-storage');
  if (written.length > 0 && mentions(call, inspector, FIXTURE_PATH)) {
    return written.map((use) => ({ ...use, sink: sinkOf(`${label()} of a fixture`) }));
  }
  if (urls.some((url) => PRODUCTION_HOST.test(url))) return [bare(label(), 'a response', 'the production API')];
  const isRecorder = api?.root === 'nock' && (api.path === 'recorder.rec' || api.path === 'back');
  return isRecorder ? [bare(label(), 'a response', 'live requests')] : [];
}

function sinkOf(label: string, detail?: Sink['detail']): Sink {
  return conventionalSink('test-data', label, detail && { detail });
}

function bare(label: string, field: string, op: string): SinkUse {
  return { sink: sinkOf(label, { field, op }), argument: undefined, value: UNKNOWN, always: true };
}

/** What `expect` was given, over `.resolves` and the like; or what the call is given itself. */
function snapshotted(call: Call, inspector: Inspector): Value[] {
  const expected = links(call, inspector).filter(({ step }) => step === 'expect');
  const [first] = call.arguments;
  if (expected.length > 0) return expected.flatMap(({ values }) => values[0] ?? []);
  return first === undefined || call.self === undefined ? [] : [first.value];
}

function mentions(call: Call, inspector: Inspector, pattern: RegExp): boolean {
  return call.arguments.some(({ value }) =>
    [value, ...inspector.objects(value).flatMap(({ fields }) => fields.get('@value') ?? [])].some(({ literals }) =>
      literals.some((item) => typeof item === 'string' && pattern.test(item.replaceAll(HOLE, ''))),
    ),
  );
}
