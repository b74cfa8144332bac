import { httpClients } from '../catalog/clients/http.ts';
import type { RequestRow } from '../catalog/clients/schema.ts';
import { hostOf } from '../catalog/index.ts';
import { expandAlternatives } from '../catalog/access-path.ts';
import { matchPath, type Operation } from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer, SinkUse } from '../taint/policy.ts';
import { HOLE, joinAll, NOTHING, UNKNOWN, type Value } from '../taint/value.ts';
import { amazonSink } from './amazon-sinks.ts';
import { calleePath, leading, rowsOf } from './clients.ts';
import { destinationOfRequest, type Destination } from './destination.ts';
import { handToHooks, intercepted } from './interceptors.ts';
import { isDocumentLink, type PiiLabel } from './labels.ts';
import type { PiiShape } from './shapes.ts';
import { anyReportShape, looseResponseShape, noteOf, responseShape } from './sources.ts';
import { reportStepAt, reportTypesOf } from './report-types.ts';
import { conventionalSink, makeSink, type Sink } from './sinks.ts';
import { isGiven, readPath } from './positions.ts';
import { headersOf, isAmazons, isToldAmazonsToken } from './request-headers.ts';
import { requestChannels } from './request-channels.ts';
import { given, responseWith } from './responses.ts';
import { firstTexts, givenToMaker, urlsOf, valueAt } from './request-urls.ts';
import { textsOf } from './texts.ts';
import { urlSinks } from './urls.ts';

const rows = new Map<string, RequestRow>();
for (const { packages: names, requests } of httpClients) {
  for (const name of names) {
    for (const row of requests)
      for (const call of row.calls.flatMap(expandAlternatives)) rows.set(`${name}|${call}`, row);
  }
}

const packages = new Set(httpClients.flatMap((client) => client.packages));

/** @returns whether the package is an HTTP library that the catalogue knows. */
export function isHttpClient(name: string): boolean {
  return packages.has(name);
}

/** What is known of a request, and where it goes. */
export interface RequestAnswer extends Answer {
  readonly urls?: readonly string[];
}

/** @returns what a raw HTTP request gives and where it sends data; undefined when the call is no request. */
export function requestAnswer(api: ApiNode, call: Call, inspector: Inspector): RequestAnswer | undefined {
  const row = rows.get(`${api.root}|${calleePath(api, call)}`);
  if (row === undefined) return undefined;
  if (row.callback === 'event') return { callbacks: given(row.callback, UNKNOWN, call, inspector) };
  const document = documentAnswer(row, call, inspector);
  const urls = urlsOf(row, call, inspector);
  if (document !== undefined) return { ...document, sinks: urlSinks(row, urls, api, call, inspector) };
  const operations = urls.flatMap((url) => matchPath(methodOf(row, call, inspector), url) ?? []);
  const carrying = operations.filter((operation) => operation.response.length > 0);
  // What only prepares a request sends nothing yet.
  const sinks = row.response === 'receiver' ? [] : sentTo({ row, urls, carrying }, api, call, inspector);
  const body = withReport(bodyOf(row, carrying, call, inspector), row, urls, call, inspector);
  if (body === UNKNOWN) return { urls, sinks, ...typedAnswer(row, call, inspector) };
  return { urls, sinks, ...answered(row, body, call, inspector) };
}

/** Forms of responses of which the type argument of a request describes the body. */
const TYPED: ReadonlySet<RequestRow['response']> = new Set(['data', 'parsed', 'observable']);

/** `axios.get<Order>('/api/orders/1')`: an own server hands on what Amazon gave. */
function typedAnswer(row: RequestRow, call: Call, inspector: Inspector): Answer | undefined {
  if (!TYPED.has(row.response)) return undefined;
  const body = inspector.ofTypeArgument(call, 0);
  return body === NOTHING ? undefined : answered(row, body, call, inspector);
}

interface Sent {
  readonly row: RequestRow;
  readonly urls: readonly string[];
  /** The operations that it may be a call of and that give personal data. */
  readonly carrying: readonly Operation[];
}

