/**
 * Lints mutants of the test corpus: `npm run fuzz [-- --mutants 100000 --seed 1]`. It fails for an error of a rule or of the
 * engine, and shows the mutant. The tests do the same with 2,000 of them.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { mutants: { type: 'string', default: '100000' }, seed: { type: 'string', default: '2' } },
});
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const env = { ...process.env, FUZZ_MUTANTS: options.mutants, FUZZ_SEED: options.seed };
process.exitCode = spawnSync(process.execPath, [vitest, 'run', 'test/fuzz'], { env, stdio: 'inherit' }).status ?? 1;
