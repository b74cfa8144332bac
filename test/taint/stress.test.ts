import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/taint/budget.ts';
import { repeat, run } from './run.ts';

interface Program {
  readonly name: string;
  readonly code: string;
  /** Where it leaks. */
  readonly lines: readonly number[];
  /** How many steps it may take: a multiple of its size where the analysis is linear. */
  readonly steps: number;
}

const chain = (count: number, link: (index: number, next: string | undefined) => string): string =>
  repeat(count, (i) => link(i, i === count - 1 ? undefined : String(i + 1)));

const CHAINS: readonly Program[] = [
  {
    name: 'arrow functions that add a property each',
    code: `${repeat(100, (i) => `const c${99 - i} = (x) => ${i === 0 ? 'x' : `c${100 - i}({ ...x, k${i}: 1 })`};`)}\nsink(c0({ a: source() }));`,
    lines: [101],
    steps: 2_000,
  },
  {
    name: 'functions, the last of which leaks',
    code: `${chain(100, (i, next) => `function c${i}(x) { ${next === undefined ? 'sink(x)' : `c${next}(x)`}; }`)}\nc0(source());`,
    lines: [100],
    steps: 2_000,
  },
  {
    name: 'async functions',
    code: `${chain(100, (i, next) => `async function c${i}(x) { return ${next === undefined ? 'x' : `await c${next}(x)`}; }`)}\nsink(await c0(source()));`,
    lines: [101],
    steps: 2_000,
  },
  {
    name: 'methods of a hundred classes',
    code: `${repeat(100, (i) => `class C${99 - i} { run(x) { return ${i === 0 ? 'x' : `new C${100 - i}().run(x)`}; } }`)}\nsink(new C0().run(source()));`,
    lines: [101],
    steps: 60_000,
  },
  {
    name: 'sixty functions of much nested code',
    code: `${chain(
      60,
      (i, next) =>
        `function c${i}(x) { try { if (x) { for (const y of [x]) { switch (y) { default: { const o = { a: [y].map((z) => { return ${next === undefined ? 'z' : `c${next}((z))`}; }) }; return o.a[0]; } } } } } catch (e) { throw e; } }`,
    )}\nsink(c0(source()));`,
    lines: [61],
    steps: 4_000,
  },
  {
    name: 'a class with a hundred ancestors',
    code: `class C0 { get() { return source(); } }\n${repeat(100, (i) => `class C${i + 1} extends C${i} { m${i}() { return ${i}; } }`)}\nsink(new C100().get());`,
    lines: [102],
    steps: 20_000,
  },
  {
    name: 'a hundred constructors and methods that call super',
    code: `class C0 { constructor(x) { this.x = x; } get() { return this.x; } }\n${repeat(100, (i) => `class C${i + 1} extends C${i} { constructor(x) { super(x); } get() { return super.get(); } }`)}\nsink(new C100(source()).get());`,
    lines: [102],
    steps: 60_000,
  },
  {
    name: 'three hundred calls of then',
    code: `sourceAsync()${'.then((x) => x)'.repeat(300)}.then((x) => sink(x));`,
    lines: [1],
    steps: 3_000,
  },
  {
    name: 'a hundred promises inside each other',
    code: `${'Promise.resolve().then(() => '.repeat(100)}sourceAsync()${')'.repeat(100)}.then((x) => sink(x));`,
    lines: [1],
    steps: 1_000,
  },
];

