import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import rule from '../../src/rules/no-hardcoded-credentials.ts';
import { temporaryProject } from '../modules/temporary-project.ts';
import { HEX, makeUp } from './made-up.ts';

/** @returns the messages of a file of the project, and what its suggestions are. */
function lint(files: Record<string, string | object>, name: string): Linter.LintMessage[] {
  const project = temporaryProject(files);
  const config: Linter.Config = {
    plugins: { p: { rules: { r: rule } } },
    rules: { 'p/r': 'error' },
    languageOptions: { sourceType: 'module' },
  };
  return new Linter({ cwd: project.root }).verify(textOf(files[name]), config, { filename: project.at(name) });
}

const textOf = (content: string | object | undefined): string => (typeof content === 'string' ? content : '');

const messages = (files: Record<string, string | object>, name: string): string[] =>
  lint(files, name).map(({ line, message }) => `${line}: ${message}`);

const USE = "import jwt from 'jsonwebtoken';\nimport { words } from './words.js';\njwt.sign({}, words);";
const REMEDY = 'DPP 2.5 forbids credentials and keys in code. Load it from a secret store and rotate it.';

describe('literals of other files', () => {
  it('are reported where they are used, with their place and without an edit', () => {
    const files = { 'a.js': USE, 'words.js': "// words\nexport const words = 'made-up words';" };
    expect(messages(files, 'a.js')).toEqual([`3: Hardcoded JWT secret comes from words.js:2; ${REMEDY}`]);
    expect(lint(files, 'a.js')[0]?.suggestions).toBeUndefined();
    expect(messages(files, 'words.js')).toEqual([]);
  });

  it('are masked', () => {
    const secret = `${makeUp(HEX, 60)}cdef`;
    const files = {
      'a.js': "import { v } from './b.js';\nexport const clientSecret = v;",
      'b.js': `export const v = '${secret}';`,
    };
    expect(messages(files, 'a.js')).toEqual([
      `2: Hardcoded client secret (ends in "cdef") comes from b.js:1; ${REMEDY}`,
    ]);
  });

  it.each([
    [
      'the other file reports them by its name',
      "export const jwtSecret = 'made-up-words-4711!'; export { jwtSecret as words };",
    ],
    ['they are placeholders', "export const words = 'your-jwt-secret';"],
    ['they come from the environment', 'export const words = process.env.WORDS;'],
    ['the file cannot be parsed', "export const words = 'made-up words' +;"],
    ['the name is not exported', "const words = 'made-up words';"],
    ['the name is a type', 'export {};'],
    ['files import each other', "export { words } from './a.js';"],
  ])('are not reported when %s', (_, text) => {
    expect(messages({ 'a.js': USE, 'words.js': text }, 'a.js')).toEqual([]);
  });

  it.each([
    ['there is no such file', { 'a.js': USE }],
    ['the use is a test', { 'a.test.js': USE, 'words.js': "export const words = 'made-up words';" }],
    [
      'they stand in a test',
      { 'a.js': USE.replace('./words', './test/words'), 'test/words.js': "export const words = 'made-up words';" },
    ],
  ])('are not reported when %s', (_, files) => {
    expect(messages(files, Object.keys(files)[0] ?? '')).toEqual([]);
  });

  it('are found behind re-exports in a circle', () => {
    const files = {
      'a.js': USE.replace('./words', './index'),
      'index.js': "export * from './index.js';\nexport * from './words.js';",
      'words.js': "export * from './index.js';\nexport const words = 'made-up words';",
    };
    expect(messages(files, 'a.js')).toEqual([`3: Hardcoded JWT secret comes from words.js:2; ${REMEDY}`]);
  });

  it('come from data', () => {
    const files = {
      'a.js':
        "import jwt from 'jsonwebtoken';\nimport c from './c.json' with { type: 'json' };\njwt.sign({}, c.jwt.words);",
      'c.json': '{\n  "jwt": { "words": "made-up words" }\n}',
    };
    expect(messages(files, 'a.js')).toEqual([`3: Hardcoded JWT secret comes from c.json:2; ${REMEDY}`]);
  });

  it('are put into texts', () => {
    const files = {
      'a.js': "import { words } from './words.js';\nexport const url = `postgres://app:${words}@db.acme.io/main`;",
      'words.js': "export const words = 'q7Wz-x91-Lm';",
    };
    expect(messages(files, 'a.js')).toEqual([`2: Hardcoded password in a URL comes from words.js:1; ${REMEDY}`]);
  });

  it('give the same findings whatever was linted before', () => {
    const files = { 'a.js': USE, 'words.js': "export const words = 'made-up words';" };
    const alone = messages(files, 'a.js');
    expect([messages(files, 'words.js'), messages(files, 'a.js'), messages(files, 'a.js')]).toEqual([[], alone, alone]);
  });
});