function sentTo({ row, urls, carrying }: Sent, api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const isOwn = urls.some((url) => matchPath(undefined, url) !== undefined);
  const received = isOwn ? () => sentBodyOf(carrying, call, inspector) : undefined;
  return [
    ...urlSinks(row, urls, api, call, inspector),
    ...(isOwn ? sentToAmazon(row, urls, call, inspector) : []),
    // Whom a plain socket reaches is mostly a device of one's own, such as a label printer.
    ...(isOwn || row.scheme !== undefined ? [] : sinksOfRequest(row, urls, api, call, inspector)),
    ...requestChannels({ row, urls, received }, api, call, inspector),
  ];
}

/** Requests to the Reports API lead to a report, whose type one of them is told. */
function withReport(body: Value, row: RequestRow, urls: readonly string[], call: Call, inspector: Inspector): Value {
  const method = methodOf(row, call, inspector);
  const step = urls.map((url) => reportStepAt(method, url)).find((item) => item !== undefined);
  if (step === undefined) return body;
  const told = [...row.url, ...row.body, ...(row.query ?? [])].map((position) => valueAt(position, call, inspector));
  return leading(step, body, call, inspector, told);
}

/** What the call gives of the answer, and what its functions are given. */
function answered(row: RequestRow, body: Value, call: Call, inspector: Inspector): Answer {
  const callbacks = row.callback === undefined ? undefined : given(row.callback, body, call, inspector);
  const answer = row.response === undefined ? undefined : responseWith(row.response, body, call, inspector);
  if (answer !== undefined) handToHooks(row, answer, call, inspector);
  return {
    ...(answer !== undefined && { result: intercepted(answer, call, inspector) }),
    ...(callbacks !== undefined && { callbacks }),
  };
}

/** The URL that `getReportDocument` gives leads to the report itself. */
function documentAnswer(row: RequestRow, call: Call, inspector: Inspector): Answer | undefined {
  const address = joinAll(row.url.map((position) => valueAt(position, call, inspector)));
  const isDocument = inspector.marks(address).some(({ label }) => (label as PiiLabel).leaves.some(isDocumentLink));
  if (!isDocument) return undefined;
  const types = reportTypesOf(address, inspector);
  const rows =
    types.length > 0
      ? rowsOf(types, call, inspector)
      : inspector.record(anyReportShape(), { name: 'report document', api: 'reports' }, call, 'report document');
  return rows.references.length === 0 ? {} : answered(row, inspector.text(rows, call), call, inspector);
}

function methodOf(row: RequestRow, call: Call, inspector: Inspector): string | undefined {
  if (row.method !== undefined) return row.method;
  return firstTexts(row.methodAt ?? [], call, inspector)[0];
}

/** Where a request goes. */
interface Target {
  readonly sink: Sink;
  /** Property paths of the body that count; undefined for the whole of it. */
  readonly paths: readonly string[] | undefined;
}

/** Data in the body or the URL of a request to a host that may not have it, or that nobody knows. */
function sinksOfRequest(
  row: RequestRow,
  urls: readonly string[],
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  const towards: Towards = (host) => destinationOfRequest(api, call, host);
  const unknown = isToldAmazonsToken(row, call, inspector) ? [] : [unknownTarget(towards)];
  const targets = urls.flatMap((url) => targetOf(url, towards) ?? (hasUnknownHost(url) ? unknown : []));
  if (targets.length === 0 && isUrlUnknown(row, urls, call, inspector)) targets.push(...unknown);
  const headers = urls.every(isAmazons) && urls.length > 0 ? [] : headersOf(row, call, inspector);
  return targets.flatMap(({ sink, paths }) => {
    // A URL cannot be taken apart: it counts where everything does.
    const inUrl = paths === undefined ? row.url.filter(({ at }) => at === undefined) : [];
    return [
      ...[...row.body, ...(row.query ?? [])].flatMap((position) =>
        partsOf(valueAt(position, call, inspector), paths, call, inspector).map((value) => ({ position, value })),
      ),
      ...inUrl.map((position) => ({ position, value: valueAt(position, call, inspector) })),
      ...headers.map(({ argument, value }) => ({ position: { argument }, value })),
    ].map(({ position, value }) => ({ sink, argument: position.argument, value }));
  });
}

/** What goes back to Amazon: no rule reports it, the processing record tells it. */
function sentToAmazon(row: RequestRow, urls: readonly string[], call: Call, inspector: Inspector): SinkUse[] {
  const operations = urls.flatMap((url) => matchPath(methodOf(row, call, inspector), url) ?? []);
  const sink = amazonSink(operations[0]?.operation);
  return row.body.map((position) => ({
    sink,
    argument: position.at === undefined ? position.argument : undefined,
    value: valueAt(position, call, inspector),
  }));
}

