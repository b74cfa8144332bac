/**
 * Lints the projects of the tests in random orders, spread over one to four threads, and compares the results as JSON:
 * `npm run determinism [-- --orders 50 --seed 1]`. It fails when two of them differ.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['test/fixtures/projects', 'test/fixtures/strict-projects', 'test/fixtures/clients', 'examples'];
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
const MOST_THREADS = 4;

const { values: options } = parseArgs({
  options: { orders: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});

function allFiles() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).flatMap((name) => {
      const root = path.join(ROOT, folder, name);
      const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => IS_SOURCE.test(file));
      return files.map((file) => ({ root, file: path.join(root, file) }));
    }),
  );
}

/** The same numbers for the same seed. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled(items, random) {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = random(index + 1);
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}

function inThread(items) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: items });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

/** @returns the results of all files, in the order of their names, as JSON by file */
async function lintAll(files, threads) {
  const parts = Array.from({ length: threads }, (_, part) => files.filter((__, index) => index % threads === part));
  const results = (await Promise.all(parts.map(inThread))).flat();
  return new Map(results.map(([file, messages]) => [file, JSON.stringify(messages)]));
}

const files = allFiles();
const random = randomNumbers(Number(options.seed));
const first = await lintAll(files, 1);
const differing = new Set();
for (let order = 1; order <= Number(options.orders); order++) {
  const results = await lintAll(shuffled(files, random), 1 + (order % MOST_THREADS));
  for (const [file, json] of results) if (json !== first.get(file)) differing.add(path.relative(ROOT, file));
}
const messages = [...first.values()].reduce((sum, json) => sum + JSON.parse(json).length, 0);
for (const file of differing) console.log(`DIFFERS ${file}`);
console.log(
  `${options.orders} orders of ${first.size} files over 1 to ${MOST_THREADS} threads: ${messages} messages, ` +
    `${differing.size} files that differ`,
);
process.exitCode = messages > 0 && differing.size === 0 ? 0 : 1;
