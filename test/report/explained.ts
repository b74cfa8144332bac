import { Linter, type Linter as LinterTypes } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import path from 'node:path';

import { explainFinding, type FlowStep } from '../../src/flows.ts';
import plugin from '../../src/index.ts';
import { temporaryProject } from '../modules/temporary-project.ts';
import type { Program } from './steps.cases.ts';

const RULES: LinterTypes.RulesRecord = Object.fromEntries(
  Object.keys(plugin.rules ?? {})
    // There is no record here to compare with.
    .filter((name) => name !== 'recorded-pii-flow')
    .map((name) => [`sp-api/${name}`, 'error']),
);

/** @returns what every rule says of the file, the settings' `debug` being set. */
export function lintProgram(
  root: string,
  file: string,
  text: string,
  settings: object = {},
): LinterTypes.LintMessage[] {
  return new Linter({ cwd: root }).verify(
    text,
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      languageOptions: { parser },
      settings: { spApi: { debug: true, ...settings } },
      rules: RULES,
    },
    { filename: file },
  );
}

/** Lints a program's main file. @returns the steps of its only finding */
export function explained({ files, settings }: Program): string[] {
  const { root, at } = temporaryProject(files);
  const messages = lintProgram(root, at('main.ts'), files['main.ts'] ?? '', settings);
  if (messages.length !== 1)
    throw new Error(`${messages.length} findings: ${messages.map((item) => item.message).join()}`);
  const steps = explainFinding(at('main.ts'), messages[0]!)?.steps ?? [];
  return steps.map((step) => describe(step, root));
}

function describe({ file, line, column, endLine, endColumn, kind, message }: FlowStep, root: string): string {
  return `${path.relative(root, file)}:${line}:${column}-${endLine}:${endColumn} ${kind}: ${message}`;
}
