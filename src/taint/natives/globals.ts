import { exactOf } from '../arrays.ts';
import { allArguments, argument, callbackCall, hasArgument, type Call } from '../call.ts';
import { momentsIn } from '../clock.ts';
import { textOf } from '../dump.ts';
import type { HeapObject } from '../heap-object.ts';
import type { Interpreter } from '../interpreter.ts';
import { ELEMENT } from '../policy.ts';
import { readProperty, VALUE } from '../properties.ts';
import { elements } from '../elements.ts';
import { callDetached } from '../later.ts';
import { runLoop } from '../loops.ts';
import { asNumber } from '../numbers.ts';
import { makePromise, settle } from '../promises.ts';
import { concatenateText, mixed } from '../text.ts';
import { isAlways, join, joinAll, literal, NOTHING, stringLiterals, UNKNOWN, type Value } from '../value.ts';
import { exactArray, invoke, openArray, siteOf, type NativeFunction } from './native.ts';

const ERRORS = ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError'];

/** An error holds its message and its cause; everything else about it is harmless. */
function makeError(interpreter: Interpreter, call: Call, message: Value, options: Value): Value {
  const text = textOf(interpreter, message);
  const fields = new Map([
    ['message', text],
    ['stack', text],
  ]);
  const cause = readProperty(interpreter, options, 'cause', call.place);
  if (cause.references.length > 0 || cause.marks.length > 0) fields.set('cause', cause);
  if (call.self !== undefined && !call.isNew)
    for (const [key, value] of fields) interpreter.inspector.write(call.self, key, value, call.place);
  return interpreter.allocate(siteOf(call, 'error'), { kind: 'error', fields });
}

const newError: NativeFunction = (interpreter, call) =>
  makeError(interpreter, call, argument(call, 0), argument(call, 1));

const newAggregateError: NativeFunction = (interpreter, call) => {
  const error = makeError(interpreter, call, argument(call, 1), argument(call, 2));
  interpreter.inspector.write(error, 'errors', argument(call, 0), call.place);
  return error;
};

const text: NativeFunction = (interpreter, call) =>
  hasArgument(call, 0)
    ? (momentsIn(argument(call, 0)) ?? concatenateText(interpreter, [argument(call, 0)]))
    : literal('');

const number: NativeFunction = (interpreter, call) => asNumber(interpreter, argument(call, 0));

/** Reads the digits that a text begins with. */
const parsed = (read: (text: string) => number): NativeFunction => {
  return (interpreter, call) => {
    const value = argument(call, 0);
    const isText = isAlways(value, (item) => typeof item === 'string') && call.arguments.length === 1;
    return isText ? literal(...new Set(value.literals.map((item) => read(String(item))))) : number(interpreter, call);
  };
};

const arrayFrom: NativeFunction = (interpreter, call) => {
  const source = argument(call, 0);
  const exact = exactOf(interpreter, source);
  const items = exact ?? [elements(interpreter, source)];
  const callback = argument(call, 1);
  let results = items;
  if (callback.references.length > 0) {
    results = items.map((item, index) => {
      let result = NOTHING;
      runLoop(interpreter, [], () => {
        result = join(result, invoke(interpreter, call, callback, [item, UNKNOWN], String(index)));
        return true;
      });
      return result;
    });
  }
  return exact === undefined ? openArray(interpreter, call, joinAll(results)) : exactArray(interpreter, call, results);
};

/** Known for what the code makes; what a source gives may be a list although its shape does not say so. */
const isArray: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const objects = interpreter.inspector.objects(value);
  if (value.unknown || value.marks.length > 0 || objects.length !== value.references.length) return UNKNOWN;
  const mayBeList = (object: HeapObject): boolean =>
    object.content.some(({ shape }) => interpreter.policy.member(shape, ELEMENT) !== undefined);
  if (objects.some((object) => object.kind === 'library' || (object.kind !== 'array' && mayBeList(object))))
    return UNKNOWN;
  return literal(...new Set([...value.literals.map(() => false), ...objects.map((object) => object.kind === 'array')]));
};

/** A proxy is its target, unless a trap decides what reading gives. */
const proxy: NativeFunction = (interpreter, call) => {
  const trap = readProperty(interpreter, argument(call, 1), 'get', call.place);
  return trap.references.length > 0 ? UNKNOWN : argument(call, 0);
};

