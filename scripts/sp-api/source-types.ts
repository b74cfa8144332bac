/**
 * The common form of a type, wherever it was read: its properties as paths, each ending in a value or in another
 * type. Curated models write it as text: `name shipTo:Address lines[].address:Address`.
 */

export interface SourceProperty {
  /** Steps joined by dots; a step ends in `[]` when it is an array; `[]` alone is the type being an array itself. */
  readonly path: string;
  /** Name of the type the path leads to; absent for a plain value. */
  readonly target?: string;
}

export type SourceTypes = ReadonlyMap<string, readonly SourceProperty[]>;

/** Reads the text form of one type. */
export function parseProperties(text: string): SourceProperty[] {
  return text.split(' ').map((word) => {
    const [path = '', target] = word.split(':');
    return target === undefined ? { path } : { path, target };
  });
}

/** Reads the text form of several types. */
export function parseTypes(types: Readonly<Record<string, string>>): Map<string, SourceProperty[]> {
  return new Map(Object.entries(types).map(([name, text]) => [name, parseProperties(text)]));
}
