import { startActivation, type Activation } from './activation.ts';
import { allArguments, type Call } from './call.ts';
import type { Closure, FunctionNode } from './callable.ts';
import type { Context } from './context.ts';
import { documentedData } from './documented.ts';
import { generatorResult } from './generators.ts';
import { hoistFunctions } from './hoisting.ts';
import { runningFiles } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { noteMethodCall } from './method-calls.ts';
import { bindParameters } from './parameters.ts';
import type { PredicateRun } from './parts.ts';
import { calleeOf, passedBy, wayInstead } from './passed.ts';
import { narrowArguments, readParameters } from './predicates.ts';
import { makePromise } from './promises.ts';
import { objectsIn, refersToOwn, replay, type Outcome } from './summaries.ts';
import { annotate } from './types/annotate.ts';
import { typeOfResult } from './types/declared.ts';
import { assertTypes } from './types/predicates.ts';
import type { Lazy } from './types/term.ts';
import { join, NOTHING, reference, traced, UNDEFINED, UNKNOWN, type Value } from './value.ts';
import { nodeName } from './site-names.ts';
import { isSameRun, isFollowed, widened } from './recursive-calls.ts';

/** How often one function may be active at once: beyond that a recursive call gives what was returned so far. */
export const MAX_RECURSION = 3;

/**
 * How often functions of one place in the code may be active: the operators of a pipeline are many functions made in one
 * place, and the methods of a tree's nodes run inside each other.
 */
const MAX_ACTIVE = 8;

/** How many calls on the way to one may have widened arguments, whatever functions they are of. */
const MAX_WIDENINGS = 3;

/** Calls a function of the analysed code. */
export function callClosure(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  interpreter.pending.delete(id);
  noteMethodCall(interpreter, closure, id, call);
  const active = activationsOf(interpreter, closure.node);
  const same = active.filter((item) => isSameRun(item, closure, call));
  const [nearest] = same;
  if (nearest !== undefined) interpreter.recursion.noteCircle(interpreter.activation, nearest);
  const { repeats, widenings } = interpreter.activation;
  const isWidened = same.length > 0 && !isFollowed(same, repeats, call);
  const isLimit =
    active.length >= MAX_ACTIVE || (isWidened && (same.some((item) => item.isWidened) || widenings >= MAX_WIDENINGS));
  if (isLimit) {
    dependsOnCallers(interpreter, active.length >= MAX_ACTIVE ? active : same);
    return finish(interpreter, closure, id, { ...(active[0] as Activation), throws: NOTHING }, call);
  }
  const exhausted = interpreter.recursion.exhausted(closure.node, interpreter.activation);
  if (exhausted !== undefined) {
    interpreter.heap.markImpure(-1);
    return finish(interpreter, closure, id, active[0] ?? exhausted, call);
  }
  if (interpreter.activation.depth >= interpreter.limits.callDepth) {
    interpreter.cut('call depth', call.place);
    return UNKNOWN;
  }
  if (isWidened) dependsOnCallers(interpreter, same);
  const { outcome, parameters } = runOrReplay(interpreter, closure, id, isWidened ? widened(call) : call, isWidened);
  interpreter.recursion.note(closure.node, outcome);
  if (active.length === 0) narrowArguments(interpreter, parameters, call);
  assertTypes(interpreter, closure, call);
  return interpreter.ownCall(call, finish(interpreter, closure, id, outcome, call));
}

/** What a recursive call gives depends on the calls around it, from the outermost one of the function on. */
function dependsOnCallers(interpreter: Interpreter, active: readonly Activation[]): void {
  interpreter.heap.markImpure(active.at(-1)?.depth ?? -1);
}

interface Ran {
  readonly outcome: Outcome;
  readonly parameters: readonly (Value | undefined)[];
}

/** Runs the function, unless a recorded run with the same arguments in the same state says what comes of it. */
function runOrReplay(interpreter: Interpreter, closure: Closure, id: number, call: Call, isWidened: boolean): Ran {
  const { summaries, activation } = interpreter;
  // Leaks are not noted while a test is looked at: what was recorded then is of no use otherwise.
  const key = isWidened ? undefined : summaries.keyOf(closure, id, call, interpreter.predicateDepth > 0 ? 'test' : '');
  const summary = key === undefined ? undefined : summaries.find(interpreter, key);
  if (summary !== undefined) {
    const instead = wayInstead(summary.passed, passedBy(interpreter, closure, call));
    const outcome = replay(interpreter, summary, call, instead);
    passThrown(closure, activation, outcome.throws);
    return { outcome, parameters: summary.parameters };
  }
  if (key === undefined || !summaries.isWorthRecording(key))
    return ran(interpreter, closure, runFunction(interpreter, closure, id, call, { isWidened }));
  return record(interpreter, closure, id, call, key);
}

