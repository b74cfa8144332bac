import type { TSESTree } from '@typescript-eslint/utils';

import { startActivation, type Activation } from './activation.ts';
import { allArguments, argument, type Call } from './call.ts';
import type { BoundFunction, Callable, ClassConstructor, Closure, FunctionNode } from './callable.ts';
import { construct } from './classes.ts';
import { hoistFunctions } from './hoisting.ts';
import type { Interpreter } from './interpreter.ts';
import { callLibrary } from './library.ts';
import { callUnknown } from './unknown-calls.ts';
import { assignPattern } from './patterns.ts';
import { makePromise } from './promises.ts';
import { ITEM } from './properties.ts';
import type { Context } from './context.ts';
import { annotate } from './types.ts';
import { join, NOTHING, reference, traced, UNDEFINED, UNKNOWN, type Value } from './value.ts';

/** Calls whatever the callee may be; several candidates are alternatives. */
export function callValue(interpreter: Interpreter, callee: Value, call: Call): Value {
  const targets = callee.references;
  const isKnown = targets.length > 0 && targets.some((item) => item.kind === 'api' || isCallable(interpreter, item.id));
  if (!isKnown) return callUnknown(interpreter, callee, call);
  if (targets.length === 1) return callReference(interpreter, callee, 0, call);
  const { heap } = interpreter;
  let result = NOTHING;
  const alternatives = targets.map((_, index) => {
    const before = heap.push();
    result = join(result, callReference(interpreter, callee, index, call));
    const after = heap.since(before);
    heap.backTo(before);
    return after;
  });
  heap.merge(alternatives);
  return result;
}

function isCallable(interpreter: Interpreter, id: number): boolean {
  const object = interpreter.heap.get(id);
  return object !== undefined && (object.callable !== undefined || object.api !== undefined);
}

function callReference(interpreter: Interpreter, callee: Value, index: number, call: Call): Value {
  const item = callee.references[index];
  if (item === undefined) return UNKNOWN;
  if (item.kind === 'api') return callLibrary(interpreter, item.api, call);
  const object = interpreter.heap.get(item.id);
  if (object?.callable !== undefined) return callCallable(interpreter, object.callable, item.id, call);
  if (object?.api !== undefined) return callLibrary(interpreter, object.api, { ...call, self: call.self ?? reference(item.id) });
  return UNKNOWN;
}

function callCallable(interpreter: Interpreter, callable: Callable, id: number, call: Call): Value {
  switch (callable.kind) {
    case 'native':
      return callable.run(call);
    case 'bound':
      return callBound(interpreter, callable, call);
    case 'class':
      return call.isNew ? construct(interpreter, callable, id, call, runConstructor) : callSuperclass(interpreter, callable, id, call);
    case 'closure':
      return call.isNew ? constructOld(interpreter, callable, id, call) : callClosure(interpreter, callable, id, call);
  }
}

/** A class is called without `new` only by `super(…)`: it fills the instance that exists already. */
function callSuperclass(interpreter: Interpreter, callable: ClassConstructor, id: number, call: Call): Value {
  return construct(interpreter, callable, id, call, runConstructor);
}

function callBound(interpreter: Interpreter, bound: BoundFunction, call: Call): Value {
  const first = bound.first.map((value) => ({ value, node: call.place.node }));
  return callValue(interpreter, bound.target, { ...call, self: bound.self ?? call.self, arguments: [...first, ...call.arguments] });
}

/** `new F()` of an old-style constructor function. */
function constructOld(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  const prototype = interpreter.heap.get(id)?.fields.get('prototype');
  const instance = interpreter.allocate(call.place.node, { kind: 'plain', exact: true, prototype });
  const result = callClosure(interpreter, closure, id, { ...call, self: instance, isNew: false });
  const returned = { ...result, literals: [], unknown: false };
  return returned.references.length > 0 ? join(instance, returned) : instance;
}

/** How often one function may be active at once: beyond that a recursive call gives what was returned so far. */
const MAX_RECURSION = 2;

export function callClosure(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  interpreter.pending.delete(id);
  const { node } = closure;
  const active = activationsOf(interpreter, node);
  if (active.length >= MAX_RECURSION) return finish(interpreter, node, active[0] as Activation, NOTHING, call);
  if (interpreter.activation.depth >= interpreter.limits.callDepth) {
    interpreter.cuts.add('depth');
    return UNKNOWN;
  }
  const result = runFunction(interpreter, closure, id, call);
  return interpreter.ownCall(call, result);
}

function activationsOf(interpreter: Interpreter, node: FunctionNode): Activation[] {
  const active: Activation[] = [];
  for (let item: Activation | undefined = interpreter.activation; item !== undefined; item = item.caller) {
    if (item.functionNode === node) active.push(item);
  }
  return active;
}

function runConstructor(interpreter: Interpreter, closure: Closure, id: number, call: Call): void {
  interpreter.pending.delete(id);
  if (activationsOf(interpreter, closure.node).length < MAX_RECURSION) runFunction(interpreter, closure, id, call);
}

