import { describe } from 'vitest';

import { check } from './check.ts';
import { repeat } from './run.ts';

const TWO = "const a = { text: 'x' }; const b = { text: 'y' }; const some = opaque() ? a : b;";
const MANY = `const many = [${repeat(16, (index) => `'${String(index)}'`, ',')}];`;

describe('writes', () => {
  check('to one object are certain', 'const box = { text: email }; box.text = "x"; sink(box.text);');
  check(
    'to one of two objects are not',
    "const a = { text: email }; const b = { text: 'x' }; const some = opaque() ? a : b; some.text = 'y';",
    'sink(a.text); // !',
    'sink(b.text);',
  );
  check(
    'to one of two objects reach both',
    TWO,
    'some.text = email;',
    'sink(a.text); // !',
    'sink(b.text); // !',
    'sink(a.other);',
  );
  check(
    'to one of two records are not certain',
    'const some = opaque() ? order : {}; some.email = "x";',
    'sink(order.email); // !',
    'sink(order.status);',
  );
  check(
    'under unknown keys reach all',
    'const box = { a: "x" }; box[opaque()] = email;',
    'sink(box.a); // !',
    'sink(box.b); // !',
  );
  check('under unknown keys replace nothing', 'const box = { a: email }; box[opaque()] = "x";', 'sink(box.a); // !');
  check(
    'under unknown keys, twice',
    'const box = {}; box[opaque()] = email; box[opaque()] = "x";',
    'sink(box.a); // !',
  );
  check(
    'behind unknown keys are certain',
    'const box = {}; box[opaque()] = "x"; box.a = email; box.a = "y"; sink(box.a); box[opaque()] = email;',
    'sink(box.a); // !',
  );
  check('call setters', 'const box = { set text(value) {', 'sink(value); // !', '} }; box.text = email;');
  check(
    'under unknown keys call no setter',
    'const box = { set text(value) { sink("x"); } }; box[opaque()] = 1; sink(1);',
  );
  check(
    'of handlers',
    'const request = new XMLHttpRequest(); request.text = email; request.onload = function () {',
    'sink(this.text); // !',
    '};',
  );
});

describe('deletions', () => {
  check('are certain', 'const box = { text: email }; delete box.text; sink(box.text);');
  check(
    'of one of two objects are not',
    'const a = { text: email }; const b = { text: email }; const some = opaque() ? a : b; delete some.text;',
    'sink(a.text); // !',
    'sink(b.text); // !',
  );
  check('leave the others', 'const box = { text: email, other: email }; delete box.text;', 'sink(box.other); // !');
  check('of a part of a record', 'delete order.email; sink(order.email);', 'sink(order.name); // !');
  check('behind unknown keys', 'const box = {}; box[opaque()] = email; delete box.text;', 'sink(box.other); // !');
  check(
    'remove getters',
    'const box = { get text() { return email; } };',
    'sink(box.text); // !',
    'delete box.text; sink(box.text);',
  );
  check(
    'uncover what is inherited',
    "const base = { text: email }; const box = Object.create(base); box.text = 'x'; sink(box.text); delete box.text;",
    'sink(box.text); // !',
  );
});

describe('definitions', () => {
  check(
    'replace accessors',
    "const box = { get text() { return email; }, text: 'x' }; sink(box.text);",
    "const other = { text: 'x', get text() { return email; } };",
    'sink(other.text); // !',
  );
  check(
    'replace setters',
    'class Box { set text(value) { sink(value); } } class Kid extends Box { text = email; } const kid = new Kid();',
    'sink(kid.text); // !',
  );
});

describe('arrays', () => {
  check(
    'tell elements apart',
    "const items = ['x', email]; sink(items[0]);",
    'sink(items[1]); // !',
    'sink(items[2]);',
  );
  check(
    'grow by index',
    "const items = ['x']; items[1] = email; sink(items[0]);",
    'sink(items[1]); // !',
    'if (items.length === 1) sink(email);',
    'if (items.length === 2)',
    'sink(email); // !',
  );
  check(
    'do not grow when an element is replaced',
    "const items = ['x', 'y', 'z']; items[0] = email; items.push('w'); sink(items[1]); sink(items[3]);",
    'sink(items[0]); // !',
    'if (items.length === 1) sink(email);',
  );
  check(
    'do not shrink',
    "const items = ['x', 'y']; items[0] = 'z'; const [, , third = email] = items;",
    'sink(third); // !',
    'const [, second = email] = items; sink(second);',
  );
  check(
    'behind holes',
    'const items = []; items[2] = email; sink(items[0]); sink(items[1]);',
    'sink(items[2]); // !',
    'items.push("x"); sink(items[3]);',
  );
  check(
    'with an unknown index',
    "const items = ['x']; items[opaque()] = email;",
    'sink(items[0]); // !',
    'sink(items[5]); // !',
    'sink(items.length);',
  );
  check(
    'with names beside elements',
    "const items = ['x']; items.text = email; sink(items[0]);",
    'sink(items.text); // !',
    'sink(items.length); sink(items.other);',
  );
  check(
    'that are long',
    MANY,
    'many[16] = email; sink(many[0]); sink(many[15]);',
    'sink(many[16]); // !',
    'sink(many[17]); // !',
  );
  check(
    'that are long with an element replaced',
    MANY,
    'many[15] = email; sink(many[14]);',
    'sink(many[15]); // !',
    "many[15] = 'x'; sink(many[15]);",
  );
  check(
    'objects with numbers are not long',
    "const box = { '20': email }; box[20] = 'x'; sink(box[20]); box[21] = email; sink(box[22]);",
    'sink(box[21]); // !',
  );
  check(
    'that become shorter',
    "const items = ['x', email]; items.length = 1; sink(items[1]);",
    "const others = [email, 'x']; others.length = 1;",
    'sink(others[0]); // !',
    'sink(others[1]);',
  );
  check(
    'that become empty',
    'const items = [email]; items.length = 0; sink(items[0]); sink(items);',
    'const open = []; open[opaque()] = email; open.length = 0; sink(open[0]);',
  );
  check(
    'that become perhaps shorter',
    'const items = [email]; items.length = opaque();',
    'sink(items[0]); // !',
    'const others = [email]; others.length = opaque() ? 0 : 1;',
    'sink(others[0]); // !',
  );
  check(
    'one of two that becomes shorter',
    'const a = [email]; const b = [email]; const some = opaque() ? a : b; some.length = 0;',
    'sink(a[0]); // !',
    'sink(b[0]); // !',
  );
  check(
    'open ones that become shorter',
    'const items = []; items[opaque()] = email; items.length = 3;',
    'sink(items[0]); // !',
  );
  check(
    'with names that become empty',
    'const items = [1]; items.text = email; items.length = 0;',
    'sink(items.text); // !',
  );
});

