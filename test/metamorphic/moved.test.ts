import type { Linter } from 'eslint';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

import { configs } from '../../src/index.ts';
import { explainFinding } from '../../src/report/explain-results.ts';
import { moveFunctions } from './codemods/move.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { isCommonJs } from '../language.ts';
import { byLine, describeMessage, lint } from './lint.ts';
import { Program } from './program.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const IS_SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
const CODEMOD = 'functions move to another file';

/** By default one of so many fixtures is taken; `METAMORPHIC=all` takes each. */
const STEP = process.env.METAMORPHIC === 'all' ? 1 : 8;

const PRESETS = { flows: configs.recommended, strict: configs.strict };

function temporaryFolder(): string {
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'moved-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What is reported in a file, with the line of the sink: where data leaves for a function in another file, the finding stands
 * at the call.
 */
function found(file: string, text: string, preset: Linter.Config[]): string[] {
  const messages = lint(file, text, preset).map((message) => {
    const line = explainFinding(file, message)?.steps.at(-1)?.line ?? message.line;
    return describeMessage({ ...message, line });
  });
  return [...new Set(messages)].sort(byLine);
}

function foundIn(folder: string, texts: Readonly<Record<string, string>>, preset: Linter.Config[]): string[] {
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  return Object.entries(texts).flatMap(([name, text]) => found(path.join(folder, name), text, preset));
}

describe('the codemod', () => {
  const text = [
    "import { log } from './log';",
    'const LEVEL = 1;',
    '/** @param {string} text */',
    'function show(text) { log(LEVEL, text); }',
    'let last;',
    'const note = (text) => (last = text);',
    'const both = (text) => { show(text); note(text); };',
    'both(1);',
  ].join('\n');

  test('moves what uses only imports and what moves, and leaves the rest', () => {
    expect(moveFunctions(new Program('a.mjs', text), false)).toEqual({
      movedName: 'moved-a.mjs',
      rest: [
        "import { LEVEL, show } from './moved-a.mjs'; import { log } from './log';",
        '',
        '',
        '',
        'let last;',
        'const note = (text) => (last = text);',
        'const both = (text) => { show(text); note(text); };',
        'both(1);',
      ].join('\n'),
      moved: [
        "import { log } from './log';",
        'export const LEVEL = 1;',
        '/** @param {string} text */',
        'export function show(text) { log(LEVEL, text); }',
        '',
        '',
        '',
        '',
      ].join('\n'),
    });
  });

  test('writes modules of both kinds', () => {
    expect(moveFunctions(new Program('a.js', 'function f() {}\nf();'), true)).toEqual({
      movedName: 'moved-a.js',
      rest: "const { f } = require('./moved-a.js');\nf();",
      moved: 'function f() {}; exports.f = f;\n',
    });
  });

  test('leaves what is written to, waits or shares a name', () => {
    for (const statement of ['function f() {} f = 1;', 'const a = await f();', 'function f(): 1; function f(): 2 {}'])
      expect(moveFunctions(new Program('a.ts', `${statement}\ng();`), false), statement).toBeUndefined();
  });
});

describe.each(Object.entries(PRESETS))('%s', (folder, preset) => {
  const names = readdirSync(path.join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_SOURCE.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => !EXCEPTIONS.some((one) => one.codemod === CODEMOD && name.startsWith(one.fixture)))
    .sort();
  for (const [index, name] of names.entries()) {
    const text = readFileSync(path.join(FIXTURES, folder, name), 'utf8');
    // What stands beside a fixture is not beside its copy.
    if (index % STEP !== 0 || /(?:from|require\(|import\()\s*['"]\./u.test(text)) continue;
    const files = moveFunctions(new Program(name, text), isCommonJs(name, text));
    if (files === undefined) continue;
    const { rest, moved, movedName } = files;
    test(`${name}: ${CODEMOD}`, () => {
      const main = path.basename(name);
      const before = foundIn(temporaryFolder(), { [main]: text }, preset);
      const after = foundIn(temporaryFolder(), { [main]: rest, [movedName]: moved }, preset);
      // Nothing is reported in both files: both lists are without doubles, and so must their sum be.
      expect(after.sort(byLine), `${rest}\n${moved}`).toEqual(before);
    });
  }
});
