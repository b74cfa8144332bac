import { describe } from 'vitest';

import { check } from './check.ts';

/** A test that proves that `email` is a constant, in one of its branches only. */
const proves = (test: string, setup = ''): void => {
  check(test, setup, `if (${test}) {`, 'sink(email);', '} else {', 'sink(email); // !', '}');
};

const disproves = (test: string, setup = ''): void => {
  check(test, setup, `if (${test}) {`, 'sink(email); // !', '} else {', 'sink(email);', '}');
};

const provesNothing = (test: string, setup = ''): void => {
  check(test, setup, `if (${test})`, 'sink(email); // !');
};

describe('membership by place', () => {
  proves('list.indexOf(email) !== -1');
  proves('list.indexOf(email) != -1');
  proves('list.indexOf(email) >= 0');
  proves('list.indexOf(email) > -1');
  disproves('list.indexOf(email) === -1');
  disproves('list.indexOf(email) == -1');
  disproves('list.indexOf(email) < 0');
  proves("list['indexOf'](email) !== -1");
  provesNothing('list.indexOf(email) !== 0');
  provesNothing('list.indexOf(email) >= -1');
  provesNothing('list.indexOf(email) > -2');
  provesNothing('list.indexOf(email) < 1');
  provesNothing('opaque(email) === -1');
  provesNothing('list[opaque()](email) !== -1');
  provesNothing("list.indexOf(email) !== '0'");
  provesNothing('list.indexOf(email) !== +1');
});

describe('membership', () => {
  proves('list.includes(email)');
  proves("new Set(['a', 'b']).has(email)");
  proves('names.has(email)', "const names = new Set(['a', 'b']);");
  proves('codes.has(email)', "const codes = new Map([['a', 1], ['b', 2]]);");
  proves('checker.has(email)', "const checker = { has(text) { return text === 'a'; } };");
  provesNothing('names.has(email)', 'const names = new Set([email]);');
  provesNothing('codes.has(email)', 'const codes = new Map([[opaque(), 1]]);');
  provesNothing('names.includes(email)', "const names = ['a', opaque()];");
  provesNothing('sourceList().includes(email)');
  provesNothing('records.includes(email)', 'const records = sourceList();');
  proves("new Map([['a', 1]]).has(email)");
  provesNothing('new Set(opaque()).has(email)');
  provesNothing('new Set([opaque()]).has(email)');
  provesNothing('new Opaque([1]).has(email)');
  provesNothing('new Set([1]).has(email)', 'class Set { has(text) { return text !== 1; } }');
  provesNothing('names.includes(email)', 'const names = []; for (const name of opaque()) names.push(name);');
  provesNothing('names.includes(email)', 'const names = []; names[opaque()] = opaque();');
  proves("list['includes'](email)");
  provesNothing('list.concat(email)');
  provesNothing('list.every(opaque)');
  provesNothing('codes.has(email)', 'const codes = new Map([[email, { size: opaque() }]]);');
  provesNothing('names.includes(email)', "const names = [['a', opaque()]];");
});

describe('equality', () => {
  proves("email === 'a'");
  proves("email == 'a'");
  proves("'a' === email");
  disproves("email !== 'a'");
  disproves("'a' != email");
  proves('list.includes(email) === true');
  proves('false !== list.includes(email)');
  disproves('list.includes(email) === false');
  disproves('list.includes(email) !== true');
  proves("(email === 'a') === true");
  proves('email === -1');
  provesNothing('email === -opaque()');
  provesNothing('email === opaque()');
  provesNothing("email > 'a'");
  proves("email.trim() === 'a'");
  proves("email?.trim().toLowerCase() === 'a'");
  disproves("email.trim() !== 'a'");
  proves("email['trim']() === 'a'");
  provesNothing("email[opaque()]() === 'a'");
  provesNothing("email.slice(1) === 'a'");
  provesNothing("opaque(email) === 'a'");
  provesNothing('opaque.trim(email) === 1');
  provesNothing("typeof opaque(email) === 'number'");
  provesNothing("+(email !== 'a')");
});

describe('tests that are joined', () => {
  proves("email === 'a' || email === 'b'");
  disproves("email !== 'a' && email !== 'b'");
  proves("email === 'a' && opaque()");
  proves("opaque() && email === 'a'");
  provesNothing("email === 'a' || opaque()");
  provesNothing("email !== 'a' && opaque()");
  provesNothing("opaque() || email === 'a'");
  disproves("!(email === 'a' || email === 'b')");
  proves("['a', 'b', 'c', 'd', 'e', 'f'].includes(email)");
  proves("email === 'a' || email === 'b' || email === 'c' || email === 'd' || email === 'e' || email === 'f'");
  provesNothing("(opaque() ?? email === 'a')");
  proves("(email === 'a') as boolean");
  proves("(email === 'a')!");
});