/** Runs a function's body in a frame of its own and puts what it changed into the present state. */
function runFunction(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  const { heap } = interpreter;
  const { node } = closure;
  interpreter.reached.add(node);
  const caller = interpreter.activation;
  const context = caller.context.enter(contextSite(call), node);
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
  });
  interpreter.activation = activation;
  if (node.type === 'FunctionExpression' && node.id !== null) bindOwnName(interpreter, node, node.id, id);
  bindParameters(interpreter, node, call);
  runBody(interpreter, node, activation);
  interpreter.activation = caller;
  heap.backTo(base);
  heap.merge(activation.exits);
  if (activation.throws !== NOTHING && !node.async) caller.throws = join(caller.throws, activation.throws);
  return finish(interpreter, node, activation, activation.throws, call);
}

/** Calls at the same place with the same array element share a context; natives tell elements apart. */
function contextSite(call: Call): object | string {
  return call.site ?? call.place.node;
}

function frameIn(interpreter: Interpreter, context: Context, closure: Closure): number {
  const id = context.idOf('frame', () => interpreter.freshId());
  interpreter.heap.allocate(id, { kind: 'frame', parent: closure.frame, owner: closure.node });
  return id;
}

function bindParameters(interpreter: Interpreter, node: FunctionNode, call: Call): void {
  node.params.forEach((parameter, index) => {
    if (parameter.type === 'RestElement') {
      assignPattern(interpreter, parameter.argument, restArray(interpreter, parameter, call, index), 'declare');
      return;
    }
    const given = argument(call, index);
    const name = parameter.type === 'Identifier' ? parameter.name : `argument ${String(index + 1)}`;
    assignPattern(interpreter, parameter, traced(given, 'pass', name, { file: call.place.file, node: argumentNode(call, index) }), 'declare');
    if (parameter.type === 'TSParameterProperty') setParameterProperty(interpreter, parameter);
  });
}

function argumentNode(call: Call, index: number): TSESTree.Node {
  return call.arguments[index]?.node ?? call.place.node;
}

/** Inside a named function expression the name refers to the function itself. */
function bindOwnName(interpreter: Interpreter, node: FunctionNode, name: TSESTree.Identifier, id: number): void {
  const binding = interpreter.activation.module.bindings.get(name);
  if (binding?.owner === node) interpreter.heap.edit(interpreter.activation.frame)?.fields.set(binding.key, reference(id));
}

function setParameterProperty(interpreter: Interpreter, parameter: TSESTree.TSParameterProperty): void {
  const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
  const { self } = interpreter.activation;
  if (target.type !== 'Identifier' || self === undefined) return;
  interpreter.inspector.write(self, target.name, interpreter.parts.evaluate(interpreter, target), interpreter.place(parameter));
}

function restArray(interpreter: Interpreter, site: TSESTree.Node, call: Call, from: number): Value {
  const fixed = call.arguments.slice(from).map((item) => item.value);
  const fields = new Map(fixed.map((value, index) => [String(index), value]));
  const length = call.rest === undefined ? fixed.length : undefined;
  return interpreter.allocate(site, { kind: 'array', exact: true, fields, rest: call.rest?.value, length });
}

function runBody(interpreter: Interpreter, node: FunctionNode, activation: Activation): void {
  if (node.body.type !== 'BlockStatement') {
    activation.returns = interpreter.parts.evaluate(interpreter, node.body);
    activation.exits.push(interpreter.heap.since(activation.base));
    return;
  }
  hoistFunctions(interpreter, node.body.body);
  for (const statement of node.body.body) if (!interpreter.parts.execute(interpreter, statement)) return;
  activation.returns = join(activation.returns, UNDEFINED);
  activation.exits.push(interpreter.heap.since(activation.base));
}

/** @returns what the call gives to the caller: a promise, an iterator or the returned value itself. */
function finish(interpreter: Interpreter, node: FunctionNode, activation: Activation, thrown: Value, call: Call): Value {
  const name = call.name ?? 'callback';
  const typed = annotateReturn(interpreter, node, activation);
  const returned = traced(typed, 'return', `${name}()`, call.place);
  const site = `result:${String(call.place.node.range[0])}:${String(node.range[0])}`;
  if (node.generator) {
    const items = traced(activation.yields, 'return', `${name}()`, call.place);
    return interpreter.allocate(site, { kind: 'iterator', fields: new Map([[ITEM, items]]) });
  }
  if (!node.async) return returned;
  return makePromise(interpreter, site, returned === NOTHING && thrown === NOTHING ? UNKNOWN : returned, thrown);
}

/** A declared return type says what an unknown result is. */
function annotateReturn(interpreter: Interpreter, node: FunctionNode, activation: Activation): Value {
  const value = activation.returns;
  return annotate(interpreter, value, node.returnType?.typeAnnotation, activation.module);
}
