import type { Linter } from 'eslint';
import { Linter as FlatLinter } from 'eslint';
import { describe, expect, test, vi } from 'vitest';

import plugin from '../src/index.ts';
import { LEAK, lint, lintFile, messages, ORDER } from './robustness/lint.ts';
import {
  codeWithName,
  INHERITED_NAMES,
  ODD_JSX,
  ODD_MODULES,
  ODD_SCRIPTS,
  ODD_TYPESCRIPT,
} from './robustness/syntax.ts';
import { temporaryProject } from './modules/temporary-project.ts';

const LOG = 'no-pii-in-logs';

// Time is no matter of these tests, also on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/**
 * Lints code between an order and a line that logs it.
 * @returns the findings, that last line as `last`: it is to be found whatever stands before it
 */
function lintBefore(code: string, filename = '/nowhere/main.js'): string[] {
  const text = `${ORDER}\n${code}\n${LEAK}`;
  const last = text.split('\n').length;
  return lint(text, filename).map((item) => item.replace(`${last}: ${LOG}`, 'last'));
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('files that cannot be followed', () => {
  const main = (specifier: string): string =>
    `import { helper } from '${specifier}';\n${ORDER}\nhelper(order);\nconst kept = helper(order.BuyerInfo);\nconsole.log(kept);\n${LEAK}`;

  test.each([
    ['a file with a syntax error', { 'helper.js': 'export function helper( { console.log(' }],
    ['a missing file', {}],
    ['an empty file', { 'helper.js': '' }],
    ['a folder', { 'helper.js/index.js': '' }],
    ['a binary file', { 'helper.js': '\0\u0001\u0002ÿ' }],
    ['a file of more than 1 MB', { 'helper.js': `export const helper = console.log;\n//${'-'.repeat(1_100_000)}` }],
    ['a file that nests too deeply', { 'helper.js': `export const helper = ${'['.repeat(5000)}${']'.repeat(5000)};` }],
  ])('%s', (_, files) => {
    expect(lintFile({ 'main.js': main('./helper.js'), ...files }, 'main.js')).toEqual([`6: ${LOG}`]);
  });

  test.each([
    ...['./nowhere', 'nowhere', '@scope/nowhere/deep', '#private', '', '/', '.', '..', '../../../../../../../../..'],
    ...['http://example.com/x.js', 'data:text/javascript,1', 'node:nothing', '\\\\', './a\\u0000b', './main.js?raw'],
  ])('an import of %j', (specifier) => {
    expect(lintFile({ 'main.js': main(specifier) }, 'main.js')).toEqual([`6: ${LOG}`]);
  });

  test.each([
    'style.css',
    'App.astro',
    'Empty.vue',
    'broken.svelte',
    'data.json',
    'broken.json',
    'types.d.ts',
    'native.node',
  ])('an import of %s', (name) => {
    const files = {
      'main.js': main(`./${name}`),
      'style.css': 'a { b: c }',
      'App.astro': '<script>export const helper = console.log;</script>',
      'Empty.vue': '<template><p>export const helper = console.log;</p></template>',
      'broken.svelte': '<script>export const helper = console.log(</script>',
      'data.json': { helper: 1 },
      'broken.json': '{ "helper": ',
      'types.d.ts': 'export declare function helper(x: unknown): unknown;',
      'native.node': '\0',
    };
    expect(lintFile(files, 'main.js')).toEqual([`6: ${LOG}`]);
  });

  test.each(['App.vue', 'App.svelte'])('an import of %s, which is followed', (name) => {
    const files = { 'main.js': main(`./${name}`), [name]: '<p/><script>export const helper = console.log;</script>' };
    expect(lintFile(files, 'main.js')).toEqual([`3: ${LOG}`, `4: ${LOG}`, `6: ${LOG}`]);
  });
});

describe('import cycles', () => {
  test('a file that imports itself', () => {
    const text = [
      "import * as self from './main.js'; import { order as again } from './main.js';",
      ORDER,
      'export { order };',
      'console.log(again);',
      'function later() { console.log(self.order); }',
      'later();',
    ].join('\n');
    expect(lintFile({ 'main.js': text }, 'main.js')).toEqual([`4: ${LOG}`, `5: ${LOG}`]);
  });

  test('a file that re-exports itself', () => {
    const text = `export * from './main.js'; export * as self from './main.js'; export { self as other } from './main.js';\n${ORDER}\n${LEAK}`;
    expect(lintFile({ 'main.js': text }, 'main.js')).toEqual([`3: ${LOG}`]);
  });

  test('a CommonJS file that requires itself', () => {
    const text = `const self = require('./main.cjs'); const { SellingPartner } = require('amazon-sp-api');\nexports.show = (order) => console.log(order);\nnew SellingPartner({}).callAPI({ operation: 'orders.getOrder' }).then((order) => self.show(order));`;
    expect(lintFile({ 'main.cjs': text }, 'main.cjs', { sourceType: 'commonjs' })).toEqual([`2: ${LOG}`]);
  });

  test('files that import each other', () => {
    const files = {
      'a.js': `import { b } from './b.js';\nexport const a = (order) => b(order);\n${ORDER}\na(order);`,
      'b.js': `import { a } from './a.js';\nexport const b = (order) => { if (order.x) a(order); };`,
      'c.js': `import { a } from './a.js';\n${ORDER}\na(order);\n${LEAK}`,
    };
    expect(lintFile(files, 'a.js')).toEqual([]);
    expect(lintFile(files, 'b.js')).toEqual([]);
    expect(lintFile(files, 'c.js')).toEqual([`4: ${LOG}`]);
  });

  test.each([
    ['stars', "export * from './b.js';", "export * from './a.js';"],
    ['stars and a name', "export * from './b.js';", "export * from './a.js'; export { none } from './a.js';"],
    ['names', "export { none } from './b.js';", "export { none } from './a.js';"],
    [
      'imported names',
      "import { none } from './b.js'; export { none };",
      "import { none } from './a.js'; export { none };",
    ],
    ['CommonJS', "module.exports = require('./b.js');", "module.exports = require('./a.js');"],
  ])('barrels that re-export a name in a circle that none of them has: %s', (_, a, b) => {
    const main = `import { none } from './a.js'; import * as all from './b.js';\n${ORDER}\nnone(order); all.none(order);\n${LEAK}`;
    expect(lintFile({ 'main.js': main, 'a.js': a, 'b.js': b }, 'main.js')).toEqual([`4: ${LOG}`]);
  });

  test('a ring of 100 files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `f${index}.js`,
        `import { f as next } from './f${(index + 1) % 100}.js';\nexport const f = (o) => next(o);\n${index === 0 ? `${ORDER}\nf(order);\n${LEAK}` : ''}`,
      ]),
    );
    expect(lintFile(files, 'f0.js')).toEqual(['bound files', `5: ${LOG}`]);
  });
});

