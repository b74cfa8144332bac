/**
 * `npm run check:catalog`: installs the most used packages into a temporary folder, checks the rows about them against their
 * typings, and writes `docs/catalog-check.md`. Takes some minutes and half a gigabyte; a folder given as argument is used as
 * it is, so that a second run need not install again. Fails when a row is wrong.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkCatalog } from './catalog/check.ts';
import { CHECKED_PACKAGES } from './catalog/packages.ts';
import { summarize } from './catalog/report.ts';

const PAGE = fileURLToPath(new URL('../docs/catalog-check.md', import.meta.url));

const given = process.argv[2];
const folder = given === undefined ? mkdtempSync(path.join(tmpdir(), 'check-catalog-')) : path.resolve(given);
if (!existsSync(path.join(folder, 'node_modules'))) install(folder);

const names = Object.keys(CHECKED_PACKAGES).sort();
const { text, unexplained } = summarize(checkCatalog(folder, isChecked), names);
writeFileSync(PAGE, text);
console.log(`${folder}: ${unexplained.length} wrong`);
for (const line of unexplained) console.log(line);
process.exitCode = unexplained.length === 0 ? 0 : 1;

function isChecked(specifier: string): boolean {
  const [scope = '', name = ''] = specifier.split('/');
  const packageName = specifier.startsWith('@') ? `${scope}/${name}` : scope;
  return specifier === '<global>' || specifier.startsWith('node:') || packageName in CHECKED_PACKAGES;
}

/** Scripts of packages are not run: only their typings are wanted. */
function install(target: string): void {
  writeFileSync(path.join(target, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(CHECKED_PACKAGES).flatMap(([name, types]) => [
    name,
    ...(types === undefined ? [] : [types]),
  ]);
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...flags, ...wanted, '@types/node'], {
    cwd: target,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The packages could not be installed.');
}
