import fc from 'fast-check';

import { NothingInScope, type Expression, type Printer, type Statement } from '../printer.ts';
import { arrow, code, existing, printAll, statement, thunk, type Expressions, type Family } from './core.ts';

/** Promises, asynchronous functions and generators, timers. Every promise that is kept has a handler. */
export const asynchronous: Family = (t) => ({
  text: [
    awaited(t.promise),
    awaited(t.promise),
    awaited(code`Promise.all([${t.promise}, ${t.promise}]).then((all) => all[0])`),
    awaited(code`(async () => ${t.text})()`),
  ],
  list: [
    awaitedOr(code`Promise.all([${t.promise}, ${t.promise}])`, '[]'),
    awaitedOr(code`Promise.all(${t.list}.map(async (item) => item))`, '[]'),
    awaitedOr(code`Promise.all(${t.list}.map(${arrow('text', t.promise)}))`, '[]'),
    awaitedOr(
      code`Promise.allSettled([${t.promise}, ${t.promise}]).then((all) => all.map((item) => item.value))`,
      '[]',
    ),
  ],
  promise: [
    code`Promise.resolve(${t.text})`,
    code`(async () => ${t.text})()`,
    code`new Promise((resolve) => resolve(${t.text}))`,
    code`new Promise((resolve) => { setTimeout(() => resolve(${t.text}), 1); })`,
    code`new Promise((resolve, reject) => reject(${t.text})).catch(${arrow('text', t.text)})`,
    code`Promise.reject(${t.text}).catch(${arrow('text', t.text)})`,
    code`Promise.reject(${t.text}).then(() => 'q', ${arrow('text', t.text)})`,
    code`Promise.reject(${t.text}).then(() => 'q').catch((reason) => reason)`,
    code`${t.promise}.then(${arrow('text', t.text)})`,
    code`${t.promise}.then(${arrow('text', t.promise)})`,
    code`${t.promise}.then(async (value) => value)`,
    code`${t.promise}.then()`,
    code`${t.promise}.catch(${arrow('text', t.text)})`,
    code`${t.promise}.finally(() => ${t.text})`,
    code`Promise.resolve(${t.promise})`,
    code`Promise.race([${t.promise}, ${t.promise}])`,
    code`Promise.any([${t.promise}, ${t.promise}])`,
    code`Promise.all([${t.promise}, ${t.text}]).then(([one, two]) => two)`,
    code`${t.promise}.then((value) => { throw value; }).catch((reason) => reason)`,
    code`(async () => { throw ${t.text}; })().catch((reason) => reason)`,
    code`(async () => { try { return await ${t.promise}; } finally { await ${t.promise}; } })()`,
    code`(async () => { for await (const item of [${t.promise}, ${t.text}]) return item; })()`,
    code`{ then(resolve) { resolve(${t.text}); } }`.map((print) => (printer) => `Promise.resolve(${print(printer)})`),
  ],
  statement: [
    declarePromise(t.promise),
    declarePromise(t.promise),
    fc.tuple(t.body, t.text, t.text).map(([body, one, two]) => declareAsync(body, one, two)),
    fc.tuple(t.body, t.promise).map(([body, promise]) => thenRun(body, promise)),
    fc.tuple(t.body, t.text).map(([body, text]) => timer(body, text)),
    fc.tuple(t.text, t.text, t.body).map(([one, two, body]) => asyncGenerator(one, two, body)),
    fc.tuple(t.body, t.promise, t.body).map(([...parts]) => catching(...parts)),
    statement`${awaited(code`${existing('promise')}.then((value) => { ${existing('record')}.a = value; })`)};`,
    fc.tuple(t.text, thunk(t.text)).map(([one, two]) => deferred(one, two)),
  ],
});

function awaited(promise: Expressions): Expressions {
  return awaitedOr(promise, `'q'`);
}

/** Where `await` is not allowed, something else stands. */
function awaitedOr(promise: Expressions, otherwise: string): Expressions {
  return promise.map((print) => (printer) => (printer.mayAwait ? `(await ${print(printer)})` : otherwise));
}

