/**
 * Lints the code of popular packages with the rules about credentials: `npm run corpus:credentials [-- --in <folder>]`. Published
 * code holds next to no secrets, so whatever is reported is a false alarm, or one of those that `known-secrets.json` names.
 * `--in` keeps the installed packages in a folder for the next run.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { Linter } from 'eslint';

import plugin from '../../dist/index.js';

const RULES = ['no-hardcoded-credentials', 'no-token-exposure'];

/** Larger files are bundles: their pieces are linted where they come from. */
const LARGEST_FILE = 1_000_000;

/** Folders with more files hold the same code once for each of them. */
const MOST_FILES = 1_200;

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const { values: options } = parseArgs({ options: { in: { type: 'string' } } });

function install(packages, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'corpus', private: true, dependencies: packages }),
  );
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--legacy-peer-deps',
    '--omit=optional',
  ];
  execFileSync('npm', ['install', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @returns the JavaScript files of a package, without those of the packages inside it. */
function filesOf(folder) {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name) && !/\.min\.[cm]?js$/.test(name))
    .filter((name) => !name.split(path.sep).includes('node_modules'))
    .filter((name) => statSync(path.join(folder, name)).size <= LARGEST_FILE)
    .sort();
  return found.slice(0, MOST_FILES);
}

function configFor(sourceType) {
  return [
    { ignores: ['!**/node_modules/'] },
    {
      files: ['**/*.{js,mjs,cjs}'],
      plugins: { 'sp-api': plugin },
      languageOptions: { sourceType, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      rules: Object.fromEntries(RULES.map((rule) => [`sp-api/${rule}`, 'error'])),
    },
  ];
}

const MODULE = configFor('module');
const SCRIPT = configFor('commonjs');

/** @returns what is reported in one file; nothing when it is no JavaScript. */
function lint(linter, name, text) {
  for (const config of [MODULE, SCRIPT]) {
    const messages = linter.verify(text, config, { filename: name });
    if (!messages.some(({ fatal }) => fatal)) return messages;
  }
  return [];
}

function lintPackage(name, folder) {
  const root = path.join(folder, 'node_modules', name);
  const linter = new Linter({ cwd: root });
  const files = filesOf(root);
  const findings = files.flatMap((file) =>
    lint(linter, path.join(root, file), readFileSync(path.join(root, file), 'utf8'))
      .filter(({ ruleId }) => ruleId?.startsWith('sp-api/'))
      .map(({ line, message }) => ({ package: name, file: file.split(path.sep).join('/'), line, message })),
  );
  return { files: files.length, findings };
}

const packages = read('packages.json');
const known = read('known-secrets.json');
const isKnown = (finding) =>
  known.some((one) => one.package === finding.package && one.file === finding.file && one.line === finding.line);

const folder = options.in ?? mkdtempSync(path.join(tmpdir(), 'credentials-corpus-'));
if (!existsSync(path.join(folder, 'node_modules'))) install(packages, folder);
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
