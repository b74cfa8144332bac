/** Lints the packages that it is sent, one after another. Runs in a process of its own, so that a hang can be ended. */
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import plugin from '../../dist/index.js';
import { sourcesIn } from './files.mjs';
import { folderOf } from './install.mjs';
import { linterOfTexts } from './lint-text.mjs';
import { loadOf } from './load.mjs';

/** Larger files are seldom anything but tables of data. */
const LARGEST_FILE = 3_000_000;

/** Lets the engine follow a file that has nothing to do with SP-API: behind the code, lines stay what they are. */
const OPENER = '\n// SpApi\n';

const [corpus, mode, most] = process.argv.slice(2);
const rules = plugin.configs.strict.at(-1).rules;
// Mistakes of the engine are not passed over.
const lintText = linterOfTexts({ plugin, rules, settings: { spApi: { debug: true } } });
const lintWithoutRules = linterOfTexts({ plugin, rules: {}, settings: {} });

function lintFile(linter, name, file) {
  const text = readFileSync(file, 'utf8');
  process.send({ type: 'file', name });
  const size = { lines: text.split('\n').length, characters: text.length };
  const { seconds, result } = timed(() =>
    attempt(() => lintText(linter, file, mode === 'open' ? text + OPENER : text)),
  );
  // Reading a minified file may take ESLint itself longer than the plugin is granted.
  const others = loadOf({ seconds, ...size }) > 1 ? timed(() => lintWithoutRules(linter, file, text)).seconds : 0;
  return { name, ...size, seconds, others, ...result };
}

/** @returns the processor time, and what the function gave */
function timed(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

function attempt(lint) {
  try {
    const messages = lint();
    if (messages === undefined) return { isUnreadable: true };
    const own = messages.filter(({ ruleId }) => ruleId?.startsWith('sp-api/'));
    const bounds = own.filter(({ messageId }) => messageId === 'bound').length;
    const findings = own.filter(({ messageId }) => messageId !== 'bound');
    return {
      bounds,
      findings: findings.map(({ line, ruleId, message }) => ({ line, rule: ruleId.slice(7), message })),
    };
  } catch (error) {
    return { crash: String(error?.stack ?? error) };
  }
}

/** @returns so many of the items, spread evenly. */
function spread(items, count) {
  return items.length <= count
    ? items
    : Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]);
}

/** What a process does for its first file only is nothing that this file costs. */
function warmUp() {
  const code = "const { SellingPartner } = require('amazon-sp-api'); console.log(new SellingPartner({}));";
  for (const name of ['warm-up.js', 'warm-up.ts']) {
    for (let times = 0; times < 5; times++) lintText(new Linter({ cwd: corpus }), path.join(corpus, name), code);
  }
}

warmUp();
process.on('message', (name) => {
  const root = folderOf(name, corpus);
  const linter = new Linter({ cwd: root });
  const files = spread(sourcesIn(root, { largest: LARGEST_FILE }), Number(most));
  const results = files.map((file) =>
    lintFile(linter, `${name}/${file.split(path.sep).join('/')}`, path.join(root, file)),
  );
  process.send({ type: 'package', name, results, peak: process.resourceUsage().maxRSS });
});
