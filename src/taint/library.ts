import { GLOBAL_ROOT, type ApiNode } from './api.ts';
import { allArguments, argument, type Call } from './call.ts';
import { awaitsSelf, runCallbacks } from './callbacks.ts';
import { reportCall } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { arrayMethods } from './natives/arrays.ts';
import { isErrorClass } from './kinds.ts';
import { functionMethods } from './natives/functions.ts';
import { nativeFunctions } from './natives/index.ts';
import { intrinsics } from './natives/intrinsics.ts';
import type { NativeMethod } from './natives/native.ts';
import { promiseMethods } from './natives/promises.ts';
import type { Answer, CallbackValue } from './policy.ts';
import { pipeInto } from './piping.ts';
import { DATA } from './properties.ts';
import { infer } from './types/annotate.ts';
import { HIDDEN } from './trace.ts';
import { apiValue, join, joinMarks, tainted, UNKNOWN, type Mark, type Value } from './value.ts';
import { nodeName } from './site-names.ts';

/**
 * Calls something of a library or of the runtime: sinks take note, models answer, otherwise the result has a path.
 * @param known what the policy has answered already
 */
export function callLibrary(interpreter: Interpreter, api: ApiNode, call: Call, known?: Answer): Value {
  const modelled = callModel(interpreter, api, call);
  if (modelled !== undefined) return modelled;
  const answer = known ?? answerOf(interpreter, api, call);
  for (const use of answer?.sinks ?? []) reportCall(interpreter, use, call);
  const native = nativeFor(api, call);
  if (answer?.result !== undefined && (native === undefined || answer.isFallback !== true)) {
    runCallbacks(interpreter, call, api, answer.callbacks);
    return answer.result;
  }
  return (
    native?.(interpreter, call) ??
    callOfKind(interpreter, api, call) ??
    libraryResult(interpreter, api, call, answer?.callbacks)
  );
}

/** What the policy says; where unknown data is in a sink, the compiler may know what it is. */
function answerOf(interpreter: Interpreter, api: ApiNode, call: Call): Answer | undefined {
  const answer = interpreter.policy.libraryCall(api, call, interpreter.inspector);
  if (interpreter.program === undefined || answer?.sinks === undefined || answer.sinks.length === 0) return answer;
  const values = call.arguments.map((item) =>
    item.node.type === 'Identifier' ? item : { ...item, value: infer(interpreter, item.value, item.node) },
  );
  if (values.every((item, index) => item.value === call.arguments[index]?.value)) return answer;
  return interpreter.policy.libraryCall(api, { ...call, arguments: values }, interpreter.inspector);
}

/** Calls the engine's own functions and modules that are functions, as far as there are models of them. */
function callModel(interpreter: Interpreter, api: ApiNode, call: Call): Value | undefined {
  if (api.path !== '') return undefined;
  const intrinsic = api.root.startsWith(HIDDEN) ? intrinsics.get(api.root.slice(HIDDEN.length)) : undefined;
  if (intrinsic !== undefined) return intrinsic(interpreter, call);
  const modelled = interpreter.parts.modelled(interpreter, api.root, 'default', call.place);
  return modelled && interpreter.parts.call(interpreter, modelled, call);
}

/** Methods that things have by what they are: functions, promises, streams, lists. */
function callOfKind(interpreter: Interpreter, api: ApiNode, call: Call): Value | undefined {
  const asFunction = borrowedMethod(interpreter, api, call) ?? callOfFunction(interpreter, api, call);
  if (asFunction !== undefined) return asFunction;
  const asPromise = call.name === undefined || call.self === undefined ? undefined : promiseMethods.get(call.name);
  if (asPromise !== undefined && awaitsSelf(api, call)) return asPromise(interpreter, call.self ?? UNKNOWN, call);
  const flowing =
    call.name === 'pipe' && call.self !== undefined ? interpreter.inspector.remembered(call.self) : undefined;
  if (flowing !== undefined && flowing.marks.length > 0) return pipeInto(interpreter, flowing, argument(call, 0), call);
  return listMethodOf(interpreter, call)?.(interpreter, call.self ?? UNKNOWN, call);
}

