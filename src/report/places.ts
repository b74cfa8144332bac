import { relativePath } from '../modules/relative-path.ts';
import { locate, rangeOf } from '../modules/source-file.ts';
import type { Place } from '../taint/trace.ts';

/** @returns `src/orders.ts:12`, relative to the working directory, with forward slashes on every system. */
export function describePlace({ file, node }: Place, cwd: string): string {
  const { line } = locate(file, rangeOf(node)[0]);
  return `${relativePath(cwd, file.path)}:${line}`;
}
