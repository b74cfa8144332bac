import type { TSESTree } from '@typescript-eslint/utils';

import type { Files } from '../modules/inquiries.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { ApiTable } from './api.ts';
import { startActivation, visiblePlace, type Activation } from './activation.ts';
import type { Call } from './call.ts';
import type { Closure } from './callable.ts';
import { Context, type Allocation } from './context.ts';
import { assignmentUses } from './assignments.ts';
import type { Dependencies } from './dependencies.ts';
import { Heap, type Difference, type Moment } from './heap.ts';
import type { HeapObject, NewObject } from './heap-object.ts';
import type { DeclaredFunctions } from './declared.ts';
import { Inspector } from './inspector.ts';
import type { Later } from './later.ts';
import type { ModuleInstance } from './module-instance.ts';
import type { Policy, SinkUse } from './policy.ts';
import { readAbsent } from './properties.ts';
import { Recursion } from './recursion.ts';
import type { Journal, Part } from './reuse/journal.ts';
import type { Reuse } from './reuse/reuse.ts';
import { Summaries } from './summaries.ts';
import type { Place } from './trace.ts';
import type { CompilerProgram } from './types/program.ts';
import type { DeclaredClass, FunctionTerm, TypeTerm } from './types/term.ts';
import { reference, UNKNOWN, type Label, type Mark, type Origin, type Shape, type Value } from './value.ts';

/**
 * The evaluator's mutually recursive entry points. They meet here, so that the files which implement them import each
 * other in one direction only.
 */
export interface Parts {
  /** The value of an expression. */
  readonly evaluate: (interpreter: Interpreter, node: TSESTree.Node) => Value;
  /** Runs a statement. @returns false when control does not go on after it. */
  readonly execute: (interpreter: Interpreter, node: TSESTree.Node) => boolean;
  /** Binds a pattern to a value. */
  readonly assign: (interpreter: Interpreter, node: TSESTree.Node, value: Value, mode: 'declare' | 'assign') => void;
  /** Makes an instance of a class of the project with unknown arguments. */
  readonly instantiate: (interpreter: Interpreter, node: object, module: ModuleInstance) => Value;
  /** Whether an object has a property of that name. */
  readonly holds: (interpreter: Interpreter, holder: Value, key: Value) => Value;
  /** What stands in for an export of a library. */
  readonly modelled: (interpreter: Interpreter, module: string, name: string, place: Place) => Value | undefined;
  /** What an import of a module refers to, seen from the running code. */
  readonly importModule: (interpreter: Interpreter, specifier: string, name: string, place: Place) => Value;
  /** Calls something that is neither in the code nor known by a path. */
  readonly callUnknown: (interpreter: Interpreter, callee: Value, call: Call) => Value;
  /** Calls whatever the callee may be. */
  readonly call: (interpreter: Interpreter, callee: Value, call: Call) => Value;
  /** What an object gives that implements the iterator protocol itself. */
  readonly iterate: (interpreter: Interpreter, object: HeapObject) => Value | undefined;
  /** Leaves the running function with the value of the expression. */
  readonly leave: (interpreter: Interpreter, node: TSESTree.Expression | null) => void;
  /** Runs a function as a test whose outcome is given. */
  readonly runPredicate: (
    interpreter: Interpreter,
    closure: Closure,
    id: number,
    call: Call,
    wanted: boolean,
  ) => PredicateRun;
}

/** Whether a test can come out as wanted, and the frame that shows what its parameters are then. */
export interface PredicateRun {
  readonly completes: boolean;
  readonly frame: number;
}

/** A function run as an entry point. */
export interface Entry {
  readonly id: number;
  /** The object that it runs on. */
  readonly owner: number | undefined;
  readonly run: () => void;
  /** What its last run read. */
  read: Dependencies | undefined;
}

/** A `try` block that is being run. */
export interface Handler {
  readonly activation: Activation;
  readonly base: Moment;
  readonly states: Difference[];
}

