/** The tools that are compared: each tells whether it reports anything in a file. */
import { lintSource } from '@secretlint/core';
import { creator as secretlintPreset } from '@secretlint/secretlint-rule-preset-recommend';
import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import noSecrets from 'eslint-plugin-no-secrets';
import sonarjs from 'eslint-plugin-sonarjs';

import spApi from '../../dist/index.js';

/** The cases that stand for themselves are TypeScript with JSX. */
const FILE = 'src/case.tsx';

function withEslint(plugin, rules) {
  const config = {
    files: ['**/*.tsx'],
    plugins: { tool: plugin },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: Object.fromEntries(rules.map((rule) => [`tool/${rule}`, 'error'])),
  };
  const linter = new Linter();
  return (text) => {
    const messages = linter.verify(text, config, { filename: FILE });
    const broken = messages.find(({ fatal }) => fatal);
    if (broken) throw new Error(`${broken.message} in ${text}`);
    return messages.length > 0;
  };
}

async function withSecretlint(content) {
  const { messages } = await lintSource({
    source: { filePath: `/${FILE}`, content, contentType: 'text', ext: '.tsx' },
    options: { config: { rules: [{ id: secretlintPreset.meta.id, rule: secretlintPreset }] }, noPhysicFilePath: true },
  });
  return messages.length > 0;
}

export const TOOLS = {
  'sp-api': withEslint(spApi, ['no-hardcoded-credentials']),
  'no-secrets': withEslint(noSecrets, ['no-secrets']),
  sonarjs: withEslint(sonarjs, ['no-hardcoded-secrets', 'no-hardcoded-passwords', 'hardcoded-secret-signatures']),
  secretlint: withSecretlint,
};
