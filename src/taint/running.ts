import { startActivation, type Activation } from './activation.ts';
import { allArguments, type Call } from './call.ts';
import type { Closure, FunctionNode } from './callable.ts';
import type { Context } from './context.ts';
import { generatorResult } from './generators.ts';
import { hoistFunctions } from './hoisting.ts';
import type { Interpreter, PredicateRun } from './interpreter.ts';
import { bindParameters } from './parameters.ts';
import { narrowArguments } from './predicates.ts';
import { makePromise } from './promises.ts';
import { annotate } from './types.ts';
import { isAlways, join, NOTHING, reference, traced, UNDEFINED, UNKNOWN, type Value } from './value.ts';

/** How often one function may be active at once: beyond that a recursive call gives what was returned so far. */
export const MAX_RECURSION = 3;

/** How many calls on the way to one may be recursive, whatever functions they are of. */
const MAX_REPEATS = 4;

/** From this recursive call on, counters count as unknown, so that all ways out of the recursion are seen. */
const WIDENED_FROM = 2;

/** Calls a function of the analysed code. */
export function callClosure(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  interpreter.pending.delete(id);
  const active = activationsOf(interpreter, closure.node);
  const { repeats } = interpreter.activation;
  const isLimit = active.length >= MAX_RECURSION || (active.length > 0 && repeats >= MAX_REPEATS);
  if (isLimit) return finish(interpreter, closure, id, active[0] as Activation, NOTHING, call);
  if (interpreter.activation.depth >= interpreter.limits.callDepth) {
    interpreter.cuts.add('depth');
    return UNKNOWN;
  }
  const isWidened = active.length >= WIDENED_FROM || (active.length > 0 && repeats >= WIDENED_FROM);
  const { result, frame } = runFunction(interpreter, closure, id, isWidened ? widened(call) : call);
  if (active.length === 0) narrowArguments(interpreter, closure, frame, call);
  return interpreter.ownCall(call, result, closure);
}

function widened(call: Call): Call {
  const values = call.arguments.map((item) => (isAlways(item.value, (value) => typeof value === 'number') ? { ...item, value: UNKNOWN } : item));
  return { ...call, arguments: values };
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

/** Runs a function's body in a frame of its own and puts what it changed into the present state. */
export function runFunction(
  interpreter: Interpreter,
  closure: Closure,
  id: number,
  call: Call,
  mode: { readonly wanted?: boolean; readonly sent?: Sent } = {},
): { readonly result: Value; readonly frame: number; readonly activation: Activation } {
  const { heap } = interpreter;
  const { node } = closure;
  interpreter.reached.add(node);
  const caller = interpreter.activation;
  const context = caller.context.enter(call.site ?? call.place.node, node);
  const base = heap.push();
  const frame = frameIn(interpreter, context, closure);
  const activation = startActivation({
    module: closure.module,
    frame,
    self: node.type === 'ArrowFunctionExpression' ? closure.lexicalThis : (call.self ?? UNDEFINED),
    home: closure.home,
    functionNode: node,
    context,
    base,
    caller,
    callPlace: call.place,
    arguments: allArguments(call),
    depth: caller.depth + 1,
    repeats: caller.repeats + (activationsOf(interpreter, node).length > 0 ? 1 : 0),
    wanted: mode.wanted,
    sent: mode.sent,
  });
  interpreter.activation = activation;
  bindOwnName(interpreter, node, id);
  bindParameters(interpreter, node, call);
  runBody(interpreter, node, activation);
  interpreter.activation = caller;
  heap.backTo(base);
  // A promise is rejected and the program goes on; a plain function is left for good, only what it throws lives on.
  heap.merge(node.async ? [...activation.exits, ...activation.thrownStates] : activation.exits);
  for (const state of activation.thrownStates) heap.adopt(state);
  if (activation.throws !== NOTHING && !node.async) caller.throws = join(caller.throws, activation.throws);
  return { result: finish(interpreter, closure, id, activation, activation.throws, call), frame, activation };
}

/** Runs a function as a test whose outcome is given: only the ways to that outcome count. */
export function runPredicate(interpreter: Interpreter, closure: Closure, id: number, call: Call, wanted: boolean): PredicateRun {
  if (activationsOf(interpreter, closure.node).length >= MAX_RECURSION) return { completes: false, frame: 0 };
  const { frame, activation } = runFunction(interpreter, closure, id, call, { wanted });
  return { completes: activation.exits.length > 0, frame };
}

function frameIn(interpreter: Interpreter, context: Context, closure: Closure): number {
  const id = context.idOf('frame', () => interpreter.freshId());
  interpreter.heap.allocate(id, { kind: 'frame', parent: closure.frame, owner: closure.node });
  return id;
}

/** Inside a named function expression the name refers to the function itself. */
function bindOwnName(interpreter: Interpreter, node: FunctionNode, id: number): void {
  if (node.type !== 'FunctionExpression' || node.id === null) return;
  const binding = interpreter.activation.module.bindings.get(node.id);
  if (binding?.owner === node) interpreter.heap.edit(interpreter.activation.frame)?.fields.set(binding.key, reference(id));
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
  activation.exits.push(interpreter.heap.since(activation.base));
}

/** @returns what the call gives to the caller: a promise, an iterator or the returned value itself. */
function finish(interpreter: Interpreter, closure: Closure, id: number, activation: Activation, thrown: Value, call: Call): Value {
  const { node } = closure;
  const name = `${call.name ?? 'callback'}()`;
  // A declared return type says what an unknown result is.
  const typed = annotate(interpreter, activation.returns, node.returnType?.typeAnnotation, activation.module);
  const returned = traced(typed, 'return', name, call.place);
  const site = `result:${String(call.place.node.range[0])}:${String(node.range[0])}`;
  if (node.generator) {
    const items = traced(activation.yields, 'return', name, call.place);
    return generatorResult(interpreter, site, { items, returned }, (sent) => runFunction(interpreter, closure, id, call, { sent }).result);
  }
  if (!node.async) return returned;
  return makePromise(interpreter, site, returned === NOTHING && thrown === NOTHING ? UNKNOWN : returned, thrown);
}
