import { describe } from 'vitest';

import { check } from './check.ts';

const TEXTS = "const texts = { '-1': 'minus', '1': email, number: 'n', string: email, false: 'f', true: email };";

describe('unary operators', () => {
  check('void gives nothing', 'sink(void email);', "sink((void email) ?? 'x');", 'sink((void 0) ?? email); // !');
  check(
    '! decides',
    'sink(!{} || email); // !',
    'sink(![] && email);',
    "sink(!'' && email); // !",
    "sink(!'a' && email);",
    'sink(!opaque() && email); // !',
    'sink(!email);',
  );
  check(
    '- of a number is another one',
    TEXTS,
    'sink(texts[-1]);',
    'const one = 1; sink(texts[-one], texts[-(-1)]); // !',
  );
  check('- of what is no number is unknown', TEXTS, "const text = opaque() ? 'a' : 1; sink(texts[-text]); // !");
  check(
    'typeof gives a constant',
    TEXTS,
    'sink(texts[typeof 1]);',
    "sink(texts[typeof 'a']); // !",
    'sink(typeof email);',
  );
  check(
    'delete through optional chains and assertions',
    'delete order?.email;',
    'sink(order.email);',
    'const other = sourceRecord(); delete other!.email; sink(other.email);',
    "const third = sourceRecord(); delete third['email']; sink(third.email);",
    'sink(sourceRecord().email); // !',
  );
});

describe('assignments', () => {
  check('++ makes a number', 'let count = email; count++; sink(count);', 'let text = email; sink(text); // !');
  check('++ of a member', 'const box = { n: email, m: email }; box.n++; sink(box.m); // !', 'sink(opaque(box.n++));');
  check('+= appends', "let text = 'a'; text += email; sink(text); // !", "let other = 'a'; other += 'b'; sink(other);");
  check('-= makes a number', 'let n = email; n -= 1; sink(n);', 'sink(email - 1);');
  check('**= makes a number', 'let n = email; n **= 2; sink(n);', 'let m = email; m <<= 1; sink(m);');
  check('the last of a sequence counts', "sink((email, 'x'));", "sink(('x', email)); // !");
});

describe('operators', () => {
  check(
    '#name in asks for a private field',
    'class Box { #mail = email; has(other) { sink(#mail in other); sink(this.#mail); } } // !',
  );
  check(
    'a chain of + in its order',
    TEXTS,
    "sink(texts['s' + 'tr' + 'ing']); // !",
    "sink(texts['n' + 'um' + 'ber']);",
  );
  check(
    'a chain of + with data in the middle',
    "sink('a' + 'b' + email + 'c'); // !",
    "sink('a' + 'b' + order.id.length);",
  );
});

describe('import.meta and new.target', () => {
  check('hold no data', 'sink(import.meta.url);', 'function Make() { sink(new.target); } new Make();');
});

describe('yield', () => {
  check(
    'gives what next() sends',
    'function* talk() { const answer = yield 1; sink(answer); } // !',
    'const started = talk(); started.next(); started.next(email);',
    'function* other() { const answer = yield 1; sink(answer); }',
    "const quiet = other(); quiet.next(); quiet.next('x');",
  );
  check(
    'hands out what stands behind it',
    'function* give() { yield email; yield; }',
    'for (const item of give()) sink(item); // !',
    "function* giveNot() { yield 'x'; yield; }",
    'for (const item of giveNot()) sink(item);',
  );
  check(
    'in asynchronous generators awaits',
    'async function* give() { yield Promise.resolve(email); }',
    'async function main() { for await (const item of give()) sink(item); } // !',
  );
});
