import type { TSESTree } from '@typescript-eslint/utils';

import {
  lifetimesOf,
  storeLifetimesOf,
  type LifetimePosition,
  type LifetimeRow,
  type StoreLifetimeRow,
} from '../catalog/lifetimes/index.ts';
import type { ApiNode } from '../taint/api.ts';
import { destinationOf } from './destination.ts';
import { allArguments, type Call } from '../taint/call.ts';
import { isOfClock, millisecondsAhead } from '../taint/clock.ts';
import type { Inspector } from '../taint/inspector.ts';
import type { SinkUse } from '../taint/policy.ts';
import { stringLiterals, UNKNOWN, type Value } from '../taint/value.ts';
import { calleePath } from './clients.ts';
import { configurationOf, isGiven, links, optionAt } from './positions.ts';
import { conventionalSink, labelOf, type Sink } from './sinks.ts';

/** What a lifetime sink says besides its label. */
export interface LifetimeDetail {
  /** How long the data is kept; absent where the call does not say. */
  readonly days?: number;
  /** What the calls on one store have in common; empty where nothing tells it from others. */
  readonly store: string;
  /** The table that a statement deletes old rows of. */
  readonly table?: string;
}

const STORAGE: ReadonlySet<string> = new Set(['plain-storage', 'database']);

/**
 * @param uses the sinks that the call is
 * @returns what the call says of the lifetime of the data that it stores, or that others store in the same place
 */
export function lifetimeUses(uses: readonly SinkUse[], api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const path = calleePath(api, call);
  const stored = uses.filter(({ sink }) => STORAGE.has((sink as Sink).row.kind));
  const found = stored.length === 0 ? [] : rowsAt(path, (text) => lifetimesOf(api.root, text));
  const settings = rowsAt(path, (text) => storeLifetimesOf(api.root, text));
  return [
    ...found.flatMap((row) => stored.flatMap((use) => storedFor(row, use, api, call, inspector))),
    ...settings.flatMap((row) => setFor(row, api, call, inspector)),
  ];
}

/** Models of an ORM are members of its client, whatever they are called. */
function rowsAt<Row>(path: string, rowsOf: (path: string) => readonly Row[]): readonly Row[] {
  const rows = rowsOf(path);
  const any = path.replace(/\.[\w$]+(\.[\w$]+)$/, '.*$1');
  return rows.length > 0 || any === path ? rows : rowsOf(any);
}

/** `removeOnComplete: false` says that nothing ends. */
function endsIt(value: Value): boolean {
  const isNo =
    value.references.length === 0 && value.literals.length > 0 && value.literals.every((item) => item === false);
  return isGiven(value) && !isNo;
}

function storedFor(row: LifetimeRow, use: SinkUse, api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const { label, isCertain, destination } = use.sink as Sink;
  const store = storeOf(row.store, api, call, inspector);
  const days = longest(row.lifetimes, call, inspector);
  const isTold = row.lifetimes.some((position) => valuesAt(position, call, inspector).some(endsIt));
  const detail = { store, ...(days !== undefined && { days }) };
  const kinds =
    isTold || row.endless !== true ? (['long-retention'] as const) : (['long-retention', 'no-expiry'] as const);
  return kinds.map((kind) => ({
    ...use,
    sink: conventionalSink(kind, label, { isCertain, destination, detail }),
  }));
}

function setFor(row: StoreLifetimeRow, api: ApiNode, call: Call, inspector: Inspector): SinkUse[] {
  const days = longest(row.lifetimes, call, inspector);
  const isTold = days !== undefined || row.lifetimes.some((item) => valuesAt(item, call, inspector).some(isGiven));
  if (!isTold) return [];
  const detail = { store: storeOf(row.store, api, call, inspector), ...(days !== undefined && { days }) };
  const destination = destinationOf(api, call, inspector);
  const sink = conventionalSink('long-retention', labelOf(call, undefined, undefined), { destination, detail });
  return [{ sink, argument: undefined, value: UNKNOWN, always: true }];
}

/** Packages that write to the stores of another one. */
const SAME_STORES: Readonly<Record<string, string>> = {
  '@aws-sdk/lib-storage': '@aws-sdk/client-s3',
  '@aws-sdk/lib-dynamodb': '@aws-sdk/client-dynamodb',
};

/** Names a store by what the code calls it: a constant where it is one, otherwise the expression. */
export function storeOf(positions: LifetimeRow['store'], api: ApiNode, call: Call, inspector: Inspector): string {
  if (positions === undefined) return '';
  const { path } = api;
  const root = SAME_STORES[api.root] ?? api.root;
  if (positions === 'receiver') return `${root}|${entityOf(call, inspector)}`;
  const holder = path.slice(0, Math.max(0, path.lastIndexOf('.')));
  const names = positions.map((position) => {
    const values = optionAt(position, call, inspector);
    const [text] = values.flatMap(stringLiterals);
    if (text !== undefined) return text;
    const [reference] = values.flatMap(({ references }) => references);
    if (reference?.kind === 'api') return reference.api.path;
    const node =
      position.at === undefined && position.path === undefined ? call.arguments[position.argument]?.node : undefined;
    return node === undefined ? '' : call.place.file.text.slice(...node.range);
  });
  // What a constructor is given names the store by itself: two commands may speak of one table.
  return names.length === 0
    ? `${root}|${holder}`
    : names.every((name) => name !== '')
      ? `${root}|${names.join('|')}`
      : '';
}

/** @returns whether a call stores in the place whose lifetime another call sets: in the same store, or in the same table. */
export function isFilledBy(setting: Sink, { row, detail, destination }: Sink): boolean {
  const { store, table } = setting.detail as unknown as LifetimeDetail;
  if (STORAGE.has(row.kind)) return table !== undefined && destination.names?.table?.some(isNamed(table)) === true;
  return row.kind === 'long-retention' && store !== '' && detail?.store === store;
}

