/**
 * One measurement, in a process of its own: `node measure.mjs <contender> <folder>` lints the folder and prints JSON.
 * The plugin's import is timed apart from the run, because it is paid once, however many lines there are.
 */
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';

import { CONTENDERS } from './contenders.mjs';

const [contender, cwd] = process.argv.slice(2);

const importStart = performance.now();
const config = await CONTENDERS[contender]();
const importMs = performance.now() - importStart;

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [...config, { files: ['**/*.ts'], languageOptions: { parser } }],
});

const before = process.cpuUsage();
const results = await eslint.lintFiles(['src']);
const { user, system } = process.cpuUsage(before);

const messages = results.flatMap((result) => result.messages);
console.log(
  JSON.stringify({
    importMs,
    cpuMs: (user + system) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    files: results.length,
    findings: messages.length,
    broken: messages.find(({ fatal }) => fatal)?.message,
  }),
);