describe('size', () => {
  test.each([
    [
      'a function of 10,000 lines',
      `function f(o) {\n${lines(10_000, (index) => `  const v${index} = g(o.x${index}, ${index});`)}\n}\nf(order);`,
    ],
    [
      'a function of 10,000 lines that nobody calls',
      `function f(o) {\n${lines(10_000, (index) => `  const v${index} = g(o.x${index});`)}\n}`,
    ],
    [
      '2,000 conditions in a row',
      lines(2000, (index) => `if (order.OrderStatus === 's${index}') counts[${index}] = order.OrderTotal;`),
    ],
    ['2,000 cases', `switch (s) {\n${lines(2000, (index) => `case ${index}: x = order.OrderTotal; break;`)}\n}`],
    ['else if, 1,000 times', `${lines(1000, (index) => `if (s === ${index}) x = ${index}; else`)} x = 0;`],
    ['a literal of 5,000 elements', `const x = [${lines(5000, (index) => `${index},`)}];`],
    [
      'a literal of 5,000 objects',
      `const x = [${lines(5000, (index) => `{ id: ${index}, order },`)}]; f(x[4999].order);`,
    ],
    [
      'a literal of 5,000 properties',
      `const x = {${lines(5000, (index) => `k${index}: order,`)}}; for (const k in x) f(x[k]);`,
    ],
    ['a template of 2,000 parts', `const x = \`${lines(2000, () => '${order.AmazonOrderId}')}\`; f(x);`],
    ['a sum of 3,000 parts', `const x = ${lines(3000, () => 'order.AmazonOrderId +')} 1; f(x);`],
    [
      '1,000 calls of one helper',
      `function help(o, n) { return { id: o.AmazonOrderId, n }; }\n${lines(1000, (index) => `f(help(order, ${index}));`)}`,
    ],
    [
      '1,000 functions that call one helper',
      `function help(o, n) { return { id: o.AmazonOrderId, n }; }\n${lines(1000, (index) => `export const c${index} = (o) => help(o, ${index});`)}`,
    ],
    [
      '500 classes, each extending the one before',
      `class C0 {}\n${lines(500, (index) => `class C${index + 1} extends C${index} {}`)}`,
    ],
    ['a string of 1 MB', `const x = '${'x'.repeat(1_000_000)}'; f(x + x + x);`],
    ['a constant that is padded to 1 GB', "f('x'.padEnd(1e9), 'x'.padStart(1e9, 'ab'), 'x'.padEnd(Infinity, ''));"],
    [
      'constants that double',
      "let s = 'x'; for (let i = 0; i < 60; i++) s = s.concat(s, s, s, s).replace('x', s); f(s);",
    ],
    ['a method of a text that throws', "try { f('x'.normalize('NFX')); } catch (error) { f(error); }"],
    ['a path of 10,000 segments', `fetch('https://sellingpartnerapi-eu.amazon.com/${'orders/'.repeat(10_000)}');`],
    ['a path of 2,000 holes', `fetch(\`\${f()}${'/orders/v0/orders/${x}'.repeat(2000)}\`);`],
  ])('%s', (_, code) => {
    expect(lintBefore(code)).toEqual(['last']);
  });

  test('an imported file of almost 1 MB', () => {
    const helper = `export const helper = (o) => console.log(o);\n${lines(20_000, (index) => `export const value${index} = 'some longer text';`)}`;
    const main = `import { helper } from './helper.js';\n${ORDER}\nhelper(order);\n${LEAK}`;
    expect(helper.length).toBeGreaterThan(800_000);
    expect(lintFile({ 'main.js': main, 'helper.js': helper }, 'main.js')).toEqual([`3: ${LOG}`, `4: ${LOG}`]);
  });

  test('2,000 leaks', () => {
    expect(lint(`${ORDER}\n${lines(2000, () => LEAK)}`, '/nowhere/main.js')).toHaveLength(2000);
  });
});

