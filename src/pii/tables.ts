import { labelOfLeaf, type PiiLabel, type PiiLeaf } from './labels.ts';

/** What separates the cells of a row; a pattern is meant by its source. */
const SEPARATOR = /^(?:\\?t|[\t,;|])$/u;

/** @returns what the pieces of a table's text are that is cut at the separator: cells, or still lines. */
export function piecesOfTable(label: PiiLabel, separator: string): PiiLabel | undefined {
  if (label.column === undefined || label.leaves.length === 0 || label.isCell === true) return undefined;
  return SEPARATOR.test(separator) ? { ...label, key: `cell of ${label.key}`, isCell: true } : undefined;
}

/** @returns what a cell of a table is when it is read under a column's name; null when it is nothing of interest. */
export function labelOfColumn(label: PiiLabel, key: string): PiiLabel | null | undefined {
  // A number names no column: pairs and other lists of the program's own are read by it too.
  if (label.column === undefined || /^\d+$/u.test(key)) return undefined;
  const leaf = label.column(key);
  if (label.place !== undefined) return label.place === 'any' ? placeOfColumn(leaf) : undefined;
  if (leaf !== undefined) return labelOfLeaf(leaf);
  return label.isCell === true ? null : undefined;
}

function placeOfColumn(leaf: PiiLeaf | undefined): PiiLabel {
  return { key: `place of ${leaf?.path ?? 'no data'}`, leaves: [], place: leaf ?? 'none' };
}

/** @returns what the place of a cell in its row is. */
export function placeOfCell({ column, place }: PiiLabel): PiiLabel | undefined {
  return column === undefined || place !== undefined
    ? undefined
    : { key: 'place of a cell', leaves: [], column, place: 'any' };
}

/** @returns what a cell is when it is read from the place of a column; null when it is nothing of interest. */
export function cellAt(label: PiiLabel, { place }: PiiLabel): PiiLabel | null | undefined {
  if (label.column === undefined || label.place !== undefined || place === undefined || place === 'any')
    return undefined;
  return place === 'none' ? null : labelOfLeaf(place);
}
