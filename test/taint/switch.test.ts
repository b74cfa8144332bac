import { describe } from 'vitest';

import { check } from './check.ts';

describe('which cases run', () => {
  check(
    'all of an unknown subject',
    'switch (opaque()) {',
    "case 'a': sink('x'); break;",
    "case 'b':",
    'sink(email); // !',
    '}',
  );
  check('the one of a constant', "switch ('a') { case 'b': sink(email); break; case 'a':", 'sink(email); // !', '}');
  check('that of an unknown label', "switch ('a') { case opaque():", 'sink(email); // !', '}');
  check(
    'that of a label with several values',
    "const label = opaque() ? 'a' : 'b'; switch ('a') { case label:",
    'sink(email); // !',
    '}',
  );
  check(
    'those of several values',
    "const name = opaque() ? 'a' : 'b'; switch (name) { case 'c': sink(email); break; case 'b':",
    'sink(email); // !',
    '}',
  );
  check('default, when nothing fits', "switch ('a') { case 'b': sink('x'); break; default:", 'sink(email); // !', '}');
  check('not default, when something fits', "switch ('a') { case 'a': sink('x'); break; default: sink(email); }");
  check(
    'not default, when each value fits',
    "const name = opaque() ? 'a' : 'b'; switch (name) { case 'a': break; case 'b': break; default: sink(email); }",
  );
  check(
    'default, when one value does not fit',
    "const name = opaque() ? 'a' : 'b'; switch (name) { case 'a': break; default:",
    'sink(email); // !',
    '}',
  );
  check('default before the others', "switch ('a') { default: sink(email); break; case 'a': sink('x'); }");
  check(
    'an empty label shares the next',
    "switch ('a') { case 'a': case 'b':",
    'sink(email); // !',
    "break; case 'c': sink(email); }",
  );
  check(
    'an empty label and its neighbours',
    "switch ('c') { case 'a': case 'b': sink(email); break; case 'c':",
    'sink(email); // !',
    '}',
  );
  check('an empty label in the middle', "switch ('b') { case 'a': case 'b': case 'c':", 'sink(email); // !', '}');
  check('an empty label and default', "switch ('a') { case 'a': default:", 'sink(email); // !', '}');
  check(
    'an empty label behind',
    "let text = email; switch (opaque()) { case 'a': text = 'x'; break; case 'b': }",
    'sink(text); // !',
  );
  check(
    'labels are evaluated',
    "let text = 'x'; switch ('a') { case (text = email): }",
    'sink(text); // !',
    'switch (opaque()) {',
    'case sink(email): opaque(); break; // !',
    'case opaque(): case sink(email): opaque(); // !',
    "case sink('x'): case opaque(): break;",
    '}',
  );
});

describe('what is true behind it', () => {
  check(
    'falls through',
    "let text = 'x'; switch (opaque()) { case 'a': text = email; case 'b':",
    'sink(text); // !',
    '}',
  );
  check(
    'does not fall through a break',
    "let text = 'x'; switch (opaque()) { case 'a': text = email; break; case 'b': sink(text); }",
    'sink(text); // !',
  );
  check('falls out of the last', "let text = 'x'; switch (opaque()) { case 'a': text = email; }", 'sink(text); // !');
  check('may be skipped', "let text = email; switch (opaque()) { case 'a': text = 'x'; }", 'sink(text); // !');
  check(
    'is not skipped with a default',
    "let text = email; switch (opaque()) { case 'a': text = 'x'; break; default: text = 'y'; } sink(text);",
  );
  check(
    'is not skipped when each value fits',
    "const name = opaque() ? 'a' : 'b'; let text = email; switch (name) { case 'a': text = 'x'; break; case 'b': text = 'y'; } sink(text);",
  );
  check(
    'is skipped when one value does not fit',
    "const name = opaque() ? 'a' : 'b'; let text = email; switch (name) { case 'a': text = 'x'; break; case 'c': text = 'y'; }",
    'sink(text); // !',
  );
  check(
    'is skipped when a label is unknown',
    "let text = email; switch ('a') { case opaque(): text = 'x'; }",
    'sink(text); // !',
  );
  check(
    'nothing, when all cases leave',
    'function main() { switch (opaque()) { case 1: return; default: return; } sink(email); } main();',
  );
  check(
    'something, when a case does not leave',
    'function main() { switch (opaque()) { case 1: return; default: } ',
    'sink(email); // !',
    '} main();',
  );
  check(
    'functions in cases are hoisted',
    'switch (opaque()) { case 1: put(email); break; case 2: function put(value) {',
    'sink(value); // !',
    '} }',
  );
  check(
    "a continue inside is the loop's",
    "let text = 'x'; for (const i of opaque()) { switch (1) { case 1: text = email; continue; } text = 'y'; }",
    'sink(text); // !',
  );
});