/** Bounds of the analysis, in steps and counts: a result never depends on the machine's speed. */
export interface Limits {
  /** Evaluated nodes for one linted file. */
  readonly steps: number;
  /** Evaluated nodes for one function that nobody calls. */
  readonly stepsPerEntry: number;
  readonly callDepth: number;
  /** Files that may be followed from one linted file. */
  readonly files: number;
  /** How deep expressions and statements may nest. */
  readonly nesting: number;
  /** How deep they may nest when each call on the way counts as {@link CALL_NESTS} levels: the engine recurses with both. */
  readonly stack: number;
}

/** What can stop the analysis. */
export type Bound = 'steps' | 'call depth' | 'files' | 'nesting';

export const DEFAULT_LIMITS: Limits = {
  steps: 200_000,
  stepsPerEntry: 80_000,
  callDepth: 150,
  files: 60,
  nesting: 1200,
  stack: 1500,
};

/** A call through a built-in method takes as much of the stack as so many nested expressions. */
const CALL_NESTS = 6;

/** Straight code takes no more steps than one for so many characters. */
const CHARACTERS_PER_STEP = 3;

/** Tainted data at a sink, as found; whether and where it is reported is decided later. */
export interface Hit {
  readonly use: SinkUse;
  readonly marks: readonly Mark[];
  /** The argument, or the call when the data is not in an argument. */
  readonly place: Place;
  /** The sink call itself. */
  readonly call: Place;
  /** The last node of the flow inside the linted file; undefined when no code of that file was running. */
  readonly shownAt: Place | undefined;
  /** How deep the call stands in the calls that led to the sink whose place `shownAt` is; 0 when it is no call's. */
  readonly shownDepth: number;
  /** The paths of the files on the way to the sink: its own, and then those of the functions that ran, innermost first. */
  readonly way: readonly string[];
  /** What the use says of its value. */
  readonly form: string | undefined;
}

/** A source that ran. */
export interface SourceUse {
  readonly origin: Origin;
  /** What it gave: a record or a datum. */
  readonly what: Shape | Label;
}

export interface InterpreterOptions {
  readonly limits?: Limits | undefined;
  /** The compiler's program, where the linter has one: it is asked for types that nothing else tells. */
  readonly program?: CompilerProgram | undefined;
  readonly journal?: Journal | undefined;
  readonly reuse?: Reuse | undefined;
}

