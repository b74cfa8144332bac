import type { ApiNode } from './api.ts';
import { allArguments, callbackCall, type Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import type { CallbackValue } from './policy.ts';
import { callDetached, withRejection } from './later.ts';
import { runLoop } from './loops.ts';
import { arrayElements } from './properties.ts';
import { apiValue, join, NOTHING, UNKNOWN, type Value } from './value.ts';
import { nodeName } from './site-names.ts';

/**
 * Runs the functions that a call was given, which its callee is free to call.
 * Over-approximates on purpose: a wrapper such as `retry(() => load())` or `memoize(load)` gives back what the function
 * gives, or the function itself; a list function such as `pMap(orders, send)` hands out the elements of the list.
 * @param given what the functions are known to be given
 * @returns what the callee may make of the functions
 */
export function runCallbacks(
  interpreter: Interpreter,
  call: Call,
  api: ApiNode | undefined,
  given: readonly CallbackValue[] = [],
): Value {
  let result = NOTHING;
  let thrown = NOTHING;
  const listed = listElements(interpreter, call);
  allArguments(call).forEach((item, index) => {
    const functions = functionsIn(interpreter, item.value);
    if (functions === undefined) return runOptions(interpreter, item.value, call, api, index);
    result = join(result, functions);
    const parameters = [0, 1, 2, 3].map((position) => {
      const known = given.find((item) => item.argument === index && item.parameter === position);
      if (known !== undefined) return known.value;
      const byPath = parameter(interpreter, api, index, position);
      return position === 0 ? join(byPath, listed) : byPath;
    });
    runLoop(interpreter, [], () => {
      const site = `callback:${nodeName(call.place.node)}:${String(index)}`;
      const outcome = callDetached(interpreter, functions, {
        ...callbackCall(call, parameters, isListener(call) ? call.self : undefined),
        site,
        name: call.name,
      });
      result = join(result, outcome.value);
      thrown = join(thrown, outcome.error);
      return true;
    });
  });
  return withRejection(interpreter, `rejected:${nodeName(call.place.node)}`, result, thrown);
}

/** Functions among the options of a call, where something is known of what they are given: `{ handler(request, reply) { … } }`. */
function runOptions(
  interpreter: Interpreter,
  options: Value,
  call: Call,
  api: ApiNode | undefined,
  index: number,
): void {
  if (api === undefined) return;
  for (const { kind, fields } of interpreter.inspector.objects(options)) {
    if (kind !== 'plain') continue;
    for (const [key, value] of fields) {
      const functions = functionsIn(interpreter, value);
      if (functions === undefined) continue;
      const known = [0, 1, 2, 3].map((at) => interpreter.apis.optionParameter(api, index, key, at));
      if (known.every((item) => item === undefined)) continue;
      const parameters = known.map((item) => (item === undefined ? UNKNOWN : apiValue(item)));
      runLoop(interpreter, [], () => {
        const site = `option:${nodeName(call.place.node)}:${String(index)}:${key}`;
        callDetached(interpreter, functions, { ...callbackCall(call, parameters, options), site, name: key });
        return true;
      });
    }
  }
}

/** Functions that are called on the object that they listen to. */
const LISTENING: ReadonlySet<string> = new Set(['on', 'once', 'addListener', 'addEventListener']);

function isListener({ name }: Call): boolean {
  return name !== undefined && LISTENING.has(name);
}

function parameter(interpreter: Interpreter, api: ApiNode | undefined, index: number, position: number): Value {
  return api === undefined ? UNKNOWN : apiValue(interpreter.apis.callbackParameter(api, index, position));
}

function functionsIn(interpreter: Interpreter, value: Value): Value | undefined {
  const functions = value.references.filter((item) => {
    const callable = interpreter.heap.objectOf(item)?.callable;
    return callable?.kind === 'closure' || callable?.kind === 'bound';
  });
  return functions.length === 0 ? undefined : { ...NOTHING, references: functions };
}

/** The elements of the lists among the arguments, when they hold something worth following. */
function listElements(interpreter: Interpreter, call: Call): Value {
  let result = NOTHING;
  for (const item of allArguments(call)) {
    for (const reference of item.value.references) {
      const object = interpreter.heap.objectOf(reference);
      if (object?.kind !== 'array') continue;
      const elements = arrayElements(interpreter, object);
      if (elements.references.length > 0 || elements.marks.length > 0) result = join(result, elements);
    }
  }
  return result;
}

/** @returns whether `.then` and its kin are called on what a library call gave: a promise of that thing. */
export function awaitsSelf(api: ApiNode, call: Call): boolean {
  return call.self !== undefined && /\)\.(?:then|catch|finally)$/.test(api.path);
}
