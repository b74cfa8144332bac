import { argument, hasArgument, type Call } from '../call.ts';
import { reportThrown } from '../hits.ts';
import type { Interpreter } from '../interpreter.ts';
import { runLoop } from '../loops.ts';
import { exactOf } from '../arrays.ts';
import { addTo, awaitSettling, makePromise, settle, settlerOf } from '../promises.ts';
import { ERROR, VALUE } from '../properties.ts';
import { elements } from '../elements.ts';
import { join, joinAll, literal, NOTHING, UNKNOWN, type Value } from '../value.ts';
import { exactArray, invoke, openArray, siteOf, type NativeFunction, type NativeMethod } from './native.ts';

interface Settled {
  readonly value: Value;
  readonly error: Value;
}

/** What a handler makes of a settled promise: what it returns and what it throws. */
function handle(interpreter: Interpreter, call: Call, handler: Value, value: Value, role: string): Settled {
  const { activation } = interpreter;
  const thrownBefore = activation.throws;
  activation.throws = NOTHING;
  let result = NOTHING;
  runLoop(interpreter, [], () => {
    result = join(result, invoke(interpreter, call, handler, [value], role));
    return true;
  });
  const thrown = activation.throws;
  activation.throws = thrownBefore;
  const settled = settle(interpreter, result);
  return { value: settled.value, error: join(settled.error, thrown) };
}

/** `then(onFulfilled, onRejected)`: a promise of what the handlers give; what is not handled passes through. */
function chain(
  interpreter: Interpreter,
  self: Value,
  call: Call,
  onFulfilled: Value | undefined,
  onRejected: Value | undefined,
): Value {
  const derived = chained(interpreter, settle(interpreter, self), call, onFulfilled, onRejected);
  const promise = makePromise(interpreter, siteOf(call, 'chained'), derived.value, derived.error);
  awaitSettling(interpreter, self, siteOf(call, 'reaction'), (value, error) => {
    const later = chained(interpreter, { value, error }, call, onFulfilled, onRejected);
    addTo(interpreter, promise, VALUE, later.value);
    addTo(interpreter, promise, ERROR, later.error);
  });
  return promise;
}

function chained(
  interpreter: Interpreter,
  { value, error }: Settled,
  call: Call,
  onFulfilled: Value | undefined,
  onRejected: Value | undefined,
): Settled {
  let fulfilled = onFulfilled === undefined ? value : NOTHING;
  let rejected = onRejected === undefined ? error : NOTHING;
  if (onFulfilled !== undefined) {
    const outcome = handle(interpreter, call, onFulfilled, value === NOTHING ? UNKNOWN : value, 'fulfilled');
    fulfilled = join(fulfilled, outcome.value);
    rejected = join(rejected, outcome.error);
  }
  if (onRejected !== undefined) {
    const outcome = handle(interpreter, call, onRejected, join(error, UNKNOWN), 'rejected');
    fulfilled = join(fulfilled, outcome.value);
    rejected = join(rejected, outcome.error);
  }
  return { value: fulfilled, error: rejected };
}

function given(call: Call, index: number): Value | undefined {
  const value = hasArgument(call, index) ? argument(call, index) : undefined;
  return value !== undefined && value.references.length > 0 ? value : undefined;
}

const onFinally: NativeMethod = (interpreter, self, call) => {
  const { activation } = interpreter;
  const thrownBefore = activation.throws;
  if (hasArgument(call, 0)) invoke(interpreter, call, argument(call, 0), [], 'finally');
  activation.throws = thrownBefore;
  return self;
};

export const promiseMethods: ReadonlyMap<string, NativeMethod> = new Map([
  ['then', (interpreter, self, call) => chain(interpreter, self, call, given(call, 0), given(call, 1))],
  ['catch', (interpreter, self, call) => chain(interpreter, self, call, undefined, given(call, 0) ?? UNKNOWN)],
  ['finally', onFinally],
] satisfies [string, NativeMethod][]);

/** The executor runs at once; its two functions settle the promise, whenever they are called. */
const construct: NativeFunction = (interpreter, call) => {
  const promise = interpreter.allocate(siteOf(call, 'promise'), { kind: 'promise' });
  const settleWith = (slot: string, site: string): Value => settlerOf(interpreter, promise, slot, siteOf(call, site));
  const { activation } = interpreter;
  const thrownBefore = activation.throws;
  activation.throws = NOTHING;
  invoke(interpreter, call, argument(call, 0), [settleWith(VALUE, 'resolve'), settleWith(ERROR, 'reject')], 'executor');
  addTo(interpreter, promise, ERROR, activation.throws);
  activation.throws = thrownBefore;
  return promise;
};

const resolve: NativeFunction = (interpreter, call) =>
  makePromise(interpreter, siteOf(call, 'resolved'), argument(call, 0));

const reject: NativeFunction = (interpreter, call) => {
  reportThrown(interpreter, argument(call, 0), { ...call.place, node: call.arguments[0]?.node ?? call.place.node });
  return makePromise(interpreter, siteOf(call, 'rejected'), NOTHING, argument(call, 0));
};

/** `Promise.all`: an array with the values in the promises' places. */
const all: NativeFunction = (interpreter, call) => {
  const list = argument(call, 0);
  const items = (exactOf(interpreter, list) ?? [elements(interpreter, list)]).map((item) => settle(interpreter, item));
  const values = items.map((item) => item.value);
  const isExact = exactOf(interpreter, list) !== undefined;
  const array = isExact ? exactArray(interpreter, call, values) : openArray(interpreter, call, joinAll(values));
  return makePromise(interpreter, siteOf(call, 'all'), array, joinAll(items.map((item) => item.error)));
};

const allSettled: NativeFunction = (interpreter, call) => {
  const list = argument(call, 0);
  const exact = exactOf(interpreter, list);
  const outcomes = (exact ?? [elements(interpreter, list)]).map((item, index) => {
    const { value, error } = settle(interpreter, item);
    const fields = new Map<string, Value>([['status', literal('fulfilled', 'rejected')]]);
    if (value !== NOTHING) fields.set('value', value);
    if (error !== NOTHING) fields.set('reason', error);
    return interpreter.allocate(siteOf(call, `outcome${String(index)}`), { kind: 'plain', fields });
  });
  const array =
    exact === undefined ? openArray(interpreter, call, joinAll(outcomes)) : exactArray(interpreter, call, outcomes);
  return makePromise(interpreter, siteOf(call, 'allSettled'), array);
};

const race: NativeFunction = (interpreter, call) => {
  const { value, error } = settle(interpreter, elements(interpreter, argument(call, 0)));
  return makePromise(interpreter, siteOf(call, 'race'), value, error);
};

const withResolvers: NativeFunction = (interpreter, call) => {
  const promise = interpreter.allocate(siteOf(call, 'promise'), { kind: 'promise' });
  const settler = (slot: string): Value => settlerOf(interpreter, promise, slot, siteOf(call, slot));
  const fields = new Map([
    ['promise', promise],
    ['resolve', settler(VALUE)],
    ['reject', settler(ERROR)],
  ]);
  return interpreter.allocate(siteOf(call, 'resolvers'), { kind: 'plain', fields });
};

export const promiseFunctions: readonly [string, NativeFunction][] = [
  ['new Promise', construct],
  ['Promise.resolve', resolve],
  ['Promise.reject', reject],
  ['Promise.all', all],
  ['Promise.allSettled', allSettled],
  ['Promise.race', race],
  ['Promise.any', race],
  ['Promise.withResolvers', withResolvers],
];
