import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/taint/budget.ts';
import { repeat, run } from './run.ts';

const runCode = (code: string): ReturnType<typeof run> => run({ 'main.js': code });

describe('programs that are large', () => {
  it('follows data through a function of 10,000 lines', () => {
    const body = repeat(10_000, (i) => `  const v${i} = ${i === 0 ? 'source()' : `v${i - 1}`} + '${i}';`);
    expect(runCode(`export function long() {\n${body}\n  sink(v9999);\n}`)).toMatchObject({
      lines: [10_002],
      cuts: [],
    });
  });

  it('joins thousands of branches', () => {
    const body = repeat(3000, (i) => `  if (a.b${i}) text = text + data; else text = 'q${i}';`);
    const code = `export function branches(a) {\n  const data = source();\n  let text = '';\n${body}\n  sink(text);\n}`;
    expect(runCode(code)).toMatchObject({ lines: [3004], cuts: [] });
  });

  it('reads literals of 5,000 elements', () => {
    const list = repeat(5000, (i) => (i === 4999 ? 'source()' : String(i)), ',');
    const object = repeat(5000, (i) => `k${i}: ${i === 4999 ? 'source()' : String(i)}`, ',');
    const code = `sink([${list}]);\nconst o = {${object}};\nsink(o.k1);\nsink(o.k4999);\nsink(Object.keys(o));`;
    expect(runCode(code)).toMatchObject({ lines: [1, 4], cuts: [] });
  });

  it('lets one helper have a thousand callers', () => {
    const callers = repeat(
      1000,
      (i) => `export function c${i}(a) { sink(help(a.x${i})); ${i === 500 ? 'sink(help(source()));' : ''} }`,
    );
    const { lines, cuts } = runCode(`const help = (x) => [x].map((y) => y)[0];\n${callers}`);
    expect({ lines, cuts }).toEqual({ lines: [502], cuts: [] });
  });
});

describe('programs that are deep', () => {
  it('follows a chain of a hundred functions', () => {
    const chain = repeat(100, (i) => `function c${i}(x) { return ${i === 99 ? 'x' : `c${i + 1}(x)`}; }`);
    expect(runCode(`${chain}\nsink(c0(source()));`)).toMatchObject({ lines: [101], cuts: [] });
  });

  it('runs a function with the same arguments once, however many calls lead there', () => {
    const chain = repeat(60, (i) => `function c${i}(x) { return ${i === 59 ? 'x' : `c${i + 1}(x) + c${i + 1}(x)`}; }`);
    const { lines, cuts, steps } = runCode(`${chain}\nsink(c0(source()));`);
    expect({ lines, cuts }).toEqual({ lines: [61], cuts: [] });
    expect(steps).toBeLessThan(10_000);
  });

  it('walks deep member chains and long conditions', () => {
    const members = runCode(`sink(source()${'.trim()'.repeat(300)});`);
    expect(members).toMatchObject({ lines: [1], cuts: [] });
    const conditions = repeat(1000, (i) => `a.x${i}`, ' && ');
    expect(runCode(`export function f(a) {\n  if (${conditions}) sink(source());\n}`)).toMatchObject({
      lines: [2],
      cuts: [],
    });
  });

  it('gives up on nesting that no program has, and says so', () => {
    const nested = `${'[() => '.repeat(120)}source()${']'.repeat(120)}`;
    expect(() => runCode(`sink(${nested});`)).not.toThrow();
  });
});

