import { Linter, type ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';

import { languageOptions } from '../language.ts';

/** A folder that is linted as one project. */
export interface LintedProject {
  readonly name: string;
  readonly root: string;
  /** Absolute paths, sorted. */
  readonly files: readonly string[];
}

/** Everything a rule said of a file, as text. */
export type Report = readonly string[];

const TEST = path.resolve(import.meta.dirname, '..');
const FOLDERS = [path.join(TEST, 'fixtures/projects'), path.resolve(TEST, '../examples')];
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_SOURCE.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

/** The small projects of the corpus and the examples. */
export function lintedProjects(): LintedProject[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder).map((name) => {
      const root = path.join(folder, name);
      return { name, root, files: filesBelow(root) };
    }),
  );
}

/** The plugin as a new process has it, without anything that it remembers from file to file. */
export async function freshPlugin(): Promise<ESLint.Plugin> {
  vi.resetModules();
  return (await import('../../src/index.ts')).default;
}

/** @param linter by default a new one */
export function lint(plugin: ESLint.Plugin, root: string, file: string, linter = new Linter({ cwd: root })): Report {
  const messages = linter.verify(
    readFileSync(file, 'utf8'),
    {
      files: ['**'],
      plugins: { 'sp-api': plugin },
      languageOptions: languageOptions(file),
      // Mistakes of the engine are not passed over.
      settings: { spApi: { debug: true } },
      rules: Object.fromEntries(Object.keys(plugin.rules ?? {}).map((name) => [`sp-api/${name}`, 'error'])),
    },
    { filename: file },
  );
  return messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId ?? 'fatal'} ${message}`);
}

/** @returns what is said of each file of a run over several files, by file. */
export function lintAll(
  plugin: ESLint.Plugin,
  root: string,
  files: readonly string[],
  linter?: Linter,
): Record<string, Report> {
  return Object.fromEntries(files.map((file) => [file, lint(plugin, root, file, linter)]));
}
