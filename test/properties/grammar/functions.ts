import fc from 'fast-check';

import type { Expression, Kind, Statement } from '../printer.ts';
import {
  arrow,
  assignable,
  code,
  declaration,
  existing,
  key,
  printAll,
  statement,
  thunk,
  type Family,
} from './core.ts';

/** Functions of every form; closures that read and write what is around them. */
export const functions: Family = (t) => ({
  text: [
    code`(${t.mapper})(${t.text})`,
    code`${existing('mapper')}(${t.text})`,
    code`${existing('mapper')}(${t.text})`,
    code`${existing('maker')}()`,
    code`(${t.maker})()`,
    code`${existing('mapper')}.call(null, ${t.text})`,
    code`${existing('mapper')}.apply(null, [${t.text}])`,
    code`${existing('mapper')}(...${t.list})`,
    code`${existing('mapper')}.bind(null, ${t.text})()`,
    code`${existing('mapper')}?.(${t.text})`,
    code`Reflect.apply(${existing('mapper')}, undefined, [${t.text}])`,
    code`((...all) => all[1])(${t.text}, ${t.text})`,
    code`((first, ...rest) => rest[0])(...${t.list})`,
    code`((first, second = ${t.text}) => second)(${t.text})`,
    code`((first, second = ${t.text}) => second)(...${t.list})`,
    code`((first, second = first) => second)(${t.text}, undefined)`,
    code`(({ ${key}: value = ${t.text} }) => value)(${t.record})`,
    code`(({ a, ...rest }) => rest.${key})(${t.record})`,
    code`((callback) => callback(${t.text}))(${arrow('text', t.text)})`,
    code`((callback) => callback((value) => value))((inner) => inner(${t.text}))`,
    code`((x) => (y) => [x, y])(${t.text})(${t.text})[0]`,
    code`[${t.mapper}, ${t.mapper}].reduce((value, apply) => apply(value), ${t.text})`,
    code`({ run: ${t.mapper} }).run(${t.text})`,
    code`({ value: ${t.text}, give() { return this.value; } }).give()`,
  ],
  record: [
    code`((item) => ({ ...item, ${key}: ${t.text} }))(${t.record})`,
    code`((item) => { item.${key} = ${t.text}; return item; })(${t.record})`,
  ],
  mapper: [
    arrow('text', t.text),
    arrow('text', t.text),
    code`(x, y = ${t.text}) => y`,
    code`((outer) => (inner) => outer)(${t.text})`,
    code`((wrapped) => (...all) => wrapped(...all))(${t.mapper})`,
    code`((one, two) => (x) => two(one(x)))(${t.mapper}, ${t.mapper})`,
  ],
  maker: [thunk(t.text), code`(() => { const kept = ${t.text}; return () => kept; })()`],
  statement: [
    declaration('mapper', t.mapper),
    declaration('maker', t.maker),
    fc
      .tuple(t.body, t.text, fc.constantFrom(...HEADS))
      .map(([body, result, head]) => declareMapper(body, result, head)),
    fc
      .tuple(t.body, t.text, fc.constantFrom(...HEADS))
      .map(([body, result, head]) => declareMapper(body, result, head)),
    fc.tuple(t.body, t.text).map(([body, result]) => declareMaker(body, result)),
    fc.tuple(t.body, t.text).map(([body, result]) => declareMaker(body, result)),
    fc.tuple(t.body, t.record, t.record).map(([body, one, two]) => callTwice('record', body, one, two)),
    fc.tuple(t.body, t.list, t.list).map(([body, one, two]) => callTwice('list', body, one, two)),
    fc.tuple(t.body, t.text, t.text).map(([body, one, two]) => recursive(body, one, two)),
    fc.tuple(t.text, t.text).map(([one, two]) => getterAndSetter(one, two)),
    fc.tuple(t.text, t.body).map(([text, body]) => withCallback(text, body)),
    t.text.map(hoisted),
    statement`${existing('mapper')}(${t.text});`,
    statement`(${t.maker})();`,
    statement`((value) => { ${assignable('text')} = value; })(${t.text});`,
    statement`(() => { ${existing('record')}.${key} = ${t.text}; })();`,
    statement`(function () { ${existing('record')}.${key} = arguments[0]; })(${t.text});`,
    statement`[${t.text}].forEach(${t.mapper});`,
  ],
});