describe('programs without an end', () => {
  it.each([
    ['recursion', 'function f(n, x) { return n < 2 ? x : f(n - 1, x) + f(n - 2, x); }\nsink(f(30, source()));', [2]],
    [
      'nested recursion',
      'function a(m, n, x) { return m === 0 ? x : a(m - 1, a(m, n - 1, x), x); }\nsink(a(3, 3, source()));',
      [2],
    ],
    ['a loop', 'let x = "";\nwhile (opaque()) x = x + source();\nsink(x);', [3]],
    ['a list of itself', 'const list = [];\nlist.push(list);\nlist.push(source());\nsink(list);', [4]],
    [
      'functions that define each other',
      'const a = b && opaque();\nvar b = a && opaque();\nif (a) sink(source());',
      [3],
    ],
  ])('settles %s', (_name, code, lines) => {
    expect(runCode(code)).toMatchObject({ lines, cuts: [] });
  });

  it('bounds functions that call each other in many ways', () => {
    const functions = repeat(
      12,
      (i) =>
        `function p${i}(x) { return x.k ? p${(i + 1) % 12}(x.a) + p${(i + 3) % 12}(x.b) + p${(i + 5) % 12}(x.c) : x.v; }`,
    );
    const { lines, steps } = runCode(`${functions}\nsink(p0({ k: opaque(), a: sourceRecord(), v: source() }));`);
    expect(lines).toEqual([13]);
    expect(steps).toBeLessThanOrEqual(2 * DEFAULT_LIMITS.steps);
  });

  it('counts what the bodies of modules that import each other take', () => {
    const body = repeat(30_000, () => 'own;', ' ');
    const module = (index: number): string =>
      index === 5
        ? `export const own = 1;\n${body}`
        : `import { own as other } from './m${index + 1}.js';\nother;\nexport const own = 1;\n${body}`;
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`m${index}.js`, module(index)]));
    const { cuts, steps } = run(files);
    expect(cuts).toEqual(['steps m2.js:1']);
    expect(steps).toBeLessThanOrEqual(2 * DEFAULT_LIMITS.steps);
  });

  it('looks at each object of a typed value once', () => {
    const any = (make: (index: number) => string): string => repeat(7, (i) => `f(${i}) ? ${make(i)} : `, '') + make(7);
    const fields = (value: string): string => any((i) => `{ ${repeat(100, (k) => `k${k}x${i}: ${value}`, ', ')} }`);
    const code = [
      `const leaf = ${any((i) => `{ on${i}: (order) => sink(order.email) }`)};`,
      `const row = ${fields('leaf')};`,
      `const table = ${fields('row')};`,
      'type Row = Record<string, { on0: (order: { email: string }) => void }>;',
      ...Array.from({ length: 200 }, (_, i) => `const typed${i}: Record<string, Row> = table;`),
      "sink('x', source());",
    ];
    expect(run({ 'main.ts': code.join('\n') })).toMatchObject({ lines: [205], cuts: [] });
  });

  it('follows imports that go in a circle', () => {
    const a = "import { b } from './b.js';\nexport const a = () => source();\nsink(b());\nsink(a());";
    const b = "import { a } from './a.js';\nexport const b = () => a();";
    expect(run({ 'a.js': a, 'b.js': b })).toMatchObject({ lines: [3, 4], cuts: [] });
  });
});

describe('calls that are not run again', () => {
  it('shows a leak in another file at every call that causes it', () => {
    const main =
      "import { report } from './report.js';\nconst email = source();\nreport(email);\nreport(email);\nreport(email);\nreport('x');";
    const report = 'export function report(value) { sink(value); }';
    expect(run({ 'main.js': main, 'report.js': report }).lines).toEqual([3, 4, 5]);
  });

  it('sees what was written between two equal calls', () => {
    const code =
      "const state = { value: 'x' };\nconst read = () => state.value;\nread();\nread();\nsink(read());\nstate.value = source();\nsink(read());";
    expect(runCode(code).lines).toEqual([7]);
  });

  it('makes a new object at every call', () => {
    const code =
      "const make = () => ({ value: 'x' });\nmake();\nmake();\nconst a = make();\nconst b = make();\na.value = source();\nsink(b);\nsink(a);";
    expect(runCode(code).lines).toEqual([8]);
  });

  it('throws again what a call threw', () => {
    const code =
      'const check = (x) => { throw new Error(x); };\nconst email = source();\nfor (const i of [1, 2, 3]) {\n  try {\n    check(email);\n  } catch (error) {\n    sink(error.message);\n  }\n}';
    expect(runCode(code).lines).toEqual([7]);
  });
});
