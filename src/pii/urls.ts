import { hostOf } from '../catalog/index.ts';
import { matchPath } from '../catalog/sp-api/index.ts';
import type { RequestPosition, RequestRow } from '../catalog/clients/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import type { Value } from '../taint/value.ts';
import { withoutWholeLinks } from './links.ts';
import { optionAt } from './positions.ts';
import { conventionalSink, labelOf } from './sinks.ts';

/** Vendors of hosts that may be told a key in an address: Amazon itself, and the own machine. */
const MAY_KNOW_KEYS: ReadonlySet<string> = new Set(['Amazon SP-API', 'Login with Amazon', 'loopback']);

/** @returns the sinks that the address of a request is. */
export function urlSinks(
  { url, query = [] }: RequestRow,
  urls: readonly string[],
  api: ApiNode,
  call: Call,
  inspector: Inspector,
): SinkUse[] {
  if (urls.length > 0 && urls.every(mayKnowKeys)) return [];
  const sink = conventionalSink('url', `the URL of ${labelOf(call, api, undefined)}`);
  const at = ({ argument, at: earlier }: (typeof url)[number]) => (earlier === undefined ? argument : undefined);
  return [
    ...url
      .filter((position) => isInOptions(position, call))
      .flatMap((position) =>
        optionAt(position, call, inspector)
          .filter((value) => !isOptions(value, inspector))
          .map((value) => ({ sink, argument: at(position), value: withoutWholeLinks(value, inspector) })),
      ),
    ...query
      .filter((position) => isInOptions(position, call))
      .flatMap((position) =>
        optionAt(position, call, inspector).map((value) => ({ sink, argument: at(position), value })),
      ),
  ];
}

/** A URL that is given alone has no properties. */
function isInOptions({ argument, path, at }: RequestPosition, call: Call): boolean {
  return path === undefined || at !== undefined || (call.arguments[argument]?.value.references.length ?? 0) > 0;
}

/** The argument that may be a URL is the options of the request: their `url` counts, their headers do not. */
function isOptions(value: Value, inspector: Inspector): boolean {
  return inspector.objects(value).some(({ kind }) => kind === 'plain');
}

function mayKnowKeys(url: string): boolean {
  if (matchPath(undefined, url) !== undefined) return true;
  const [, host = '', path] = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]+)(?::[^/?#]*)?([^?#]*)/i.exec(url) ?? [];
  const known = hostOf(host, path);
  return known !== undefined && MAY_KNOW_KEYS.has(known.vendor);
}
