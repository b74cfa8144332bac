import { ASKS_FOR_REVIEW, MESSAGING, OUTSIDE_LINK, REWARDS_REVIEW, SOLICITATION } from '../catalog/review-requests.ts';
import { kindsOfPackage } from '../catalog/index.ts';
import { GLOBAL_ROOT, type ApiNode } from '../taint/api.ts';
import { allArguments, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { HOLE, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { isHttpClient } from './http.ts';
import { conventionalSink, labelOf, type Sink } from './sinks.ts';

/**
 * @param uses the sinks that the call is
 * @returns messages to buyers that ask for a review: own ones, and those that go through Amazon with more in them than Amazon
 * allows. Amazon's own request is among them, for the rule to see when it is made.
 */
export function reviewUses(
  uses: readonly SinkUse[],
  api: ApiNode | undefined,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const contacts = uses.filter(({ sink }) => (sink as Sink).row.kind === 'buyer-contact');
  const [first] = contacts;
  if (first !== undefined) {
    const texts = textsOf(call, inspector);
    if (!texts.some((text) => ASKS_FOR_REVIEW.test(text) || REWARDS_REVIEW.test(text))) return [];
    const sink = reviewSink((first.sink as Sink).label);
    return contacts.map((use) => ({ ...use, sink }));
  }
  const own = ownRequest(api, call, inspector);
  return own === undefined ? [] : [{ sink: own, argument: undefined, value: UNKNOWN, always: true }];
}

function reviewSink(label: string, detail?: Sink['detail']): Sink {
  return conventionalSink('review-request', label, detail && { detail });
}

/** A message through Amazon's own operations. */
function ownRequest(api: ApiNode | undefined, call: Call, inspector: Inspector): Sink | undefined {
  const name = call.name ?? '';
  const isMessaging = api !== undefined && api.root.includes('messaging-api') && name.startsWith('create');
  // Most calls name no operation: only short texts at the top of the arguments do, of calls that may be requests at all.
  const named = mayBeRequest(api, name) ? [name, ...operationTexts(call, inspector)] : [name];
  const operation = named.find((text) => SOLICITATION.test(text));
  const label = (): string => labelOf(call, undefined, undefined);
  if (operation !== undefined)
    return reviewSink(label(), { op: 'createProductReviewAndSellerFeedbackSolicitation', when: 'gated' });
  const message = isMessaging ? name : named.find((text) => MESSAGING.test(text));
  if (message === undefined) return undefined;
  const texts = textsOf(call, inspector).filter((text) => !MESSAGING.test(text));
  const isForbidden = texts.some(
    (text) => ASKS_FOR_REVIEW.test(text) || REWARDS_REVIEW.test(text) || (/\s/.test(text) && OUTSIDE_LINK.test(text)),
  );
  return isForbidden
    ? reviewSink(label(), { op: message.replace(/^messaging\./, '').replaceAll(HOLE, '…') })
    : undefined;
}

/** Whether the things of a package, or functions of a name that could not be found, may send a request to the API. */
function mayBeRequest(api: ApiNode | undefined, name: string): boolean {
  const key = api === undefined ? `.${name}` : api.root === GLOBAL_ROOT ? `${GLOBAL_ROOT}.${name}` : api.root;
  let answer = requesting.get(key);
  if (answer === undefined) {
    answer = api === undefined ? REQUESTS.test(name) : isRequesting(api.root, name);
    requesting.set(key, answer);
  }
  return answer;
}

/** What functions are called that send requests; one without a name may be anything. */
const REQUESTS =
  /^$|api|call|dispatch|exec|fetch|get|http|invoke|message|operat|perform|post|put|query|request|run|send|solicit/i;

const requesting = new Map<string, boolean>();

/** The catalogue knows what its packages do: a logger sends no request. */
function isRequesting(root: string, name: string): boolean {
  if (root === GLOBAL_ROOT) return REQUESTS.test(name);
  if (root.startsWith('node:')) return isHttpClient(root);
  return isHttpClient(root) || kindsOfPackage(root).size === 0;
}

const NAMING = ['operation', 'api_path', 'path', 'url', 'endpoint'];

function operationTexts(call: Call, inspector: Inspector): string[] {
  return allArguments(call).flatMap(({ value }) => [
    ...stringLiterals(value),
    ...inspector
      .objects(value)
      .flatMap(({ kind, fields }) =>
        kind === 'plain' ? NAMING.flatMap((key) => stringLiterals(fields.get(key) ?? UNKNOWN)) : [],
      ),
  ]);
}

const MAX_DEPTH = 5;

/** The texts anywhere in the arguments. */
function textsOf(call: Call, inspector: Inspector): string[] {
  return allArguments(call).flatMap(({ value }) => textsIn(value, inspector, 0));
}

function textsIn(value: Value, inspector: Inspector, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  const inside = inspector
    .objects(value)
    .filter(({ kind }) => kind === 'plain' || kind === 'array' || kind === 'text')
    .flatMap(({ fields, rest }) => [...fields.values(), ...(rest === undefined ? [] : [rest])])
    .flatMap((field) => textsIn(field, inspector, depth + 1));
  return [...stringLiterals(value), ...inside];
}
