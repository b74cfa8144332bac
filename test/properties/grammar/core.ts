import fc, { type Arbitrary } from 'fast-check';

import { NothingInScope, type Expression, type Kind, type Printer, type Statement, type Universe } from '../printer.ts';

export type Expressions = Arbitrary<Expression>;
export type Statements = Arbitrary<Statement>;

/** Arbitraries of everything that a grammar can make, to be used inside each other. */
export type Ties = Readonly<Record<Kind, Expressions>> & {
  /** A test of data: what it gives is no data. */
  readonly test: Expressions;
  readonly body: Arbitrary<readonly Statement[]>;
};

/** What one family of constructs adds to the ways of making each kind of thing. */
export type Productions = Readonly<Partial<Record<Kind, readonly Expressions[]>>> & {
  readonly test?: readonly Expressions[];
  readonly statement?: readonly Statements[];
};

export type Family = (ties: Ties) => Productions;

/** Inside a function that is written out, `await` of the code around it is not allowed. */
const HAS_FUNCTION = /=>|function|\) \{/;

/** @returns expressions made of pieces of text and of other expressions. */
export function code(strings: TemplateStringsArray, ...holes: readonly Expressions[]): Expressions {
  const hasFunction = HAS_FUNCTION.test(strings.join(''));
  return fc.tuple(...holes).map((parts) => (printer) => {
    const filled = (): string =>
      strings.reduce((text, piece, index) => {
        const hole = (parts[index - 1] as Expression)(printer);
        return text + (text.endsWith('=> ') ? asBody(hole) : hole) + piece;
      });
    return hasFunction ? printer.local([], filled) : filled();
  });
}

/** @returns one-line statements made of pieces of text and of expressions. */
export function statement(strings: TemplateStringsArray, ...holes: readonly Expressions[]): Statements {
  return code(strings, ...holes).map((expression) => (printer) => {
    const text = expression(printer);
    printer.line(text.startsWith('{') ? `void ${text}` : text);
  });
}

/** A declaration of a new variable; it is in scope only after its initial value. */
export function declaration(kind: Kind, value: Expressions): Statements {
  return fc.tuple(value, fc.boolean()).map(([expression, isConstant]) => (printer) => {
    const text = expression(printer);
    const name = printer.fresh(kind);
    printer.line(`${isConstant ? 'const' : 'let'} ${name} = ${text};`);
    printer.declare(name, kind, isConstant);
  });
}

/** @returns new variables: they are declared where they are printed, so they have to come last in a statement. */
export function newVariable(kind: Kind): Expressions {
  return fc.constant((printer) => {
    const name = printer.fresh(kind);
    printer.declare(name, kind);
    return name;
  });
}

/** Declares what the left side introduces only after the right side was printed: `const <left> = <right>;` */
export function binding(left: Expressions, right: Expressions): Statements {
  return fc.tuple(left, right).map(([pattern, value]) => (printer) => {
    const text = value(printer);
    printer.line(`let ${pattern(printer)} = ${text};`);
  });
}

const choices = fc.nat({ max: 5 });

/** @returns variables of the kind; the statement is left out where there is none. */
export function existing(kind: Kind, options: { assignable?: boolean } = {}): Expressions {
  return choices.map((choice) => (printer) => {
    const name = printer.pick(kind, choice, options);
    if (name === undefined) throw new NothingInScope();
    return name;
  });
}

export function assignable(kind: Kind): Expressions {
  return existing(kind, { assignable: true });
}

/** @returns variables of the kind, or the constant where there is none. */
export function variable(kind: Kind, otherwise: string): Expressions {
  return choices.map((choice) => (printer) => printer.pick(kind, choice) ?? otherwise);
}

export function oneOfTexts(...texts: readonly string[]): Expressions {
  return fc.constantFrom(...texts).map((text) => () => text);
}

const KEYS = ['a', 'b', 'c'] as const;
export const key = oneOfTexts(...KEYS);
export const index = oneOfTexts('0', '1', '2');

/** A text that is data in dirty code only. */
export const datum: Expressions = fc
  .nat({ max: 2 })
  .map(
    (choice) => (printer) => (choice > 0 && printer.universe === 'dirty' ? 'source()' : `'${'qvw'.charAt(choice)}'`),
  );

/** @returns an arrow function of one parameter, whose name is in scope in the body. */
export function arrow(kind: Kind, body: Expressions): Expressions {
  return body.map((expression) => (printer) => {
    const name = printer.name('x');
    return `(${name}) => ${bodyText(printer, [{ name, kind }], expression)}`;
  });
}

/** @returns an arrow function of two parameters of the same kind. */
export function arrow2(first: Kind, second: Kind, body: Expressions): Expressions {
  return body.map((expression) => (printer) => {
    const names = [
      { name: printer.name('x'), kind: first },
      { name: printer.name('x'), kind: second },
    ];
    return `(${names.map((item) => item.name).join(', ')}) => ${bodyText(printer, names, expression)}`;
  });
}

/** @returns an arrow function without parameters. */
export function thunk(body: Expressions): Expressions {
  return body.map((expression) => (printer) => `() => ${bodyText(printer, [], expression)}`);
}

function bodyText(printer: Printer, names: readonly { name: string; kind: Kind }[], expression: Expression): string {
  return asBody(printer.local(names, () => expression(printer)));
}

/** An object literal is taken for a block where an arrow function's body begins. */
function asBody(text: string): string {
  return text.startsWith('{') ? `(${text})` : text;
}

export function printAll(statements: readonly Statement[]): Statement {
  return (printer) => {
    for (const item of statements) printer.attempt(() => item(printer));
  };
}

/** @returns the expression as it is in the other part of the program. */
export function inUniverse(universe: Universe, expression: Expression): Expression {
  return (printer) => printer.within(universe, () => expression(printer));
}

/** @returns the expression, or the other one where the scope lacks what the first one is about. */
export function orElse(expression: Expression, otherwise: string): Expression {
  return (printer) => {
    try {
      return expression(printer);
    } catch (error) {
      if (error instanceof NothingInScope) return otherwise;
      throw error;
    }
  };
}

/**
 * Takes something out of a list, only where that happens once. Of code that runs an unknown number of times the engine
 * follows the last round (may miss what only an earlier one has seen).
 */
export function once<T>(print: (printer: Printer) => T): (printer: Printer) => T {
  return (printer) => {
    if (printer.isRepeated) throw new NothingInScope();
    return print(printer);
  };
}
