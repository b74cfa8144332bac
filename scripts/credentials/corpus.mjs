/**
 * Lints the code of popular packages with the rules about credentials: `npm run corpus:credentials [-- --in <folder>]`. Published
 * code holds next to no secrets, so whatever is reported is a false alarm, or one of those that `known-secrets.json` names.
 * `--in` keeps the installed packages in a folder for the next run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { Linter } from 'eslint';

import plugin from '../../dist/index.js';
import { sourcesIn } from '../corpus/files.mjs';
import { folderOf, installPackages } from '../corpus/install.mjs';
import { linterOfTexts } from '../corpus/lint-text.mjs';

const RULES = ['no-hardcoded-credentials', 'no-token-exposure'];

/** Larger files are bundles: their pieces are linted where they come from. */
const LARGEST_FILE = 1_000_000;

/** Folders with more files hold the same code once for each of them. */
const MOST_FILES = 1_200;

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const { values: options } = parseArgs({ options: { in: { type: 'string' } } });

const lintText = linterOfTexts({
  plugin,
  rules: Object.fromEntries(RULES.map((rule) => [`sp-api/${rule}`, 'error'])),
  settings: {},
});

function lintPackage(name, folder) {
  const root = folderOf(name, folder);
  const linter = new Linter({ cwd: root });
  const isWanted = (file) => /\.[cm]?js$/.test(file) && !/\.min\.[cm]?js$/.test(file);
  const files = sourcesIn(root, { largest: LARGEST_FILE, most: MOST_FILES, isWanted });
  const findings = files.flatMap((file) =>
    (lintText(linter, path.join(root, file), readFileSync(path.join(root, file), 'utf8')) ?? [])
      .filter(({ ruleId }) => ruleId?.startsWith('sp-api/'))
      .map(({ line, message }) => ({ package: name, file: file.split(path.sep).join('/'), line, message })),
  );
  return { files: files.length, findings };
}

const packages = read('packages.json');
const known = read('known-secrets.json');
const isKnown = (finding) =>
  known.some((one) => one.package === finding.package && one.file === finding.file && one.line === finding.line);

const folder = path.resolve(options.in ?? mkdtempSync(path.join(tmpdir(), 'credentials-corpus-')));
installPackages(packages, folder);
let files = 0;
const unknown = [];
for (const name of Object.keys(packages)) {
  const result = lintPackage(name, folder);
  files += result.files;
  unknown.push(...result.findings.filter((finding) => !isKnown(finding)));
}
if (options.in === undefined) rmSync(folder, { recursive: true });
for (const { package: name, file, line, message } of unknown) console.log(`${name}/${file}:${line}  ${message}`);
console.log(`${Object.keys(packages).length} packages, ${files} files, ${unknown.length} findings that nobody knows`);
process.exitCode = unknown.length === 0 ? 0 : 1;
