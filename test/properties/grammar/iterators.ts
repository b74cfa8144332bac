import fc from 'fast-check';

import type { Expression, Statement } from '../printer.ts';
import {
  arrow,
  binding,
  code,
  declaration,
  existing,
  newVariable,
  printAll,
  statement,
  assignable,
  type Family,
} from './core.ts';

/** Generators and what else can be iterated over. */
export const iterators: Family = (t) => ({
  text: [
    code`[...${t.iterable}][0]`,
    code`${existing('iterable')}[Symbol.iterator]().next().value`,
    code`Array.from(${t.iterable}).join()`,
    code`(function* () { yield ${t.text}; return ${t.text}; })().next().value`,
  ],
  list: [
    code`[...${t.iterable}]`,
    code`Array.from(${t.iterable}, ${arrow('text', t.text)})`,
    code`[...(function* () { yield ${t.text}; yield* ${t.iterable}; })()]`,
  ],
  iterable: [
    code`${t.list}`,
    code`${t.list}.values()`,
    code`(function* () { yield ${t.text}; yield ${t.text}; })()`,
    code`(function* () { yield* ${t.iterable}; })()`,
    code`(function* (from) { for (const item of from) yield item; })(${t.iterable})`,
    code`{ *[Symbol.iterator]() { yield ${t.text}; } }`,
    code`{ [Symbol.iterator]() { let n = 0; return { next: () => (n++ < 2 ? { value: ${t.text}, done: false } : { value: undefined, done: true }) }; } }`,
    code`{ [Symbol.iterator]: () => ${t.list}.values() }`,
  ],
  set: [code`new Set(${t.iterable})`],
  statement: [
    declaration('iterable', t.iterable),
    fc.tuple(t.body, t.text, t.text).map(([body, one, two]) => declareGenerator(body, one, two)),
    fc.tuple(t.text, t.text).map(([one, two]) => sent(one, two)),
    statement`for (const item of ${t.iterable}) { ${assignable('text')} = item; }`,
    statement`for (const item of ${existing('iterable')}) { ${assignable('text')} = item; }`,
    binding(code`[${newVariable('text')}, ${newVariable('text')}]`, t.iterable),
    binding(code`[${newVariable('text')}, ...${newVariable('list')}]`, t.iterable),
  ],
});

function declareGenerator(body: readonly Statement[], one: Expression, two: Expression): Statement {
  return (printer) => {
    const [name, x, made] = [printer.name('generate'), printer.fresh('text'), printer.fresh('iterable')];
    const argument = two(printer);
    printer.functionBody(`function* ${name}(${x}) {`, () => {
      printer.declare(x, 'text');
      printAll(body)(printer);
      printer.line(`yield ${one(printer)};`);
      printer.line(`yield ${x};`);
    });
    printer.line(`const ${made} = [...${name}(${argument})];`);
    printer.declare(made, 'iterable', true);
  };
}

/** What `next(…)` is given comes out of `yield`. */
function sent(one: Expression, two: Expression): Statement {
  return (printer) => {
    const [first, second] = [printer.local([], () => one(printer)), two(printer)];
    const [name, machine, result] = [printer.name('generate'), printer.name('machine'), printer.fresh('text')];
    printer.line(`function* ${name}() { let got = yield ${first}; while (true) got = yield got; }`);
    printer.line(`const ${machine} = ${name}();`);
    printer.line(`${machine}.next();`);
    printer.line(`let ${result} = ${machine}.next(${second}).value;`);
    printer.declare(result, 'text');
  };
}