const NESTED: readonly Program[] = [
  {
    name: 'conditions',
    code: `export function f(a) {\n${repeat(300, (i) => `if (a.x${i}) {`)}\nsink(source());\n${'}'.repeat(300)}\n}`,
    lines: [302],
    steps: 3_000,
  },
  {
    name: 'blocks',
    code: `export function f() {\n${'{\n'.repeat(300)}sink(source());\n${'}'.repeat(300)}\n}`,
    lines: [302],
    steps: 1_000,
  },
  {
    name: 'else if',
    code: `export function f(a) {\n  let x = '';\n${repeat(300, (i) => `if (a === ${i}) x = ${i === 200 ? 'source()' : "'a'"};`, ' else ')}\nsink(x);\n}`,
    lines: [4],
    steps: 5_000,
  },
  {
    name: 'calls',
    code: `const id = (x) => x;\nsink(${'id('.repeat(300)}source()${')'.repeat(300)});`,
    lines: [2],
    steps: 2_000,
  },
  { name: 'templates', code: `sink(${'`a${'.repeat(300)}source()${'}`'.repeat(300)});`, lines: [1], steps: 1_000 },
  {
    name: 'ternaries',
    code: `sink(${'opaque() ? '.repeat(300)}source()${" : ''".repeat(300)});`,
    lines: [1],
    steps: 3_000,
  },
  {
    name: 'objects',
    code: `const o = ${'{ a: '.repeat(300)}source()${' }'.repeat(300)};\nsink(o${'.a'.repeat(300)});\nsink(o${'.a'.repeat(299)}.b);`,
    lines: [2],
    steps: 2_000,
  },
  {
    name: 'arrays',
    code: `const o = ${'['.repeat(300)}source()${']'.repeat(300)};\nsink(o${'[0]'.repeat(300)});\nsink(o${'[0]'.repeat(299)}[1]);`,
    lines: [2],
    steps: 3_000,
  },
  {
    name: 'functions that are called at once',
    code: `const x = source();\n${'(() => {\n'.repeat(100)}sink(x);\n${'})();'.repeat(100)}`,
    lines: [102],
    steps: 1_000,
  },
  {
    name: 'handlers that throw again',
    code: `${'try {'.repeat(100)}\nthrow new Error(source());\n${'} catch (e) { throw e; }'.repeat(99)} } catch (e) { sink(e.message); }`,
    lines: [3],
    steps: 1_000,
  },
];

const WIDE: readonly Program[] = [
  {
    name: 'a switch of 200 cases',
    code: `export function f(k) {\n  let x = '';\n  switch (k) {\n${repeat(200, (i) => `    case ${i}: x = ${i === 150 ? 'source()' : "'q'"}; break;`)}\n  }\n  sink(x);\n}`,
    lines: [205],
    steps: 3_000,
  },
  {
    name: 'a switch of 200 cases that fall through',
    code: `export function f(k) {\n  let x = '';\n  switch (k) {\n${repeat(200, (i) => `    case ${i}: x = x + ${i === 150 ? 'source()' : "'q'"};`)}\n  }\n  sink(x);\n}`,
    lines: [205],
    steps: 3_000,
  },
  {
    name: 'a list of 5,000 objects',
    code: `const a = [${repeat(5_000, (i) => (i === 4_999 ? 'source()' : `{ id: ${i} }`), ',')}];\nsink(a.length);\nsink(a);\nfor (const x of a) sink(x);`,
    lines: [3, 4],
    steps: 20_000,
  },
  {
    name: 'an object of 500 properties',
    code: `const o = { ${repeat(500, (i) => `k${i}: ${i === 250 ? 'source()' : "'v'"}`, ', ')} };\nsink(o.k1);\nsink(o.k250);\nsink(JSON.stringify(o));`,
    lines: [3, 4],
    steps: 1_000,
  },
  {
    name: '2,000 concatenations',
    code: `let s = '';\n${repeat(2_000, (i) => `s += ${i === 1_000 ? 'source()' : "'x'"};`)}\nsink(s);`,
    lines: [2_002],
    steps: 20_000,
  },
  {
    name: '900 operands of +',
    code: `const s = ${repeat(900, (i) => (i === 500 ? 'source()' : "'x'"), ' + ')};\nsink(s);`,
    lines: [2],
    steps: 2_000,
  },
];

const ALL = { 'long chains of': CHAINS, '300 levels of nested': NESTED, 'the breadth of': WIDE };

describe.each(Object.entries(ALL))('%s', (_, programs) => {
  it.each(programs)('$name', ({ code, lines, steps }) => {
    const result = run({ 'main.js': code });
    expect({ lines: result.lines, cuts: result.cuts }).toEqual({ lines, cuts: [] });
    expect(result.steps).toBeLessThan(steps);
  });
});

describe('bounds', () => {
  it.each([
    [
      'calls that go deeper than any program',
      'call depth main.js:150',
      `${chain(1_000, (i, next) => `function c${i}(x) { return ${next === undefined ? 'x' : `c${next}(x)`}; }`)}\nsink(c0(source()));`,
    ],
    [
      'calls inside deep code, which share the stack with it',
      'nesting main.js:63',
      `${chain(
        1_000,
        (i, next) =>
          `function c${i}(x) { try { if (x) { for (const y of [x]) { switch (y) { default: { const o = { a: [y].map((z) => { return ${next === undefined ? 'z' : `c${next}((z))`}; }) }; return o.a[0]; } } } } } catch (e) { throw e; } }`,
      )}\nsink(c0(source()));`,
    ],
    [
      'tests that call what tests',
      'steps main.js:145',
      `${chain(1_000, (i, next) => `function c${i}(x) { if (${next === undefined ? 'x' : `c${next}(x)`}) return x; }`)}\nsink(c0(source()));`,
    ],
  ])('%s: %s', (_, cut, code) => {
    const { cuts, steps } = run({ 'main.js': code });
    expect(cuts).toContain(cut);
    expect(steps).toBeLessThanOrEqual(DEFAULT_LIMITS.steps);
  });
});
