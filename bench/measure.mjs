/**
 * One measurement, in a process of its own: `node measure.mjs <contender> <folder> [file]` lints the folder, or one file of it as a
 * hook before a commit does, and prints JSON.
 * The plugin's import is timed apart from the run, because it is paid once, however many lines there are.
 */
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';

import { CONTENDERS } from './contenders.mjs';

const [contender, cwd, file = 'src'] = process.argv.slice(2);

const importStart = performance.now();
const config = await CONTENDERS[contender]();
const importMs = performance.now() - importStart;

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [...config, { files: ['**/*.{ts,js}'], languageOptions: { parser } }],
});

const start = performance.now();
const before = process.cpuUsage();
const results = await eslint.lintFiles([file]);
const { user, system } = process.cpuUsage(before);
const wallMs = performance.now() - start;

const messages = results.flatMap((result) => result.messages);
console.log(
  JSON.stringify({
    importMs,
    cpuMs: (user + system) / 1000,
    wallMs,
    peakMiB: process.resourceUsage().maxRSS / 1024,
    files: results.length,
    findings: messages.length,
    broken: messages.find(({ fatal }) => fatal)?.message,
  }),
);
