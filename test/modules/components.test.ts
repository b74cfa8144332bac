import { expect, test } from 'vitest';

import { scriptsOf } from '../../src/modules/components.ts';
import { parseFile } from '../../src/modules/parse.ts';
import { locate, rangeOf } from '../../src/modules/source-file.ts';

const VUE = `<template>
  <p :class="a > b">{{ order.id }}</p>
  <!-- <script>no script</script> -->
</template>

<script lang="ts">
export const one: number = 1;
</script>
<script setup lang="ts" generic="T extends Record<string, unknown>">
import { two } from './two';
const three = two + one;
</script>

<style scoped>p { color: red }</style>
`;

test('the scripts of a component keep their places', () => {
  const { text, lang } = scriptsOf(VUE);
  expect(lang).toBe('ts');
  expect(text).toHaveLength(VUE.length);
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    ...Array<string>(6).fill(''),
    'export const one: number = 1;',
    '',
    '',
    "import { two } from './two';",
    'const three = two + one;',
    ...Array<string>(4).fill(''),
  ]);
});

test('a component is parsed with all of its scripts', () => {
  const file = parseFile('/app/a.vue', VUE);
  expect(file?.program.body.map((node) => [node.type, locate(file, rangeOf(node)[0]).line])).toEqual([
    ['ExportNamedDeclaration', 7],
    ['ImportDeclaration', 10],
    ['VariableDeclaration', 11],
  ]);
  expect(file?.text).toBe(VUE);
});

test.each([
  ['no script', '<template><p/></template>', 'jsx', ''],
  ['a script without an end', '<script>\nlet a;', 'jsx', 'let a;'],
  ['capitals', '<SCRIPT LANG=ts>let a: string;</SCRIPT >', 'ts', 'let a: string;'],
  ['an attribute of its own line', '<script\n  lang="tsx"\n>let a;</script>', 'tsx', 'let a;'],
  ['JSX', '<script lang="jsx">let a = <b/>;</script>', 'jsx', 'let a = <b/>;'],
  ['a script of the module', '<script context="module">let a;</script><script>let b;</script>', 'jsx', 'let a;let b;'],
  ['a tag of another name', '<scripted>let a;</scripted>', 'jsx', ''],
  ['a text with a script in it', '<script>let a = "<script>";</script>', 'jsx', 'let a = "<script>";'],
])('%s', (_, text, lang, script) => {
  const scripts = scriptsOf(text);
  expect([scripts.lang, scripts.text.replace(/\s{2,}/gu, '').trim()]).toEqual([lang, script]);
});

test('a component of Svelte may be reactive', () => {
  const file = parseFile(
    '/app/a.svelte',
    '<script lang="ts">\nlet a: number = 1;\n$: b = a;\n</script>\n{#if a}{b}{/if}\n',
  );
  expect(file?.program.body).toHaveLength(2);
});

test('a component with a syntax error has no tree', () => {
  expect(parseFile('/app/a.vue', '<script>let = ;</script>')).toBeUndefined();
});

test('many openings do not take long', () => {
  expect(scriptsOf('<script a="'.repeat(20_000)).text.trim()).toBe('');
});
