import fc from 'fast-check';

import type { Expression, Printer, Statement } from '../printer.ts';
import { arrow, code, declaration, existing, printAll, statement, type Expressions, type Family } from './core.ts';

/**
 * Holders keep one text in `a` and offer `give()`, `take(text)`, `value` to read and write and `change(callback)`; they are
 * made in as many ways as classes and their like can be written.
 */
export const classes: Family = (t) => ({
  text: [
    code`${existing('holder')}.give()`,
    code`${existing('holder')}.give()`,
    code`${existing('holder')}.value`,
    code`${t.holder}.give()`,
    code`${existing('holder')}.give.call(${existing('holder')})`,
    code`(({ value }) => value)(${existing('holder')})`,
    code`${existing('holder')}['give']()`,
    code`((holder) => holder.give())(${existing('holder')})`,
  ],
  holder: [code`(() => ${existing('holder')})()`],
  test: [code`${existing('holder')}.give() === 'q'`],
  statement: [
    fc.tuple(fc.constantFrom(...FORMS), t.text).map(([form, text]) => declareHolder(form, text)),
    fc.tuple(fc.constantFrom(...FORMS), t.text).map(([form, text]) => declareHolder(form, text)),
    fc.tuple(fc.constantFrom(...FORMS), t.text).map(([form, text]) => declareHolder(form, text)),
    fc.tuple(t.text, t.text).map(([one, two]) => twoOfOneClass(one, two)),
    fc.tuple(t.text, t.body).map(([text, body]) => ownMethod(text, body)),
    staticMembers(t.text),
    declaration('holder', existing('holder')),
    statement`${existing('holder')}.take(${t.text});`,
    statement`${existing('holder')}.take(${t.text});`,
    statement`${existing('holder')}.value = ${t.text};`,
    statement`${existing('holder')}.change(${arrow('text', t.text)});`,
    statement`${t.list}.forEach(${existing('holder')}.take, ${existing('holder')});`,
    statement`${t.list}.forEach((item) => ${existing('holder')}.take(item));`,
    statement`sink(${existing('holder')}.give());`.map(onlyWhereSinksAre),
  ],
});

function onlyWhereSinksAre(print: Statement): Statement {
  return (printer) => {
    if (printer.mode.sinks === printer.universe) print(printer);
  };
}

type Form = (printer: Printer, name: string) => readonly string[];

const FORMS: readonly Form[] = [
  (_printer, name) => [
    `class ${name} {`,
    '  constructor(a) { this.a = a; }',
    '  give() { return this.a; }',
    '  take(next) { this.a = next; }',
    '  get value() { return this.a; }',
    '  set value(next) { this.a = next; }',
    '  change(callback) { this.a = callback(this.a); }',
    '}',
  ],
  (_printer, name) => [
    `class ${name} {`,
    '  #a;',
    '  constructor(a) { this.#a = a; }',
    '  give() { return this.#a; }',
    '  take(next) { this.#a = next; }',
    '  get value() { return this.#a; }',
    '  set value(next) { this.#a = next; }',
    '  change(callback) { this.#a = callback(this.#a); }',
    '}',
  ],
  (_printer, name) => [
    `class ${name} {`,
    `  a = 'q';`,
    '  constructor(a) { this.take(a); }',
    '  give = () => this.a;',
    '  take(next) { Object.assign(this, { a: next }); }',
    '  get value() { return this.give(); }',
    '  set value(next) { this.take(next); }',
    '  change(callback) { [this.a].forEach((old) => { this.a = callback(old); }); }',
    '}',
  ],
  (_printer, name) => [
    `class ${name}Base {`,
    '  constructor(a) { this.a = a; }',
    '  give() { return this.a; }',
    '  take(next) { this.a = next; }',
    '}',
    `class ${name} extends ${name}Base {`,
    '  constructor(a) { super(a); }',
    '  give() { return super.give(); }',
    '  get value() { return this.give(); }',
    '  set value(next) { super.take(next); }',
    '  change(callback) { super.take(callback(super.give())); }',
    '}',
  ],
  (_printer, name) => [
    `class ${name}Base {`,
    '  give() { return this.read(); }',
    '  take(next) { this.write(next); }',
    '  get value() { return this.give(); }',
    '  set value(next) { this.take(next); }',
    '  change(callback) { this.take(callback(this.give())); }',
    '}',
    `class ${name} extends ${name}Base {`,
    '  kept = {};',
    '  constructor(a) { super(); this.kept.a = a; }',
    '  read() { return this.kept.a; }',
    '  write(next) { this.kept = { ...this.kept, a: next }; }',
    '}',
  ],
  (_printer, name) => [
    `function ${name}(a) { this.a = a; }`,
    `${name}.prototype.give = function () { return this.a; };`,
    `${name}.prototype.take = function (next) { this.a = next; };`,
    `${name}.prototype.change = function (callback) { this.take(callback(this.give())); };`,
    `Object.defineProperty(${name}.prototype, 'value', { get() { return this.a; }, set(next) { this.a = next; } });`,
  ],
  (_printer, name) => [
    `function ${name}(a) {`,
    '  let kept = a;',
    '  return {',
    '    give: () => kept,',
    '    take(next) { kept = next; },',
    '    get value() { return kept; },',
    '    set value(next) { kept = next; },',
    '    change: (callback) => { kept = callback(kept); },',
    '  };',
    '}',
  ],
  (_printer, name) => [
    `const ${name}Kept = new WeakMap();`,
    `class ${name} {`,
    `  constructor(a) { ${name}Kept.set(this, a); }`,
    `  give() { return ${name}Kept.get(this); }`,
    `  take(next) { ${name}Kept.set(this, next); }`,
    '  get value() { return this.give(); }',
    '  set value(next) { this.take(next); }',
    '  change(callback) { this.take(callback(this.give())); }',
    '}',
  ],
  (_printer, name) => [
    `const ${name}Methods = {`,
    '  give() { return this.a; },',
    '  take(next) { this.a = next; return this; },',
    '  get value() { return this.a; },',
    '  set value(next) { this.a = next; },',
    '  change(callback) { this.take(callback(this.give())); },',
    '};',
    `function ${name}(a) { return Object.create(${name}Methods).take(a); }`,
  ],
];

