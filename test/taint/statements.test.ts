import { describe, expect, it } from 'vitest';

import { check } from './check.ts';
import { repeat, run } from './run.ts';

const TEXTS = "const texts = { '0': 'x', '1': email, '2': 'y' };";

describe('while', () => {
  check('evaluates its test', "let text = 'x';", 'while ((text = email)) sink(text); // !');
  check('evaluates its test first', "let text = email; while ((text = 'x') && opaque()) sink(text);");
  check('knows its test inside', "while (email === 'a') sink(email);", 'sink(email); // !');
  check('knows its negated test inside', "while (email !== 'a')", 'sink(email); // !');
  check('runs again', "let text = 'x'; while (opaque()) {", 'sink(text); // !', 'text = email; }');
});

describe('do … while', () => {
  check('knows nothing in its first pass', 'do', 'sink(email); // !', "while (email === 'a');");
  check('evaluates its test', "let text = 'x'; do {", 'sink(text); // !', '} while ((text = email));');
  check('evaluates its test behind the body', "let text = email; do { text = 'x'; } while (opaque(sink(text)));");
  check(
    'evaluates its test after the body',
    "let text = 'x'; do { text = email; }",
    'while (opaque(sink(text))); // !',
  );
});

describe('for', () => {
  check('runs what starts it', 'let text;', 'for (text = email; opaque(); ) sink(text); // !');
  check('declares what starts it', 'for (let text = email, i = 0; i < 2; i++) sink(text); // !');
  check('declares one of several', "for (let text = 'x', other = email; opaque(); ) sink(text);");
  check('evaluates its test', 'for (let text; (text = email); ) sink(text); // !');
  check('evaluates its test first', "let text = email; for (; (text = 'x') && opaque(); ) sink(text);");
  check('knows its test', "for (; email === 'a'; ) sink(email);", 'sink(email); // !');
  check('updates', "for (let text = 'x'; opaque(); text = email) sink(text); // !");
  check('updates behind the body', "for (let text = email; opaque(); text = 'x') sink(text); // !");
  check('without any part', 'let n = 0; for (;;) { if (n++ > 2) break; sink(email); } // !', "sink('x');");
  check('counts', TEXTS, 'for (let i = 0; i < 3; i++)', 'sink(texts[i]); // !');
  check('counts what is not data', "const texts = { '0': 'x', '1': 'y' }; for (let i = 0; i < 2; i++) sink(texts[i]);");
  check(
    'a flag that a later round changes',
    'let isFirst = true; for (const item of opaque()) { if (!isFirst)',
    'sink(email); // !',
    'isFirst = false; }',
    'let isOpen = true; for (const item of opaque()) { if (!isOpen) sink(email); opaque(isOpen); }',
  );
  check(
    'a flag that is set before the loop',
    'let flag = 0; for (flag = 1; opaque(); ) { if (flag === 0) sink(email); }',
    'let page = 1; for (; opaque(); page = 2) { if (page === 2)',
    'sink(email); // !',
    '}',
  );
});

