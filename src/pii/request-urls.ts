import type { RequestPosition, RequestRow } from '../catalog/clients/schema.ts';
import type { Call } from '../taint/call.ts';
import type { HeapObject } from '../taint/heap-object.ts';
import type { Inspector } from '../taint/inspector.ts';
import { HOLE, joinAll, UNKNOWN, type Value } from '../taint/value.ts';
import { optionAt } from './positions.ts';
import { textsOf } from './texts.ts';

/** @returns the value at a position; unknown when nothing stands there. */
export function valueAt(position: RequestPosition, call: Call, inspector: Inspector): Value {
  const values = optionAt(position, call, inspector);
  return values.length === 0 ? UNKNOWN : joinAll(values);
}

/** @returns the texts at the first position that has any. */
export function firstTexts(positions: readonly RequestPosition[], call: Call, inspector: Inspector): string[] {
  for (const position of positions) {
    const texts = textsOf(valueAt(position, call, inspector), inspector);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** @returns the URLs that a request may go to, as far as they are known; with a hole where a part is not. */
export function urlsOf(row: RequestRow, call: Call, inspector: Inspector): string[] {
  const urls = firstTexts(row.url, call, inspector);
  const bases = firstTexts(row.base ?? [], call, inspector);
  const given = bases.length > 0 ? bases : clientBases(row, call, inspector);
  const ofClient = given.map((base) => withScheme(base, row.scheme ?? 'https'));
  const isWhole = (url: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(url) || url.startsWith(HOLE);
  if (ofClient.length === 0) return urls;
  if (urls.length === 0) return ofClient;
  return urls.flatMap((url) =>
    isWhole(url) ? [url] : ofClient.map((base) => `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`),
  );
}

/** A host name alone may stand where a base URL may: `{ hostname: 'api.example.com', path: '/orders' }`. */
function withScheme(base: string, scheme: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|[./])/i.test(base) || base.startsWith(HOLE) ? base : `${scheme}://${base}`;
}

/** The base URL given when the client was made, over any chain of `extend()`. */
function clientBases(row: RequestRow, call: Call, inspector: Inspector): string[] {
  const bases: string[] = [];
  let holders = inspector.objects(call.self ?? UNKNOWN);
  for (let depth = 0; depth < 4 && holders.length > 0; depth += 1) {
    for (const position of row.clientBase ?? [])
      bases.push(...givenToMaker(holders, position, call, inspector).flatMap((value) => textsOf(value, inspector)));
    holders = holders.flatMap((holder) =>
      holder.madeBy?.receiver === undefined ? [] : inspector.objects(holder.madeBy.receiver),
    );
  }
  return bases;
}

/** @returns what the calls that made the objects were given at a position. */
export function givenToMaker(
  objects: readonly HeapObject[],
  { argument, path }: RequestPosition,
  call: Call,
  inspector: Inspector,
): Value[] {
  const given = objects.flatMap(({ madeBy }) => madeBy?.arguments[argument] ?? []);
  return path === undefined ? given : given.map((value) => inspector.read(value, path, call));
}
