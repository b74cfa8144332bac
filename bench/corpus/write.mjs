import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { domainName } from './names.mjs';
import { copyPackages } from './packages.mjs';
import { PLAIN_SHARED, plainDomain } from './plain.mjs';
import { createRandom } from './random.mjs';
import { SP_API_SHARED, spApiDomain } from './sp-api.mjs';

const SEED = 20_26;

const countLines = (files) => Object.values(files).reduce((sum, text) => sum + text.split('\n').length - 1, 0);

/** Collects domains until the code base has about `lines` lines. */
function grow(shared, lines, domain) {
  const files = { ...shared };
  let total = countLines(files);
  for (let number = 0; total < lines; number += 1) {
    const added = domain(number);
    Object.assign(files, added);
    total += countLines(added);
  }
  return files;
}

function plainFiles(lines) {
  const random = createRandom(SEED);
  return grow(PLAIN_SHARED, lines, (number) =>
    plainDomain(domainName(number), number > 0 ? domainName(random.between(0, number - 1)) : undefined, random),
  );
}

/** Every other domain is ordinary code, as in a real back end. */
function spApiFiles(lines) {
  const random = createRandom(SEED);
  return grow({ ...PLAIN_SHARED, ...SP_API_SHARED }, lines, (number) =>
    number % 2 === 0 ? spApiDomain(domainName(number), random) : plainDomain(domainName(number), undefined, random),
  );
}

/**
 * Writes a code base below `folder` and says how many lines it has.
 * @param counted the one file whose lines are asked for; all of them when absent
 */
export function writeFiles(folder, files, counted) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'src', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "corpus", "private": true, "type": "module" }\n');
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "module": "NodeNext", "strict": true } }\n',
  );
  return {
    folder,
    lines: countLines(counted === undefined ? files : { counted: files[counted] }),
    files: Object.keys(files).length,
  };
}

/** @param lines of ordinary code; of code with SP-API there is half as much, which is more than most who use it have */
export function writeCorpora(folder, lines) {
  return [
    { key: 'plain', title: 'without SP-API', ...writeFiles(path.join(folder, 'plain'), plainFiles(lines)) },
    { key: 'spApi', title: 'with SP-API', ...writeFiles(path.join(folder, 'sp-api'), spApiFiles(lines / 2)) },
    { key: 'plain', title: 'of published packages', ...copyPackages(path.join(folder, 'packages'), lines) },
  ];
}
