import { describe } from 'vitest';

import { check } from './check.ts';

describe('defaults', () => {
  check('stand in for undefined', 'const { text = email } = { text: undefined };', 'sink(text); // !');
  check('stand in for what is missing', 'const { text = email } = {};', 'sink(text); // !');
  check('do not stand in for null', 'const { text = email } = { text: null }; sink(text);');
  check('do not stand in for a text', "const { text = email } = { text: 'x' }; sink(text);");
  check(
    'may stand in for one of two',
    "const { text = email } = { text: opaque() ? 'x' : undefined };",
    'sink(text); // !',
  );
  check(
    'may stand in for something unknown',
    'export function show(given) { const { text = email } = { text: given };',
    'sink(text); // !',
    '}',
  );
  check('replace undefined only', "const { text = 'x' } = { text: email };", 'sink(text); // !');
  check(
    'leave nothing of undefined',
    "const texts = { undefined: email, x: 'y' };",
    "const { key = 'x' } = { key: undefined }; sink(texts[key]);",
  );
  check(
    'leave nothing of what may be undefined',
    "const texts = { undefined: email, x: 'y', z: 'z' };",
    "const { key = 'x' } = { key: opaque() ? 'z' : undefined }; sink(texts[key]);",
  );
  check(
    'keep the other values',
    "const texts = { x: 'y', z: email };",
    "const { key = 'x' } = { key: opaque() ? 'z' : undefined };",
    'sink(texts[key]); // !',
  );
  check(
    'are evaluated where they are needed',
    "let text = 'x'; const { a = (text = email) } = { a: 1 }; sink(text);",
    'const { b = (text = email) } = {};',
    'sink(text); // !',
  );
  check('clean where they are evaluated', "let text = email; const { b = (text = 'x') } = {}; sink(text);");
  check(
    'are perhaps not evaluated',
    "let text = email; const { b = (text = 'x') } = { b: opaque() };",
    'sink(text); // !',
  );
  check(
    'are perhaps evaluated',
    "export function show(given) { let text = 'x'; const { b = (text = email) } = { b: given };",
    'sink(text); // !',
    '}',
  ); // !');
  check('of parameters', "function show(text = email) { return text; } sink(show('x'));", 'sink(show()); // !');
});

describe('targets', () => {
  check('members', 'const box = {}; ({ email: box.text } = order);', 'sink(box.text); // !', 'sink(box.email);');
  check('elements', 'const box = []; [box[0], box[1]] = ["x", email]; sink(box[0]);', 'sink(box[1]); // !');
  check(
    'assertions',
    'let a, b, c, d; [a as any] = [email];',
    'sink(a); // !',
    '[b!] = [email];',
    'sink(b); // !',
    '[c satisfies any] = [email];',
    'sink(c); // !',
    '[<any>d] = [email];',
    'sink(d); // !',
  );
  check('rest in brackets', 'let a, b; [a, ...[b]] = ["x", email]; sink(a);', 'sink(b); // !');
  check(
    'rest of parameters',
    'function show(first, ...[second]) {',
    'sink(first);',
    'sink(second); // !',
    '} show("x", email);',
  );
  check(
    'rest of parameters as objects',
    'function show(...{ 0: first, 1: second }) {',
    'sink(first);',
    'sink(second); // !',
    '} show("x", email);',
  );
  check(
    'parameter properties',
    'class Box { constructor(private text, other) {} show() {',
    'sink(this.text); // !',
    'sink(this.other); } }',
    "new Box(email, 'x').show();",
  );
  check('numbers as keys', "const { 0: first, 1: second } = ['x', email]; sink(first);", 'sink(second); // !');
  check('texts as keys', "const { 'email': text, 'status': status } = order; sink(status);", 'sink(text); // !');
  check(
    'computed keys',
    "const key = 'email'; const { [key]: text } = order;",
    'sink(text); // !',
    "const { ['status']: status } = order; sink(status);",
  );
  check(
    'one of several computed keys',
    "const { [opaque() ? 'email' : 'status']: text } = order;",
    'sink(text); // !',
    "const { [opaque() ? 'a' : 'b']: other } = { a: 'x', b: 'y', c: email }; sink(other);",
  );
  check(
    'unknown keys',
    'const { [opaque()]: text } = { a: email };',
    'sink(text); // !',
    "const { [opaque()]: other } = { a: 'x' }; sink(other);",
  );
  check(
    'holes',
    "const [, second] = ['x', email];",
    'sink(second); // !',
    "const [, other] = [email, 'x']; sink(other);",
  );
  check(
    'variables keep what they are',
    'let text; ({ email: text } = order);',
    'sink(text); // !',
    '({ status: text } = order); sink(text);',
  );
});