/** Statements may name the schema too, and databases care little for upper and lower case. */
function isNamed(table: string): (name: string) => boolean {
  const plain = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (name) => plain(name) === plain(table);
}

/** Calls of a chain that are told whose rows it is about. */
const OF_ENTITY: ReadonlySet<string> = new Set(['from', 'getRepository', 'new Repository', 'define', 'Model']);

/** What a method of an entity, or of its repository, is about: a class, a name, or else the expression that holds it. */
function entityOf(call: Call, inspector: Inspector): string {
  const told = links(call, inspector).flatMap(({ step, values }) => (OF_ENTITY.has(step) ? (values[0] ?? []) : []));
  const named = [...told, ...(call.self === undefined ? [] : [call.self])].flatMap((value) => [
    ...stringLiterals(value),
    ...classNames(value, inspector),
  ]);
  return named[0] ?? baseOf(call.place);
}

function classNames(value: Value, inspector: Inspector): string[] {
  return inspector
    .objects(value)
    .flatMap(({ callable }) => (callable?.kind === 'class' ? (callable.node.id?.name ?? []) : []));
}

/** The expression that a chain of calls begins with: `this.buyers` of `this.buyers.createQueryBuilder().delete()`. */
function baseOf({ node, file }: Call['place']): string {
  let current: TSESTree.Node = node;
  for (;;) {
    if (current.type === 'CallExpression' && current.callee.type === 'MemberExpression')
      current = current.callee.object;
    else return file.text.slice(...(current.type === 'NewExpression' ? current.callee : current).range);
  }
}

/** The longest lifetime that the call may give, in days. */
function longest(positions: readonly LifetimePosition[], call: Call, inspector: Inspector): number | undefined {
  const days = positions.flatMap((position) =>
    valuesAt(position, call, inspector).flatMap(({ literals }) =>
      literals.flatMap((item) => daysOf(item, position) ?? []),
    ),
  );
  return days.length === 0 ? undefined : Math.max(...days);
}

const DAY = 86_400_000;
const FACTORS = { milliseconds: 1 / DAY, seconds: 1000 / DAY, minutes: 60_000 / DAY, days: 1 } as const;

/** Lengths of time as text, as the `ms` package reads them: `'90d'`. */
const TIME = /^(?<amount>\d+)\s*(?<unit>s|m|h|d|w|y)[a-z]*$/;
const TIMES: Readonly<Record<string, number>> = { s: 1 / 86_400, m: 1 / 1440, h: 1 / 24, d: 1, w: 7, y: 365.25 };

function daysOf(item: unknown, { unit }: LifetimePosition): number | undefined {
  if (unit === 'count') return undefined;
  const text = typeof item === 'string' ? TIME.exec(item)?.groups : undefined;
  if (text !== undefined) return rounded(Number(text.amount) * (TIMES[text.unit ?? ''] ?? 0));
  const number = typeof item === 'string' && /^\d+$/.test(item) ? Number(item) : item;
  if (typeof number !== 'number') return undefined;
  const ahead = millisecondsAhead(number);
  if (ahead === undefined && isOfClock(number)) return undefined;
  if (unit === 'moment') return ahead === undefined ? undefined : rounded(Math.abs(ahead) / DAY);
  return ahead === undefined ? rounded(number * FACTORS[unit]) : undefined;
}

/** Seconds are cut off when a moment is computed. */
function rounded(days: number): number {
  return Math.round(days * 1000) / 1000;
}

function valuesAt(position: LifetimePosition, call: Call, inspector: Inspector): Value[] {
  const { after, named, configured, defined, path, ...holder } = position;
  if (after !== undefined) return argumentAfter(after, position.argument, call);
  if (configured !== undefined) {
    const things = optionAt(holder, call, inspector).flatMap((value) => inspector.objects(value));
    const given = things.flatMap(configurationOf).filter(({ step }) => step === configured.by);
    const values = given.flatMap(({ values: found }) => found[configured.index] ?? []);
    return path === undefined ? values : values.map((value) => inspector.read(value, path, call));
  }
  if (defined !== undefined)
    return optionAt(holder, call, inspector).flatMap((value) => optionsOf(value, defined, call, inspector));
  const values = optionAt(position, call, inspector);
  if (named === undefined) return values;
  const pattern = new RegExp(named, 'i');
  return values.flatMap((value) =>
    inspector.objects(value).flatMap(({ fields }) =>
      [...fields].flatMap(([name, field]) => {
        if (!pattern.test(name)) return [];
        // DynamoDB's own notation wraps a number: `{ N: '…' }`.
        return field.references.length === 0 ? [field] : [inspector.read(field, 'N', call), field];
      }),
    ),
  );
}

/** The options of that name of the properties of a definition: `expires` in `new Schema({ at: { type: Date, expires: 60 } })`. */
function optionsOf(thing: Value, name: string, call: Call, inspector: Inspector): Value[] {
  const definitions = inspector.objects(thing).flatMap(({ madeBy }) => madeBy?.arguments[0] ?? []);
  return definitions
    .flatMap((definition) => inspector.objects(definition))
    .flatMap(({ fields }) => [...fields.values()])
    .filter((property) => inspector.objects(property).some(({ kind }) => kind === 'plain'))
    .map((property) => inspector.read(property, name, call));
}

function argumentAfter(word: string, from: number, call: Call): Value[] {
  const values = allArguments(call).map(({ value }) => value);
  return values.flatMap((value, index) => {
    const isWord = index >= from && stringLiterals(value).some((text) => text.toUpperCase() === word);
    return isWord ? (values[index + 1] ?? []) : [];
  });
}
