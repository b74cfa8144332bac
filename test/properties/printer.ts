/**
 * Types of the small language that programs are generated in. A `text` may be undefined at run time (a missing property),
 * everything else is always what it says.
 */
export type Kind =
  | 'text'
  | 'record'
  | 'box'
  | 'list'
  | 'records'
  | 'mapper'
  | 'maker'
  | 'map'
  | 'set'
  | 'promise'
  | 'iterable'
  | 'holder';

/** Dirty code may hold data of a source, clean code never does. */
export type Universe = 'dirty' | 'clean';

/** Prints an expression, perhaps after declaring what it needs. */
export type Expression = (printer: Printer) => string;
/** Prints a statement. */
export type Statement = (printer: Printer) => void;

interface Variable {
  readonly name: string;
  readonly kind: Kind;
  readonly universe: Universe;
  readonly isConstant: boolean;
}

/** What decides how a tree is printed. */
export interface Mode {
  /** Sinks print where data is allowed only, and get what the printer's universe gives. */
  readonly sinks: Universe;
  readonly isAsync: boolean;
}

const PREFIX: Readonly<Record<Kind, string>> = {
  text: 't',
  record: 'r',
  box: 'b',
  list: 'l',
  records: 'rs',
  mapper: 'f',
  maker: 'g',
  map: 'm',
  set: 's',
  promise: 'p',
  iterable: 'it',
  holder: 'h',
};

/** Thrown while a tree is printed when the scope lacks what it is about. */
export class NothingInScope extends Error {}

/** Turns trees into the text of a program. References are resolved here: a tree is valid in any scope. */
export class Printer {
  readonly mode: Mode;
  universe: Universe = 'dirty';
  readonly #lines: string[] = [];
  readonly #first: string[] = [];
  #indent = '';
  #scope: Variable[] = [];
  readonly #counts = new Map<string, number>();
  /** How many loops are around. */
  loops = 0;
  /** Whether `return` and `await` are allowed here. */
  inFunction = false;
  mayAwait: boolean;
  #locals = 0;

  /** Whether what is printed now may run several times. */
  get isRepeated(): boolean {
    return this.loops > 0 || this.inFunction || this.#locals > 0;
  }

  constructor(mode: Mode) {
    this.mode = mode;
    this.mayAwait = mode.isAsync;
  }

  /** The program, without variables of the beginning that nothing uses. */
  get text(): string {
    const uses = (name: string): number =>
      this.#lines.filter((line) => new RegExp(`\\b${name}\\b`, 'u').test(line)).length;
    const unused = this.#first.filter((name) => uses(name) === 1).map((name) => new RegExp(`^ *let ${name} =`, 'u'));
    return `${this.#lines.filter((line) => !unused.some((start) => start.test(line))).join('\n')}\n`;
  }

  /** Declares a variable that statements can use from the beginning. */
  begin(kind: Kind, value: string): void {
    const name = this.fresh(kind);
    this.line(`let ${name} = ${value};`);
    this.declare(name, kind);
    this.#first.push(name);
  }

  line(text: string): void {
    this.#lines.push(this.#indent + text);
  }

  /** Declares something that no statement can change. */
  help(name: string, value: string): void {
    this.line(`let ${name} = ${value};`);
    this.#first.push(name);
  }

  /** The variables that are in scope now. */
  get variables(): readonly Variable[] {
    return this.#scope;
  }

  /** Prints a header that ends in `{`, a body with a scope of its own, and what closes it. */
  block(header: string, body: () => void, close = '}'): void {
    this.line(header);
    this.inner(body);
    this.line(close);
  }

  /** Runs something with more indentation, in a scope that ends with it. */
  inner(body: () => void): void {
    const [indent, scope] = [this.#indent, this.#scope];
    this.#indent += '  ';
    this.#scope = [...scope];
    body();
    this.#indent = indent;
    this.#scope = scope;
  }

  /** Prints the body of a function. */
  functionBody(header: string, body: () => void, options: { isAsync?: boolean; close?: string } = {}): void {
    const { loops, inFunction, mayAwait } = this;
    [this.loops, this.inFunction, this.mayAwait] = [0, true, options.isAsync === true];
    this.block(header, body, options.close);
    [this.loops, this.inFunction, this.mayAwait] = [loops, inFunction, mayAwait];
  }

  /** Prints an expression with names that exist only inside it. */
  local(names: readonly { name: string; kind: Kind }[], body: () => string): string {
    const [scope, mayAwait] = [this.#scope, this.mayAwait];
    this.mayAwait = false;
    this.#locals += 1;
    this.#scope = [...scope, ...names.map((item) => ({ ...item, universe: this.universe, isConstant: false }))];
    try {
      return body();
    } finally {
      this.#scope = scope;
      this.mayAwait = mayAwait;
      this.#locals -= 1;
    }
  }

  /** Prints something; where the scope lacks what it needs, nothing of it stays. */
  attempt(print: () => void): void {
    const { loops, inFunction, mayAwait, universe } = this;
    const [indent, scope, variables, lines] = [this.#indent, this.#scope, this.#scope.length, this.#lines.length];
    try {
      print();
    } catch (error) {
      if (!(error instanceof NothingInScope)) throw error;
      [this.loops, this.inFunction, this.mayAwait, this.universe] = [loops, inFunction, mayAwait, universe];
      [this.#indent, this.#scope, this.#lines.length] = [indent, scope, lines];
      this.#scope.length = variables;
    }
  }

  within<T>(universe: Universe, run: () => T): T {
    const before = this.universe;
    this.universe = universe;
    try {
      return run();
    } finally {
      this.universe = before;
    }
  }

  /** @returns a name that no variable has. */
  name(prefix: string): string {
    const count = this.#counts.get(prefix) ?? 0;
    this.#counts.set(prefix, count + 1);
    return prefix + String(count);
  }

  /** @returns a name for a variable of that kind, to be declared with `declare`. */
  fresh(kind: Kind): string {
    return this.name((this.universe === 'clean' && this.mode.sinks === 'clean' ? 'c' : '') + PREFIX[kind]);
  }

  declare(name: string, kind: Kind, isConstant = false): void {
    this.#scope.push({ name, kind, universe: this.universe, isConstant });
  }

  /** @returns one of the variables of a kind that are in scope here. */
  pick(kind: Kind, choice: number, options: { assignable?: boolean } = {}): string | undefined {
    const known = this.#scope.filter(
      (item) =>
        item.kind === kind && item.universe === this.universe && !(options.assignable === true && item.isConstant),
    );
    // The newest ones first: a shrunk program uses what was just made.
    return known.length === 0 ? undefined : known[known.length - 1 - (choice % known.length)]?.name;
  }
}
