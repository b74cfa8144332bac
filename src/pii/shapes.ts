import type { PiiField } from '../catalog/sp-api/index.ts';
import { ELEMENT, type Projection } from '../taint/policy.ts';
import type { Shape } from '../taint/value.ts';
import { labelOfLeaf, labelOfLeaves, type PiiLabel, type PiiLeaf } from './labels.ts';

/** A record of Amazon as a tree: which properties lead to personal data. */
export interface PiiShape extends Shape {
  readonly children: ReadonlyMap<string, PiiShape>;
  /** Elements of an array, or the values of a map. */
  readonly element: PiiShape | undefined;
  /** Set when the property is personal data itself. */
  readonly leaf: PiiLeaf | undefined;
  /** Of a table whose columns are not known: a column's name says what it holds, the table as a whole says nothing. */
  readonly column: ((name: string) => PiiLeaf | undefined) | undefined;
  /** Of a response whose exact form is not known: wrappers such as `data` and `payload` may stand around the record. */
  readonly loose: boolean;
  /** The client has taken Amazon's envelope off; code that looks into it all the same means the record. */
  readonly isUnwrapped?: boolean;
  /** Part of a parsed document: these properties, and elements of lists, lead to the same record again. */
  readonly around?: ReadonlySet<string>;
  /** Known by a name only; so are its parts. */
  readonly byName?: boolean;
}

interface Draft {
  readonly children: Map<string, Draft>;
  element: Draft | undefined;
  leaf: PiiLeaf | undefined;
}

/**
 * Builds the tree of a record from the paths of its fields.
 * @param key names the record; equal keys must mean equal fields
 * @param fields paths as the catalogue has them: `Orders[].BuyerInfo.BuyerEmail`, `.*` for any key of a map
 */
export function buildShape(key: string, fields: readonly PiiField[]): PiiShape {
  const root: Draft = { children: new Map(), element: undefined, leaf: undefined };
  for (const field of fields) place(root, field);
  return freeze(key, root, false);
}

function place(root: Draft, { path, category, level }: PiiField): void {
  let current = root;
  const names: string[] = [];
  for (const step of path.split('.')) {
    const name = step.replace(/(?:\[\])+$/, '');
    if (name === '*') current = elementOf(current);
    else if (name !== '') {
      current = childOf(current, name);
      // Amazon's envelope says nothing about the field.
      if (names.length > 0 || name !== 'payload') names.push(name);
    }
    for (let rest = step.slice(name.length); rest !== ''; rest = rest.slice(2)) {
      current = elementOf(current);
      // The list's name says nothing about the person: `Orders[].BuyerInfo` is shown as `BuyerInfo`.
      if (names.length === 1 && name.endsWith('s') && step !== path.split('.').at(-1)) names.length = 0;
    }
  }
  current.leaf = { path: names.join('.') || path, category, level };
}

function childOf(draft: Draft, name: string): Draft {
  const child = draft.children.get(name) ?? { children: new Map<string, Draft>(), element: undefined, leaf: undefined };
  draft.children.set(name, child);
  return child;
}

function elementOf(draft: Draft): Draft {
  draft.element ??= { children: new Map(), element: undefined, leaf: undefined };
  return draft.element;
}

function freeze(key: string, draft: Draft, loose: boolean): PiiShape {
  const children = new Map([...draft.children].map(([name, child]) => [name, freeze(`${key}.${name}`, child, false)]));
  const element = draft.element && freeze(`${key}[]`, draft.element, false);
  return {
    key,
    isArray: element !== undefined && children.size === 0,
    children,
    element,
    leaf: draft.leaf,
    column: undefined,
    loose,
  };
}

/** `buyer_info` → `buyerInfo`: programs rename what Amazon sends. */
export function fromSnakeCase(name: string): string {
  return name.includes('_') ? name.replace(/(?<!_)_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase()) : name;
}

/** `BuyerInfo` → `buyer_info` */
function toSnakeCase(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
}

/** Properties under which clients and wrappers hand out what a response holds. */
const WRAPPERS = new Set(['data', 'payload', 'body', 'response', 'result', 'results', 'json', 'value', 'content']);

/** @returns the same record for a response whose wrapping is not known. */
export function loosen(shape: PiiShape): PiiShape {
  return { ...shape, key: `${shape.key}~`, loose: true };
}

/** @returns what a property of the record is; both spellings of a name are accepted. */
export function memberOf(shape: PiiShape, key: string): Projection | undefined {
  const projection = knownMember(shape, key);
  return shape.byName === true && projection !== undefined ? named(projection) : projection;
}

function named(projection: Projection): Projection {
  if ('label' in projection) return { label: { ...projection.label, byName: true } as PiiLabel };
  return { shape: { ...projection.shape, byName: true } as PiiShape };
}

function knownMember(shape: PiiShape, key: string): Projection | undefined {
  if (key === ELEMENT) return shape.around === undefined ? projectElement(shape) : { shape };
  const child = childNamed(shape, key);
  if (child !== undefined) return project(child);
  if (shape.around !== undefined && (shape.around.has(key) || /^\d+$/.test(key))) return { shape };
  if (shape.isUnwrapped === true && key === 'payload') return { shape };
  const column = shape.column?.(key);
  if (column !== undefined) return { label: labelOfLeaf(column) };
  if (!shape.loose) return shape.element !== undefined && !shape.isArray ? project(shape.element) : undefined;
  const payload = shape.children.get('payload');
  const inner = payload && childNamed(payload, key);
  if (inner !== undefined) return project(inner);
  return WRAPPERS.has(key) ? { shape } : undefined;
}