function declarePromise(promise: Expressions): fc.Arbitrary<Statement> {
  return promise.map((print) => (printer) => {
    const text = print(printer);
    const name = printer.fresh('promise');
    printer.line(`const ${name} = ${text};`);
    settled(printer, name);
    printer.declare(name, 'promise', true);
  });
}

/**
 * The engine runs asynchronous code where it stands, and the code after it sees what it did (may miss what happens in
 * between): here the code after it waits.
 */
function settled(printer: Printer, name: string): void {
  if (!printer.mayAwait) throw new NothingInScope();
  printer.line(`await ${name}.catch(() => {});`);
}

function declareAsync(body: readonly Statement[], result: Expression, argument: Expression): Statement {
  return (printer) => {
    const given = argument(printer);
    const [name, x] = [printer.name('work'), printer.fresh('text')];
    printer.functionBody(
      `async function ${name}(${x}) {`,
      () => {
        printer.declare(x, 'text');
        printAll(body)(printer);
        printer.line(`return ${result(printer)};`);
      },
      { isAsync: true },
    );
    const made = printer.fresh('promise');
    printer.line(`const ${made} = ${name}(${given});`);
    settled(printer, made);
    printer.declare(made, 'promise', true);
  };
}

function thenRun(body: readonly Statement[], promise: Expression): Statement {
  return (printer) => {
    const text = promise(printer);
    const x = printer.fresh('text');
    if (!printer.mayAwait) throw new NothingInScope();
    printer.functionBody(
      `await ${text}.then((${x}) => {`,
      () => {
        printer.declare(x, 'text');
        printAll(body)(printer);
      },
      { close: '}).catch(() => {});' },
    );
  };
}

function timer(body: readonly Statement[], text: Expression): Statement {
  return (printer) => {
    const kept = printer.fresh('text');
    printer.line(`const ${kept} = ${text(printer)};`);
    printer.declare(kept, 'text', true);
    printer.functionBody('setTimeout(() => {', () => printAll(body)(printer), { close: '}, 1);' });
  };
}

function asyncGenerator(one: Expression, two: Expression, body: readonly Statement[]): Statement {
  return (printer: Printer) => {
    if (!printer.mayAwait || printer.loops > 1) return;
    const [name, item] = [printer.name('generate'), printer.fresh('text')];
    printer.line(
      `async function* ${name}() { yield ${printer.local([], () => one(printer))}; yield Promise.resolve(${printer.local([], () => two(printer))}); }`,
    );
    printer.loops += 1;
    printer.block(`for await (const ${item} of ${name}()) {`, () => {
      printer.declare(item, 'text', true);
      printAll(body)(printer);
    });
    printer.loops -= 1;
  };
}

function catching(body: readonly Statement[], promise: Expression, handler: readonly Statement[]): Statement {
  return (printer) => {
    if (!printer.mayAwait) return;
    printer.block(
      'try {',
      () => {
        printAll(body)(printer);
        printer.line(`await ${promise(printer)}.then((value) => { throw value; });`);
      },
      '} catch (reason) {',
    );
    printer.inner(() => {
      printer.within('dirty', () => {
        const caught = printer.fresh('text');
        printer.line(`const ${caught} = reason;`);
        printer.declare(caught, 'text', true);
      });
      printAll(handler)(printer);
    });
    printer.line('}');
  };
}

/** A promise that is settled from outside, after somebody waits for it. */
function deferred(one: Expression, two: Expression): Statement {
  return (printer) => {
    const [settle, made, last] = [
      printer.name('settle'),
      printer.fresh('promise'),
      printer.local([], () => two(printer)),
    ];
    printer.line(`let ${settle};`);
    printer.line(
      `const ${made} = new Promise((resolve) => { ${settle} = resolve; }).then((value) => value ?? (${last})());`,
    );
    printer.line(`${settle}(${one(printer)});`);
    settled(printer, made);
    printer.declare(made, 'promise', true);
  };
}
