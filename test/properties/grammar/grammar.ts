import fc, { type Arbitrary, type OneOfConstraints } from 'fast-check';

import { Printer, type Expression, type Kind, type Mode, type Statement } from '../printer.ts';
import {
  code,
  datum,
  inUniverse,
  oneOfTexts,
  orElse,
  printAll,
  variable,
  type Expressions,
  type Family,
  type Productions,
  type Statements,
  type Ties,
} from './core.ts';
import { HELPERS } from './shared.ts';

/** What stands where there is no variable of a kind. */
const CONSTANTS: Readonly<Record<Kind, string>> = {
  text: `'q'`,
  record: `{ a: 'q', b: 'v' }`,
  box: `{ in: { a: 'q' }, list: ['v'] }`,
  list: `['q', 'v']`,
  records: `[{ a: 'q' }]`,
  mapper: `(x) => x`,
  maker: `() => 'q'`,
  map: `new Map([['a', 'q']])`,
  set: `new Set(['q'])`,
  promise: `Promise.resolve('q')`,
  iterable: `['q', 'v']`,
  holder: `new (class { a = 'q'; give() { return this.a; } take(x) { this.a = x; } })()`,
};

/** The simplest ways to make each kind of thing. */
function leaves(ties: Ties): Readonly<Partial<Record<Kind, readonly Expressions[]>>> {
  return {
    record: [code`{ a: ${ties.text}, b: ${ties.text} }`],
    box: [code`{ in: ${ties.record}, list: ${ties.list} }`],
    list: [code`[${ties.text}, ${ties.text}]`],
    records: [code`[${ties.record}, ${ties.record}]`],
  };
}

const KINDS = Object.keys(CONSTANTS) as readonly Kind[];

const SHOWN = ['text', 'text', 'record', 'box', 'list', 'records', 'map', 'set'] as const satisfies readonly Kind[];

/** `sink(…)`, in code of the universe that is allowed to. */
function sinks(ties: Ties): Statements {
  const shown = fc.oneof(...SHOWN.map((kind) => ties[kind]));
  return shown.map((expression) => (printer) => {
    const isSink = printer.mode.sinks === 'dirty' || printer.universe === 'clean';
    printer.line(`${isSink ? 'sink' : 'opaque'}(${expression(printer)});`);
  });
}

/** Tests look at data wherever they stand. */
function tests(made: Expressions): Expressions {
  return made.map((expression) => inUniverse('dirty', expression));
}

/** Any statement may belong to the other part of the program. */
function mixed(made: Statements): Statements {
  return fc.tuple(made, fc.boolean()).map(
    ([statement, isClean]): Statement =>
      (printer) =>
        printer.mode.sinks === 'clean' && printer.loops === 0
          ? printer.within(isClean ? 'clean' : 'dirty', () => statement(printer))
          : statement(printer),
  );
}

/** @returns bodies of programs that use the constructs of the families. */
export function programs(families: readonly Family[], size: number): Arbitrary<readonly Statement[]> {
  const depthIdentifier = fc.createDepthIdentifier();
  const options: OneOfConstraints = { depthIdentifier, maxDepth: 4, withCrossShrink: true };
  const bodyOptions: OneOfConstraints = {
    depthIdentifier: fc.createDepthIdentifier(),
    maxDepth: 3,
    withCrossShrink: true,
  };
  const { program } = fc.letrec<
    Record<Kind | 'test', Expression> & {
      body: readonly Statement[];
      statement: Statement;
      program: readonly Statement[];
    }
  >((tie) => {
    const ties = Object.fromEntries(
      [...KINDS, 'test', 'body'].map((kind) => [kind, tie(kind as 'text')]),
    ) as unknown as Ties;
    const first = leaves(ties);
    const made: readonly Productions[] = families.map((family) => family(ties));
    const ways = (kind: Kind | 'test', simplest: readonly Expressions[], constant: string): Expressions =>
      fc
        .oneof(
          options,
          ...simplest.map((arbitrary) => ({ arbitrary, weight: 3 })),
          ...made.flatMap((productions) => productions[kind] ?? []).map((arbitrary) => ({ arbitrary, weight: 1 })),
        )
        .map((expression) => orElse(expression, constant));
    const waysTo = (kind: Kind): Expressions =>
      ways(
        kind,
        [...(kind === 'text' ? [datum] : []), variable(kind, CONSTANTS[kind]), ...(first[kind] ?? [])],
        CONSTANTS[kind],
      );
    const statements = made.flatMap((productions) => productions.statement ?? []);
    return {
      ...(Object.fromEntries(KINDS.map((kind) => [kind, waysTo(kind)])) as Record<Kind, Expressions>),
      test: tests(ways('test', [oneOfTexts('opaque(0)', 'opaque(1)')], 'opaque(1)')),
      statement: mixed(
        fc.oneof(
          bodyOptions,
          { arbitrary: sinks(ties), weight: Math.ceil(statements.length / 3) + 1 },
          ...statements.map((arbitrary) => ({ arbitrary, weight: 1 })),
        ),
      ),
      body: fc.array(tie('statement'), { maxLength: 3 }),
      program: fc.array(tie('statement'), { minLength: 1, maxLength: size, size: 'max' }),
    };
  });
  return program;
}

/** @returns texts of programs, which is what shrinks and what a failure shows. */
export function texts(families: readonly Family[], mode: Mode, size = 12): Arbitrary<string> {
  return programs(families, size).map((statements) => printed(statements, mode));
}

function printed(statements: readonly Statement[], mode: Mode): string {
  const printer = new Printer(mode);
  const print = (): void => {
    begin(printer);
    printAll(statements)(printer);
  };
  if (!mode.isAsync) print();
  else {
    printer.block('async function main() {', print);
    printer.line('done = main();');
  }
  return printer.text;
}

/** Declares the functions that every part uses. */
export function help(printer: Printer): void {
  for (const [name, value] of Object.entries(HELPERS)) printer.help(name, value);
}

/** Something to work with in either part of the program. */
export function begin(printer: Printer): void {
  help(printer);
  for (const universe of ['dirty', 'clean'] as const) {
    if (universe === 'clean' && printer.mode.sinks === 'dirty') continue;
    printer.within(universe, () => {
      const data = universe === 'dirty' ? 'source()' : `'w'`;
      printer.begin('text', data);
      printer.begin('text', `'q'`);
      printer.begin('record', `{ a: ${data}, b: 'q' }`);
      printer.begin('record', `{ a: 'v', b: 'q' }`);
      printer.begin('box', `{ in: { a: 'q', b: ${data} }, list: ['v', ${data}] }`);
      printer.begin('list', `['q', ${data}]`);
      printer.begin('list', `['v']`);
      printer.begin('records', `[{ a: ${data}, b: 'q' }, { a: 'q', b: 'v' }]`);
      printer.begin('map', `new Map([['a', ${data}], ['b', 'q']])`);
      printer.begin('set', `new Set(['q', ${data}])`);
      printer.begin('mapper', '(x) => x');
    });
  }
}
