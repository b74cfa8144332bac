import { describe } from 'vitest';

import { check } from './check.ts';

const ERROR = 'const fail = () => { const error = new Error(); error.text = email; return error; };';

describe('try … catch', () => {
  check('the error', ERROR, 'try { throw fail(); } catch (error) {', 'sink(error.text); // !', 'sink(error.stack); }');
  check(
    'parts of the error',
    ERROR,
    'try { throw fail(); } catch ({ text, stack }) {',
    'sink(text); // !',
    'sink(stack); }',
  );
  check(
    'the error of a call',
    ERROR,
    'const main = () => { throw fail(); };',
    'try { main(); } catch (error) {',
    'sink(error.text); // !',
    '}',
  );
  check(
    'no error',
    'try { opaque(email); } catch (error) { sink(error); }',
    'try { opaque(); } catch {',
    'sink(email); // !',
    '}',
  );
  check(
    'an error that was caught',
    ERROR,
    'try { try { throw fail(); } catch { opaque(); } opaque(); } catch (error) { sink(error); }',
  );
  check(
    'an error that is thrown on',
    ERROR,
    'try { try { throw fail(); } catch (error) { throw error; } } catch (error) {',
    'sink(error.text); // !',
    '}',
  );
  check(
    'two errors',
    ERROR,
    'try { if (opaque()) throw fail(); throw new Error(); } catch (error) {',
    'sink(error.text); // !',
    '}',
  );
  check(
    'the state before',
    "let text = email; try { text = 'x'; } catch {",
    'sink(text); // !',
    '}',
    'sink(text); // !',
  );
  check('the state behind', "let text = 'x'; try { text = email; } catch { opaque(); }", 'sink(text); // !');
  check(
    'the state at a throw',
    "let text = 'x'; try { if (opaque()) { text = email; throw 1; } text = 'y'; } catch {",
    'sink(text); // !',
    '}',
  );
  check(
    'the state at a throw of a call',
    "let text = 'x'; const main = () => { text = email; throw 1; }; try { if (opaque()) main(); text = 'y'; } catch {",
    'sink(text); // !',
    '}',
  );
  check('leaves', 'function main() { try { return 1; } catch { return 2; } sink(email); } main();');
  check(
    'leaves in the handler',
    'function main() { try { opaque(); } catch { return; }',
    'sink(email); // !',
    '} main();',
  );
  check(
    'leaves in the block',
    'function main() { try { return opaque(); } catch { opaque(); }',
    'sink(email); // !',
    '} main();',
  );
  check('throws in both', 'function main() { try { throw 1; } catch { throw 2; } sink(email); } main();');
});

describe('try … finally', () => {
  check('runs it', 'try { opaque(); } finally {', 'sink(email); // !', '}');
  check('runs it with the state behind', "let text = 'x'; try { text = email; } finally {", 'sink(text); // !', '}');
  check('keeps what it does', "let text = email; try { opaque(); } finally { text = 'x'; } sink(text);");
  check(
    'lets errors pass',
    ERROR,
    'try { try { throw fail(); } finally { opaque(); } } catch (error) {',
    'sink(error.text); // !',
    '}',
  );
  check(
    'lets errors of functions pass',
    ERROR,
    'function main() { try { throw fail(); } finally { opaque(); } } try { main(); } catch (error) {',
    'sink(error.text); // !',
    '}',
  );
  check(
    'lets the state at a throw pass',
    "let text = 'x'; try { try { if (opaque()) { text = email; throw 1; } text = 'y'; } finally { opaque(); } } catch {",
    'sink(text); // !',
    '}',
  );
  check(
    'is no handler for what follows',
    "let text = 'x'; try { try { opaque(); } finally { opaque(); } if (opaque()) { text = email; throw 1; } text = 'y'; } catch {",
    'sink(text); // !',
    '}',
  );
  check(
    'hands on what was returned',
    'function main() { try { return email; } finally { opaque(); } }',
    'sink(main()); // !',
    "function other() { try { return 'x'; } finally { opaque(email); } } sink(other());",
  );
  check(
    'runs when the block returns',
    "let text = 'x'; function main() { try { return 1; } finally { text = email; } } main();",
    'sink(text); // !',
  );
  check(
    'cleans when the block returns',
    "let text = email; function main() { try { return 1; } finally { text = 'x'; } } main(); sink(text);",
  );
  check(
    'sees the state of the return',
    "let text = 'x'; function main() { try { if (opaque()) { text = email; return 1; } text = 'y'; } finally {",
    'sink(text); // !',
    '} return 2; } main();',
  );
  check(
    'replaces what was returned',
    "function main() { try { return email; } finally { return 'x'; } } sink(main());",
  );
  check(
    'replaces what was thrown',
    ERROR,
    "function main() { try { throw fail(); } finally { return 'x'; } } try {",
    'sink(main()); sink(email); // !',
    '} catch (error) { sink(error.text); }',
  );
  check(
    'returns data itself',
    "function main() { try { return 'x'; } finally { return email; } }",
    'sink(main()); // !',
  );
  check(
    'what follows runs',
    'function main() { try { if (opaque()) return 1; } finally { opaque(); }',
    'sink(email); // !',
    '} main();',
  );
  check(
    'what follows a return does not run',
    'function main() { try { return 1; } finally { opaque(); } sink(email); } main();',
  );
  check(
    'what follows a throw does not run',
    'function main() { try { throw 1; } finally { opaque(); } sink(email); } main();',
  );
  check(
    'what follows a return in it does not run',
    'function main() { try { opaque(); } finally { return; } sink(email); } main();',
  );
  check(
    'with a handler',
    ERROR,
    'function main() { try { throw fail(); } catch (error) { return error.text; } finally { opaque(); } }',
    'sink(main()); // !',
  );
  check(
    'with a handler that goes on',
    "let text = 'x'; function main() { try { return opaque(); } catch { text = email; } finally { opaque(); }",
    'sink(text); // !',
    '} main();',
  );
  check(
    'inside a try',
    "let text = 'x'; try { (() => { try { return 1; } finally { text = email; } })(); if (opaque()) throw 1; text = 'y'; } catch {",
    'sink(text); // !',
    '}',
  );
});
