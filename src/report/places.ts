import path from 'node:path';

import { locate, rangeOf } from '../modules/source-file.ts';
import type { Place } from '../taint/trace.ts';

/** @returns `src/orders.ts:12`, relative to the working directory, with forward slashes on every system. */
export function describePlace({ file, node }: Place, cwd: string): string {
  const { line } = locate(file, rangeOf(node)[0]);
  return `${path.relative(cwd, file.path).split(path.sep).join('/')}:${line}`;
}
