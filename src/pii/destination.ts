import { parsePath } from '../catalog/access-path.ts';
import { placeNamesOf } from '../catalog/index.ts';
import type { PlaceKind, PlaceNameRow } from '../catalog/place-names.ts';
import type { OptionPosition } from '../catalog/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Place } from '../taint/trace.ts';
import { HOLE, joinAll, stringLiterals, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { optionAt } from './positions.ts';

/** Where data goes, in the terms of the settings. What the code does not tell is absent. */
export interface Destination {
  /** The root of the called function's access path: a package, `./src/audit`, or `<global>`. */
  readonly module?: string;
  /** The called function's access path. */
  readonly call?: string;
  /** The names of the place: all that it may be. */
  readonly names?: Partial<Readonly<Record<PlaceKind, readonly string[]>>>;
}

/** @returns where a call of a library sends its data */
export function destinationOf(api: ApiNode, call: Call, inspector: Inspector): Destination {
  const found = placeNamesOf(api.root).flatMap((row): [PlaceKind, readonly string[]][] => {
    const names = namesAt(row, api, call, inspector);
    return names.length === 0 ? [] : [[row.kind, row.kind === 'host' ? names.map(hostIn) : names]];
  });
  const callee = { module: api.root, call: calleePath(api, call) };
  return found.length === 0 ? callee : { ...callee, names: Object.fromEntries(found) };
}

/** @returns where a request goes; the host may have holes. */
export function destinationOfRequest(api: ApiNode, call: Call, host: string | undefined): Destination {
  const callee = { module: api.root, call: calleePath(api, call) };
  return host === undefined ? callee : { ...callee, names: { host: [host.toLowerCase()] } };
}

function namesAt(row: PlaceNameRow, api: ApiNode, call: Call, inspector: Inspector): readonly string[] {
  const { at = [], statement = [], member } = row;
  if (member !== undefined) return [(parsePath(api.path) ?? []).at(-1 - member) ?? ''].filter((name) => name !== '');
  const named = nameAt(at, call, inspector);
  return named.length > 0 ? named : tablesIn(statement, call, inspector);
}

/** The first position that is there counts, whether its name can be told or not. */
function nameAt(positions: readonly OptionPosition[], call: Call, inspector: Inspector): readonly string[] {
  for (const position of positions) {
    // The first call of a chain names the place; later ones of the same step only add to it.
    const value = optionAt(position, call, inspector).at(-1);
    if (value !== undefined) return constantsOf(value, inspector);
  }
  return [];
}

/** All constants that the value may be; none when it may be something else too. A table object has the name it was made with. */
function constantsOf(value: Value, inspector: Inspector): readonly string[] {
  const literals = stringLiterals(value);
  const made = inspector.objects(value).map(({ madeBy }) => stringLiterals(madeBy?.arguments[0] ?? joinAll([])));
  const isOpen = value.unknown && !literals.some((text) => text.includes(HOLE));
  return isOpen || made.some((names) => names.length === 0) ? [] : [...literals, ...made.flat()];
}

/** What stands behind these words is written to: `INSERT INTO orders`, `update "shop"."orders" set`. */
const WRITTEN = /\b(?:into|copy|(?<!\b(?:key|do|for)\s+)update)\s+(?:only\s+)?(?<name>[\w$."`[\]]+)/giu;

/** The tables that the statements write to. */
function tablesIn(positions: readonly OptionPosition[], call: Call, inspector: Inspector): readonly string[] {
  const values = positions.flatMap((position) => optionAt(position, call, inspector));
  const texts = values.flatMap(stringLiterals);
  const tables = texts.flatMap((text) => {
    const names = [...text.matchAll(WRITTEN)].map(({ groups }) => (groups?.name ?? '').replace(/["`[\]]/gu, ''));
    return names.length === 0 && /\b(?:insert|update|merge)\b/iu.test(text) ? [HOLE] : names;
  });
  return [...new Set(tables)];
}

/** A client may be told its host as a URL. */
function hostIn(text: string): string {
  const [, host = text] = /^(?:[a-z]+:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(text) ?? [];
  return host.toLowerCase();
}

/** @returns a member of a library's object that still leads to the object, where the object's making names the place. */
export function partOfHolder(
  api: ApiNode,
  key: string,
  holder: Value,
  place: Place,
  inspector: Inspector,
): Value | undefined {
  const isModel = !key.startsWith('$') && api.path.endsWith('()');
  const isPart = placeNamesOf(api.root).some(
    ({ parts = [] }) => parts.includes(key) || (isModel && parts.includes('*')),
  );
  return isPart && inspector.objects(holder).length > 0 ? inspector.part(api, key, holder, place) : undefined;
}
