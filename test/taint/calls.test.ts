import { describe } from 'vitest';

import { check } from './check.ts';

describe('callees', () => {
  check(
    'of which one is called',
    "const some = opaque() ? (value) => value : () => 'x';",
    'sink(some(email)); // !',
    "sink(some('y'));",
  );
  check(
    'whose effects are alternatives',
    "let text = 'x'; const some = opaque() ? () => { text = email; } : () => { text = 'y'; }; some();",
    'sink(text); // !',
  );
  check(
    'whose effects all clean',
    "let text = email; const some = opaque() ? () => { text = 'x'; } : () => { text = 'y'; }; some(); sink(text);",
  );
  check('that are no functions', 'const some = { text: email }; some(); sink(some.other);', 'sink(some.text); // !');
  check(
    'that are bound',
    'function show(first, second) {',
    'sink(first); // !',
    'sink(second); sink(this.text); // !',
    "} show.bind({ text: email }, email)('x');",
  );
  check(
    'of old constructors',
    'function Box(text) { this.text = text; } const box = new Box(email);',
    'sink(box.text); // !',
    "sink(new Box('x').text);",
  );
  check(
    'of old constructors with prototypes',
    'function Box(text) { this.text = text; } Box.prototype.give = function () { return this.text; };',
    'sink(new Box(email).give()); // !',
    "sink(new Box('x').give());",
  );
  check(
    'of old constructors that return',
    "function Box() { this.other = 'x'; return { text: email }; } const box = new Box();",
    'sink(box.text); // !',
    'sink(box.other);',
    "function Text() { this.text = 'x'; return 1; } sink(new Text().text);",
  );
  check(
    'of constructors that call themselves',
    'class Node { constructor(depth) { this.text = email; if (depth) this.next = new Node(depth - 1); } }',
    'sink(new Node(opaque()).text); // !',
    'sink(new Node(opaque()).other);',
  );
  check(
    'of superclasses',
    "class A { constructor(text, other) { this.text = text; this.other = other; } } class B extends A { constructor() { super(email, 'x'); } }",
    'sink(new B().text); // !',
    'sink(new B().other);',
  );
  check(
    'of methods of superclasses',
    "class A { give() { return this.text; } } class B extends A { text = email; give() { return super.give(); } } class C extends A { text = 'x'; give() { return super.give(); } }",
    'sink(new B().give()); // !',
    'sink(new C().give());',
  );
});

describe('arguments', () => {
  check(
    'of known spreads',
    'function show(a, b, c) {',
    'sink(a); sink(c);',
    'sink(b); // !',
    "} show(...['x', email], 'y');",
  );
  check(
    'of open spreads',
    'function show(a, b, c) { sink(a);',
    'sink(b.email); // !',
    'sink(c.email); // !',
    "} show('x', ...sourceList());",
  );
  check('behind open spreads', 'function show(a, b) { sink(a);', 'sink(b); // !', "} show('x', ...opaque(), email);");
  check(
    'between two open spreads',
    'function show(a, ...more) { sink(a);',
    'sink(more); // !',
    "} show('x', ...opaque(), email, ...opaque());",
  );
  check(
    'two spreads of which one is open',
    'function show(a, ...more) { sink(a);',
    'sink(more); // !',
    "} show('x', ...opaque(), ...[email]);",
  );
  check(
    'may be missing behind open spreads',
    'function show(a, b = email) {',
    'sink(b); // !',
    "} show('x', ...(opaque() ? ['y'] : []));",
  );
});

describe('tags', () => {
  check(
    'of the program',
    'const tag = (texts, first, second) => {',
    'sink(first); sink(texts[0]);',
    'sink(second); // !',
    "}; tag`a${'x'}b${email}c`;",
  );
  check(
    'that give data',
    "const tag = (texts, value) => value; const other = () => 'x';",
    'sink(tag`a${email}`); // !',
    'sink(other`a${email}`);',
  );
  check(
    'of which texts are told',
    "const texts = { a: email, b: 'x' }; const tag = ([first, second]) => {",
    'sink(texts[first]); // !',
    'sink(texts[second]);',
    '}; tag`a${1}b`;',
  );
  check('of libraries', 'sink(opaque`a${email}`); // !', "sink(opaque`a${'x'}`);");
  check(
    'String.raw',
    'sink(String.raw`a${email}`); // !',
    "const texts = { ab: email, x: 'y' }; sink(texts[String.raw`ab`]); // !",
    'sink(texts[String.raw`x`]);',
  );
});

describe('methods that fill', () => {
  check(
    'an unknown list',
    'export function main(given) { given.items.push(email);',
    'sink(given.items); // !',
    'sink(given.others); }',
  );
  check(
    'an unknown set',
    'export function main(given) { given.items.add(email); for (const item of given.items)',
    'sink(item); // !',
    '}',
  );
  check(
    'an unknown map',
    "export function main(given) { given.items.set('a', email);",
    "sink(given.items.get('a')); // !",
    "sink(given.items.get('b')); }",
  );
  check(
    'no queue of tasks',
    'export function main(given) { given.queue.add(() => email); sink(given.queue);',
    'given.queue.add(function () { sink(email); }); // !',
    '}',
  );
  check('by another name', 'export function main(given) { given.items.publish(email); sink(given.items); }');
});

describe('loops', () => {
  check('that always leave', 'function main() { for (const item of [1, 2]) return; sink(email); } main();');
  check(
    'that perhaps leave',
    'function main() { for (const item of [1, 2]) if (opaque()) return;',
    'sink(email); // !',
    '} main();',
  );
  check(
    'that leave in a later round',
    'function main() { for (const item of [1, 2]) { if (item === 2) return; } sink(email); } main();',
  );
  check(
    'that are left by break',
    "let text = 'x'; for (const item of [1, 2]) { text = email; break; }",
    'sink(text); // !',
  );
  check(
    'that are left in the first round',
    "let text = email; for (const item of [1, 2]) { text = 'x'; break; } sink(text);",
  );
  check('that never run', 'for (const item of []) sink(email);');
  check(
    'carry data over three rounds',
    "let a = 'x', b = 'x', c = 'x'; for (const item of opaque()) { c = b; b = a; a = email; }",
    'sink(b); // !',
    'sink(c); // !',
  );
  check(
    'clean what they run over',
    'const box = { text: email }; for (const key of opaque()) box.text = "x"; sink(box.text);',
  );
  check(
    'may leave variables as they were',
    "let text = email; for (const key of opaque()) text = 'x';",
    'sink(text); // !',
  );
  check(
    'continue with what was there',
    "let text = 'x'; for (const item of opaque()) { text = email; continue; }",
    'sink(text); // !',
  );
  check('always continue', "let text = email; for (const item of [1]) { text = 'x'; continue; } sink(text);");
});
