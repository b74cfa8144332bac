import { tableParsers } from '../catalog/parsers.ts';
import { propagatorsOf, sanitizerNames, sanitizersOf } from '../catalog/index.ts';
import type { PropagatorRow, SanitizerNameRow, SanitizerRow } from '../catalog/schema.ts';
import type { ApiNode } from '../taint/api.ts';
import type { Call } from '../taint/call.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { Answer } from '../taint/policy.ts';
import { join, joinAll, makeMark, NOTHING, stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { affected, clearsAll } from './effects.ts';
import type { PiiLabel } from './labels.ts';
import { applies, dataAt, optionAt } from './positions.ts';
import { anyXmlReportShape, type SourceNote } from './sources.ts';
import { piecesOfTable } from './tables.ts';

/** @returns what a sanitizer of a library leaves of its data; undefined when the call is none. */
export function sanitizedResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  return resultOfRows(sanitizersOf(api.root, calleePath(api, call)), call, inspector);
}

/** @returns what is left of the data by the rows that name the call; undefined when none of them does. */
export function resultOfRows(rows: readonly SanitizerRow[], call: Call, inspector: Inspector): Value | undefined {
  const results = rows
    .filter((row) => row.guard !== true && applies(row, call, inspector))
    .flatMap((row) => resultOf(row, call, inspector) ?? []);
  return results.length === 0 ? undefined : joinAll(results);
}

/** Undefined where there is nothing to clean and the result is worth more as a thing of the library: a key made by a hash. */
function resultOf(row: SanitizerRow, call: Call, inspector: Inspector): Value | undefined {
  const data = joinAll(dataAt(row.data, call, inspector).map(({ value }) => value));
  if (row.keys !== undefined) return withoutKeys(row, data, call, inspector);
  if (row.inPlace === true) {
    inspector.cleanInPlace(data, clearsAll(row.effect) ? undefined : row.effect);
    return data;
  }
  if (DIGESTS.has(row.effect) && inspector.marks(data).length === 0) return undefined;
  const clean = affected(data, row.effect, inspector, algorithmOf(row, call, inspector));
  if (row.into !== 'receiver' || call.self === undefined) return clean;
  inspector.remember(call.self, clean);
  return join(call.self, clean);
}

const DIGESTS: ReadonlySet<string> = new Set(['hash', 'weak-hash', 'keyed-hash']);

/** The algorithm, or who encrypts: a service that keeps the keys is worth naming too. */
function algorithmOf(row: SanitizerRow, call: Call, inspector: Inspector): string | undefined {
  const { algorithm, effect } = row;
  if (algorithm === undefined) return effect === 'encrypt' && 'vendor' in row ? String(row.vendor) : undefined;
  if (typeof algorithm === 'string') return algorithm;
  return stringLiterals(joinAll(optionAt(algorithm, call, inspector)))[0]?.toUpperCase();
}

/** Only the listed properties are cleaned, in place or in the result. */
function withoutKeys(row: SanitizerRow, data: Value, call: Call, inspector: Inspector): Value {
  const lists = row.keys === undefined ? [] : optionAt(row.keys, call, inspector);
  const keys = lists.flatMap((list) => [...stringLiterals(list), ...stringLiterals(inspector.read(list, '[]', call))]);
  const target = row.inPlace === true ? data : inspector.copy(data, call);
  for (const key of keys) inspector.clear(target, key.split('.'), call);
  return target;
}

const parsers = new Map(
  tableParsers.flatMap(({ packages, calls, rows }) =>
    packages.flatMap((name) => calls.map((call) => [`${name}|${call}`, rows] as const)),
  ),
);