describe('tests that are stored', () => {
  proves('isKnown', 'const isKnown = list.includes(email);');
  proves('isKnown === true', 'const isKnown = list.includes(email);');
  disproves('isKnown === false', 'const isKnown = list.includes(email);');
  disproves('isKnown !== true', 'const isKnown = list.includes(email);');
  proves('isA', "const isA = email === 'a';");
  proves('isEither', "const isEither = email === 'a' || email === 'b';");
  disproves('isOther', "const isOther = !(email === 'a');");
  provesNothing('isKnown', 'let isKnown = list.includes(email); isKnown = opaque();');
  provesNothing('isKnown', 'var isKnown = list.includes(email); var isKnown = opaque();');
  provesNothing('isKnown', 'const [isKnown] = list.includes(email);');
  provesNothing('isKnown', 'let isKnown; opaque(() => { isKnown = 1; });');
  provesNothing('somewhere');
  provesNothing('opaque');
  check('of a parameter', 'export function show(flag) {', 'if (flag)', 'sink(email); // !', '}');
});

describe('tests of the language', () => {
  proves('Boolean(list.includes(email))');
  disproves('Boolean(!list.includes(email))');
  provesNothing('Boolean()');
  proves('/^(?:a|b)$/.test(email)');
  proves("/^(?:a|b)$/['test'](email)");
  proves('pattern.test(email)', 'const pattern = /^(?:a|b)$/;');
  proves('checker.test(email)', "const checker = { test(text) { return text === 'a'; } };");
  provesNothing('/^a|b$/.test(email)');
  provesNothing('/^(?:a|b)$/.test(opaque())');
  provesNothing('pattern.test(email)', 'const pattern = /a/;');
  check(
    'Array.isArray',
    'const value = opaque() ? [1] : email;',
    'if (Array.isArray(value))',
    'sink(value[0]);',
    'else',
    'sink(value); // !',
  );
});

describe('what a key may be', () => {
  const setup = "const key = opaque() ? 'email' : 'status';";
  check('is another', setup, "if (key !== 'email') sink(order[key]);", 'else', 'sink(order[key]); // !');
  check('is that one', setup, "if (key === 'status') sink(order[key]);", 'else', 'sink(order[key]); // !');
  check('is something else', setup, "if (key !== 'x')", 'sink(order[key]); // !');
  check('is neither', setup, "if (key === 'email' || opaque()) sink(1);", 'else sink(order[key]);');
  check('is excluded together', setup, "if (key !== 'email' && opaque()) sink(order[key]);", 'sink(order[key]); // !');
  check(
    'is one of several',
    'switch (opaque()) {',
    "case 'status': case 'zip': sink(order.status);",
    '}',
    'const name = opaque();',
    'switch (name) {',
    "case 'status': case 'email':",
    'sink(order[name]); // !',
    'break;',
    "case 'number': sink(order[name]);",
    '}',
  );
  const texts = "const texts = { '': email, b: 'x' }; const kin = { '': 'x', b: email };";
  const empty = "const letter = opaque() ? '' : 'b';";
  check('is not empty', texts, empty, 'if (letter) sink(texts[letter]);', 'else', 'sink(texts[letter]); // !');
  check('is empty', texts, empty, 'if (!letter) sink(kin[letter]);', 'else', 'sink(kin[letter]); // !');
});

describe('objects that are told apart', () => {
  const results = "const result = opaque() ? { ok: true, data: email } : { ok: false, error: 'x' };";
  check('by a field', results, 'if (result.ok)', 'sink(result); // !', 'else sink(result);');
  check('by a field that may be missing', results, 'if (result?.ok)', 'sink(result); // !', 'else sink(result);');
  check('by a field by index', results, "if (result['ok'])", 'sink(result); // !', 'else sink(result);');
  check('by an unknown field', results, 'if (result[opaque()])', 'sink(result); // !');
  check('by a negated field', results, 'if (!result.ok) sink(result);', 'else', 'sink(result); // !');
  check('by a compared field', results, 'if (result.ok === true)', 'sink(result); // !', 'else sink(result);');
  check('by a field that is not known', results.replace('true', 'opaque()'), 'if (!result.ok)', 'sink(result); // !');

  const kinds = "const some = opaque() ? { a: email } : { b: 'x' };";
  check('by what they have', kinds, "if ('a' in some)", 'sink(some); // !', 'else sink(some);');
  check('by what they do not have', kinds, "if ('b' in some) sink(some);", 'else', 'sink(some); // !');
  check('by nothing', kinds, 'if (opaque() in some)', 'sink(some); // !');
  check(
    'by an empty field',
    'const some = opaque() ? { a: undefined, c: email } : { a: 1 };',
    "if (!('a' in some))",
    'sink(1);',
    'sink(some); // !',
  );
  check(
    'by inheritance',
    'const base = { a: 1 };',
    'const some = Object.create(base); some.c = email;',
    "if ('a' in some)",
    'sink(some.c); // !',
  );
  check(
    'by what may have been added',
    'const some = { c: email }; some[opaque()] = 1;',
    "if ('a' in some)",
    'sink(some.c); // !',
  );
  check('a record without a part', "if (!('email' in order)) sink(order.email);", 'else', 'sink(order.email); // !');
  check('a record with its other parts', "if (!('email' in order))", 'sink(order.name); // !');
});