describe('what the subject is', () => {
  check('in a case', "switch (email) { case 'a': sink(email); break;", 'case opaque():', 'sink(email); // !', '}');
  check('in one of several cases', "switch (email) { case 'a': case 'b': sink(email); }", 'sink(email); // !');
  check('in a case beside an unknown one', "switch (email) { case 'a': case opaque():", 'sink(email); // !', '}');
  check('in default', "switch (email) { case 'a': break; default:", 'sink(email); // !', '}');
  check(
    'behind it, when all others leave',
    "function main() { switch (email) { case 'a': break; default: return; } sink(email); } main();",
  );
  check(
    'behind it, when others do not leave',
    "switch (email) { case 'a': break; default: opaque(); }",
    'sink(email); // !',
  );
  const keys = "const key = opaque() ? 'email' : 'status';";
  check(
    'in default, without what others take',
    keys,
    "switch (key) { case 'email': break; default: sink(order[key]); }",
  );
  check(
    'in default, with what no other takes',
    keys,
    "switch (key) { case 'status': break; default:",
    'sink(order[key]); // !',
    '}',
  );
  check(
    'in default beside a case',
    keys,
    "switch (key) { case 'status': break; case 'email': default:",
    'sink(order[key]); // !',
    '}',
  );
  check(
    'in default beside unknown labels',
    keys,
    'switch (key) { case opaque(): break; default:',
    'sink(order[key]); // !',
    '}',
  );
  check(
    'when no case is entered',
    "let key = opaque() ? 'email' : 'status'; if (opaque()) key = opaque() ? 'status' : 'email';",
    "switch (key) { case 'email': key = 'zip'; break; case 'x': }",
    'sink(order[key]);',
  );
  check(
    'when another case is left',
    keys,
    "switch (key) { case 'status': opaque(); break; case 'x': }",
    'sink(order[key]); // !',
  );
  check(
    'by a field',
    "const some = opaque() ? { kind: 'a', email } : { kind: 'b', size: 1 };",
    "switch (some.kind) { case 'b': sink(some); break; case 'a':",
    'sink(some); // !',
    '}',
  );
});

describe('switch (true)', () => {
  check(
    'a case is a test',
    "switch (true) { case email === 'a': sink(email); break;",
    "case email !== 'b':",
    'sink(email); // !',
    '}',
  );
  check('default is none of the tests', "switch (true) { case email !== 'a': break; default: sink(email); }");
  check(
    'default is only none of the tests',
    "switch (true) { case email === 'a': break; default:",
    'sink(email); // !',
    '}',
  );
  check(
    'two cases share their statements',
    "switch (true) { case email === 'a': case opaque():",
    'sink(email); // !',
    '}',
  );
  check(
    'behind it, when none was true',
    "function main() { switch (true) { case email !== 'a': return; } sink(email); } main();",
  );
  check('switch (false) is no test', "switch (false) { case email === 'a':", 'sink(email); // !', '}');
  check('of something else is no test', "switch (opaque()) { case email === 'a':", 'sink(email); // !', '}');
});
