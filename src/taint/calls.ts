import type { Call } from './call.ts';
import type { BoundFunction, Callable, ClassConstructor, Closure } from './callable.ts';
import { construct } from './classes.ts';
import type { Declared } from './declared.ts';
import { reportCall } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { callLibrary } from './library.ts';
import type { Answer } from './policy.ts';
import { makePromise } from './promises.ts';
import { activationsOf, callClosure, MAX_RECURSION, runForResult } from './running.ts';
import { callUnknown } from './unknown-calls.ts';
import { isTraceable, join, NOTHING, reference, traced, UNKNOWN, type Value } from './value.ts';
import { nodeName } from './site-names.ts';

/**
 * Calls whatever the callee may be; several candidates are alternatives. Built-in methods that call each other, and results
 * that are iterated or awaited by calling the code that made them, could go on without an end.
 */
export function callValue(interpreter: Interpreter, callee: Value, call: Call): Value {
  if (interpreter.callsInside - interpreter.activation.depth >= MAX_CALLS_INSIDE) {
    interpreter.cut('call depth', call.place);
    return UNKNOWN;
  }
  interpreter.callsInside += 1;
  try {
    return callCandidates(interpreter, callee, call);
  } finally {
    interpreter.callsInside -= 1;
  }
}

/** So many calls inside each other, besides those that enter a function of the program. */
const MAX_CALLS_INSIDE = 250;

function callCandidates(interpreter: Interpreter, callee: Value, call: Call): Value {
  const targets = callee.references;
  const isKnown = targets.length > 0 && targets.some((item) => item.kind === 'api' || isCallable(interpreter, item.id));
  if (!isKnown) return given(call, callUnknown(interpreter, callee, call));
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

/** What code that is not the program's own gives, with the step through it. */
function given({ interpreter, name, place }: Call, result: Value): Value {
  if (!interpreter.hasData || !isTraceable(result)) return result;
  return traced(result, 'derive', `${name ?? 'callback'}()`, place);
}

function isCallable(interpreter: Interpreter, id: number): boolean {
  const object = interpreter.heap.get(id);
  return object !== undefined && (object.callable !== undefined || object.api !== undefined);
}

function callReference(interpreter: Interpreter, callee: Value, index: number, call: Call): Value {
  const item = callee.references[index];
  if (item === undefined) return UNKNOWN;
  if (item.kind === 'api') return given(call, callLibrary(interpreter, item.api, call));
  const object = interpreter.heap.get(item.id);
  if (object?.callable !== undefined) return callCallable(interpreter, object.callable, item.id, call);
  if (object?.api !== undefined)
    return given(call, callLibrary(interpreter, object.api, { ...call, self: call.self ?? reference(item.id) }));
  return UNKNOWN;
}

/** Sites of calls that only look at what a function does: nobody in the program makes them. */
const ENTRY_SITES: ReadonlySet<unknown> = new Set(['entry', 'instance']);

function callCallable(interpreter: Interpreter, callable: Callable, id: number, call: Call): Value {
  const declared = ENTRY_SITES.has(call.site) ? undefined : interpreter.declared?.find(id, callable);
  return declared === undefined
    ? followCallable(interpreter, callable, id, call)
    : callDeclared(interpreter, declared, callable, id, call);
}

/** The policy says what the function does: then its body is not followed. */
function callDeclared(
  interpreter: Interpreter,
  { api, isOpaque }: Declared,
  callable: Callable,
  id: number,
  call: Call,
): Value {
  const answer = interpreter.policy.libraryCall(api, call, interpreter.inspector);
  if (call.isNew) return answer?.result ?? constructDeclared(interpreter, answer, callable, id, call);
  const isAnswered = answer?.result !== undefined && answer.isFallback !== true;
  const isSilent = !isAnswered && (answer?.sinks ?? []).length === 0 && (answer?.callbacks ?? []).length === 0;
  if (isSilent && !isOpaque) return followCallable(interpreter, callable, id, call);
  const result = callLibrary(interpreter, api, call, answer);
  if (callable.kind !== 'closure' || !callable.node.async || callable.node.generator) return result;
  return makePromise(interpreter, `promise:${nodeName(call.place.node)}:${api.path}`, result);
}

/** An instance has more to it than the policy says: it is made all the same. */
function constructDeclared(
  interpreter: Interpreter,
  answer: Answer | undefined,
  callable: Callable,
  id: number,
  call: Call,
): Value {
  for (const use of answer?.sinks ?? []) reportCall(interpreter, use, call);
  return followCallable(interpreter, callable, id, call);
}

function followCallable(interpreter: Interpreter, callable: Callable, id: number, call: Call): Value {
  switch (callable.kind) {
    case 'native':
      return given(call, callable.run(call));
    case 'bound':
      return callBound(interpreter, callable, call);
    case 'class':
      // A class is called without `new` only by `super(…)`: it fills the instance that exists already.
      return constructClass(interpreter, callable, id, call);
    case 'closure':
      return call.isNew ? constructOld(interpreter, callable, id, call) : callClosure(interpreter, callable, id, call);
  }
}

function constructClass(interpreter: Interpreter, callable: ClassConstructor, id: number, call: Call): Value {
  // Constructors call those of the classes above them, as many as the program declares.
  interpreter.callsInside -= 1;
  try {
    return construct(interpreter, callable, id, call, runConstructor);
  } finally {
    interpreter.callsInside += 1;
  }
}

function callBound(interpreter: Interpreter, bound: BoundFunction, call: Call): Value {
  const first = bound.first.map((value) => ({ value, node: call.place.node }));
  return callValue(interpreter, bound.target, {
    ...call,
    self: bound.self ?? call.self,
    arguments: [...first, ...call.arguments],
  });
}

/** `new F()` of an old-style constructor function. */
function constructOld(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  const prototype = interpreter.heap.get(id)?.fields.get('prototype');
  const instance = interpreter.allocate(call.place.node, { kind: 'plain', exact: true, prototype });
  const result = callClosure(interpreter, closure, id, { ...call, self: instance, isNew: false });
  const returned = { ...result, literals: [], unknown: false };
  return returned.references.length > 0 ? join(instance, returned) : instance;
}

function runConstructor(interpreter: Interpreter, closure: Closure, id: number, call: Call): Value {
  interpreter.pending.delete(id);
  const isActive = activationsOf(interpreter, closure.node).length >= MAX_RECURSION;
  return isActive ? NOTHING : runForResult(interpreter, closure, id, call);
}