/** @returns the rows of a report whose text is parsed; undefined when the call is no parser, or the text no report. */
export function parsedResult(api: ApiNode, call: Call, inspector: Inspector): Answer | undefined {
  const form = parsers.get(`${api.root}|${calleePath(api, call)}`);
  const rows = form && inspector.contentOf(inspector.argument(call, 0));
  if (form === undefined || rows === undefined) return undefined;
  if (form === 'result') return { result: rows };
  if (form === 'promise') return { result: inspector.promise(rows, call) };
  const tree = treeOf(rows, call, inspector);
  if (tree === undefined) return undefined;
  if (form === 'tree') return { result: tree };
  if (form === 'promise of tree') return { result: inspector.promise(tree, call) };
  const callbacks = call.arguments.flatMap((_, argument) => [
    { argument, parameter: 0, value: UNKNOWN },
    { argument, parameter: 1, value: tree },
  ]);
  return { result: inspector.promise(tree, call), callbacks };
}

/** A report that is parsed as XML is an XML report. */
function treeOf(rows: Value, call: Call, inspector: Inspector): Value | undefined {
  const [content] = inspector.objects(rows).flatMap((object) => object.content);
  if (!content?.shape.key.startsWith('report')) return undefined;
  const note = content.origin.note as SourceNote;
  return inspector.record(anyXmlReportShape(), note, call, note.name);
}

/** @returns the data that a library hands on as it is; undefined when the call is not known to do so. */
export function propagatedResult(api: ApiNode, call: Call, inspector: Inspector): Value | undefined {
  let result: Value | undefined;
  for (const row of propagatorsOf(api.root, calleePath(api, call))) {
    const given = joinAll(dataAt(row.data, call, inspector).map(({ value }) => value));
    if (row.same === true && given.references.length > 0) {
      result = join(result ?? NOTHING, given);
      continue;
    }
    // Packed, unpacked, decoded: what a text was made of can be parsed out of it again.
    const isText = row.into === undefined && row.apart === undefined && inspector.contentOf(given) !== undefined;
    const data = isText ? given : takenApart(row, inspector.derive(given));
    if (isText) {
      result = join(result ?? UNKNOWN, data);
      continue;
    }
    // Without data there is nothing to hand on, and the engine may know more of the result (the text of a path).
    if (data.marks.length === 0) continue;
    if (row.into === undefined) result = join(result ?? UNKNOWN, data);
    else if (row.into === 'self') {
      if (call.self !== undefined) inspector.remember(call.self, data);
    } else if (row.into === 'receiver') {
      if (call.self !== undefined) rememberUpwards(call.self, data, inspector);
    } else inspector.remember(inspector.argument(call, row.into.argument), data);
  }
  return result;
}

/** The cells of a table are told apart by their columns' names. */
function takenApart({ apart }: PropagatorRow, data: Value): Value {
  if (apart !== 'cells') return data;
  const marks = data.marks.map((mark) => {
    const label = piecesOfTable(mark.label as PiiLabel, '\t');
    return label === undefined ? mark : makeMark(label, mark.origin, mark.effects, mark.trace);
  });
  return { ...data, marks };
}

/** Things are taken from things: a field from a form, and that from a document. */
const MAX_OWNERS = 4;

/** A worksheet that is filled fills the workbook it was taken from. */
function rememberUpwards(holder: Value, data: Value, inspector: Inspector, links = MAX_OWNERS): void {
  inspector.remember(holder, data);
  for (const { madeBy } of inspector.objects(holder))
    if (madeBy?.receiver !== undefined && links > 0) rememberUpwards(madeBy.receiver, data, inspector, links - 1);
}

/** @returns what a function that could not be found does to its arguments, by its name. */
export function effectOfName(name: string): SanitizerNameRow['effect'] | undefined {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  const [verb, ...others] = words;
  const row = sanitizerNames.find(
    ({ verbs, objects, notFollowedBy }) =>
      verb !== undefined &&
      verbs.includes(verb) &&
      (objects === undefined || others.some((word) => objects.includes(word))) &&
      !others.some((word) => notFollowedBy?.includes(word) ?? false),
  );
  return row?.effect;
}