describe('depth', () => {
  const nest = (count: number, before: string, inside: string, after: string): string =>
    `${before.repeat(count)}${inside}${after.repeat(count)}`;

  test.each([
    ['arrays', `f(${nest(500, '[', 'order', ']')});`],
    ['objects', `f(${nest(500, '{ a: ', 'order', '}')});`.replace('f({', 'f({')],
    ['calls', nest(500, 'f(', 'order', ')')],
    ['parentheses', `f(${nest(300, '(', 'order', ')')});`],
    ['blocks', nest(500, '{', 'f(order);', '}')],
    ['conditions', nest(300, 'if (order.x) {', 'f(order);', '} else { g(); }')],
    ['ternaries', `f(${nest(300, '(order.x ? ', 'order', ' : 2)')});`],
    ['logical operators', `f(${lines(300, (index) => `order.x${index} &&`)} 1);`],
    ['members', `f(order${'.a'.repeat(1000)});`],
    ['optional members', `f(order${'?.a'.repeat(1000)});`],
    ['chained calls', `builder${'.add(order)'.repeat(1000)};`],
    ['loops', nest(60, 'for (const a of b) {', 'f(order);', '}')],
    ['try statements', nest(100, 'try {', 'f(order);', '} catch (e) { f(e); }')],
    ['functions', nest(100, 'function g() {', 'return order;', '}')],
    ['callbacks of unknown functions', nest(12, 'f(() => {', 'g(order);', '});')],
    ['callbacks of array methods', `${nest(100, '[order].map((o) => ', 'o', ')')};`],
    ['promise callbacks', `${nest(100, 'Promise.resolve(order).then((o) => ', 'o', ')')};`],
    ['functions that are called at once', `${nest(100, '(function (o) { return ', 'o', '; })(order)')};`],
    ['classes', `${nest(100, 'new (class { x = ', 'order', '; })()')};`],
    ['patterns', `{ const ${nest(300, '{ a: ', 'b', '}')} = order; f(b); }`],
    ['templates', `${nest(100, 'f(`${', 'order.AmazonOrderId', '}`)')};`],
    ['elements', `f(${nest(200, '<a b={1}>', '{order.AmazonOrderId}', '</a>')});`],
    [
      'constants',
      `const s0 = '/orders';\n${lines(200, (index) => `const s${index + 1} = s${index} + '/a';`)} fetch(s200);`,
    ],
  ])('nested %s', (_, code) => {
    expect(lintBefore(code)).toEqual(['last']);
  });

  test.each([
    ['recursion', 'function f(n, o) { return n === 0 ? o : f(n - 1, { o }); }\nf(100000, order);'],
    ['recursion without an end', 'const f = (o) => f({ ...o, o });\nf(order);'],
    [
      'a method that calls itself',
      'class A { m(o) { this.o = { o, t: this.o }; return this.m(this.o); } }\nnew A().m(order);',
    ],
    [
      'prototypes that are each other',
      'function A() {} function B() {}\nif (x) A.prototype = Object.create(B.prototype); else B.prototype = Object.create(A.prototype);\nfor (;;) { Object.setPrototypeOf(A.prototype, B.prototype); Object.setPrototypeOf(B.prototype, A.prototype); if (f()) break; }\nconst a = new A(); a.none = order; f(a.missing, a.none); a.missing();',
    ],
    [
      'names that are taken from each other',
      'var { a } = b, { b } = a; var [c] = d, { d = c } = c; login({ password: a, secret: d });',
    ],
    [
      'an iterator that iterates itself',
      'const it = { [Symbol.iterator]() { return it.more(); }, more() { return [...it, ...new Set(it)].values(); }, next() { for (const x of it) f(x); return { value: [...it] }; } };\nfor (const x of it) f(x);',
    ],
    [
      'a promise that awaits itself',
      'const p = { then(done) { done(p); return p.then(p.then); } };\nasync function g() { return await p; }\ng().then(g);',
    ],
    ['a getter that reads itself', 'const o = { get x() { return this.x; }, set x(v) { this.x = v; } };\no.x = o.x;'],
    ['a proxy of itself', 'const o = new Proxy({}, { get: () => o });\nf(o.a.b.c);'],
    [
      'a generator that delegates to itself',
      'function* g(o) { yield o; yield* g(o); }\nfor (const o of g(order)) f(o);',
    ],
    ['an async function that awaits itself', 'async function f(o) { return await f(await o); }\nawait f(order);'],
    [
      'mutual recursion',
      'function a(o) { return o ? b(o.x) : 1; }\nfunction b(o) { return c(o) || a(o); }\nfunction c(o) { return a(b(o)); }\na(order);',
    ],
    [
      'functions that call all of each other',
      `${lines(4, (i) => `function f${i}(o) { return ${lines(4, (j) => `f${j}(o) ||`)} 1; }`)}\nf0(order);`,
    ],
    [
      'a class whose constructor makes another',
      'class A { constructor() { this.b = new B(this); } }\nclass B { constructor(a) { this.a = a ?? new A(); } }\nnew A().b.a.b;',
    ],
    [
      'a chain of 60 getters',
      `${lines(60, (index) => `const g${index} = { get x() { return ${index === 0 ? 'order' : `g${index - 1}.x`}; } };`)}\nf(g59.x);`,
    ],
  ])('%s', (_, code) => {
    expect(lintBefore(code)).toEqual(['last']);
  });

  test('a chain of 1,000 functions', () => {
    const chain = lines(1000, (index) => `function f${index}(o) { return f${index + 1}(o); }`);
    expect(lintBefore(`${chain}\nfunction f1000(o) { return 1; }\nf0(order);`)).toEqual(['bound call depth', 'last']);
  });

  test('calls that double with each level end, and what came before them is found', () => {
    const doubling = lines(40, (index) => `function f${index + 1}(o) { return [f${index}(o), f${index}(o)]; }`);
    const text = `${ORDER}\n${LEAK}\nfunction f0(o) { return o; }\n${doubling}\nf40(order);`;
    expect(lint(text, '/nowhere/main.js')).toEqual(['bound steps', `2: ${LOG}`]);
  });
});