/** The state of one analysis of one linted file; the evaluator's functions take it as their first argument. */
export class Interpreter {
  readonly heap: Heap;
  readonly apis: ApiTable;
  readonly inspector: Inspector;
  readonly hits: Hit[] = [];
  /** Everything that a source gave, whether it reached a sink or not. */
  readonly sources = new Map<string, SourceUse>();
  readonly modules = new Map<string, ModuleInstance>();
  /** Variables that code sets without declaring them, whatever function does it. */
  readonly globals = new Map<string, Value>();
  /** Functions made but not called yet, in the order they were made: they may run later. */
  readonly pending = new Map<number, Value>();
  /** Callbacks that were handed over and may be called at any time. */
  readonly later = new Map<string, Later>();
  /** Functions run as entry points, and the one that is running. */
  readonly entries = new Map<string, Entry>();
  entry: Entry | undefined;
  /** Which entries read a cell, and those that read something older than what is there now. */
  readonly cells = new Map<number, Set<Entry>>();
  readonly stale = new Set<Entry>();
  /** Models of libraries, as far as the program uses them. */
  readonly models = new Map<object, ModuleInstance>();
  /** Frames that functions or classes were made in. */
  readonly captured = new Set<number>();
  readonly parts: Parts;
  readonly policy: Policy;
  readonly project: Files;
  readonly limits: Limits;
  readonly root = new Context();
  activation!: Activation;
  /** The file whose findings are asked for. */
  readonly linted: SourceFile;
  stepsLeft: number;
  nesting = 0;
  /** Where properties that tests narrow are noted, while a predicate is run to see what it shows. */
  refinements: { readonly id: number; readonly key: string }[] | undefined;
  predicateDepth = 0;
  /** Whether any source was met: without data there is nothing to follow. */
  hasData = false;
  /** Stored tests that are being looked at: variables may be defined in circles. */
  readonly storedTests: object[] = [];
  /** The bounds that cut the analysis short, and where each of them did first. */
  readonly cuts = new Map<Bound, Place>();
  /** Functions of the project that the policy speaks of; undefined where it speaks of none. */
  declared: DeclaredFunctions | undefined;
  /** Whether comments say of any definition what it holds. */
  hasDocumented = false;
  /** What this analysis does, for later ones; undefined where there will be none. */
  readonly journal: Journal | undefined;
  /** What an earlier analysis did. */
  readonly reuse: Reuse | undefined;
  readonly summaries = new Summaries();
  readonly recursion = new Recursion();
  /** Where thrown states go: the `try` blocks with a handler that are being run, innermost last. */
  readonly handlers: Handler[] = [];
  /** Classes by their node, as far as their declarations ran. */
  readonly classes = new Map<object, Value>();
  /** Instances that the code itself makes, by class. */
  readonly made = new Map<object, Value[]>();
  /** What functions are expected to take, because of where they are written, by function. */
  readonly expected = new Map<number, () => FunctionTerm | undefined>();
  /** Whether any function says of a parameter what type it has. */
  hasPredicates = false;
  /** The classes that interfaces and abstract classes stand for. */
  readonly implementations = new Map<object, readonly DeclaredClass[]>();
  /** What the compiler said. */
  readonly inferred = new Map<object, TypeTerm | undefined>();
  /** The compiler's program, where the linter has one. */
  readonly program: CompilerProgram | undefined;
  /** Types that say nothing of interest. */
  readonly silentTypes = new Set<object>();
  /** The objects that methods of object literals belong to, by function. */
  readonly owners = new Map<number, Value>();
  readonly #instances = new Map<object, Value>();
  #nextId = 1;
  #stepsForModules: number;
  /** Whether the body of a module is running, and how many steps were left when its steps were last counted. */
  #isInBody = false;
  #countedFrom = 0;
  readonly #derived = new Map<string, number>();

  constructor(linted: SourceFile, parts: Parts, policy: Policy, project: Files, options: InterpreterOptions = {}) {
    const { limits = DEFAULT_LIMITS, program, journal, reuse } = options;
    this.journal = journal;
    this.reuse = reuse;
    this.program = program;
    this.linted = linted;
    this.parts = parts;
    this.policy = policy;
    this.project = project;
    this.limits = limits;
    this.stepsLeft = limits.steps;
    this.#stepsForModules = limits.steps;
    this.apis = new ApiTable(policy.canonicalize);
    this.heap = new Heap((object, key) => readAbsent(this, object, key));
    this.inspector = new Inspector(this);
  }

  /**
   * Runs something with the steps that one entry is granted: what leads far must not use up what the others need.
   * @param node the code itself: a function of thousands of lines is granted enough to run through it once
   */
  withBudget<T>(node: TSESTree.Node | undefined, run: () => T): T {
    const total = this.stepsLeft;
    const size = node === undefined ? 0 : (node.range[1] - node.range[0]) / CHARACTERS_PER_STEP;
    const available = this.#isInBody ? Math.max(0, Math.min(total, this.#countForModules())) : total;
    const granted = Math.min(available, Math.max(this.limits.stepsPerEntry, Math.ceil(size)));
    this.#grant(granted - total);
    const result = run();
    this.#grant(total - granted);
    return result;
  }

