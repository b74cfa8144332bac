/**
 * Runs the commands of docs/ci.md in empty projects with the packed package: `npm run test:recipes`. It needs the npm registry
 * or a warm npm cache.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';

import { install, mapLimited, pack, ROOT, run, write } from '../commands.mjs';

const PAGE = readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8');
const SCHEMA = JSON.parse(readFileSync(path.join(ROOT, 'test/formatters/schema/sarif-2.1.0.json'), 'utf8'));
const ajv = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(SCHEMA);

const SARIF =
  'npx eslint --format ./node_modules/eslint-plugin-sp-api/dist/formatters/sarif.js --output-file sp-api.sarif .';
const REEXPORT = "export { default } from 'eslint-plugin-sp-api/formatters/sarif';\n";

const FILES = {
  'eslint.config.js': `import spApi from 'eslint-plugin-sp-api';
import { cacheKey } from 'eslint-plugin-sp-api/cache';

export default [...spApi.configs.recommended, cacheKey()];
`,
  'client.js': `import { SellingPartner } from 'amazon-sp-api';

const client = new SellingPartner({ region: 'eu', refresh_token: process.env.REFRESH_TOKEN });

export function loadOrder(orderId) {
  return client.callAPI({ operation: 'orders.getOrder', path: { orderId } });
}
`,
  'main.js': `import { loadOrder } from './client.js';

const order = await loadOrder(process.argv[2]);
console.log(order.BuyerInfo);
`,
};

function check(isTrue, what) {
  if (!isTrue) throw new Error(what);
}

/** Runs a command that stands on the page, with more arguments where the page leaves them open. */
async function command(text, folder, more = [], environment = {}) {
  check(PAGE.includes(text), `docs/ci.md does not say: ${text}`);
  const [program, ...args] = text.split(' ');
  return run(program, [...args, ...more], folder, environment);
}

const sarifIn = (folder) => JSON.parse(readFileSync(path.join(folder, 'sp-api.sarif'), 'utf8'));

async function sarif(folder, more = []) {
  const { code, stdout, stderr } = await command(SARIF, folder, more);
  check(code === 1, `ESLint ended with ${code}:\n${stdout}${stderr}`);
  const log = sarifIn(folder);
  check(isSarif(log), `not SARIF: ${ajv.errorsText(isSarif.errors)}`);
  const [{ results }] = log.runs;
  check(results.length === 1 && results[0].codeFlows !== undefined, 'There is not one finding with its steps.');
  return JSON.stringify(log);
}

async function trySarif(folder, major) {
  const log = await sarif(folder);
  check((await sarif(folder, ['--cache'])) === log, 'The first run with a cache wrote another log.');
  check((await sarif(folder, ['--cache'])) === log, 'The second run with a cache wrote another log.');
  if (major === '10') check((await sarif(folder, ['--concurrency', '2'])) === log, 'Two threads wrote another log.');

  check(PAGE.includes(REEXPORT.trim()), 'docs/ci.md does not show the file of one line.');
  write(folder, { 'sarif.mjs': REEXPORT });
  const { stdout } = await run('npx', ['eslint', '--format', './sarif.mjs', 'main.js'], folder);
  check(JSON.stringify(JSON.parse(stdout)) === log, 'The file of one line wrote another log.');
  rmSync(path.join(folder, 'sarif.mjs'));
  return log;
}

const ESLINTRC = `module.exports = {
  root: true,
  extends: ['plugin:sp-api/legacy-recommended'],
  parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  settings: require('eslint-plugin-sp-api/cache').cacheKey().settings,
};
`;

/** A change of an imported file has to reach the findings of the importing one. */
async function tryCache(folder, flags, environment) {
  const lint = () => run('npx', ['eslint', '--cache', '--cache-location', 'cache', ...flags], folder, environment);
  const harmless = 'export const loadOrder = (orderId) => ({ BuyerInfo: orderId });\n';
  for (const [client, expected] of [
    [FILES['client.js'], 1],
    [FILES['client.js'], 1],
    [harmless, 0],
    [harmless, 0],
    [FILES['client.js'], 1],
  ]) {
    write(folder, { 'client.js': client });
    const { code, stdout, stderr } = await lint();
    check(code === expected, `A cached run ended with ${code} instead of ${expected}:\n${stdout}${stderr}`);
  }
}

