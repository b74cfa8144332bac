import fc from 'fast-check';

import type { Printer, Statement } from '../printer.ts';
import { assignable, code, existing, key, printAll, statement, type Expressions, type Family } from './core.ts';

const MAX_LOOPS = 2;

/** Branches, loops, jumps and exceptions. Loops run over what is there before they start, and no deeper than two. */
export const control: Family = (t) => ({
  text: [
    code`(${t.test} ? ${t.text} : ${t.text})`,
    code`(${t.text} || ${t.text})`,
    code`(${t.text} && ${t.text})`,
    code`(${t.text} ?? ${t.text})`,
    code`(${t.test} && ${t.text})`,
    code`(${t.record}.c?.length ?? ${t.text})`,
    code`(null)?.a`,
  ],
  record: [code`(${t.test} ? ${t.record} : ${t.record})`, code`{ ...(${t.test} && ${t.record}), ${key}: ${t.text} }`],
  list: [
    code`(${t.test} ? ${t.list} : ${t.list})`,
    code`[...(${t.test} ? ${t.list} : []), ${t.text}]`,
    code`[${t.test}, ${t.text}]`,
  ],
  test: [
    code`(${t.test} && ${t.test})`,
    code`(${t.test} || ${t.test})`,
    code`!(${t.test})`,
    code`${t.text} != null`,
    code`['q', 'v'].includes(${t.text})`,
    code`new Set(['q', 'v']).has(${t.text})`,
    code`Array.isArray(${t.list})`,
    code`${t.text} === 'q'`,
    code`${t.text} !== 'v'`,
    code`${existing('text')} === 'q'`,
    code`${existing('text')}`,
    code`${existing('record')}.${key}`,
  ],
  statement: [
    conditional(t.test, t.body),
    choice(t.test, t.body, t.body),
    choice(t.test, t.body, t.body),
    statement`if (${t.test}) ${assignable('text')} = ${t.text}; else ${assignable('text')} = ${t.text};`,
    statement`if (${t.test}) ${existing('record')}.${key} = ${t.text};`,
    statement`${assignable('text')} ||= ${t.text};`,
    statement`${assignable('text')} &&= ${t.text};`,
    statement`${assignable('text')} ??= ${t.text};`,
    statement`${existing('record')}.${key} ??= ${t.text};`,
    fc
      .tuple(t.text, t.body, t.body, t.body, fc.boolean(), fc.boolean())
      .map(([on, one, two, other, stops, last]) => switchOn(on, [one, two, other], stops, last)),
    loop(fc.tuple(t.list, t.body).map(([list, body]) => ofLoop(list, 'text', body))),
    loop(fc.tuple(t.records, t.body).map(([list, body]) => ofLoop(list, 'record', body))),
    loop(fc.tuple(t.body, fc.boolean()).map(([body, skips]) => countingLoop(body, skips))),
    loop(t.body.map(whileLoop)),
    loop(t.body.map(doLoop)),
    loop(fc.tuple(t.record, t.body).map(([record, body]) => inLoop(record, body))),
    loop(fc.tuple(t.list, t.list, t.body, t.test, fc.boolean()).map(([...parts]) => labelled(...parts))),
    fc.tuple(t.body, t.body).map(([one, two]) => attemptTo(one, two)),
    fc.tuple(t.body, t.text, t.body).map(([one, thrown, two]) => throwing(one, thrown, two)),
    fc.tuple(t.body, t.body, t.body).map(([one, two, three]) => attemptTo(one, two, three)),
    fc.tuple(t.body, t.body).map(([one, two]) => finallyOnly(one, two)),
    t.body.map((body) => (printer) => labelledBlock(printer, body)),
    leaveEarly(t.test),
    jump(t.test),
    fc.tuple(t.test, t.text).map(([test, text]) => throwHere(test, text)),
  ],
});

type Body = readonly Statement[];
type Print = (printer: Printer) => string;

function conditional(test: Expressions, body: fc.Arbitrary<Body>): fc.Arbitrary<Statement> {
  return fc.tuple(test, body).map(([print, statements]) => (printer) => {
    printer.block(`if (${print(printer)}) {`, () => printAll(statements)(printer));
  });
}

function choice(test: Expressions, one: fc.Arbitrary<Body>, two: fc.Arbitrary<Body>): fc.Arbitrary<Statement> {
  return fc.tuple(test, one, two).map(([print, then, otherwise]) => (printer) => {
    printer.block(`if (${print(printer)}) {`, () => printAll(then)(printer), '} else {');
    printer.inner(() => printAll(otherwise)(printer));
    printer.line('}');
  });
}

function switchOn(on: Print, [one, two, other]: readonly Body[], stops: boolean, last: boolean): Statement {
  return (printer) => {
    printer.block(`switch (${on(printer)}) {`, () => {
      const cases: [string, Body][] = [
        [`case 'q':`, one ?? []],
        [`case 'v': case 'w':`, two ?? []],
      ];
      cases.splice(last ? 2 : 1, 0, ['default:', other ?? []]);
      for (const [label, body] of cases) {
        printer.block(`${label} {`, () => printAll(body)(printer));
        if (stops) printer.line('break;');
      }
    });
  };
}

