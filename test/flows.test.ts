import { Linter } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import plugin, { configs } from '../src/index.ts';
import { isCommonJs, languageOptions, LINTED } from './language.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** A neighbour that cannot be parsed, on purpose. */
const UNPARSABLE = 'cycles-and-broken/src/broken.js';
const RECOMMENDED = (configs.recommended.at(-1)?.rules ?? {}) as Linter.RulesRecord;
const STRICT = (configs.strict.at(-1)?.rules ?? {}) as Linter.RulesRecord;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => IS_SOURCE.test(name) && !name.endsWith('.d.ts') && !name.endsWith(UNPARSABLE))
    .sort();
}

/** `// ! rule-a, rule-b` at the end of a line: what must be reported there. */
function expected(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const names = /\/\/ ! ([\w, -]+)/.exec(line)?.[1]?.split(',') ?? [];
    return names.map((name) => `${index + 1}: ${name.trim()}`);
  });
}

function found(file: string, text: string, cwd: string, enabled: Linter.RulesRecord): string[] {
  const messages = new Linter({ cwd }).verify(
    text,
    {
      files: [LINTED],
      plugins: { 'sp-api': plugin },
      settings: { spApi: { debug: true } },
      languageOptions: languageOptions(file, isCommonJs(file, text) ? 'commonjs' : 'module'),
      rules: enabled,
    },
    { filename: file },
  );
  const lines = messages.map(({ line, ruleId, message }) => `${line}: ${ruleId?.replace('sp-api/', '') ?? message}`);
  return lines.sort(byLine);
}

function byLine(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || a.localeCompare(b);
}

function check(file: string, cwd: string, enabled = RECOMMENDED): void {
  const text = readFileSync(file, 'utf8');
  expect(found(file, text, cwd, enabled)).toEqual(expected(text).sort(byLine));
}

describe('flows within a file', () => {
  for (const file of filesBelow(path.join(FIXTURES, 'flows'))) {
    it(path.relative(FIXTURES, file), () => {
      check(file, path.dirname(file));
    });
  }
});

describe('flows that the strict preset judges', () => {
  for (const file of filesBelow(path.join(FIXTURES, 'strict'))) {
    it(path.relative(FIXTURES, file), () => {
      check(file, path.dirname(file), STRICT);
    });
  }
});

describe.each([
  ['flows across the files of a project', 'projects', RECOMMENDED],
  ['flows across the files of a client', 'clients', RECOMMENDED],
  ['flows across the files of a project, in the strict preset', 'strict-projects', STRICT],
])('%s', (_, folder, enabled) => {
  const projects = path.join(FIXTURES, folder);
  for (const name of readdirSync(projects)) {
    const root = path.join(projects, name);
    for (const file of filesBelow(root)) {
      it(path.relative(FIXTURES, file), () => {
        check(file, root, enabled);
      });
    }
  }
});