async function tryCaches(folder, major) {
  await tryCache(folder, ['.'], {});
  if (major === '10') return;
  check(
    PAGE.includes("`settings: require('eslint-plugin-sp-api/cache').cacheKey().settings`"),
    'eslintrc is not shown.',
  );
  write(folder, { '.eslintrc.cjs': ESLINTRC });
  await tryCache(folder, ['--no-eslintrc', '--config', '.eslintrc.cjs', '.'], { ESLINT_USE_FLAT_CONFIG: 'false' });
  rmSync(path.join(folder, '.eslintrc.cjs'));
}

async function trySuppressions(folder) {
  check((await command('npx eslint --suppress-all .', folder)).code === 0, 'The findings were not suppressed.');
  check((await run('npx', ['eslint', '.'], folder)).code === 0, 'Suppressed findings fail the run.');
  await command(SARIF, folder);
  const [{ results }] = sarifIn(folder).runs;
  check(isSarif(sarifIn(folder)), `not SARIF: ${ajv.errorsText(isSarif.errors)}`);
  check(results[0].suppressions[0].kind === 'external', 'SARIF does not say that the finding is suppressed.');

  write(folder, { 'main.js': `${FILES['main.js']}console.log(order.ShippingAddress);\n` });
  check((await run('npx', ['eslint', '.'], folder)).code === 1, 'A new finding passes.');
  write(folder, { 'main.js': FILES['main.js'].replace('BuyerInfo', 'AmazonOrderId') });
  check((await run('npx', ['eslint', '.'], folder)).code === 2, 'ESLint does not ask for lower counts.');
  check((await command('npx eslint --prune-suppressions .', folder)).code === 0, 'The counts were not lowered.');
  write(folder, { 'main.js': FILES['main.js'] });
  check((await run('npx', ['eslint', '.'], folder)).code === 1, 'A finding that comes back passes.');
}

async function tryGitlab(folder) {
  const environment = {
    ESLINT_CODE_QUALITY_REPORT: 'gl-codequality.json',
    CI_PROJECT_DIR: folder,
    CI_JOB_NAME: 'lint',
  };
  write(folder, { '.gitlab-ci.yml': 'lint:\n  artifacts:\n    reports:\n      codequality: gl-codequality.json\n' });
  const { code, stdout, stderr } = await command('npx eslint --format gitlab .', folder, [], environment);
  check(code === 1, `ESLint ended with ${code}:\n${stdout}${stderr}`);
  const [issue] = JSON.parse(readFileSync(path.join(folder, 'gl-codequality.json'), 'utf8'));
  check(issue.check_name === 'sp-api/no-pii-in-logs', 'The report does not have the finding.');
}

async function tryOut(major, parent, tarball) {
  const folder = path.join(parent, `eslint-${major}`);
  mkdirSync(folder);
  write(folder, { 'package.json': { name: 'app', version: '1.0.0', private: true, type: 'module' }, ...FILES });
  const others = major === '10' ? ['eslint-formatter-gitlab'] : [];
  await install(folder, [tarball, `eslint@${major}`, ...others]);
  const log = await trySarif(folder, major);
  await tryCaches(folder, major);
  if (major === '10') await tryGitlab(folder);
  if (major !== '8.57') await trySuppressions(folder);
  return log;
}

const temporary = mkdtempSync(path.join(tmpdir(), 'eslint-plugin-sp-api-recipes-'));
const tarball = await pack(temporary);
const MAJORS = ['10', '9', '8.57'];
const outcomes = await mapLimited(MAJORS, 2, (major) => tryOut(major, temporary, tarball).catch((error) => error));
for (const [index, outcome] of outcomes.entries()) {
  const isFailure = outcome instanceof Error;
  const differs = !isFailure && outcome !== outcomes[0];
  console.log(`${isFailure || differs ? 'FAILED' : 'ok    '} recipes with ESLint ${MAJORS[index]}`);
  if (isFailure) console.log(`  ${outcome.message}`);
  if (differs) console.log('  The log is not the one of ESLint 10.');
  if (isFailure || differs) process.exitCode = 1;
}
if (process.exitCode) console.log(`The projects are left in ${temporary}.`);
else rmSync(temporary, { recursive: true, force: true });
