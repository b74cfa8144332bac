import { relativePath } from '../modules/relative-path.ts';
import { locate, rangeOf } from '../modules/source-file.ts';
import type { Place } from '../taint/trace.ts';
import type { RecordPlace } from './model.ts';

/** @returns a place as records name it: relative to a folder, with forward slashes. */
export function recordPlace({ file, node }: Place, cwd: string): RecordPlace {
  return { file: relativePath(cwd, file.path), line: locate(file, rangeOf(node)[0]).line };
}

/** @returns the places in their order, each once. */
export function sortedPlaces(places: readonly RecordPlace[]): RecordPlace[] {
  const unique = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
  return [...unique.values()].sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line);
}

/** Sorts the same on every machine, whatever its language is. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function describePlaces(places: readonly RecordPlace[]): string {
  return places.map(({ file, line }) => `${file}:${line}`).join(', ');
}