/** Ways to introduce a function with a parameter `x`. */
const HEADS = [
  (name: string, x: string): [string, string] => [`function ${name}(${x}) {`, '}'],
  (name: string, x: string): [string, string] => [`const ${name} = (${x}) => {`, '};'],
  (name: string, x: string): [string, string] => [`const ${name} = function (${x} = 'q') {`, '};'],
  (name: string, x: string): [string, string] => [`function ${name}(...[${x}]) {`, '}'],
  (name: string, x: string): [string, string] => [`const { ${name} } = { ${name}(${x}) {`, '} };'],
];

function declareMapper(body: readonly Statement[], result: Expression, head: (typeof HEADS)[number]): Statement {
  return (printer) => {
    const [name, x] = [printer.fresh('mapper'), printer.fresh('text')];
    const [open, close] = head(name, x);
    printer.functionBody(
      open,
      () => {
        printer.declare(x, 'text');
        printAll(body)(printer);
        printer.line(`return ${result(printer)};`);
      },
      { close },
    );
    printer.declare(name, 'mapper', true);
  };
}

function declareMaker(body: readonly Statement[], result: Expression): Statement {
  return (printer) => {
    const name = printer.fresh('maker');
    printer.functionBody(`function ${name}() {`, () => {
      printAll(body)(printer);
      printer.line(`return ${result(printer)};`);
    });
    printer.declare(name, 'maker', true);
  };
}

/** The same function with different objects: what it does to one is not done to the other. */
function callTwice(kind: Kind, body: readonly Statement[], one: Expression, two: Expression): Statement {
  return (printer) => {
    const [name, parameter] = [printer.name('change'), printer.fresh(kind)];
    printer.functionBody(`function ${name}(${parameter}) {`, () => {
      printer.declare(parameter, kind);
      printAll(body)(printer);
    });
    printer.line(`${name}(${one(printer)});`);
    printer.line(`${name}(${two(printer)});`);
  };
}

function recursive(body: readonly Statement[], next: Expression, first: Expression): Statement {
  return (printer) => {
    const [name, x] = [printer.name('again'), printer.fresh('text')];
    printer.functionBody(`function ${name}(${x}, rounds) {`, () => {
      printer.declare(x, 'text');
      printAll(body)(printer);
      printer.line(`return rounds === 0 ? ${x} : ${name}(${next(printer)}, rounds - 1);`);
    });
    const result = printer.fresh('text');
    printer.line(`let ${result} = ${name}(${first(printer)}, 3);`);
    printer.declare(result, 'text');
  };
}

function getterAndSetter(one: Expression, two: Expression): Statement {
  return (printer) => {
    const [get, set, first] = [printer.fresh('maker'), printer.name('set'), printer.local([], () => one(printer))];
    printer.line(
      `const [${get}, ${set}] = (() => { let kept = ${first}; return [() => kept, (next) => { kept = next; }]; })();`,
    );
    printer.declare(get, 'maker', true);
    printer.line(`${set}(${two(printer)});`);
  };
}

/** A function that is handed a function which writes what is around it. */
function withCallback(text: Expression, body: readonly Statement[]): Statement {
  return (printer) => {
    const [name, x] = [printer.name('each'), printer.fresh('text')];
    printer.line(`const ${name} = (callback) => { callback(${printer.local([], () => text(printer))}); };`);
    printer.functionBody(
      `${name}((${x}) => {`,
      () => {
        printer.declare(x, 'text');
        printAll(body)(printer);
      },
      { close: '});' },
    );
  };
}

/** A declaration may be called before the line that it stands on. */
function hoisted(text: Expression): Statement {
  return (printer) => {
    const [name, result] = [printer.name('late'), printer.fresh('text')];
    printer.line(`let ${result} = ${name}(${text(printer)});`);
    printer.line(`function ${name}(value) { return value; }`);
    printer.declare(result, 'text');
  };
}