function declareHolder(form: Form, text: Expression): Statement {
  return (printer) => {
    const initial = text(printer);
    const [className, name] = [printer.name('C'), printer.fresh('holder')];
    for (const line of form(printer, className)) printer.line(line);
    printer.line(`const ${name} = new ${className}(${initial});`);
    printer.declare(name, 'holder', true);
  };
}

/** What one instance holds, the other one does not. */
function twoOfOneClass(one: Expression, two: Expression): Statement {
  return (printer) => {
    const [first, second] = [one(printer), two(printer)];
    const className = printer.name('C');
    for (const line of (FORMS[0] as Form)(printer, className)) printer.line(line);
    for (const text of [first, second]) {
      const name = printer.fresh('holder');
      printer.line(`const ${name} = new ${className}(${text});`);
      printer.declare(name, 'holder', true);
    }
  };
}

/** A method with any body. */
function ownMethod(text: Expression, body: readonly Statement[]): Statement {
  return (printer) => {
    const initial = text(printer);
    const [className, x] = [printer.name('C'), printer.fresh('text')];
    printer.block(`class ${className} {`, () => {
      printer.line(`a = 'q';`);
      printer.functionBody(`run(${x}) {`, () => {
        printer.declare(x, 'text');
        printAll(body)(printer);
        printer.line(`this.a = ${x};`);
        printer.line(`return this;`);
      });
    });
    const result = printer.fresh('text');
    printer.line(`let ${result} = new ${className}().run(${initial}).a;`);
    printer.declare(result, 'text');
  };
}

function staticMembers(text: Expressions): fc.Arbitrary<Statement> {
  return fc.tuple(text, text).map(([one, two]) => (printer) => {
    const [first, second] = [printer.local([], () => one(printer)), two(printer)];
    const [className, get] = [printer.name('C'), printer.fresh('maker')];
    printer.line(`class ${className} {`);
    printer.line(`  static a = ${first};`);
    printer.line(`  static #b = 'q';`);
    printer.line(`  static give() { return this.a; }`);
    printer.line(`  static take(next) { ${className}.#b = next; }`);
    printer.line(`  static get b() { return ${className}.#b; }`);
    printer.line('}');
    printer.line(`${className}.take(${second});`);
    printer.line(`const ${get} = () => (opaque(1) ? ${className}.b : ${className}.give());`);
    printer.declare(get, 'maker', true);
  });
}
