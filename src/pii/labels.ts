import type { PiiCategory, PiiLevel } from '../catalog/sp-api/index.ts';
import type { Label, Mark } from '../taint/value.ts';

/** One field of personal data, or a key to it. */
export interface PiiLeaf {
  /** Path from the record that a program works with: `BuyerInfo.BuyerEmail`. */
  readonly path: string;
  readonly category: PiiCategory;
  readonly level: PiiLevel;
}

/** What a mark of the engine stands for here: one field, or all fields of a record that is dumped as a whole. */
export interface PiiLabel extends Label {
  readonly leaves: readonly PiiLeaf[];
  /** Known by a name only, not by where the value comes from. */
  readonly byName?: boolean;
  /** Part of a table: a column's name says which field it is. */
  readonly column?: (name: string) => PiiLeaf | undefined;
  /** No data itself, but what leads to a report of this type: its id, the id of its document, the document's link. */
  readonly report?: string;
  /** The place of a cell in its row, and no data itself: of the column, or of any that {@link column} may name. */
  readonly place?: PiiLeaf | 'any' | 'none';
  /** One cell of a table whose columns are known: under a name that is none of them it holds nothing. */
  readonly isCell?: true;
}

export function labelOfLeaf(leaf: PiiLeaf): PiiLabel {
  return { key: `${leaf.path}:${leaf.level}`, leaves: [leaf] };
}

export function labelOfLeaves(key: string, leaves: readonly PiiLeaf[]): PiiLabel {
  return { key, leaves };
}

/** @returns the fields that the marks stand for. */
export function leavesOf(marks: readonly Mark[]): PiiLeaf[] {
  return marks.flatMap((mark) => (mark.label as PiiLabel).leaves);
}

/**
 * Whether fields that meet in one sink are personal data: one that identifies a person alone, or two that do together
 * (city and region). Country, state and the like never count.
 */
export function isPersonal(leaves: readonly PiiLeaf[]): boolean {
  if (leaves.some((leaf) => leaf.level === 'identifier' && !isKey(leaf))) return true;
  return new Set(leaves.filter((leaf) => leaf.level === 'quasi').map((leaf) => leaf.path)).size >= 2;
}

/** A link to a report document is a key to it (AUP 3.1), and no data of a person itself. */
export function isDocumentLink({ category, path }: PiiLeaf): boolean {
  return category === 'document' && path === 'url';
}

/** A token, a secret or a signed address: it opens the data of others, and is personal data of nobody. */
export function isKey(leaf: PiiLeaf): boolean {
  return leaf.level === 'key' || isDocumentLink(leaf);
}

/** Whether a key is a signed address: it runs out by itself, while a token has to be replaced. */
export function isLink(key: PiiLeaf): boolean {
  return isDocumentLink(key) || (key.level === 'key' && /(?:^|\.)url$/.test(key.path));
}

/** Whether the mark comes from a source, and not only from a property's name. */
export function isTraced({ label }: Mark): boolean {
  return (label as PiiLabel).byName !== true;
}

/** What identifies a person most plainly is named first. */
const RANKING: readonly PiiCategory[] = ['email', 'name', 'address', 'phone', 'postal-code'];

function rankOf({ category }: PiiLeaf): number {
  const rank = RANKING.indexOf(category);
  return rank < 0 ? RANKING.length : rank;
}

/** How many field names a message lists before it only counts. */
const MAX_NAMES = 3;

/** @returns the names of the fields for a message: `BuyerInfo.BuyerEmail`, or `BuyerInfo, ShippingAddress and 2 more`. */
export function describeLeaves(leaves: readonly PiiLeaf[]): string {
  const told = leaves.filter((leaf) => leaf.level !== 'weak' && !isKey(leaf)).sort((a, b) => rankOf(a) - rankOf(b));
  const paths = [...new Set(told.map((leaf) => leaf.path))];
  const names = paths.length <= MAX_NAMES ? paths : [...new Set(paths.map((path) => path.split('.')[0] ?? path))];
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown} and ${names.length - MAX_NAMES} more` : shown;
}