/** Where the request goes when it goes to the host. */
type Towards = (host: string | undefined) => Destination;

function unknownTarget(towards: Towards): Target {
  return { sink: unknownHost('an unknown host', towards(undefined)), paths: undefined };
}

function unknownHost(label: string, destination: Destination): Sink {
  return conventionalSink('disclosure', label, { isCertain: false, destination });
}

const HOST_AND_PATH = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]+)(?::[^/?#]*)?([^?#]*)/i;

function hasUnknownHost(url: string): boolean {
  const host = HOST_AND_PATH.exec(url)?.[1];
  return host === undefined ? url.startsWith(HOLE) : host === HOLE;
}

/** Undefined for hosts that are not known, or no outsiders: Amazon, the own network, the server that a page came from. */
function targetOf(url: string, towards: Towards): Target | undefined {
  const [, host, path = ''] = HOST_AND_PATH.exec(url) ?? [];
  if (host?.includes('.') !== true) return undefined;
  const label = host.replaceAll(HOLE, '…');
  const destination = towards(host);
  // A hole that ends a known name is the path: `https://hooks.slack.com${path}`.
  const known = hostOf(host, path) ?? (host.endsWith(HOLE) ? hostOf(host.slice(0, -HOLE.length)) : undefined);
  if (known === undefined) return { sink: unknownHost(label, destination), paths: undefined };
  const { encryptedByService, data: paths, role } = known;
  if (known.kind === 'safe' && role === undefined) return undefined;
  const kind = known.kind === 'safe' ? 'disclosure' : known.kind;
  const row = { kind, calls: [], data: 'all' as const, ...(encryptedByService === true && { encryptedByService }) };
  return { sink: makeSink({ row, label, isCertain: true, destination, ...(role && { role }) }), paths };
}

/** Whether the request goes to an address that the code does not say at all. */
function isUrlUnknown(row: RequestRow, urls: readonly string[], call: Call, inspector: Inspector): boolean {
  const isOpen = (value: Value): boolean => isGiven(value) && textsOf(value, inspector).length === 0;
  if (urls.length === 0) {
    // Uploads go to a signed address that another call gave: a feed document's, or that of a bucket.
    if (methodOf(row, call, inspector)?.toUpperCase() === 'PUT') return false;
    const [url = UNKNOWN] = row.url.map((position) => valueAt(position, call, inspector));
    return url.unknown || isOpen(url);
  }
  const clients = inspector.objects(call.self ?? UNKNOWN);
  const ofClient = (row.clientBase ?? []).flatMap((position) => givenToMaker(clients, position, call, inspector));
  const ofCall = (row.base ?? []).map((position) => valueAt(position, call, inspector));
  return [...ofClient, ...ofCall].some(isOpen);
}

/** The parts of a body that count: at the paths, or all of it. */
function partsOf(body: Value, paths: readonly string[] | undefined, call: Call, inspector: Inspector): Value[] {
  if (body === UNKNOWN) return [];
  const parsed = inspector.objects(body).flatMap((object) => {
    if (object.kind === 'text') return object.fields.get('@value') ?? [];
    return object.kind === 'plain' || object.kind === 'array' ? inspector.referenceTo(object) : [];
  });
  const holder = joinAll(parsed);
  if (paths === undefined || inspector.objects(holder).length === 0) return [body];
  return paths.map((path) => readPath(holder, path, call, inspector));
}

/** What the operations send, without what the library makes of it. */
function sentBodyOf(operations: readonly Operation[], call: Call, inspector: Inspector): Value {
  return joinAll(
    operations.map((item) =>
      inspector.record(responseShape(item, 'body'), noteOf(item), call, `${item.operation} body`),
    ),
  );
}

function bodyOf(row: RequestRow, operations: readonly Operation[], call: Call, inspector: Inspector): Value {
  const records = (shape: (item: Operation) => PiiShape): Value =>
    joinAll(operations.map((item) => inspector.record(shape(item), noteOf(item), call, item.operation)));
  // Libraries that parse the body hand out what they like of it.
  if (operations.length === 0) return UNKNOWN;
  return records(row.response === 'parsed' ? looseResponseShape : (item) => responseShape(item, 'body'));
}