describe('elements', () => {
  const spread = (text: string, index = 0): string => `[...${text}][${String(index)}]`;
  check('of sets', `sink(${spread('new Set([email])')}); // !`, `sink(${spread("new Set(['x'])")});`);
  check(
    'of maps',
    `sink(${spread('new Map([["a", email]]).values()')}); // !`,
    `sink(${spread("new Map([['a', 'x']]).values()")});`,
  );
  check(
    'of records',
    'for (const item of sourceList())',
    'sink(item.email); // !',
    'for (const item of sourceRecord().items) { sink(item.id);',
    'sink(item.note); // !',
    '}',
  );
  check(
    'of records with other elements',
    'const items = sourceList(); items.push({ text: email }); for (const item of items) {',
    'sink(item.text); // !',
    'sink(item.email); // !',
    'sink(item.status); }',
  );
  check(
    'of lists with open ends',
    "const items = ['x']; for (const a of opaque()) items.push(email);",
    `sink(${spread('items', 1)}); // !`,
    `sink(${spread('items')});`,
    "const others = ['x']; for (const a of opaque()) others.push('y');",
    `sink(${spread('others', 1)});`,
  );
  check('of data', `sink(${spread('email.split(",")')}); // !`);
  check('of constants and unknown things', `sink(${spread("'abc'")}); sink(${spread('opaque()')});`);
  check('of objects without iterators', "for (const item of { a: 'x' }) sink(item);");
  check(
    'of own iterators',
    'const box = { *[Symbol.iterator]() { yield email; } }; for (const item of box)',
    'sink(item); // !',
    "const other = { text: email, *[Symbol.iterator]() { yield 'x'; } }; for (const item of other) sink(item);",
  );
  check('of search parameters', "for (const [key] of new URLSearchParams('a=b')) sink(key);");
  check('one of two lists', "const items = opaque() ? ['x'] : [email]; for (const item of items)", 'sink(item); // !');
  check(
    'a list of sixteen',
    MANY,
    'many[15] = email; let count = 0; for (const item of many) { if (count === 15)',
    'sink(item); // !',
    'else sink(item); count += 1; }',
  );
});

describe('reads', () => {
  check(
    'of unknown keys',
    'const box = { a: "x", b: email };',
    'sink(box[opaque()]); // !',
    "const other = { a: 'x' }; sink(other[opaque()]);",
  );
  check(
    'of what was inherited',
    'const box = Object.create({ text: email, other: "x" });',
    'sink(box.text); // !',
    'sink(box.other); sink(box.third);',
  );
  check(
    'of what was inherited and covered',
    "const box = Object.create({ text: email }); box.text = 'x'; sink(box.text);",
  );
  check(
    'of inherited getters',
    'const box = Object.create({ get text() { return this.own; } }); box.own = email;',
    'sink(box.text); // !',
  );
  check(
    'through two prototypes',
    'const box = Object.create(Object.create({ text: email }));',
    'sink(box.text); // !',
    'sink(box.other);',
  );
  check(
    'of sizes',
    'sink(email.length); sink(order.items.length); sink(sourceList().length);',
    'sink(email.size); sink(email.byteLength); sink(email[0].length);',
  );
  check(
    'of letters',
    "sink('abc'[0]);",
    "const texts = { a: email, b: 'x' };",
    "sink(texts['abc'[0]]); // !",
    "sink(texts['abc'[1]]);",
  );
  check('of what is null', 'sink(null?.text); sink(undefined?.text);');
  check(
    'of functions',
    'function show() {} show.text = email;',
    'sink(show.text); // !',
    'sink(show.name); sink(show.length); sink(show.toString());',
  );
  check(
    'of addresses',
    'const url = new URL(`https://example.com/${email}?q=${email}#${email}`); sink(url.host); sink(url.origin); sink(url.protocol); sink(url.port); sink(url.hostname);',
    'sink(url.href); // !',
    'sink(url.search); // !',
    'sink(url.hash); // !',
    'sink(url.pathname); // !',
  );
  check(
    'of parts of parts',
    'sink(order.address.street); // !',
    'sink(order.address.country);',
    "order.address = { street: 'x' }; sink(order.address.street);",
  );
  check(
    'of parts that were replaced',
    "order.address.street = 'x'; sink(order.address.street);",
    'sink(order.address.zip); // !',
  );
});
