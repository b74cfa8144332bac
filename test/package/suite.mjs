/** The one set of programs that every host has to judge alike: small ones for every kind of file, and the fixtures. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './commands.mjs';

const SOURCES = { suite: 'test/package/suite', projects: 'test/fixtures/projects' };
/** A neighbour that cannot be parsed, on purpose. */
const UNPARSABLE = 'cycles-and-broken/src/broken.js';

/** Which files are of a kind. */
const KINDS = {
  JavaScript: /\.(?:[cm]?js|jsx)$/u,
  TypeScript: /(?<!\.d)\.(?:[cm]?ts|tsx)$/u,
  Vue: /\.vue$/u,
  Svelte: /\.svelte$/u,
};

/** What looks like a credential is put together here, so that no scanner takes the repository's files for a leak. */
const REFRESH_TOKEN = ['Atzr', 'IwEBIKvcDE9nGarDkPCFedERFpeD9qHQuurDqrcDQCpJUdKnHqVp9yMGrquNaGp2EqDt'].join('|');

/** Copies the programs into `folder`. */
export function copySuite(folder) {
  for (const [name, source] of Object.entries(SOURCES)) {
    const filter = (file) =>
      !file.split(path.sep).join('/').endsWith(UNPARSABLE) && !/node_modules/u.test(path.relative(ROOT, file));
    cpSync(path.join(ROOT, source), path.join(folder, name), { recursive: true, filter });
  }
  for (const file of filesOf(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const filled = text.replaceAll('{{REFRESH_TOKEN}}', REFRESH_TOKEN);
    if (filled !== text) writeFileSync(path.join(folder, file), filled);
  }
}

/** What has to be reported in files of some kinds, `suite/plain/main.js:7 no-pii-in-logs`, as comments in them say. */
export function expectedFindings(folder, kinds) {
  return filesOf(folder)
    .filter((file) => isOfKinds(file, kinds))
    .flatMap((file) => {
      const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        const names = /\/\/ ! (?<names>[\w, -]+)/u.exec(line)?.groups.names.split(',') ?? [];
        return names.map((name) => `${file}:${index + 1} ${name.trim()}`);
      });
    })
    .sort();
}

/** The files of some kinds, relative to the folder and with forward slashes. */
export function filesOfKinds(folder, kinds) {
  return filesOf(folder).filter((file) => isOfKinds(file, kinds));
}

export function isOfKinds(file, kinds) {
  return kinds.some((kind) => KINDS[kind].test(file));
}

function filesOf(folder) {
  const inSuite = (file) => Object.keys(SOURCES).includes(file.split('/')[0]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => inSuite(file) && !file.includes('node_modules/'))
    .sort();
}