function projectElement(shape: PiiShape): Projection | undefined {
  if (shape.element !== undefined) return project(shape.element);
  if (!shape.loose) return undefined;
  // A wrapper that hands out the list itself: its elements are those of the only list in the response.
  const holders = [shape, shape.children.get('payload')];
  const list = holders.flatMap((holder) => [...(holder?.children.values() ?? [])]).find((child) => child.isArray);
  return list?.element && project(list.element);
}

function childNamed(shape: PiiShape, key: string): PiiShape | undefined {
  const child = childSpelled(shape, key);
  return child === undefined && key.includes('_') ? childSpelled(shape, fromSnakeCase(key)) : child;
}

function childSpelled(shape: PiiShape, key: string): PiiShape | undefined {
  const first = key.charAt(0);
  return (
    shape.children.get(key) ??
    shape.children.get(first.toLowerCase() + key.slice(1)) ??
    shape.children.get(first.toUpperCase() + key.slice(1))
  );
}

function project(shape: PiiShape): Projection {
  const { leaf, children, element } = shape;
  return leaf !== undefined && children.size === 0 && element === undefined ? { label: labelOfLeaf(leaf) } : { shape };
}

/** @returns one label for what the record holds, except under the given keys; undefined when nothing is left. */
export function labelOfRecord(shape: PiiShape, except: ReadonlySet<string>): PiiLabel | undefined {
  if (isCleaned(shape, except)) return undefined;
  const leaves: PiiLeaf[] = [];
  collect(shape, except, leaves);
  if (leaves.length === 0) return columnLabel(shape);
  const hidden = [...except].filter((key) => childNamed(shape, key) !== undefined || key === ELEMENT).sort();
  const column = columnOf(shape);
  const known = labelOfLeaves(`${shape.key}{${hidden.join(',')}}`, leaves);
  const label = column === undefined ? known : { ...known, column };
  return shape.byName === true ? { ...label, byName: true } : label;
}

/**
 * The parts of an order that say who it is for. An order without them counts as cleaned (policy: `redact` of both is
 * enough), although tax and payment details may be left in it: those are reported when code names them.
 */
const PEOPLE = [
  ['BuyerInfo', 'ShippingAddress'],
  ['buyer', 'recipient'],
];

function isCleaned(shape: PiiShape, except: ReadonlySet<string>): boolean {
  if (
    childNamed(shape, 'ShippingAddress') === undefined &&
    isHidden(except, 'BuyerInfo') &&
    childNamed(shape, 'BuyerInfo') !== undefined
  )
    return true;
  return PEOPLE.some((parts) => parts.every((part) => childNamed(shape, part) !== undefined && isHidden(except, part)));
}

function collect(shape: PiiShape, except: ReadonlySet<string>, leaves: PiiLeaf[]): void {
  const none = new Set<string>();
  if (shape.leaf !== undefined) leaves.push(shape.leaf);
  if (shape.element !== undefined && !except.has(ELEMENT)) collect(shape.element, none, leaves);
  for (const [name, child] of shape.children) if (!isHidden(except, name)) collect(child, none, leaves);
}

function isHidden(except: ReadonlySet<string>, name: string): boolean {
  return except.has(name) || except.has(name.charAt(0).toLowerCase() + name.slice(1)) || except.has(toSnakeCase(name));
}

/** What the columns of a table hold, by their names. */
function columnOf(shape: PiiShape): PiiLabel['column'] {
  const row = shape.element ?? shape;
  const { column } = row;
  return column && ((name) => row.children.get(name)?.leaf ?? column(name));
}

/** A table whose columns are not known holds no field that could be named, but its cells may become some. */
function columnLabel(shape: PiiShape): PiiLabel | undefined {
  const column = columnOf(shape);
  return column === undefined ? undefined : { key: 'cell', leaves: [], column };
}

/**
 * @returns the names of the properties that lead to personal data. Of an order these are the parts that say who it is for:
 * a copy that leaves them out by their names is as clean as one that never had them.
 */
export function keysOf(shape: PiiShape): readonly string[] {
  const keys = [...shape.children.keys()];
  const parts = PEOPLE.find((names) => names.every((name) => childNamed(shape, name) !== undefined));
  if (parts === undefined) return keys;
  const people = parts.map((name) => childNamed(shape, name));
  return keys.filter((key) => people.includes(shape.children.get(key)));
}

/** A table of which only the names of columns can tell anything. */
export function tableShape(key: string, column: (name: string) => PiiLeaf | undefined): PiiShape {
  const row: PiiShape = {
    key: `${key}[]`,
    isArray: false,
    children: new Map(),
    element: undefined,
    leaf: undefined,
    column,
    loose: false,
  };
  return { ...row, key, isArray: true, element: row, column: undefined };
}

/** @returns the same table, whose rows have columns by other names too. */
export function withColumns(shape: PiiShape, column: (name: string) => PiiLeaf | undefined): PiiShape {
  return shape.element === undefined ? shape : { ...shape, element: { ...shape.element, column } };
}

/** Elements that stand around the records of an XML report. */
const ENVELOPES: ReadonlySet<string> = new Set(['AmazonEnvelope', 'Message', 'OrderReport', 'Orders', 'Order']);

/** @returns the record as an element of a document that a parser of XML gave: each may be a list of one element. */
export function inDocument(shape: PiiShape, around = ENVELOPES): PiiShape {
  const children = new Map([...shape.children].map(([name, child]) => [name, inDocument(child, around)]));
  const isLeaf = shape.leaf !== undefined && children.size === 0;
  return isLeaf ? shape : { ...shape, children, around };
}
