import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { readSettings } from '../../src/settings.ts';
import { reported } from './program.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/settings.md'), 'utf8');
const sections = page.split(/^## /mu).map((text) => ({ title: text.split('\n', 1)[0] ?? '', text }));

function blocksOf(text: string): string[] {
  return [...text.matchAll(/^```[jt]s\n(?<code>.*?)^```$/gmsu)].map((match) => match.groups!.code!);
}

/** Blocks that begin with `spApi:` are settings. */
function settingsIn(blocks: readonly string[]): SpApiSettings {
  const block = blocks.find((code) => code.startsWith('spApi: '));
  if (block === undefined) return {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page is our own
  const evaluate = new Function(`return ({ ${block} }).spApi;`) as () => SpApiSettings;
  return evaluate();
}

/** Blocks that begin with the name of a file are the program that the settings of the section are about. */
function filesIn(blocks: readonly string[]): Record<string, string> {
  const named = blocks.flatMap((code) => {
    const name = /^\/\/ ([\w/-]+\.[jt]s)\n/u.exec(code)?.[1];
    return name === undefined ? [] : [[name, code] as const];
  });
  return Object.fromEntries(named);
}

function expected(code: string): string[] {
  return code.split('\n').flatMap((line, index) => {
    const rule = /\/\/ ← sp-api\/([\w-]+)/u.exec(line)?.[1];
    return rule === undefined ? [] : [`${index + 1}: ${rule}`];
  });
}

describe.each(
  sections.filter(({ text }) => 'main.js' in filesIn(blocksOf(text)) || 'main.ts' in filesIn(blocksOf(text))),
)('the page on settings: $title', ({ text }) => {
  const blocks = blocksOf(text);
  const files = filesIn(blocks);
  test.each(Object.keys(files))('%s', (file) => {
    expect(reported(files, settingsIn(blocks), file)).toEqual(expected(files[file]!));
  });
});

test('every part that has examples is tested', () => {
  const tested = sections.filter(({ text }) =>
    Object.keys(filesIn(blocksOf(text))).some((name) => name.startsWith('main.')),
  );
  expect(tested.map(({ title }) => title)).toEqual([
    'Sources',
    'Sinks',
    'Sanitizers',
    'Permitted flows',
    'Recipients',
    'Encrypted stores',
    '`@pii` tags',
    '`@spapiFlow` tags',
  ]);
});

test('the configuration at the top is valid', () => {
  const [configuration = ''] = blocksOf(page);
  const inside = /spApi: \{\n.*?^ {6}\},$/msu.exec(configuration)?.[0] ?? '';
  const settings = settingsIn([inside.replace(/,$/u, '')]);
  expect(Object.keys(settings)).toEqual(['sources', 'sinks', 'sanitizers']);
  expect(() => readSettings({ spApi: settings })).not.toThrow();
});
