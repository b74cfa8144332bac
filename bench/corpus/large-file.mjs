/** One large file of SP-API code whose classes call into the files of their domains: what an editor lints again and again. */
import { domainName } from './names.mjs';
import { PLAIN_SHARED } from './plain.mjs';
import { createRandom } from './random.mjs';
import { SP_API_SHARED, spApiDomain } from './sp-api.mjs';

const SEED = 20_27;

/** The file's path in the code base. */
export const LARGE_FILE = 'sync-all.ts';

function withoutImports(text) {
  return text.replaceAll(/^import .*\n/gm, '').trim();
}

/** `./mapper.js` of a domain, seen from the folder above it. */
function domainImports(text, name) {
  return [...text.matchAll(/^import .* from '\.\/.*\n/gm)].map(([line]) => line.replace("'./", `'./${name}/`).trim());
}

function sharedImports(text) {
  return [...text.matchAll(/^import .* from '(?!\.\/).*\n/gm)].map(([line]) => line.replace("'../", "'./").trim());
}

/** A code base with one file of about `lines` lines. */
export function largeFileCorpus(lines) {
  const random = createRandom(SEED);
  const files = { ...PLAIN_SHARED, ...SP_API_SHARED };
  const imports = new Set();
  const classes = [];
  for (let number = 0; classes.join('\n').split('\n').length < lines; number += 1) {
    const name = domainName(number);
    const domain = spApiDomain(name, random);
    Object.assign(files, domain);
    const sync = domain[`${name}/sync.ts`];
    for (const line of [...sharedImports(sync), ...domainImports(sync, name)]) imports.add(line);
    classes.push(withoutImports(sync));
  }
  files[LARGE_FILE] = `${[...imports].join('\n')}\n\n${classes.join('\n\n')}\n`;
  return files;
}
