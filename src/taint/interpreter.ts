import type { TSESTree } from '@typescript-eslint/utils';

import type { Files } from '../modules/inquiries.ts';
import type { SourceFile } from '../modules/source-file.ts';
import { ApiTable } from './api.ts';
import { visiblePlace, type Activation } from './activation.ts';
import { Budget, DEFAULT_LIMITS, type Bound, type Limits } from './budget.ts';
import type { Call } from './call.ts';
import { Context, type Allocation } from './context.ts';
import type { Dependencies } from './dependencies.ts';
import { Heap, type Difference, type Moment } from './heap.ts';
import type { HeapObject, NewObject } from './heap-object.ts';
import type { DeclaredFunctions } from './declared.ts';
import type { Hit } from './hits.ts';
import { Inspector } from './inspector.ts';
import type { Later } from './later.ts';
import { MethodCalls } from './method-calls.ts';
import type { ModuleInstance } from './module-instance.ts';
import type { Parts } from './parts.ts';
import type { Policy } from './policy.ts';
import { readAbsent } from './properties.ts';
import { Recursion } from './recursion.ts';
import type { Journal, Part } from './reuse/journal.ts';
import type { Reuse } from './reuse/reuse.ts';
import { Summaries } from './summaries.ts';
import type { Place } from './trace.ts';
import type { CompilerProgram } from './types/program.ts';
import type { DeclaredClass, FunctionTerm, TypeTerm } from './types/term.ts';
import { reference, UNKNOWN, type Label, type Origin, type Shape, type Value } from './value.ts';

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

/** A call through a built-in method takes as much of the stack as so many nested expressions. */
const CALL_NESTS = 6;

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
  readonly methodCalls = new MethodCalls();
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
  readonly budget: Budget;
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
    this.budget = new Budget(limits);
    this.apis = new ApiTable(policy.canonicalize);
    this.heap = new Heap((object, key) => readAbsent(this, object, key));
    this.inspector = new Inspector(this);
  }

  /**
   * Runs something that happened before the code which asks for it, whatever that is in the middle of: the body of a module.
   * @param hasOwnSteps whether its steps are not taken from those of the code that asks
   */
  aside(hasOwnSteps: boolean, run: () => void): void {
    const { nesting, predicateDepth, refinements } = this;
    const handlers = this.handlers.splice(0);
    [this.nesting, this.predicateDepth, this.refinements] = [0, 0, undefined];
    if (hasOwnSteps) this.budget.forModule(run);
    else run();
    [this.nesting, this.predicateDepth, this.refinements] = [nesting, predicateDepth, refinements];
    this.handlers.push(...handlers);
  }

  /** Calls that are being made, one inside the other. */
  callsInside = 0;
  /** Iterations that are going on, one inside the other. */
  iterating = 0;

  /** Counts one step. @returns false when the budget is used up. */
  step(): boolean {
    if (this.budget.take()) return true;
    this.cut('steps', this.here());
    return false;
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
