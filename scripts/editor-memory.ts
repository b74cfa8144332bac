/**
 * Edits and lints a small project again and again in one process, as an editor does for weeks, and fails when memory grows:
 * `npm run test:memory`; `-- 20000` for another number of edits.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { makeRandom } from '../test/editor/random.ts';
import { Session } from '../test/editor/session.ts';

const EDITS = Number(process.argv[2] ?? 5_000);
/** The first tenth fills the caches. */
const WARM_UP = EDITS / 10;
const MAX_GROWTH_MIB = 20;

function heapMiB(): number {
  if (globalThis.gc === undefined) throw new Error('Start it with --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const root = mkdtempSync(path.join(tmpdir(), 'editor-memory-'));
const at = (file: string): string => path.join(root, file);
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
const session = new Session(makeRandom(1), { root, at, write, remove: (file) => rmSync(at(file), { force: true }) });

let warm = 0;
for (let count = 1; count <= EDITS; count += 1) {
  session.edit();
  const { file, text } = session.choose();
  await session.lint(file, text);
  if (count === WARM_UP) warm = heapMiB();
  if (count % WARM_UP === 0) console.log(`${count} edits: ${heapMiB().toFixed(1)} MiB`);
}
rmSync(root, { recursive: true, force: true });

const growth = heapMiB() - warm;
console.log(`Growth after ${WARM_UP} edits: ${growth.toFixed(1)} MiB (limit: ${MAX_GROWTH_MIB}).`);
if (growth > MAX_GROWTH_MIB) process.exitCode = 1;