describe('for … of', () => {
  check(
    'over a list that is known',
    "for (const text of ['x', 'y']) sink(text);",
    'for (const text of [email]) {',
    'sink(text); // !',
    '}',
  );
  check('tells elements apart', "for (const text of ['a', email]) if (text === 'a') sink(text);");
  check(
    'over a list that nothing is known about',
    'for (const item of opaque()) sink(item);',
    'for (const item of opaque())',
    'sink(email); // !',
  );
  check(
    'over a list that grows',
    "const names = ['a']; for (const name of names) { names.push(email);",
    'sink(name); // !',
    '}',
  );
  check(
    'over a list that grows to an end',
    "const names = ['a']; for (const name of names) { if (names.length < 3) names.push('b'); sink(name); }",
  );
  check(
    'over a list that becomes unknown',
    "const names = ['a', 'b']; for (const name of names) { names[opaque()] = email;",
    'sink(name); // !',
    '}',
  );
  check(
    'over more than a few',
    `for (const text of [${repeat(20, (index) => `'${String(index)}'`, ',')}, email])`,
    'sink(text); // !',
  );
  check(
    'over more than a few constants',
    `for (const text of [${repeat(20, (index) => `'${String(index)}'`, ',')}]) sink(text);`,
  );
  check('assigns', 'let text;', 'for (text of [email]) sink(text); // !', 'sink(text); // !');
  check(
    'assigns members',
    'const box = {}; for (box.text of [email]) opaque();',
    'sink(box.text); // !',
    'sink(box.other);',
  );
  check('assigns globals', 'for (shared of [email]) opaque();', 'sink(shared); // !');
  check(
    'takes apart',
    'for (const { email: text, status } of sourceList()) {',
    'sink(status);',
    'sink(text); // !',
    '}',
  );
  check('awaits', 'async function main() { for await (const text of [sourceAsync()]) sink(text); } // !');
  check(
    'does not await',
    'async function main() { for (const text of [sourceAsync()]) { sink(text.length); sink(await text); } } // !',
  );
});

describe('for … in', () => {
  const big = `const big = { ${repeat(20, (index) => `k${String(index)}: 'x'`, ',')} };`;
  check(
    'gives the keys one by one',
    "const box = { a: 'x', b: email }; for (const key in box) {",
    'if (key === "b")',
    'sink(box[key]); // !',
    'else sink(box[key]); }',
  );
  check('of many keys', `${big} big.text = email; for (const key in big)`, 'sink(big[key]); // !');
  check('of many keys without data', `${big} for (const key in big) sink(big[key]);`);
  check('of something unknown', 'for (const key in opaque())', 'sink(email); // !');
  check('of nothing', 'for (const key in {}) sink(email);');
  check('of a record', 'for (const key in order) sink(key);', 'for (const key in order)', 'sink(order[key]); // !');
  check('assigns', 'let key; for (key in { email: 1 }) opaque();', 'sink(order[key]); // !');
  check(
    'runs again over many keys',
    `${big} let text = 'x'; for (const key in big) {`,
    'sink(text); // !',
    'text = email; }',
  );
});

describe('if', () => {
  check('leaves in both branches', 'function main() { if (opaque()) return; else return; sink(email); } main();');
  check('leaves in one branch', 'function main() { if (opaque()) return;', 'sink(email); // !', '} main();');
  check(
    'decided',
    'if (false) sink(email);',
    'if (true)',
    'sink(email); // !',
    "if ('') sink(email); else",
    'sink(email); // !',
    "if ('a') ; else sink(email);",
  );
  check('decided without else', "let text = 'x'; if (0) text = email; sink(text);");
  check('decided that leaves', 'function main() { if (true) return; sink(email); } main();');
  check('decided otherwise that leaves', 'function main() { if (false) ; else return; sink(email); } main();');
});

describe('labels', () => {
  check(
    'break out of a block',
    "let text = 'x'; a: { text = email; if (opaque()) break a; text = 'y'; }",
    'sink(text); // !',
    "let other = 'x'; a: { if (opaque()) break a; other = email; other = 'y'; } sink(other);",
  );
  check(
    'break out of an if',
    "let text = 'x'; a: if (opaque()) { text = email; if (opaque()) break a; text = 'y'; }",
    'sink(text); // !',
  );
  check(
    'do not take a plain break',
    "let text = 'x'; for (const item of opaque()) { a: { text = email; break; } text = 'y'; }",
    'sink(text); // !',
  );
  check(
    'do not take a plain continue',
    "let text = 'x'; for (const item of opaque()) { a: { text = email; if (opaque()) continue; } text = 'y'; }",
    'sink(text); // !',
  );
  check('whose block always leaves', 'function main() { a: { return; } sink(email); } main();');
  check('whose block always breaks', 'a: { break a; sink(email); }', 'sink(email); // !');
  check(
    'of outer loops',
    "let text = 'x'; outer: for (const a of opaque()) { for (const b of opaque()) { text = email; if (opaque()) continue outer; text = 'y'; } text = 'z'; }",
    'sink(text); // !',
    "let other = 'x'; outer: for (const a of opaque()) { for (const b of opaque()) { other = email; if (opaque()) continue; other = 'y'; } other = 'z'; } sink(other);",
  );
  check(
    'two of one statement',
    "let text = 'x'; a: b: { text = email; if (opaque()) break a; text = 'y'; }",
    'sink(text); // !',
  );
  check(
    'of loops and an inner break',
    "let text = 'x'; a: for (const i of opaque()) { for (const j of opaque()) { text = email; break a; } text = 'y'; }",
    'sink(text); // !',
  );
});

