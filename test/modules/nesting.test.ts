import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTooDeep } from '../../src/modules/nesting.ts';
import { parseFile } from '../../src/modules/parse.ts';

const DEEP: Readonly<Record<string, (levels: number) => string>> = {
  arrays: (levels) => '['.repeat(levels) + ']'.repeat(levels),
  parentheses: (levels) => `${'('.repeat(levels)}a${')'.repeat(levels)}`,
  'arrow functions': (levels) => `${'(()=>'.repeat(levels)}1${')'.repeat(levels)}`,
  blocks: (levels) => '{'.repeat(levels) + '}'.repeat(levels),
  'else if': (levels) => `if(a){}${'else if(a){}'.repeat(levels)}`,
  conditionals: (levels) => `x=${'a?b:'.repeat(levels)}c`,
  'conditionals, a line each': (levels) => `x=${'a\n  ? b\n  : '.repeat(levels)}c`,
  negations: (levels) => `${'!'.repeat(levels)}a`,
  assignments: (levels) => `${'a='.repeat(levels)}1`,
  templates: (levels) => `x=${'`${'.repeat(levels)}a${'}`'.repeat(levels)}`,
  'type arguments': (levels) => `let x:${'A<'.repeat(levels)}B${'>'.repeat(levels)}`,
  additions: (levels) => `x=${'a+'.repeat(levels)}b`,
};

describe.each(Object.entries(DEEP))('%s', (_, make) => {
  test('are parsed when nested as people nest', () => {
    expect(parseFile('/a.ts', make(100))).toBeDefined();
  });

  test('are refused before they end the process', () => {
    expect(parseFile('/a.ts', make(20_000))).toBeUndefined();
  });
});

describe('isTooDeep', () => {
  test.each([
    ['statements without semicolons', 'a = b ? c : d\n'.repeat(5000)],
    ['statements with semicolons', 'a = b ? c : d;'.repeat(5000)],
    ['members of a list', `[${'a ? b : c,'.repeat(5000)}]`],
    ['strings', `f('${'([{'.repeat(5000)}')`],
    ['comment banners', `// ${'='.repeat(80)}\n`.repeat(100)],
    ['long comments', `/* ${'((('.repeat(5000)} */`],
    ['comparisons', `if (${"a === '(' || ".repeat(300)}b) {}`],
    ['JSX lines', `<A>\n${'  <B c="d" e={f}>it\'s</B>\n'.repeat(2000)}</A>`],
    ['closing brackets', ')'.repeat(5000)],
  ])('does not count %s', (_, text) => {
    expect(isTooDeep(text)).toBe(false);
  });

  test('accepts the largest file around', () => {
    const compiler = readFileSync(new URL('../../node_modules/typescript/lib/typescript.js', import.meta.url), 'utf8');
    expect(isTooDeep(compiler)).toBe(false);
  });

  test.each([
    ['line breaks', '\n'.repeat(500_000)],
    ['escaped quotes', "'\\".repeat(250_000)],
    ['comment beginnings', '/'.repeat(500_001)],
    ['apostrophes', "a'\n".repeat(150_000)],
  ])('takes linear time for many %s', (_, text) => {
    const started = performance.now();
    isTooDeep(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
