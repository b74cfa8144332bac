/** Lints files in the order that they are given in, in a thread that remembers nothing. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import plugin from '../../dist/index.js';

const rules = plugin.configs.strict.at(-1).rules;

function lint({ root, file }) {
  return new Linter({ cwd: root }).verify(
    readFileSync(file, 'utf8'),
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      languageOptions: {
        ...(/\.[cm]?tsx?$/u.test(file) ? { parser } : {}),
        sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      settings: { spApi: { debug: true } },
      rules,
    },
    { filename: file },
  );
}

parentPort.postMessage(workerData.map((item) => [item.file, lint(item)]));