/** Loops in loops in loops would only cost time. */
function loop(statements: fc.Arbitrary<Statement>): fc.Arbitrary<Statement> {
  return statements.map((print) => (printer) => {
    if (printer.loops >= MAX_LOOPS) return;
    printer.loops += 1;
    print(printer);
    printer.loops -= 1;
  });
}

function ofLoop(over: Print, kind: 'text' | 'record', body: Body): Statement {
  return (printer) => {
    const list = over(printer);
    const name = printer.fresh(kind);
    printer.block(`for (const ${name} of ${list}) {`, () => {
      printer.declare(name, kind, true);
      printAll(body)(printer);
    });
  };
}

function countingLoop(body: Body, skips: boolean): Statement {
  return (printer) => {
    const name = printer.name('i');
    printer.block(`for (let ${name} = 0; ${name} < 3; ${name} += 1) {`, () => {
      if (skips) printer.line(`if (${name} === 1) continue;`);
      printAll(body)(printer);
    });
  };
}

function whileLoop(body: Body): Statement {
  return (printer) => {
    const name = printer.name('n');
    printer.line(`let ${name} = 3;`);
    printer.block(`while (${name} > 0) {`, () => {
      printer.line(`${name} -= 1;`);
      printAll(body)(printer);
    });
  };
}

function doLoop(body: Body): Statement {
  return (printer) => {
    const name = printer.name('n');
    printer.line(`let ${name} = 0;`);
    printer.block(
      `do {`,
      () => {
        printer.line(`${name} += 1;`);
        printAll(body)(printer);
      },
      `} while (${name} < 2);`,
    );
  };
}

function inLoop(record: Print, body: Body): Statement {
  return (printer) => {
    const over = record(printer);
    const held = printer.fresh('record');
    printer.line(`const ${held} = ${over};`);
    printer.declare(held, 'record', true);
    const name = printer.name('k');
    printer.block(`for (const ${name} in ${held}) {`, () => {
      const value = printer.fresh('text');
      printer.line(`let ${value} = ${held}[${name}];`);
      printer.declare(value, 'text');
      printAll(body)(printer);
    });
  };
}

function labelled(outer: Print, inner: Print, body: Body, test: Print, stops: boolean): Statement {
  return (printer) => {
    const [label, one, two] = [printer.name('label'), printer.fresh('text'), printer.fresh('text')];
    const [first, second] = [outer(printer), inner(printer)];
    printer.loops += 1;
    printer.line(`${label}:`);
    printer.block(`for (const ${one} of ${first}) {`, () => {
      printer.declare(one, 'text', true);
      printer.block(`for (const ${two} of ${second}) {`, () => {
        printer.declare(two, 'text', true);
        printer.line(`if (${test(printer)}) ${stops ? 'break' : 'continue'} ${label};`);
        printAll(body)(printer);
      });
    });
    printer.loops -= 1;
  };
}

function attemptTo(body: Body, handler: Body, finalizer?: Body): Statement {
  return (printer) => {
    const name = printer.name('error');
    printer.block('try {', () => printAll(body)(printer), `} catch (${name}) {`);
    printer.inner(() => {
      // What is thrown may come from either part of the program.
      printer.within('dirty', () => {
        const caught = printer.fresh('text');
        printer.line(`let ${caught} = ${name} instanceof Error ? ${name}.message : ${name};`);
        printer.declare(caught, 'text');
      });
      printAll(handler)(printer);
    });
    if (finalizer !== undefined) {
      printer.line('} finally {');
      printer.inner(() => printAll(finalizer)(printer));
    }
    printer.line('}');
  };
}

function throwing(body: Body, thrown: Print, handler: Body): Statement {
  const last: Statement = (printer) => printer.line(`throw ${thrown(printer)};`);
  return attemptTo([...body, last], handler);
}

function finallyOnly(body: Body, finalizer: Body): Statement {
  return (printer) => {
    printer.block('try {', () => printAll(body)(printer), '} finally {');
    printer.inner(() => printAll(finalizer)(printer));
    printer.line('}');
  };
}

function labelledBlock(printer: Printer, body: Body): void {
  const label = printer.name('label');
  printer.block(`${label}: {`, () => {
    printAll(body.slice(0, -1))(printer);
    printer.line(`if (opaque(1)) break ${label};`);
    printAll(body.slice(-1))(printer);
  });
}

function leaveEarly(test: Expressions): fc.Arbitrary<Statement> {
  return test.map((print) => (printer) => {
    if (printer.inFunction) printer.line(`if (${print(printer)}) return;`);
  });
}

function jump(test: Expressions): fc.Arbitrary<Statement> {
  return fc.tuple(test, fc.constantFrom('break', 'continue')).map(([print, word]) => (printer) => {
    if (printer.loops > 0) printer.line(`if (${print(printer)}) ${word};`);
  });
}

/** Only where the program catches it, so that it goes on. */
function throwHere(test: Print, text: Print): Statement {
  return (printer) => {
    if (printer.inFunction) printer.line(`if (${test(printer)}) throw ${text(printer)};`);
  };
}
