/** How each host is asked to lint a folder, and what it says: `suite/plain/main.js:7 no-pii-in-logs`. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { must, run, write } from './commands.mjs';
import { oxlintConfig } from './configs.mjs';

const EXTENSIONS = '.js,.mjs,.cjs,.jsx,.ts,.tsx,.mts,.cts,.vue,.svelte';

/** Lints with eslint.config.* (`flat`) or .eslintrc.json (`eslintrc`); resolves with findings and with the files looked at. */
export async function lintWithEslint(folder, { form, config, args = [] }) {
  const isFlat = form === 'flat';
  write(folder, isFlat ? { [config.file]: config.text } : { '.eslintrc.json': config.text });
  const flags = isFlat ? ['--config', config.file] : ['--ext', EXTENSIONS];
  const environment = { ESLINT_USE_FLAT_CONFIG: String(isFlat) };
  const all = ['--no-install', 'eslint', '.', '--format', 'json', ...flags, ...args];
  const { code, stdout, stderr } = await run('npx', all, folder, environment);
  if (code !== 0 && code !== 1) throw new Error(`ESLint ended with ${code}:\n${stderr}${stdout}`);

  const results = JSON.parse(stdout);
  const nameOf = ({ filePath }) => path.relative(folder, filePath).split(path.sep).join('/');
  const findings = results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${nameOf(result)}:${line} ${ruleName(ruleId) ?? message}`),
  );
  if (code === 0 && findings.length > 0 && results.some(({ errorCount }) => errorCount > 0))
    throw new Error('ESLint ended with 0, although there are errors.');
  return { findings: findings.sort(), files: results.map(nameOf) };
}

/** Lints with the rules of the recommended preset as a JavaScript plugin of oxlint. */
export async function lintWithOxlint(folder) {
  const plugin = path.join(folder, 'node_modules/eslint-plugin-sp-api/dist/index.js');
  const { default: spApi } = await import(pathToFileURL(plugin).href);
  write(folder, { '.oxlintrc.json': oxlintConfig(spApi.configs['recommended/rules'].rules) });
  const { stdout, stderr } = await run(
    'npx',
    ['--no-install', 'oxlint', '--format', 'json', 'suite', 'projects'],
    folder,
  );
  if (!stdout.trimStart().startsWith('{')) throw new Error(`oxlint printed no JSON:\n${stderr}${stdout}`);
  const findings = JSON.parse(stdout).diagnostics.map(({ filename, code, message, labels: [label] }) => {
    const file = path.relative(folder, path.resolve(folder, filename)).split(path.sep).join('/');
    const rule = /^sp-api\((?<name>[\w-]+)\)$/u.exec(code ?? '')?.groups.name;
    return `${file}:${label?.span.line} ${rule ?? message}`;
  });
  return { findings: findings.sort(), files: undefined };
}

/** Resolves with the versions of packages that are installed in a folder, by name; undefined for those that are not. */
export async function versionsIn(folder, names) {
  const script = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => {
    try { return [name, require('./node_modules/' + name + '/package.json').version]; } catch { return [name]; }
  })))`;
  return Object.fromEntries(JSON.parse(await must(process.execPath, ['--eval', script], folder)));
}

function ruleName(ruleId) {
  return ruleId?.slice(ruleId.lastIndexOf('/') + 1);
}
