/** Fetches published packages, each on its own: what they depend on is not linted, so it is not needed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Packages that one run of npm fetches: the command line has a limit. */
const AT_ONCE = 40;

/** @returns the folder that holds a package's files. */
export function folderOf(name, corpus) {
  return path.join(corpus, name.replace('/', '__'));
}

/**
 * Makes the files of each package available below a folder; what is there already is kept. No script of a package is run.
 * @param packages versions by name
 */
export function installPackages(packages, corpus) {
  mkdirSync(corpus, { recursive: true });
  const missing = Object.entries(packages).filter(([name]) => !existsSync(folderOf(name, corpus)));
  for (let start = 0; start < missing.length; start += AT_ONCE)
    fetchSome(missing.slice(start, start + AT_ONCE), corpus);
}

function fetchSome(packages, corpus) {
  const archives = mkdtempSync(path.join(corpus, '.archives-'));
  try {
    const specs = packages.map(([name, version]) => `${name}@${version}`);
    const flags = ['--ignore-scripts', '--silent', '--pack-destination', archives];
    execFileSync('npm', ['pack', ...flags, ...specs], { stdio: ['ignore', 'ignore', 'inherit'] });
    const fetched = new Set(readdirSync(archives));
    for (const [name, version] of packages) {
      const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
      if (!fetched.has(archive)) throw new Error(`npm did not fetch ${name}@${version}.`);
      unpack(path.join(archives, archive), folderOf(name, corpus));
    }
  } finally {
    rmSync(archives, { recursive: true, force: true });
  }
}

/** A half-unpacked package must not count as one that is there. */
function unpack(archive, folder) {
  const half = `${archive}.files`;
  mkdirSync(half);
  execFileSync('tar', ['-xzf', archive, '-C', half, '--strip-components', '1'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  renameSync(half, folder);
}
