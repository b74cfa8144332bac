import { describe, expect, it } from 'vitest';

import { jsdocComments, jsdocOf, jsdocTags } from '../../src/ast/jsdoc.ts';
import { parseFile } from '../../src/modules/parse.ts';
import type { SourceFile } from '../../src/modules/source-file.ts';

function parse(text: string): SourceFile {
  const file = parseFile('/x.js', text);
  if (file === undefined) throw new Error('The text cannot be parsed.');
  return file;
}

/** The comment of the function in a text, without stars. */
function commentOfFunction(text: string): string | undefined {
  const file = parse(text);
  let found: string | undefined;
  JSON.stringify(file.program, (key, value: unknown) => {
    if (key === 'parent' || typeof value === 'bigint') return undefined;
    const node = value as { readonly type?: string } | null;
    if (/^(?:Arrow)?Function/.test(node?.type ?? ''))
      found ??= jsdocOf(file, node as never)?.value.replace(/^\*|\s/g, '');
    return value;
  });
  return found;
}

describe('the JSDoc comment of a function', () => {
  it.each([
    ['/** a */ function f() {}', 'a'],
    ['/** a */ export function f() {}', 'a'],
    ['/** a */ export default () => 1;', 'a'],
    ['/** a */ const f = () => 1;', 'a'],
    ['/** a */ export const f = function () {};', 'a'],
    ['const f = /** a */ () => 1;', 'a'],
    ['/** outer */ const f = /** a */ () => 1;', 'a'],
    ['/** a */ module.exports.f = function () {};', 'a'],
    ['class A { /** a */ m() {} }', 'a'],
    ['class A { /** a */ m = () => 1; }', 'a'],
    ['const o = { /** a */ m() {} };', 'a'],
    ['const o = { /** a */ m: () => 1 };', 'a'],
    ['/** a */\n// eslint-disable-next-line\nfunction f() {}', 'a'],
    ['/** b */\n/** a */\nfunction f() {}', 'a'],
    ['/* a */ function f() {}', undefined],
    ['// a\nfunction f() {}', undefined],
    ['/** a */ let x; function f() {}', undefined],
    ['/** a */ call(() => 1);', undefined],
    ['/** a */ const x = 1, f = () => 1;', undefined],
    ['function f() {} /** a */', undefined],
  ])('%s', (text, expected) => {
    expect(commentOfFunction(text)).toBe(expected);
  });
});

describe('the tags of a JSDoc comment', () => {
  it('have bodies that stand where their offsets say', () => {
    const text =
      '/**\n * What it does, a@b.c.\n * @param {{\n *   a: string,\n * }} x - it\n * @returns {void}\n */\nf();';
    const [comment] = jsdocComments(parse(text));
    const tags = comment === undefined ? [] : jsdocTags(comment);
    expect(tags.map(({ name }) => name)).toEqual(['param', 'returns']);
    for (const { body, offset } of tags)
      expect(text.slice(offset, offset + body.length).replaceAll('*', ' ')).toBe(body);
  });

  it('are found on one line', () => {
    const [comment] = jsdocComments(parse('/** @type {string} */ var x;'));
    expect(comment && jsdocTags(comment)).toEqual([{ name: 'type', body: ' {string} ', offset: 9 }]);
  });
});
