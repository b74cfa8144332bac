/** Writes the processing records of the example applications. With `--check` it fails when code and record differ. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const EXAMPLES = path.join(ROOT, 'examples');
const given = process.argv.includes('--check') ? ['--check'] : ['--format', 'md,csv,html,sarif'];

for (const name of readdirSync(EXAMPLES)) {
  console.log(`${name}:`);
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'bin/sp-api-pii.js'), 'record', ...given], {
    cwd: path.join(EXAMPLES, name),
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = status ?? 2;
}
