import { exactOf } from '../arrays.ts';
import { allArguments, argument, hasArgument, type Call } from '../call.ts';
import { derived, textOf } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { elements, readProperty, slot, VALUE } from '../properties.ts';
import { runLoop } from '../loops.ts';
import { concatenateText, mixed } from '../text.ts';
import { join, joinAll, literal, NOTHING, stringLiterals, tainted, UNKNOWN, type Value } from '../value.ts';
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
  if (call.self !== undefined && !call.isNew) for (const [key, value] of fields) interpreter.inspector.write(call.self, key, value, call.place);
  return interpreter.allocate(siteOf(call, 'error'), { kind: 'error', fields });
}

const newError: NativeFunction = (interpreter, call) => makeError(interpreter, call, argument(call, 0), argument(call, 1));

const newAggregateError: NativeFunction = (interpreter, call) => {
  const error = makeError(interpreter, call, argument(call, 1), argument(call, 2));
  interpreter.inspector.write(error, 'errors', argument(call, 0), call.place);
  return error;
};

const text: NativeFunction = (interpreter, call) =>
  hasArgument(call, 0) ? concatenateText(interpreter, [argument(call, 0)]) : literal('');

/** Numbers made of data keep it: phone numbers survive. */
const number: NativeFunction = (_interpreter, call) => tainted(argument(call, 0).marks);

/** Encoded data is still data. */
const encode: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const known = stringLiterals(value);
  const marks = derived(interpreter, value);
  return known.length > 0 && marks.marks.length === 0 ? { ...value, literals: known } : marks;
};

/** `Buffer.from(x)` and its kin: text and bytes hold the same data, and parse to the same thing. */
const bytes: NativeFunction = (interpreter, call) => {
  const value = argument(call, 0);
  const original = slot(interpreter, value, VALUE);
  if (original !== NOTHING) return value;
  return value.references.length > 0 ? derived(interpreter, value) : tainted(value.marks);
};

const concatBytes: NativeFunction = (interpreter, call) => mixed(interpreter, [elements(interpreter, argument(call, 0))]);

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

const arrayOf: NativeFunction = (interpreter, call) => exactArray(interpreter, call, call.arguments.map((item) => item.value));

const emptyArray: NativeFunction = (interpreter, call) =>
  call.arguments.length > 1 ? arrayOf(interpreter, call) : interpreter.allocate(siteOf(call, 'array'), { kind: 'array', exact: true });

/** Timers run their callback later, with the extra arguments. */
function timer(firstExtra: number): NativeFunction {
  return (interpreter, call) => {
    const values = call.arguments.slice(firstExtra).map((item) => item.value);
    runLoop(interpreter, [], () => {
      invoke(interpreter, call, argument(call, 0), values, 'timer');
      return true;
    });
    return UNKNOWN;
  };
}

const url: NativeFunction = (interpreter, call) => {
  const [path, base] = [argument(call, 0), hasArgument(call, 1) ? argument(call, 1) : undefined];
  const isAbsolute = stringLiterals(path).some((item) => /^[a-z][a-z0-9+.-]*:/i.test(item));
  const whole = base === undefined || isAbsolute ? concatenateText(interpreter, [path]) : joinUrl(interpreter, base, path);
  return interpreter.allocate(siteOf(call, 'url'), { kind: 'text', fields: new Map([[VALUE, whole]]) });
};

function joinUrl(interpreter: Interpreter, base: Value, path: Value): Value {
  const trimmed = { ...base, literals: base.literals.map((item) => (typeof item === 'string' ? item.replace(/\/$/, '') : item)) };
  return concatenateText(interpreter, [trimmed, path]);
}

const requireModule: NativeFunction = (interpreter, call) => {
  const specifiers = stringLiterals(argument(call, 0));
  return joinAll(specifiers.map((item) => interpreter.parts.importModule(interpreter, item, 'default', call.place)));
};

/** `promisify(f)` is `f`: the promise it gives is what the library's call gives anyway. */
const same: NativeFunction = (_interpreter, call) => argument(call, 0);

/** Waits, and hands back what it was given. */
const delay: NativeFunction = (interpreter, call) =>
  interpreter.allocate(siteOf(call, 'promise'), { kind: 'promise', fields: new Map([[VALUE, argument(call, 1)]]) });

const nothing: NativeFunction = () => UNKNOWN;

/** What `console.log`-like formatting makes of its arguments. */
const format: NativeFunction = (interpreter, call) => mixed(interpreter, allArguments(call).map((item) => item.value));

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
  ['parseInt', number],
  ['parseFloat', number],
  ['Number.parseInt', number],
  ['Number.parseFloat', number],
  ['Boolean', nothing],
  ['encodeURIComponent', encode],
  ['encodeURI', encode],
  ['decodeURIComponent', encode],
  ['decodeURI', encode],
  ['escape', encode],
  ['unescape', encode],
  ['btoa', encode],
  ['atob', encode],
  ['Buffer.from', bytes],
  ['node:buffer|Buffer.from', bytes],
  ['Buffer.concat', concatBytes],
  ['new Blob', concatBytes],
  ['new File', concatBytes],
  ['Uint8Array.from', bytes],
  ['new Uint8Array', bytes],
  ['Array.from', arrayFrom],
  ['Array.fromAsync', arrayFrom],
  ['Array.of', arrayOf],
  ['Array', emptyArray],
  ['new Array', emptyArray],
  ['Array.isArray', nothing],
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
  ['new URL', url],
  ['node:url|new URL', url],
  ['require', requireModule],
  ['Object', same],
  ['Symbol', nothing],
  ['new Date', nothing],
  ['Date', nothing],
  ['isNaN', nothing],
  ['isFinite', nothing],
  ['Number.isInteger', nothing],
  ['Number.isFinite', nothing],
];