function ran(interpreter: Interpreter, closure: Closure, { activation, frame }: FunctionRun): Ran {
  const parameters = readParameters(interpreter, closure, frame);
  // Variables live on only in functions that were made among them.
  if (!interpreter.captured.has(frame)) interpreter.heap.forget(frame);
  return { outcome: activation, parameters };
}

/** Runs the function and notes what it reads. */
function record(interpreter: Interpreter, closure: Closure, id: number, call: Call, key: string): Ran {
  const { heap, summaries, hits } = interpreter;
  const firstHit = hits.length;
  const tracker = heap.track(interpreter.activation.depth);
  const run = runFunction(interpreter, closure, id, call);
  const result = ran(interpreter, closure, run);
  heap.untrack();
  const { module, returns, throws, yields, thrownStates } = run.activation;
  const isReplayable = !tracker.isImpure && !run.changesOutside(tracker.own) && !refersToOwn(returns, tracker.own);
  // What is shown at a call inside the run is shown there whoever calls.
  const inside = interpreter.activation.depth + 1;
  // Whoever calls the function next comes another way.
  const callers = runningFiles(interpreter).length;
  const elsewhere = hits
    .slice(firstHit)
    .filter((hit) => hit.place.file !== interpreter.linted && hit.shownDepth <= inside)
    .map((hit) => ({ ...hit, way: hit.way.slice(0, hit.way.length - callers) }));
  const outcome = { module, returns, throws, yields, thrownStates };
  const summary = {
    reads: tracker.reads,
    globals: interpreter.globals.size,
    outcome,
    passed: run.activation.passed,
    hits: elsewhere,
    parameters: result.parameters,
  };
  summaries.store(key, isReplayable ? summary : undefined);
  return result;
}

function passThrown(closure: Closure, caller: Activation, throws: Value): void {
  if (throws !== NOTHING && !closure.node.async) caller.throws = join(caller.throws, throws);
}

/** @returns the runs of the function that have not come back yet, innermost first. */
export function activationsOf(interpreter: Interpreter, node: FunctionNode): Activation[] {
  const active: Activation[] = [];
  for (let item: Activation | undefined = interpreter.activation; item !== undefined; item = item.caller) {
    if (item.functionNode === node) active.push(item);
  }
  return active;
}

/** What a generator is given from outside while it runs. */
export interface Sent {
  readonly value: Value;
  readonly error: Value;
}

/** One run of a function that is over. */
export interface FunctionRun {
  readonly frame: number;
  readonly activation: Activation;
  /** Whether the run changed objects that it did not make. */
  readonly changesOutside: (own: ReadonlySet<number>) => boolean;
}

/** Runs a function's body in a frame of its own and puts what it changed into the present state. */
function runFunction(
  interpreter: Interpreter,
  closure: Closure,
  id: number,
  call: Call,
  mode: { readonly wanted?: boolean; readonly sent?: Sent; readonly isWidened?: boolean } = {},
): FunctionRun {
  const { heap } = interpreter;
  const { node } = closure;
  heap.noteCall(id);
  interpreter.journal?.functions.set(id, closure);
  const caller = interpreter.activation;
  const context = caller.context.enter(call.site ?? call.place.node, node);
  const base = heap.push();
  const frame = frameIn(interpreter, context, closure);
  const passed = passedBy(interpreter, closure, call);
  const activation = startActivation({
    module: closure.module,
    frame,
    self: node.type === 'ArrowFunctionExpression' ? closure.lexicalThis : (passed.self ?? UNDEFINED),
    home: closure.home,
    functionNode: node,
    outerFrame: closure.frame,
    context,
    base,
    caller,
    callPlace: call.place,
    arguments: allArguments(call),
    passed,
    depth: caller.depth + 1,
    repeats: caller.repeats + (activationsOf(interpreter, node).some((item) => isSameRun(item, closure, call)) ? 1 : 0),
    isWidened: mode.isWidened === true,
    widenings: caller.widenings + (mode.isWidened === true ? 1 : 0),
    wanted: mode.wanted,
    sent: mode.sent,
  });
  interpreter.activation = activation;
  bindOwnName(interpreter, node, id);
  bindParameters(interpreter, node, call, passed, id);
  // Perhaps nobody ever asks a generator for anything.
  if (node.generator) activation.exits.push(new Map());
  runBody(interpreter, node, activation);
  interpreter.activation = caller;
  const before = new Map<number, number>();
  takeOver(interpreter, activation, before);
  passThrown(closure, caller, activation.throws);
  const changesOutside = (own: ReadonlySet<number>): boolean =>
    [...before].some(([object, version]) => !own.has(object) && heap.versionOf(object) !== version);
  return { frame, activation, changesOutside };
}

/**
 * Makes what a run changed part of the state before it.
 * @param before is filled with the versions that changed objects had, while runs are being recorded
 */