  /** Changes how many steps are left without any being taken. */
  #grant(more: number): void {
    this.stepsLeft += more;
    this.#countedFrom += more;
  }

  /**
   * Runs something that happened before the code which asks for it, whatever that is in the middle of: the body of a module.
   * @param hasOwnSteps whether its steps are not taken from those of the code that asks
   */
  aside(hasOwnSteps: boolean, run: () => void): void {
    const { nesting, predicateDepth, refinements } = this;
    const handlers = this.handlers.splice(0);
    [this.nesting, this.predicateDepth, this.refinements] = [0, 0, undefined];
    if (hasOwnSteps) this.#withStepsForModules(run);
    else run();
    [this.nesting, this.predicateDepth, this.refinements] = [nesting, predicateDepth, refinements];
    this.handlers.push(...handlers);
  }

  /** Bodies of modules share their steps, also where one asks for another in its middle. */
  #withStepsForModules(run: () => void): void {
    const { stepsLeft } = this;
    const isInBody = this.#isInBody;
    if (isInBody) this.#countForModules();
    [this.#isInBody, this.stepsLeft, this.#countedFrom] = [true, this.#stepsForModules, this.#stepsForModules];
    run();
    this.#countForModules();
    [this.#isInBody, this.stepsLeft, this.#countedFrom] = [isInBody, stepsLeft, stepsLeft];
  }

  /** @returns how many steps are left to all of them */
  #countForModules(): number {
    this.#stepsForModules -= this.#countedFrom - this.stepsLeft;
    this.#countedFrom = this.stepsLeft;
    return this.#stepsForModules;
  }

  /** Steps taken so far. */
  get steps(): number {
    return this.limits.steps - this.stepsLeft + (this.limits.steps - this.#stepsForModules);
  }

  /** Calls that are being made, one inside the other. */
  callsInside = 0;
  /** Iterations that are going on, one inside the other. */
  iterating = 0;

  /** Counts one step. @returns false when the budget is used up. */
  step(): boolean {
    if (this.stepsLeft <= 0) {
      this.cut('steps', this.here());
      return false;
    }
    this.stepsLeft -= 1;
    return true;
  }

  /** @returns whether code may nest deeper: the engine recurses where the code nests. */
  mayNest(node: TSESTree.Node): boolean {
    const { nesting, limits } = this;
    if (nesting < limits.nesting && nesting + CALL_NESTS * this.activation.depth < limits.stack) return true;
    this.cut('nesting', this.place(node));
    return false;
  }

  /** Notes that a bound was met: what is running is not the whole truth. */
  cut(bound: Bound, place: Place): void {
    if (!this.cuts.has(bound)) this.cuts.set(bound, visiblePlace(this.activation, place));
    this.heap.markImpure(-1);
  }

  /** The function that is running, or the body of the module. */
  here(): Place {
    return this.place(this.activation.functionNode ?? this.activation.module.file.program);
  }

  place(node: TSESTree.Node): Place {
    return { file: this.activation.module.file, node };
  }

  /** A new object for the allocation site in the current calling context; a site that runs again starts afresh. */
  allocate(site: object | string, object: NewObject): Value {
    return reference(this.make(site, object).id);
  }

  /** The id of the object that the allocation site makes in the current calling context. */
  idOf(site: object | string): number {
    return this.activation.context.idOf(site, (from) => this.freshId(from));
  }

  make(site: object | string, object: NewObject): HeapObject {
    if (object.content !== undefined && object.content.length > 0) this.hasData = true;
    return this.heap.allocate(this.idOf(site), object);
  }

  /** @param from where the id comes from */
  freshId(from: Allocation | Part): number {
    const id = this.#nextId++;
    this.journal?.origins.set(id, from);
    return id;
  }

  /** The id of a part of an object; always the same for the same part. */
  derivedId(holder: number, part: string): number {
    const key = `${String(holder)}.${part}`;
    let id = this.#derived.get(key);
    if (id === undefined) {
      id = this.freshId({ holder, part });
      this.#derived.set(key, id);
    }
    return id;
  }

  /** Notes data that reaches a sink. */
  report(use: SinkUse, call: Call): void {
    const node =
      use.argument === undefined
        ? call.place.node
        : (call.arguments[use.argument]?.node ?? call.rest?.node ?? call.place.node);
    this.#hit(use, { ...call.place, node }, call.place);
  }

  reportAssignment(holder: Value, keys: readonly string[] | undefined, value: Value, place: Place): void {
    for (const use of assignmentUses(this, holder, keys, value)) this.#hit(use, place, place);
  }

  /** Data that reaches a sink which is no call. */
  reportAt(use: SinkUse, place: Place): void {
    this.#hit(use, place, place);
  }

  /** Data in a thrown value leaves the function, unless a handler right here catches it. */
  reportThrown(value: Value, place: Place): void {
    if (this.handlers.at(-1)?.activation === this.activation) return;
    for (const use of this.policy.thrown?.(value, this.inspector) ?? []) this.#hit(use, place, place);
  }

  /** Data in an object that a function gives may leave the program with it. */
  reportReturned(value: Value, place: Place): void {
    for (const use of this.policy.returned?.(value, this.inspector) ?? []) this.#hit(use, place, place);
  }

  #hit(use: SinkUse, place: Place, call: Place): void {
    if (this.predicateDepth > 0) return;
    const marks = this.inspector.marks(use.value);
    if (marks.length === 0 && use.always !== true) return;
    const way = [place.file.path, ...this.runningFiles()];
    this.hits.push({ use, marks, place, call, ...this.#shown(place, marks), way, form: use.form?.() });
  }

  /** A leak that a recorded call found before: it is shown where this call stands, and its way goes on from there. */
  repeatHit(hit: Hit, call: Call): void {
    const { activation } = this;
    const inner = startActivation({
      ...activation,
      caller: activation,
      callPlace: call.place,
      arguments: call.arguments,
      depth: activation.depth + 1,
    });
    this.activation = inner;
    const shown = this.#shown(hit.place, hit.marks);
    this.activation = activation;
    this.hits.push({ ...hit, ...shown, way: [...hit.way, ...this.runningFiles()] });
  }

  /** The sink when it stands in the linted file, otherwise what that file handed to the call that led there. */
  #shown(place: Place, marks: readonly Mark[]): Pick<Hit, 'shownAt' | 'shownDepth'> {
    const { linted } = this;
    if (place.file === linted) return { shownAt: place, shownDepth: 0 };
    for (let item: Activation | undefined = this.activation; item !== undefined; item = item.caller) {
      if (item.callPlace?.file !== linted) continue;
      const carrier = item.arguments.find(({ value }) => this.#carries(value, marks));
      const shownAt = { file: item.callPlace.file, node: carrier?.node ?? item.callPlace.node };
      return { shownAt, shownDepth: item.depth };
    }
    return { shownAt: undefined, shownDepth: 0 };
  }

  /** The paths of the files whose functions run now, innermost first; a function that calls another is there as well. */
  runningFiles(): string[] {
    const files: string[] = [];
    for (let item: Activation | undefined = this.activation; item !== undefined; item = item.caller)
      files.push(item.module.file.path);
    return files;
  }

  #carries(value: Value, marks: readonly Mark[]): boolean {
    return this.inspector.marks(value).some((mark) => marks.some((other) => other.origin.key === mark.origin.key));
  }

  /** The state at a `throw` is one that the innermost handler may start from. */
  recordThrow(): void {
    const { activation, heap } = this;
    const handler = this.handlers.at(-1);
    handler?.states.push(heap.since(handler.base));
    if (handler?.activation !== activation) activation.thrownStates.push(heap.since(activation.base));
  }

  /** What a call of the project's own function gives, after the policy has seen it. */
  ownCall(call: Call, result: Value): Value {
    return this.policy.ownCall?.(call, result, this.inspector) ?? result;
  }

  rememberClass(node: object, value: Value): void {
    this.classes.set(node, value);
  }

  /** The methods of a class run on the instances that the code makes, when it makes some. */
  rememberInstance(node: object, instance: Value): void {
    const made = this.made.get(node) ?? [];
    const [item] = instance.references;
    const isKnown = made.some(
      (other) =>
        other.references[0]?.kind === 'object' && item?.kind === 'object' && other.references[0].id === item.id,
    );
    if (!isKnown && made.length < 3) this.made.set(node, [...made, instance]);
  }

  /** An instance of a class of the project, made with unknown arguments: what is injected under the class's name. */
  instanceOfClass(node: object, module: ModuleInstance): Value {
    const known = this.#instances.get(node);
    if (known !== undefined) return known;
    this.#instances.set(node, UNKNOWN);
    const value = this.parts.instantiate(this, node, module);
    this.#instances.set(node, value);
    return value;
  }
}
