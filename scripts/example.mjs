/**
 * Lints `examples/audience-uploader` with ESLint as its user would. The example leaks on purpose: findings are the
 * expected outcome, so only a crash or a run without findings makes this script fail.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXAMPLE = path.join(ROOT, 'examples/audience-uploader');
const FORMAT = path.join(import.meta.dirname, 'example-format.mjs');

function runNode(script, args, cwd) {
  return spawnSync(process.execPath, [path.join(ROOT, script), ...args], { cwd, stdio: 'inherit' }).status ?? 2;
}

function runExample() {
  if (runNode('scripts/build-if-needed.mjs', [], ROOT) !== 0) return 'The build failed.';
  switch (runNode('node_modules/eslint/bin/eslint.js', ['.', '--format', FORMAT], EXAMPLE)) {
    case 0:
      return 'ESLint reported nothing, although the example leaks on purpose.';
    case 1:
      return undefined;
    default:
      return 'ESLint could not finish.';
  }
}

const failure = runExample();
if (failure) {
  console.error(failure);
  process.exitCode = 1;
} else {
  console.log('These findings are what the example is for: each one is explained in docs/rules.');
}