describe('odd syntax', () => {
  test.each(ODD_MODULES)('%s', (code) => {
    // Exports and imports of one name twice are errors of a compiler, not of a parser.
    expect(lintBefore(code, '/nowhere/main.ts')).toEqual(['last']);
  });

  test.each(ODD_MODULES.filter((code) => !/\busing\b/u.test(code)))('%s (espree)', (code) => {
    expect(lintBefore(code)).toEqual(['last']);
  });

  test.each(ODD_TYPESCRIPT)('%s', (code) => {
    expect(lintBefore(code, '/nowhere/main.ts')).toEqual(['last']);
  });

  test.each(ODD_JSX)('%s', (code) => {
    expect(lintBefore(code, '/nowhere/main.jsx')).toEqual(['last']);
    expect(lintBefore(code, '/nowhere/main.tsx')).toEqual(['last']);
  });

  test.each(ODD_SCRIPTS)('%s', (code) => {
    const text = `var { SellingPartner } = require('amazon-sp-api');\nnew SellingPartner({}).callAPI({ operation: 'orders.getOrder' }).then(function (order) {\n${code}\n${LEAK}\n});`;
    expect(lint(text, '/nowhere/main.js', { sourceType: 'script' })).toEqual([`4: ${LOG}`]);
  });

  test.each([...ODD_MODULES, ...ODD_TYPESCRIPT])('imported: %s', (code) => {
    const helper = `const order = {}, f = (x) => x, g = f;\n${code}\nexport const helper = console.log;`;
    const main = `import { helper } from './helper.ts';\n${ORDER}\nhelper(order);\n${LEAK}`;
    expect(lintFile({ 'main.js': main, 'helper.ts': helper }, 'main.js').at(-1)).toBe(`4: ${LOG}`);
  });
});