/** As `Array.from`, but elements and results are awaited. */
const arrayFromAsync: NativeFunction = (interpreter, call) => {
  const list = arrayFrom(interpreter, call);
  const items = exactOf(interpreter, list) ?? [elements(interpreter, list)];
  const settled = items.map((item) => settle(interpreter, item).value);
  const array = openArray(interpreter, call, joinAll(settled), 'awaited');
  return makePromise(interpreter, siteOf(call, 'promise'), array);
};

const arrayOf: NativeFunction = (interpreter, call) =>
  exactArray(
    interpreter,
    call,
    call.arguments.map((item) => item.value),
  );

const emptyArray: NativeFunction = (interpreter, call) =>
  call.arguments.length > 1
    ? arrayOf(interpreter, call)
    : interpreter.allocate(siteOf(call, 'array'), { kind: 'array', exact: true });

/** Timers run their callback later, with the extra arguments: what comes next sees nothing of it, or all. */
function timer(firstExtra: number): NativeFunction {
  return (interpreter, call) => {
    const { heap } = interpreter;
    const values = call.arguments.slice(firstExtra).map((item) => item.value);
    const before = heap.push();
    runLoop(interpreter, [], () => {
      callDetached(interpreter, argument(call, 0), { ...callbackCall(call, values), site: siteOf(call, 'timer') });
      return true;
    });
    const change = heap.since(before);
    heap.backTo(before);
    heap.merge([new Map(), change]);
    return UNKNOWN;
  };
}

/** Paths are texts with separators; what is known of them stays known. */
const joinPath: NativeFunction = (interpreter, call) => {
  const parts = allArguments(call).map((item) => item.value);
  return concatenateText(
    interpreter,
    parts.flatMap((part, index) => (index === 0 ? [part] : [literal('/'), part])),
  );
};

const requireModule: NativeFunction = (interpreter, call) => {
  const specifiers = stringLiterals(argument(call, 0));
  return joinAll(specifiers.map((item) => interpreter.parts.importModule(interpreter, item, '*', call.place)));
};

/** `promisify(f)` is `f`: the promise it gives is what the library's call gives anyway. */
const same: NativeFunction = (_interpreter, call) => argument(call, 0);

/** Waits, and hands back what it was given. */
const delay: NativeFunction = (interpreter, call) =>
  interpreter.allocate(siteOf(call, 'promise'), { kind: 'promise', fields: new Map([[VALUE, argument(call, 1)]]) });

const nothing: NativeFunction = () => UNKNOWN;

/** What `console.log`-like formatting makes of its arguments. */
const format: NativeFunction = (interpreter, call) =>
  mixed(
    interpreter,
    allArguments(call).map((item) => item.value),
  );

export const globalFunctions: readonly [string, NativeFunction][] = [
  ...ERRORS.flatMap((name): [string, NativeFunction][] => [
    [name, newError],
    [`new ${name}`, newError],
  ]),
  ['new AggregateError', newAggregateError],
  ['String', text],
  ['new String', text],
  ['Number', number],
  ['BigInt', number],
  ['parseInt', parsed((text) => parseInt(text, 10))],
  ['parseFloat', parsed(parseFloat)],
  ['Number.parseInt', parsed((text) => parseInt(text, 10))],
  ['Number.parseFloat', parsed(parseFloat)],
  ['Boolean', nothing],
  ['Array.from', arrayFrom],
  ['Array.fromAsync', arrayFromAsync],
  ['new Proxy', proxy],
  ['Array.of', arrayOf],
  ['Array', emptyArray],
  ['new Array', emptyArray],
  ['Array.isArray', isArray],
  ['setTimeout', timer(2)],
  ['setInterval', timer(2)],
  ['setImmediate', timer(1)],
  ['queueMicrotask', timer(1)],
  ['requestAnimationFrame', timer(1)],
  ['process.nextTick', timer(1)],
  ['node:process|nextTick', timer(1)],
  ['node:timers/promises|setTimeout', delay],
  ['node:util|promisify', same],
  ['node:util|format', format],
  ['node:util|inspect', format],
  ['require', requireModule],
  ...['join', 'resolve', 'posix.join', 'posix.resolve'].map((name): [string, NativeFunction] => [
    `node:path|${name}`,
    joinPath,
  ]),
  ['Object', same],
  ['Symbol', nothing],
  ['Date', nothing],
  ['isNaN', nothing],
  ['isFinite', nothing],
  ['Number.isInteger', nothing],
  ['Number.isFinite', nothing],
];
