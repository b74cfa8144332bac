import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Linter, type ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

import spApi from '../src/index.ts';

const plugin: ESLint.Plugin = spApi;
const DOCS = path.resolve(import.meta.dirname, '../docs/rules');

/** The code blocks of a page's section, up to the next heading. */
function codeBlocks(page: string, section: string): string[] {
  const [, text = ''] = page.split(`\n### ${section}\n`);
  const [body = ''] = text.split(/^##/mu);
  return [...body.matchAll(/^```js\n(?<code>.*?)^```$/gmsu)].map((match) => match.groups!.code!);
}

function reportedLines(rule: string, code: string): number[] {
  const messages = new Linter().verify(code, [{ plugins: { docs: plugin }, rules: { [`docs/${rule}`]: 'error' } }], {
    // A first line may say what the file is called.
    filename: path.join(DOCS, /^\/\/ (\S+\.js)$/mu.exec(code)?.[1] ?? 'example.js'),
  });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.map(({ line }) => line);
}

/** In code that is called incorrect, a comment behind the code stands on each line that is reported. */
function commentedLines(code: string): number[] {
  return code.split('\n').flatMap((line, index) => (/\S.* \/\/ /u.test(line) ? [index + 1] : []));
}

describe.each(Object.keys(plugin.rules ?? {}))('the page of %s', (rule) => {
  const page = readFileSync(path.join(DOCS, `${rule}.md`), 'utf8');

  test('shows incorrect code that is reported where a comment says so', () => {
    const blocks = codeBlocks(page, 'Incorrect');
    expect(blocks).not.toEqual([]);
    for (const code of blocks) expect(reportedLines(rule, code)).toEqual(commentedLines(code));
  });

  test('shows correct code that is not reported', () => {
    const blocks = codeBlocks(page, 'Correct');
    expect(blocks).not.toEqual([]);
    for (const code of blocks) expect(reportedLines(rule, code)).toEqual([]);
  });
});
