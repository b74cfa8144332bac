import { httpClients } from '../catalog/clients/http.ts';
import type { RequestPosition, RequestRow } from '../catalog/clients/schema.ts';
import { hostOf } from '../catalog/index.ts';
import type { SinkRow } from '../catalog/schema.ts';
import { expandAlternatives } from '../catalog/access-path.ts';
import { matchPath, type Operation } from '../catalog/sp-api/index.ts';
import type { ApiNode } from '../taint/api.ts';
import { hasArgument, type Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer, SinkUse } from '../taint/policy.ts';
import { HOLE, joinAll, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { looseResponseShape, noteOf, responseShape } from './sources.ts';
import type { Sink } from './sinks.ts';

const rows = new Map<string, RequestRow>();
for (const { packages, requests } of httpClients) {
  for (const name of packages) {
    for (const row of requests)
      for (const call of row.calls.flatMap(expandAlternatives)) rows.set(`${name}|${call}`, row);
  }
}

/** @returns what a raw HTTP request gives and where it sends data; undefined when the call is no request. */
export function requestAnswer(api: ApiNode, call: Call, inspector: Inspector): Answer | undefined {
  const row = rows.get(`${api.root}|${calleePath(api, call)}`);
  if (row === undefined) return undefined;
  const urls = urlsOf(row, call, inspector);
  const operations = urls.flatMap((url) => matchPath(methodOf(row, call, inspector), url) ?? []);
  const sinks = urls.some((url) => matchPath(undefined, url) !== undefined)
    ? []
    : hostSinks(row, urls, call, inspector);
  const carrying = operations.filter((operation) => operation.response.length > 0);
  if (carrying.length === 0) return { sinks };
  return { sinks, result: response(row, carrying, call, inspector) };
}

function valueAt(position: RequestPosition, call: Call, inspector: Inspector): Value {
  if (!hasArgument(call, position.argument)) return UNKNOWN;
  const value = inspector.argument(call, position.argument);
  return position.path === undefined ? value : inspector.read(value, position.path, call);
}

/** The texts that a URL may be: strings, `URL` objects and requests made of them. */
function textsOf(value: Value, inspector: Inspector): string[] {
  const inside = inspector
    .objects(value)
    .flatMap((object) => (object.kind === 'text' ? stringLiterals(object.fields.get('@value') ?? UNKNOWN) : []));
  return [...stringLiterals(value), ...inside];
}

function firstTexts(positions: readonly RequestPosition[], call: Call, inspector: Inspector): string[] {
  for (const position of positions) {
    const texts = textsOf(valueAt(position, call, inspector), inspector);
    if (texts.length > 0) return texts;
  }
  return [];
}

function urlsOf(row: RequestRow, call: Call, inspector: Inspector): string[] {
  const urls = firstTexts(row.url, call, inspector);
  const bases = firstTexts(row.base ?? [], call, inspector);
  const ofClient = bases.length > 0 ? bases : clientBases(row, call, inspector);
  const isWhole = (url: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(url) || url.startsWith(HOLE);
  if (ofClient.length === 0) return urls;
  return urls.flatMap((url) =>
    isWhole(url) ? [url] : ofClient.map((base) => `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`),
  );
}

/** The base URL given when the client was made, over any chain of `extend()`. */
function clientBases(row: RequestRow, call: Call, inspector: Inspector): string[] {
  const bases: string[] = [];
  let holders = inspector.objects(call.self ?? UNKNOWN);
  for (let depth = 0; depth < 4 && holders.length > 0; depth += 1) {
    for (const { argument, path } of row.clientBase ?? []) {
      for (const holder of holders) {
        const made = holder.madeBy?.arguments[argument];
        if (made !== undefined)
          bases.push(...textsOf(path === undefined ? made : inspector.read(made, path, call), inspector));
      }
    }
    holders = holders.flatMap((holder) =>
      holder.madeBy?.receiver === undefined ? [] : inspector.objects(holder.madeBy.receiver),
    );
  }
  return bases;
}

function methodOf(row: RequestRow, call: Call, inspector: Inspector): string | undefined {
  if (row.method !== undefined) return row.method;
  return firstTexts(row.methodAt ?? [], call, inspector)[0];
}

/** Data in the body of a request to a host that the catalogue knows. */
function hostSinks(row: RequestRow, urls: readonly string[], call: Call, inspector: Inspector): SinkUse[] {
  const uses: SinkUse[] = [];
  for (const url of urls) {
    const parts = /^[a-z]+:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url);
    const host = parts === null ? undefined : hostOf(parts[1] ?? '', parts[2] ?? '');
    if (host === undefined || host.kind === 'safe') continue;
    const sink: Sink = {
      row: { calls: [], kind: host.kind, data: 'all' } satisfies SinkRow,
      label: parts?.[1] ?? url,
      isCertain: true,
    };
    for (const position of row.body) {
      const value = valueAt(position, call, inspector);
      if (value !== UNKNOWN) uses.push({ sink, argument: position.argument, value });
    }
  }
  return uses;
}

function response(row: RequestRow, operations: readonly Operation[], call: Call, inspector: Inspector): Value {
  const body = joinAll(
    operations.map((item) => inspector.record(responseShape(item, 'body'), noteOf(item), call, item.operation)),
  );
  switch (row.response) {
    case 'data':
    case 'openapi':
      return inspector.promise(inspector.response({ data: body }, call, 'response'), call);
    case 'fetch':
      return inspector.promise(inspector.response(readers(body, call, inspector), call, 'response'), call);
    case 'fluent':
      return fluent(
        inspector.response(readers(body, call, inspector), call, 'response'),
        readers(body, call, inspector),
        call,
        inspector,
      );
    case 'got': {
      const isParsed = optionTexts('responseType', call, inspector).includes('json');
      const whole = inspector.object({ body: isParsed ? body : inspector.text(body, call) }, call, 'response');
      return fluent(whole, readers(body, call, inspector), call, inspector);
    }
    case 'undici': {
      const stream = inspector.object(readers(body, call, inspector), call, 'stream');
      return inspector.promise(inspector.response({ body: stream }, call, 'response'), call);
    }
    case 'body': {
      const promise = inspector.promise(
        inspector.response({ body, text: inspector.text(body, call) }, call, 'response'),
        call,
      );
      for (const name of CHAINING) inspector.write(promise, name, inspector.method(promise, call, name), call.place);
      return promise;
    }
    case 'parsed':
      return inspector.promise(
        joinAll(
          operations.map((item) => inspector.record(looseResponseShape(item), noteOf(item), call, item.operation)),
        ),
        call,
      );
  }
}

/** Methods of request builders that give the request back. */
const CHAINING = [
  'set',
  'query',
  'send',
  'type',
  'accept',
  'auth',
  'timeout',
  'retry',
  'redirects',
  'use',
  'ok',
  'responseType',
  'buffer',
  'parse',
];

/** The methods that read a body. */
function readers(body: Value, call: Call, inspector: Inspector): Record<string, Value> {
  const text = inspector.text(body, call);
  return {
    json: inspector.method(inspector.promise(body, call, 'promise of json'), call, 'json()'),
    text: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'text()'),
    arrayBuffer: inspector.method(inspector.promise(text, call, 'promise of text'), call, 'bytes()'),
    body: text,
  };
}

/** An option of the request, or of the client that makes it. */
function optionTexts(name: string, call: Call, inspector: Inspector): string[] {
  const ofCall = call.arguments.flatMap(({ value }) => stringLiterals(inspector.read(value, name, call)));
  const ofClient = inspector
    .objects(call.self ?? UNKNOWN)
    .flatMap(({ madeBy }) =>
      (madeBy?.arguments ?? []).flatMap((value) => stringLiterals(inspector.read(value, name, call))),
    );
  return [...ofCall, ...ofClient];
}

/** A promise of the response that has the reading methods itself. */
function fluent(whole: Value, methods: Readonly<Record<string, Value>>, call: Call, inspector: Inspector): Value {
  const promise = inspector.promise(whole, call);
  for (const [name, method] of Object.entries(methods))
    if (name !== 'body') inspector.write(promise, name, method, call.place);
  return promise;
}
