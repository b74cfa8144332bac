/**
 * Code that no one writes by hand, timed one file at a time: a lint run must never hang on one.
 * Each builder gives the text of a linted file that leaks on its last line or in the middle of the mass.
 */
const CLIENT = "import { SellingPartner } from 'amazon-sp-api'; const sp = new SellingPartner({});";
const ORDER = "await sp.callAPI({ operation: 'orders.getOrder' })";

const repeat = (count, part, separator = '\n') =>
  Array.from({ length: count }, (_, index) => part(index)).join(separator);
const file = (...lines) => [CLIENT, `const order = ${ORDER};`, ...lines].join('\n');

export const PATHOLOGICAL = {
  'call chain of 100 functions': () =>
    file(
      repeat(100, (i) => `function f${i}(x) { return ${i === 99 ? 'x' : `f${i + 1}(x)`}; }`),
      'console.log(f0(order));',
    ),
  'call chain of 1,000 functions': () =>
    file(
      repeat(1_000, (i) => `function f${i}(x) { return ${i === 999 ? 'x' : `f${i + 1}(x)`}; }`),
      'console.log(f0(order));',
      'console.log(order);',
    ),
  '1,000 callers of one helper': () =>
    file(
      'const help = (x) => [x].map((y) => y)[0];',
      repeat(1_000, (i) => `export function c${i}(a) { return help(a.x${i}); }`),
      'console.log(help(order));',
    ),
  '200-way switch that falls through': () =>
    file(
      'export function f(k) {\nlet x = "";\nswitch (k) {',
      repeat(200, (i) => `case ${i}: x = x + ${i === 150 ? 'order.BuyerInfo.BuyerEmail' : '"a"'};`),
      '}\nconsole.log(x);\n}',
    ),
  '5,000-element array': () =>
    file(
      `const a = [${repeat(5_000, (i) => (i === 4_999 ? 'order.BuyerInfo.BuyerEmail' : `{ id: ${i} }`), ', ')}];`,
      'console.log(a);',
    ),
  '500-property object': () =>
    file(`const o = { ${repeat(500, (i) => `k${i}: ${i === 250 ? 'order' : '"v"'}`, ', ')} };`, 'console.log(o);'),
  '300 nested conditions': () =>
    file(
      'export function f(a) {',
      repeat(300, (i) => `if (a.x${i}) {`),
      'console.log(order);',
      '}'.repeat(301),
    ),
  '300 nested calls': () => file('const id = (x) => x;', `console.log(${'id('.repeat(300)}order${')'.repeat(300)});`),
  '3,000 branches': () =>
    file(
      'export function f(a) {\nlet x = "";',
      repeat(3_000, (i) => `if (a.x${i}) x = x + order.BuyerInfo.BuyerEmail; else x = "a";`),
      'console.log(x);\n}',
    ),
  'promise chain of 300': () =>
    file(`Promise.resolve(order)${'.then((x) => x)'.repeat(300)}.then((x) => console.log(x));`),
  '2,000 concatenations': () =>
    file(
      'let s = "";',
      repeat(2_000, (i) => `s += ${i === 1_000 ? 'order.BuyerInfo.BuyerEmail' : '"x"'};`),
      'console.log(s);',
    ),
  '100 classes that inherit': () =>
    file(
      'class C0 { constructor(x) { this.x = x; } get() { return this.x; } }',
      repeat(
        100,
        (i) => `class C${i + 1} extends C${i} { constructor(x) { super(x); } get() { return super.get(); } }`,
      ),
      'console.log(new C100(order).get());',
    ),
  '100 classes that call each other': () =>
    file(
      repeat(100, (i) => `class C${99 - i} { run(x) { return ${i === 0 ? 'x' : `new C${100 - i}().run(x)`}; } }`),
      'console.log(new C0().run(order));',
    ),
  'recursion in twelve directions': () =>
    file(
      repeat(
        12,
        (i) =>
          `function p${i}(x) { return x.k ? p${(i + 1) % 12}(x.a) + p${(i + 3) % 12}(x.b) + p${(i + 5) % 12}(x.c) : x.v; }`,
      ),
      'console.log(p0({ k: Math.random(), a: order, v: order.BuyerInfo.BuyerEmail }));',
    ),
  '40 calls that double': () =>
    file(
      'function f0(x) { return x; }',
      repeat(40, (i) => `function f${i + 1}(x) { return [f${i}(x), f${i}(x)]; }`),
      'console.log(order);',
      'f40(order);',
    ),
  'straight function of 10,000 lines': () =>
    file(
      'export function f() {',
      repeat(10_000, (i) => `const v${i} = ${i === 0 ? 'order.BuyerInfo.BuyerEmail' : `v${i - 1}`} + '${i}';`),
      'console.log(v9999);\n}',
    ),
};