describe('names that every object has', () => {
  test.each(INHERITED_NAMES)('%s', (name) => {
    expect(lintBefore(codeWithName(name))).toEqual(['last']);
  });

  test.each(INHERITED_NAMES)('%s as the name of a package, a file and an export', (name) => {
    const files = {
      'main.js': `import { ${name} as own } from './${name}.js'; import * as all from './${name}.js'; import foreign from '${name}';\n${ORDER}\nown(order.AmazonOrderId); all.${name}(order.AmazonOrderId); foreign.${name}(order);\nall.nothing?.(order);\n${LEAK}`,
      [`${name}.js`]: `function show(text) { console.log(text); }\nexport { show as ${name} };`,
    };
    expect(lintFile(files, 'main.js')).toEqual([`5: ${LOG}`]);
  });

  test.each(INHERITED_NAMES)('%s as the name of a type', (name) => {
    const code = `type T = { ${name}: string; AmazonOrderId: ${name}; nested: { '${name}'?: T } }; interface ${name} { ${name}(): ${name} }\nfunction h(o: T, p: ${name}, q: import('x').${name}) { f(o.${name}, p.${name}, o.nested?.${name}, q); }`;
    expect(lintBefore(code, '/nowhere/main.ts')).toEqual(['last']);
  });
});