function takeOver({ heap }: Interpreter, activation: Activation, before: Map<number, number>): void {
  const { base, exits, thrownStates, functionNode } = activation;
  // A promise is rejected and the program goes on; a plain function is left for good, only what it throws lives on.
  const rejected = functionNode?.async === true ? thrownStates : [];
  const isOnlyEnd = activation.isAtEnd && exits.length + rejected.length === 0;
  if (activation.isAtEnd && !isOnlyEnd) exits.push(heap.since(base));
  const states = [...exits, ...rejected];
  if (heap.isTracking) {
    const touched = isOnlyEnd ? heap.idsOnTop() : objectsIn(states);
    for (const object of touched) before.set(object, heap.versionIn(base, object));
  }
  if (isOnlyEnd) heap.commit(base);
  else {
    heap.backTo(base);
    heap.merge(states);
  }
  for (const state of thrownStates) heap.adopt(state);
}

/** Runs a function as a test whose outcome is given: only the ways to that outcome count. */
export function runPredicate(
  interpreter: Interpreter,
  closure: Closure,
  id: number,
  call: Call,
  wanted: boolean,
): PredicateRun {
  if (activationsOf(interpreter, closure.node).length >= MAX_RECURSION) return { completes: false, frame: 0 };
  const { frame, activation } = runFunction(interpreter, closure, id, call, { wanted });
  return { completes: activation.exits.length > 0, frame };
}

function frameIn(interpreter: Interpreter, context: Context, closure: Closure): number {
  const id = context.idOf('frame', (from) => interpreter.freshId(from));
  interpreter.heap.allocate(id, { kind: 'frame', parent: closure.frame, owner: closure.node });
  return id;
}

/** Inside a named function expression the name refers to the function itself. */
function bindOwnName(interpreter: Interpreter, node: FunctionNode, id: number): void {
  if (node.type !== 'FunctionExpression' || node.id === null) return;
  const binding = interpreter.activation.module.bindings.get(node.id);
  if (binding?.owner === node)
    interpreter.heap.edit(interpreter.activation.frame)?.fields.set(binding.key, reference(id));
}

function runBody(interpreter: Interpreter, node: FunctionNode, activation: Activation): void {
  if (node.body.type !== 'BlockStatement') {
    interpreter.parts.leave(interpreter, node.body);
    return;
  }
  hoistFunctions(interpreter, node.body.body);
  for (const statement of node.body.body) if (!interpreter.parts.execute(interpreter, statement)) return;
  // A predicate that reaches its end has given `undefined`.
  if (activation.wanted === true) return;
  activation.returns = join(activation.returns, UNDEFINED);
  if (activation.wanted === undefined) activation.isAtEnd = true;
  else activation.exits.push(interpreter.heap.since(activation.base));
}

/** @returns what the call gives to the caller: a promise, an iterator or the returned value itself. */
function finish(interpreter: Interpreter, closure: Closure, id: number, outcome: Outcome, call: Call): Value {
  const { node } = closure;
  const name = `${call.name ?? 'callback'}()`;
  // A declared return type says what an unknown result is.
  const typed = annotate(
    interpreter,
    outcome.returns,
    typeOfResult(outcome.module.file, node),
    outcome.module,
    typeArguments(node, call),
  );
  const data = interpreter.hasDocumented ? documentedData(interpreter, node, outcome.module) : undefined;
  const details = { callee: calleeOf(node, call) };
  const returned = traced(data === undefined ? typed : join(typed, data), 'return', name, call.place, details);
  // Calls at one place (a callback that runs for each element) give results of their own.
  const round = typeof call.site === 'string' ? `:${call.site}` : '';
  const site = `result:${nodeName(call.place.node)}:${nodeName(node)}${round}`;
  if (node.generator) {
    const items = traced(outcome.yields, 'return', name, call.place, details);
    return generatorResult(interpreter, site, { items, returned }, (sent) => {
      const { activation } = runFunction(interpreter, closure, id, call, { sent });
      return finish(interpreter, closure, id, activation, call);
    });
  }
  if (!node.async) return returned;
  const isUnknown = returned === NOTHING && outcome.throws === NOTHING;
  return makePromise(interpreter, site, isUnknown ? UNKNOWN : returned, outcome.throws);
}

/** What the function's type parameters mean in this call: `request<Order>(…)`. */
function typeArguments(node: FunctionNode, call: Call): ReadonlyMap<string, Lazy> | undefined {
  const { types } = call;
  const names = types === undefined ? [] : (node.typeParameters?.params ?? []);
  const given = names.flatMap(({ name }, index): [string, Lazy][] => {
    const type = types?.[index];
    return type === undefined ? [] : [[name.name, type]];
  });
  return given.length === 0 ? undefined : new Map(given);
}

/** Runs a constructor or another function whose result is not what the call gives. @returns what it returns */
export function runForResult(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  const { activation } = runFunction(interpreter, closure, id, call);
  return finish(interpreter, closure, id, activation, call);
}
