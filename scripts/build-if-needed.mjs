/** Builds `dist` when it is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const INPUTS = ['src', 'tsconfig.json', 'tsconfig.build.json', 'rolldown.config.mjs', 'package.json'];

/** The time of the last change below `file`; a folder's own time tells of removed files. */
function lastChange(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(file).map((name) => lastChange(path.join(file, name))));
}

function isUpToDate() {
  const output = path.join(ROOT, 'dist/index.js');
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  return INPUTS.every((input) => lastChange(path.join(ROOT, input)) <= built);
}

if (!isUpToDate()) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