/** `f.bind(…)`, `f.call(…)`, `f.apply(…)` of a library's function, and methods borrowed from a prototype. */
function callOfFunction(interpreter: Interpreter, api: ApiNode, call: Call): Value | undefined {
  const method = call.name === undefined || !api.path.endsWith(`.${call.name}`) ? undefined : INVOKERS.get(call.name);
  const target = method && interpreter.apis.holder(api);
  return target === undefined ? undefined : method?.(interpreter, apiValue(target), { ...call, self: undefined });
}

const INVOKERS: ReadonlyMap<string, NativeMethod> = new Map(
  [...functionMethods].filter(([name]) => ['bind', 'call', 'apply'].includes(name)),
);

/** `Array.prototype.slice` called on something. */
function borrowedMethod(interpreter: Interpreter, api: ApiNode, call: Call): Value | undefined {
  const name = api.root === GLOBAL_ROOT ? /^[A-Z]\w+\.prototype\.(\w+)$/.exec(api.path)?.[1] : undefined;
  return name === undefined || call.self === undefined
    ? undefined
    : interpreter.parts.call(interpreter, UNKNOWN, { ...call, name });
}

/** `rows.map(f)` of something a library returned: whatever it is, it iterates as lists do. */
function listMethodOf(interpreter: Interpreter, call: Call): NativeMethod | undefined {
  const { self, name } = call;
  if (self === undefined || name === undefined || call.isNew) return undefined;
  const isResult = self.references.some((item) => item.kind === 'object' || item.api.path !== '');
  const [first] = call.arguments;
  const takesFunction = first?.value.references.some(
    (item) => interpreter.heap.objectOf(item)?.callable?.kind === 'closure',
  );
  return isResult && takesFunction === true && LIST_METHODS.has(name) ? arrayMethods.get(name) : undefined;
}

const LIST_METHODS = new Set(['map', 'forEach', 'filter', 'find', 'some', 'every', 'reduce', 'flatMap']);

function nativeFor(api: ApiNode, call: Call): ReturnType<typeof nativeFunctions.get> {
  // `super(message)` of an error of the program: what the package's class does with it is what errors do.
  if (api.root !== GLOBAL_ROOT && call.name === 'super' && isErrorClass(api)) return nativeFunctions.get('Error');
  if (api.root !== GLOBAL_ROOT && !api.root.startsWith('node:')) return undefined;
  const path = call.isNew ? `new ${api.path}` : api.path;
  return nativeFunctions.get(api.root === GLOBAL_ROOT ? path : `${api.root}|${path}`);
}

/** Methods that put their arguments into a text: `readFileSync(template).replace('{{name}}', name)`. */
const INSERTERS = new Set(['replace', 'replaceAll', 'concat', 'join']);

function insertedInto(interpreter: Interpreter, call: Call): readonly Mark[] {
  if (call.self === undefined || call.name === undefined || !INSERTERS.has(call.name)) return [];
  return interpreter.inspector.marks(interpreter.inspector.allArguments(call));
}

/** What a call gives that no model describes: a thing with a path of its own, and what the callbacks gave. */
function libraryResult(
  interpreter: Interpreter,
  api: ApiNode,
  call: Call,
  given: readonly CallbackValue[] | undefined,
): Value {
  const callbacks = runCallbacks(interpreter, call, api, given);
  const fields = new Map<string, Value>();
  const remembered = call.self === undefined ? UNKNOWN : interpreter.inspector.remembered(call.self);
  const data = joinMarks(remembered.marks, insertedInto(interpreter, call));
  if (data.length > 0) fields.set(DATA, tainted(data));
  const made = interpreter.allocate(`library:${nodeName(call.place.node)}`, {
    kind: 'library',
    api: call.isNew ? interpreter.apis.instance(api) : interpreter.apis.call(api),
    madeBy: { arguments: allArguments(call).map((item) => item.value), receiver: call.self },
    fields,
  });
  const result = data.length > 0 ? join(made, { ...UNKNOWN, marks: data }) : made;
  return call.isNew ? result : join(result, callbacks);
}