describe('where the tested value stands', () => {
  const holder = 'const box = { email, deep: { email }, list: [email, email] };';
  const provesOf = (subject: string, setup = holder): void => {
    check(`${subject} is told`, setup, `if (${subject} === 'a') sink(${subject});`, 'else', `sink(${subject}); // !`);
  };
  provesOf('box.email');
  provesOf('box.deep.email');
  provesOf('box?.deep?.email');
  provesOf("box['email']");
  provesOf('box[`email`]');
  provesOf('box.list[0]');
  provesOf('(box.email as string)');
  provesOf('box.email!');
  provesOf('(box.email satisfies unknown)');
  provesOf('(<string>box.email)');
  provesOf('(box as any).deep!.email');
  check(
    'what is assigned in the test',
    'let text;',
    "if ((text = email) === 'a') sink(text);",
    'else',
    'sink(text); // !',
  );
  check('an unknown property', holder, "if (box[opaque()] === 'a')", 'sink(box.email); // !');
  check('a property of an unknown object', "if (opaque().email === 'a')", 'sink(email); // !');
  check(
    'one of several objects',
    'const other = opaque() ? { text: email } : { text: email };',
    "if (other.text === 'a')",
    'sink(other.text); // !',
  );
  check(
    'what an accessor gives',
    'const box = { get text() { return email; }, set text(value) { sink(source()); } }; // !',
    "if (box.text === 'a')",
    'sink(box.text); // !',
  );
  check(
    'a property of an instance',
    'class Box { constructor() { this.text = source(); }',
    'show() {',
    "if (this.text === 'a') sink(this.text);",
    'else',
    'sink(this.text); // !',
    '} }',
    'new Box().show();',
  );
});

describe('lists in tests', () => {
  proves('[`a`, `b`].includes(email)');
  proves("['a', , 'b'].includes(email)");
  proves("[...list, 'c'].includes(email)");
  proves('[-1, 1].includes(email)');
  proves("[first, 'b'].includes(email)", "const first = 'a';");
  proves("[names.first, 'b'].includes(email)", "const names = { first: 'a' };");
  proves("[names['first']].includes(email)", "const names = { first: 'a' };");
  proves("[('a' as string), 'b'!].includes(email)");
  proves('names.known.includes(email)', "const names = { known: ['a'] };");
  provesNothing('[email].includes(email)');
  provesNothing("[opaque(), 'a'].includes(email)");
  provesNothing('[`${opaque()}`].includes(opaque())');
  check(
    'are not made twice',
    'let count = [];',
    'const next = () => { count.push(1); return count.length; };',
    'if ([next()].includes(email))',
    'sink(email); // !',
    "if (count[1] === undefined) sink('once');",
  );
});

describe('objects of a kind', () => {
  const some = "const some = opaque() ? { kind: 'person', email } : { kind: 'thing', size: 1 };";
  check('is one', some, "if (some.kind === 'person')", 'sink(some); // !', 'else sink(some);');
  check('is not one', some, "if (some.kind !== 'thing')", 'sink(some); // !', 'else sink(some);');
  check('may be missing', some, "if (some?.kind === 'thing') sink(some);", 'else', 'sink(some); // !');
  check('by index', some, "if (some['kind'] === 'thing') sink(some);", 'else', 'sink(some); // !');
  check('by an unknown field', some, "if (some[opaque()] === 'thing')", 'sink(some); // !');
  check(
    'of two kinds',
    some.replace("'person'", "opaque() ? 'person' : 'thing'"),
    "if (some.kind !== 'thing')",
    'sink(some); // !',
  );
  check(
    'of two kinds, the other way',
    some.replace("'person'", "opaque() ? 'person' : 'thing'"),
    "if (some.kind === 'thing')",
    'sink(some); // !',
  );
  check('of another kind', some.replace("'person'", 'opaque()'), "if (some.kind === 'thing')", 'sink(some); // !');
});