test('built-in methods that call themselves', () => {
  const code =
    'let find = [1].find; const all = [find, [].forEach]; all.find(find); [find].find(find); all.forEach(all.forEach); all.map([].map, all);';
  expect(lintBefore(code)).toEqual(['bound call depth', 'last']);
});

describe('file texts', () => {
  const BOM = '\uFEFF';
  const code = `${ORDER}\nexport const show = (o) => console.log(o);\nshow(order);`;
  const hashbang = `#!/usr/bin/env node\n${code}`;

  test.each([
    ['a byte order mark', `${BOM}${code}`, [`2: ${LOG}`]],
    ['Windows line ends', code.replaceAll('\n', '\r\n'), [`2: ${LOG}`]],
    [
      'line and paragraph separators',
      code.replaceAll('\n', '\u2028').replace('\u2028show', '\u2029show'),
      [`2: ${LOG}`],
    ],
    ['a hashbang', hashbang, [`3: ${LOG}`]],
    ['all of them', `${BOM}${hashbang}`.replaceAll('\n', '\r\n'), [`3: ${LOG}`]],
    ['nothing', '', []],
    ['a byte order mark alone', BOM, []],
    ['a hashbang alone', '#!/usr/bin/env node', []],
    ['a comment alone', '// SellingPartner', []],
    ['blanks', ' \t\r\n\f\v\u00A0', []],
    ['astral characters', code.replace('show(order)', "'😀'; show(order, '𝒜')"), [`2: ${LOG}`]],
  ])('%s', (_, text, expected) => {
    expect(lint(text, '/nowhere/main.js')).toEqual(expected);
    expect(lint(text, '/nowhere/main.ts')).toEqual(expected);
  });

  test('line numbers of an imported file count its own line ends, without byte order mark', () => {
    const helper = `${BOM}#!/usr/bin/env node\n// 😀\nexport function show(o) {\n  console.log(o);\n}`.replaceAll(
      '\n',
      '\r\n',
    );
    const main = `import { show } from './helper.js';\n${ORDER}\nshow(order);`;
    const { root, at } = temporaryProject({ 'main.js': main, 'helper.js': helper });
    const [message] = messages(main, at('main.js'), { cwd: root });
    expect(message).toMatchObject({ line: 3, column: 6 });
    expect(message?.message).toContain('from getOrder (main.js:2) reaches console.log (helper.js:4)');
  });
});

describe('files that are not on the disk', () => {
  const code = `import { helper } from './helper.js';\n${ORDER}\nhelper(order);\n${LEAK}`;

  test.each(['<input>', '<text>', 'main.js', '/nowhere/a/b/main.js', 'a b/ü#?%.js', '__placeholder__.js', '.js'])(
    '%s',
    (filename) => {
      expect(lint(code, filename)).toEqual([`4: ${LOG}`]);
    },
  );

  test('blocks of a document are linted like files of their own', () => {
    const { root, at } = temporaryProject({ 'helper.js': 'export const helper = console.log;' });
    const processor: Linter.Processor = {
      preprocess: (text) => text.split('\n---\n').map((block, index) => ({ text: block, filename: `${index}.js` })),
      postprocess: (blocks) => blocks.flat(),
    };
    const config: Linter.Config[] = [
      { files: ['**/*.md'], plugins: { test: { processors: { blocks: processor } } }, processor: 'test/blocks' },
      { files: ['**/*.js'], plugins: { 'sp-api': plugin }, rules: { 'sp-api/no-pii-in-logs': 'error' } },
    ];
    const text = [`${ORDER}\n${LEAK}`, 'console.log(order);', `${ORDER}\n\n${LEAK}`, code].join('\n---\n');
    const found = new FlatLinter({ cwd: root }).verify(text, config, {
      filename: at('readme.md'),
      filterCodeBlock: () => true,
    });
    expect(found.map(({ line }) => line)).toEqual([2, 3, 3, 4]);
  });
});

