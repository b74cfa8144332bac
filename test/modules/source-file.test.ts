import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/modules/parse.ts';
import { locate, rangeOf, type SourceFile } from '../../src/modules/source-file.ts';

function fileOf(text: string): SourceFile {
  return parseFile('/a.ts', text)!;
}

describe('locate', () => {
  test.each([
    [0, 1, 0],
    [3, 1, 3],
    [4, 2, 0],
    [9, 3, 0],
    [10, 3, 1],
    [999, 3, 2],
    [-5, 1, 0],
  ])('finds the place of offset %i', (offset, line, column) => {
    expect(locate(fileOf('a;;\nb;;\r\nc;'), offset)).toEqual({ line, column });
  });

  test('knows all line breaks that ESLint knows', () => {
    const text = '`a\nb\rc\r\nd\u2028e\u2029f`';
    expect(locate(fileOf(text), text.indexOf('f'))).toEqual({ line: 6, column: 0 });
  });

  test('works on an empty file', () => {
    expect(locate(fileOf(''), 0)).toEqual({ line: 1, column: 0 });
  });
});

describe('offsets', () => {
  test('count UTF-16 units', () => {
    const file = fileOf('const s = "😀é"; leak(y);');
    const [start, end] = rangeOf(file.program.body[1]!);
    expect(file.text.slice(start, end)).toBe('leak(y);');
  });

  test('do not count the byte order mark', () => {
    const file = fileOf('\uFEFFleak(y);');
    expect(file.text).toBe('leak(y);');
    expect(rangeOf(file.program.body[0]!)).toEqual([0, 8]);
  });

  test('are read from either kind of tree', () => {
    expect(rangeOf({ type: 'Identifier', range: [3, 4] })).toEqual([3, 4]);
    expect(rangeOf({ type: 'Identifier', start: 3, end: 4 })).toEqual([3, 4]);
    expect(rangeOf({ type: 'Identifier' })).toEqual([0, 0]);
  });
});
