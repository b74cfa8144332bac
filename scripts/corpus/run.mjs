/**
 * Lints the code of published packages with every rule of the strict preset: `npm run corpus`. It fails for an error of the
 * engine, a file that takes too long, too much memory, and a finding that `exceptions.json` does not explain.
 *
 * --in <folder>     keeps the packages there for the next run
 * --only <words>    packages whose name holds one of the words, separated by commas
 * --part <i>/<n>    every n-th package, from the i-th on
 * --files <n>       at most so many files of a package, spread evenly; default: 2,000
 * --open            follows every file as if it had to do with SP-API, which takes longer
 * --workers <n>     default: 2
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { installPackages } from './install.mjs';
import { Tally } from './tally.mjs';

/** Megabytes that a process may use for objects; V8 ends it where it asks for more. */
const HEAP = 2_048;

/** A file that takes longer is a hang. */
const HANG_MS = 180_000;

const { values: options } = parseArgs({
  options: {
    in: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string' },
    files: { type: 'string', default: '2000' },
    open: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
  },
});

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

function chosenPackages() {
  const all = { ...read('../credentials/packages.json'), ...read('packages.json') };
  const words = options.only?.split(',');
  const [first, step] = (options.part ?? '1/1').split('/').map(Number);
  const names = Object.keys(all)
    .sort()
    .filter((name) => words === undefined || words.some((word) => name.includes(word)))
    .filter((_, index) => index % step === first - 1);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** Lints packages in a process of its own until none is left; a process that dies or hangs costs the package that it was at. */
function lintSome(queue, corpus, tally) {
  const name = queue.shift();
  if (name === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const args = [corpus, options.open ? 'open' : 'gated', options.files];
    const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), args, {
      execArgv: [`--max-old-space-size=${HEAP}`],
    });
    let current = name;
    let file = name;
    let isDone = false;
    let watch;
    const watchOver = () => {
      clearTimeout(watch);
      watch = setTimeout(() => (tally.hangs.push(file), worker.kill('SIGKILL')), HANG_MS);
    };
    watchOver();
    worker.send(current);
    worker.on('message', (message) => {
      watchOver();
      if (message.type === 'file') file = message.name;
      else {
        tally.add(message);
        console.error(`${message.name} (${queue.length} left)`);
        current = queue.shift();
        isDone = current === undefined;
        if (isDone) worker.disconnect();
        else worker.send((file = current));
      }
    });
    worker.on('exit', () => {
      clearTimeout(watch);
      if (!isDone && !tally.hangs.includes(file)) tally.crashes.push({ name: file, crash: 'the process ended' });
      resolve(isDone ? undefined : lintSome(queue, corpus, tally));
    });
  });
}

const packages = chosenPackages();
const corpus = path.resolve(options.in ?? mkdtempSync(path.join(tmpdir(), 'corpus-')));
/** Real secrets of packages are listed once for both runs over them. */
const secrets = read('../credentials/known-secrets.json').map(({ package: name, file, line }) => ({
  in: `${name}/${file}`,
  line,
  rules: ['no-hardcoded-credentials', 'no-token-exposure'],
}));
// Who follows code that has nothing to do with SP-API pays the step budget for each file.
const tally = new Tally([...read('exceptions.json'), ...secrets], { isTimed: !options.open });
try {
  installPackages(packages, corpus);
  const queue = Object.keys(packages);
  await Promise.all(Array.from({ length: Number(options.workers) }, () => lintSome(queue, corpus, tally)));
} finally {
  if (options.in === undefined) rmSync(corpus, { recursive: true, force: true });
}
console.log(tally.report());
process.exitCode = tally.isClean ? 0 : 1;
