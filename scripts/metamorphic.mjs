/** Runs every codemod over every fixture: `npm run metamorphic`. The tests run a few over each. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const env = { ...process.env, METAMORPHIC: 'all' };
process.exitCode =
  spawnSync(process.execPath, [vitest, 'run', 'test/metamorphic'], { env, stdio: 'inherit' }).status ?? 1;