describe('break and continue', () => {
  check(
    "a continue inside a switch is the loop's",
    "let text = 'x'; for (const item of opaque()) { switch (opaque()) { case 1: text = email; continue; } text = 'y'; }",
    'sink(text); // !',
  );
  check(
    'a break inside a switch is its own',
    "let text = 'x'; for (const item of opaque()) { switch (opaque()) { case 1: text = email; break; } text = 'y'; } sink(text);",
  );
  check(
    'code behind them does not run',
    'for (const item of opaque()) { continue; sink(email); } for (const item of opaque()) { break; sink(email); }',
  );
});

describe('return', () => {
  check('ends the function', 'function main() { return; sink(email); } main();');
  check(
    'in the middle keeps the state',
    "let text = 'x'; function main() { text = email; if (opaque()) return 1; text = 'y'; return 2; } main();",
    'sink(text); // !',
  );
  check(
    'at the end replaces the state',
    "let text = email; function main() { text = 'x'; return 1; } main(); sink(text);",
  );
  check(
    'at the end beside another',
    "let text = 'x'; function main() { if (opaque()) { text = email; return 1; } return 1; } main();",
    'sink(text); // !',
  );
  check(
    'of predicates',
    "function isA(value) { if (value === 'a') return true; return false; }",
    'if (isA(email)) sink(email);',
    'else sink(email); // !',
  );
  check(
    'of predicates that never hold',
    'function never(value) { return false; }',
    'if (never(email)) sink(email);',
    'sink(email); // !',
  );
  check(
    'of predicates, the other way',
    "function isOther(value) { if (value === 'a') return false; return true; }",
    'if (!isOther(email)) sink(email);',
    'else sink(email); // !',
  );
  check(
    'of predicates with constants',
    "function isA(value) { if (value === 'a') return 1; return ''; }",
    'if (isA(email)) sink(email);',
    'else sink(email); // !',
  );
  check(
    'of predicates without a value',
    "function isA(value) { if (value !== 'a') return; return true; }",
    'if (isA(email)) sink(email);',
    'else sink(email); // !',
  );
});

describe('declarations', () => {
  check('classes', 'class Box { text = email; }', 'sink(new Box().text); // !', 'sink(new Box().other);');
  check(
    'enums',
    "enum Keys { Mail = 'email', Status = 'status' }",
    'sink(order[Keys.Mail]); // !',
    'sink(order[Keys.Status]);',
  );
  check('with', 'with (opaque()) {', 'sink(email); // !', '}');
});

it('export = is what others import', () => {
  const files = {
    'main.ts': "import box = require('./box');\nsink(box.text);\nsink(box.other);",
    'box.ts': "export = { text: source(), other: 'x' };",
  };
  expect(run(files)).toMatchObject({ lines: [2], cuts: [] });
  const byDefault = { ...files, 'main.ts': "import box from './box';\nsink(box.text);\nsink(box.other);" };
  expect(run(byDefault)).toMatchObject({ lines: [2], cuts: [] });
  const byRequire = { ...files, 'main.js': "const box = require('./box');\nsink(box.text);\nsink(box.other);" };
  expect(run({ 'main.js': byRequire['main.js'], 'box.ts': files['box.ts'] })).toMatchObject({ lines: [2], cuts: [] });
});
