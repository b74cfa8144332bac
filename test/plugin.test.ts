import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ESLint } from 'eslint';
import { expect, test } from 'vitest';

import spApi from '../src/index.ts';

const plugin: ESLint.Plugin = spApi;
const ROOT = path.resolve(import.meta.dirname, '..');
/** Read, not imported: the compiler copies imported JSON when it emits, and would write over the file itself. */
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
const rules = Object.entries(plugin.rules ?? {});
const ruleNames = rules.map(([name]) => name).sort();

/** The names of the files of a folder without their extension. */
function basenames(folder: string, extension: string): string[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => path.basename(file, extension))
    .sort();
}

test('the plugin tells ESLint its name and version', () => {
  expect(plugin.meta).toMatchObject({ name: manifest.name, version: manifest.version, namespace: 'sp-api' });
});

test('every rule has a file and every file in the folder of rules is one', () => {
  expect(basenames('src/rules', '.ts').filter((name) => name !== 'index')).toEqual(ruleNames);
});

test('every rule has a page and every page has a rule', () => {
  expect(basenames('docs/rules', '.md')).toEqual(ruleNames);
});

test.each(rules)('%s says what it is', (name, rule) => {
  const { docs, messages, schema } = rule.meta ?? {};
  expect(docs?.description).toMatch(/^(?:disallow|require|enforce) /u);
  expect(docs?.url).toMatch(new RegExp(`/${name}\\.md$`, 'u'));
  expect(Object.keys(messages ?? {})).not.toEqual([]);
  expect(schema).toBeDefined();
});

test('the presets register the plugin itself', () => {
  const presets = [spApi.configs.strict, spApi.configs['strict/rules']].flat();
  const registered = presets.flatMap(({ plugins }) => Object.values(plugins ?? {}));
  expect(registered.map((registeredPlugin) => registeredPlugin === plugin)).toEqual([true, true]);
});

test.each(['recommended', 'strict', 'audit'] as const)('the forms of %s have the same rules', (preset) => {
  const { rules: presetRules } = spApi.configs[preset].at(-1)!;
  expect(spApi.configs[`${preset}/rules`].rules).toEqual(presetRules);
  expect(spApi.configs[`legacy-${preset}`]).toMatchObject({ plugins: ['sp-api'], rules: presetRules });
});

test('every preset names rules of the plugin, every rule is in audit, and strict has all but the record', () => {
  const configured = (preset: string): string[] =>
    [plugin.configs?.[preset] ?? []]
      .flat()
      .flatMap((config) => Object.keys(config.rules ?? {}))
      .map((rule) => rule.replace('sp-api/', ''))
      .sort();
  expect(configured('audit')).toEqual(ruleNames);
  expect(configured('strict')).toEqual(ruleNames.filter((name) => name !== 'recorded-pii-flow'));
  expect(ruleNames).toEqual(expect.arrayContaining(configured('recommended')));
});
