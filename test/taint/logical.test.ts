import { describe } from 'vitest';

import { check } from './check.ts';
import { repeat } from './run.ts';

describe('operands that are decided', () => {
  check('&& behind an object', "sink({ text: email } && 'x');", 'sink({ text: 1 } && email); // !');
  check('|| behind an object', 'sink({} || email);', "sink({ text: email } || 'x'); // !");
  check('?? behind an object', 'sink([] ?? email);', "sink([email] ?? 'x'); // !");
  check('&& behind a constant', "sink('' && email);", "sink('a' && email); // !", 'sink(0 && email);');
  check('|| behind a constant', "sink('a' || email);", "sink('' || email); // !", 'sink(null || email); // !');
  check(
    '?? behind a constant',
    "sink('' ?? email);",
    'sink(null ?? email); // !',
    'sink(undefined ?? email); // !',
    'sink(0 ?? email);',
  );
  check(
    'behind one of two constants',
    "const some = opaque() ? '' : 'a';",
    'sink(some && email); // !',
    'sink(some || email); // !',
    'sink(some ?? email);',
    'const none = opaque() ? null : 1;',
    'sink(none ?? email); // !',
  );
});

describe('what is left of the left side', () => {
  const texts = "const texts = { '': 'x', b: email };";
  check('is the empty constant', texts, "const key = (opaque() ? '' : 'b') && '';", 'sink(texts[key]);');
  check('is nothing that has data', 'sink(order && order.status);', 'sink(email && 1);', 'sink(order || 1); // !');
  check('may be anything when it is not known', texts, "const key = opaque() && '';", 'sink(texts[key]); // !');
});

describe('what the operands do', () => {
  const setup = "let text = 'x'; const put = (value) => { text = value; return opaque(); };";
  check('happens when the left side decides nothing', setup, 'opaque() && put(email);', 'sink(text); // !');
  check('does not happen behind a falsy constant', setup, 'false && put(email);', 'sink(text);');
  check('does not happen behind a truthy constant', setup, '1 || put(email);', 'sink(text);');
  check('happens behind a truthy constant', setup, "text = email; 1 && put('x');", 'sink(text);');
  check('may happen, or not', setup, "text = email; opaque() && put('x');", 'sink(text); // !');
  check('one after the other', setup, "text = email; opaque() && put('x') && put('y');", 'sink(text); // !');
  check('for many operands', setup, `text = email; ${repeat(30, () => "put('x')", ' && ')};`, 'sink(text);');
  check(
    'for many operands that may not run',
    setup,
    `text = email; ${repeat(30, () => 'opaque()', ' && ')} && put('x');`,
    'sink(text); // !',
  );
});

describe('assignments', () => {
  check('&&= behind an object', 'let box: any = {};', 'box &&= email;', 'sink(box); // !');
  check('||= behind an object', 'let box: any = {};', 'box ||= email;', 'sink(box);');
  check('??= behind a constant', "let text = '';", 'text ??= email;', 'sink(text);');
  check('??= behind nothing', 'let text = null;', 'text ??= email;', 'sink(text); // !');
  check('||= behind data', 'let text = email;', "text ||= 'x';", 'sink(text); // !');
  check('&&= behind data', 'let text = email;', "text &&= 'x';", 'sink(text);');
  check(
    'whose right side may run',
    'let text = opaque(); let other = email;',
    "text ||= (other = 'x');",
    'sink(other); // !',
  );
  check('whose right side runs', "let text = ''; let other = email;", "text ||= (other = 'x');", 'sink(other);');
  check(
    'whose right side does not run',
    "let text = 'a'; let other = 'x';",
    'text ||= (other = email);',
    'sink(other);',
  );
});