describe('settings', () => {
  const sanitizer = {
    id: 'a',
    module: './a.js',
    export: 'a',
    effect: 'redact',
    reason: 'Removes every personal field',
    owner: 'me',
  };

  /** @returns what ESLint fails with, the first line. */
  function failure(settings: unknown): string {
    try {
      messages('', '/nowhere/main.js', { settings });
    } catch (error) {
      return String(error instanceof Error ? error.message : error)
        .split('\n')[0]!
        .replace('eslint-plugin-sp-api: ', '');
    }
    return '';
  }

  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['undefined values', { sanitizers: undefined, debug: undefined }],
    ['everything', { sanitizers: [sanitizer], debug: false }],
  ])('%s is valid', (_, settings) => {
    expect(failure(settings)).toBe('');
  });

  test.each([
    [
      'sanitizer',
      "settings.spApi.sanitizer is not a known setting (known: sources, sinks, sanitizers, permittedFlows, recipients, encryptedStores, debug); did you mean 'sanitizers'?",
    ],
    [
      'Debug',
      "settings.spApi.Debug is not a known setting (known: sources, sinks, sanitizers, permittedFlows, recipients, encryptedStores, debug); did you mean 'debug'?",
    ],
    [
      'completelyDifferent',
      'settings.spApi.completelyDifferent is not a known setting (known: sources, sinks, sanitizers, permittedFlows, recipients, encryptedStores, debug).',
    ],
    [
      'constructor',
      'settings.spApi.constructor is not a known setting (known: sources, sinks, sanitizers, permittedFlows, recipients, encryptedStores, debug).',
    ],
  ])('the unknown key %s', (key, message) => {
    expect(failure({ [key]: [] })).toBe(message);
  });

  test.each([
    [null, 'settings.spApi must be an object.'],
    [[], 'settings.spApi must be an object.'],
    ['strict', 'settings.spApi must be an object.'],
    [{ debug: 'yes' }, 'settings.spApi.debug must be a boolean.'],
    [{ debug: 1n }, 'settings.spApi.debug must be a boolean.'],
    [{ debug: () => true }, 'settings.spApi.debug must be a boolean.'],
    [{ sanitizers: {} }, 'settings.spApi.sanitizers must be a list.'],
    [{ sanitizers: [null] }, 'settings.spApi.sanitizers[0] must be an object.'],
    [{ sanitizers: [sanitizer, {}] }, 'settings.spApi.sanitizers[1].id is missing.'],
    [{ sanitizers: [{ ...sanitizer, id: 7 }] }, 'settings.spApi.sanitizers[0].id must be a string.'],
    [
      { sanitizers: [{ ...sanitizer, effekt: 'redact' }] },
      "settings.spApi.sanitizers[0].effekt is not a known setting (known: id, module, export, reason, owner, calls, effect, data, keys, inPlace, guard, when, unless); did you mean 'effect'?",
    ],
    [
      { sanitizers: [{ ...sanitizer, effect: 'redacts' }] },
      "settings.spApi.sanitizers[0].effect must be one of redact, omit, aggregate, encrypt, hash, mask; did you mean 'redact'?",
    ],
    [
      { sanitizers: [{ ...sanitizer, reason: 'short' }] },
      'settings.spApi.sanitizers[0].reason must say why in 20 characters or more.',
    ],
  ])('%o', (settings, message) => {
    expect(failure(settings)).toBe(message);
  });

  test('a wrong value is told whatever was linted before', () => {
    expect(failure({})).toBe('');
    expect(failure({ debug: () => true })).toBe('settings.spApi.debug must be a boolean.');
    const circular: { sanitizers: unknown[] } = { sanitizers: [] };
    circular.sanitizers.push(circular);
    expect(failure(circular)).toBe(
      'settings.spApi.sanitizers[0].sanitizers is not a known setting (known: id, module, export, reason, owner, calls, effect, data, keys, inPlace, guard, when, unless).',
    );
  });
});