describe('rest patterns', () => {
  check(
    'leave out what was named',
    'const { email: _, ...rest } = { email, b: "x" }; sink(rest);',
    'const { b, ...other } = { email, b: "x" };',
    'sink(other); // !',
  );
  check(
    'leave out what was named of a record',
    'const { email: _, ...rest } = order; sink(rest.email);',
    'sink(rest.name); // !',
  );
  check(
    'leave out computed keys',
    "const { ['email']: _, ...rest } = { email, b: 'x' }; sink(rest);",
    "const { [opaque()]: some, ...other } = { email, b: 'x' };",
    'sink(other.email); // !',
  );
  check('of data', 'const { length, ...rest } = email;', 'sink(rest); // !', 'sink(length);');
  check('of something unknown', 'const { a, ...rest } = opaque(email.length); sink(rest);');
  check(
    'of one of two objects',
    "const { a, ...rest } = opaque() ? { a: 'x', b: email } : { a: 'x', b: 'y' };",
    'sink(rest.b); // !',
    'sink(rest.a);',
  );
  check(
    'are copies',
    "const from = { a: 'x', b: 'y' }; const { a, ...rest } = from; rest.b = email; sink(from.b);",
    'sink(rest.b); // !',
  );
  check(
    'are exact',
    "const { a, ...rest } = { a: email, b: 'x' }; for (const key in rest) sink(rest[key]);",
    "if ('a' in rest) sink(email);",
  );
});

describe('array patterns', () => {
  check('of lists', "const [a, b] = [email, 'x'];", 'sink(a); // !', 'sink(b);');
  check(
    'rest of lists',
    "const [a, ...rest] = [email, 'x', 'y']; sink(rest);",
    "const [b, ...others] = ['x', 'y', email];",
    'sink(others[1]); // !',
    'sink(others[0]);',
  );
  check(
    'rest of open lists',
    'const [first, ...rest] = sourceList();',
    'sink(rest[0].email); // !',
    'sink(rest[0].status);',
  );
  check(
    'of sets',
    'const [first] = new Set([email]);',
    'sink(first); // !',
    "const [other] = new Set(['x']); sink(other);",
  );
  check(
    'rest of sets',
    'const [first, ...rest] = new Set(["x", email]);',
    'sink(rest[0]); // !',
    "const [other, ...more] = new Set(['x']); sink(more[0]);",
  );
  check('of a list or a set', 'const [first] = opaque() ? ["x"] : new Set([email]);', 'sink(first); // !');
  check(
    'of generators',
    'function* give() { yield email; } const [first] = give();',
    'sink(first); // !',
    "function* other() { yield 'x'; } const [second] = other(); sink(second);",
  );
  check(
    'of libraries',
    'const [first] = opaque; sink(first);',
    'const [other, more] = [opaque, email]; sink(other);',
    'sink(more); // !',
  );
  check('of texts', 'const [first] = email;', 'sink(opaque(first));');
});

describe('keys that are data', () => {
  check(
    'show where keys do',
    'const box = {}; box[email] = 1;',
    'sink(Object.keys(box)[0]); // !',
    'const other = {}; other[opaque()] = 1; sink(Object.keys(other)[0]);',
  );
  check(
    'of members',
    'const box = {}; box[order.email] = 1;',
    'sink(Object.keys(box)); // !',
    'const other = {}; other[order.status] = 1; sink(Object.keys(other));',
  );
  check('in loops', 'const box = {}; box[email] = 1; for (const key in box)', 'sink(key); // !');
  check('do not show in values', 'const box = {}; box[email] = 1; sink(Object.values(box)[0]);');
  check('that are named show nothing', 'const box = {}; box.email = 1; sink(Object.keys(box)); sink(box.email);');
});

describe('holders', () => {
  check(
    'that are unknown keep what they are given',
    'const box = opaque(); box.text = email;',
    'sink(box.text); // !',
    'sink(box.other);',
  );
  check(
    'inside unknown ones',
    'const box = opaque(); box.deep.text = email;',
    'sink(box.deep.text); // !',
    'sink(box.deep.other);',
  );
  check('that are no objects', 'const box = 1; box.text = email; sink(box.text);');
});
