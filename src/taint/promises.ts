import { impliedCall, argument } from './call.ts';
import { reportThrown } from './hits.ts';
import type { Interpreter } from './interpreter.ts';
import { ERROR, readProperty, VALUE, withTrace } from './properties.ts';
import { join, NOTHING, UNDEFINED, UNKNOWN, type Reference, type Value } from './value.ts';
import { objectName } from './site-names.ts';

/** @returns what `await` gives. What the promise is rejected with is thrown here. */
export function awaitValue(interpreter: Interpreter, value: Value): Value {
  let result: Value = { ...value, references: [] };
  for (const given of value.references) {
    const item = promiseOf(interpreter, given);
    const object = interpreter.heap.objectOf(item);
    if (object?.kind !== 'promise' || item.kind !== 'object') {
      result = join(result, { ...NOTHING, references: [item] });
      continue;
    }
    const settled = withTrace(object.fields.get(VALUE) ?? UNKNOWN, item.trace);
    result = join(result, flat(interpreter, settled));
    const error = object.fields.get(ERROR);
    if (error !== undefined)
      interpreter.activation.throws = join(interpreter.activation.throws, withTrace(error, item.trace));
  }
  return result;
}

/** An object whose own `then` is written in the code is a promise of what that gives. */
function promiseOf(interpreter: Interpreter, item: Reference): Reference {
  const object = interpreter.heap.objectOf(item);
  if (object?.kind !== 'plain' || item.kind !== 'object') return item;
  const self: Value = { ...NOTHING, references: [item] };
  const place = interpreter.place(interpreter.activation.module.file.program);
  const method = readProperty(interpreter, self, 'then', place);
  if (!method.references.some((other) => interpreter.heap.objectOf(other)?.callable !== undefined)) return item;
  const site = `then:${objectName(item.id)}`;
  const promise = interpreter.allocate(site, { kind: 'promise' });
  const values = [VALUE, ERROR].map((slot) => settlerOf(interpreter, promise, slot, `${site}:${slot}`));
  interpreter.parts.call(interpreter, method, impliedCall(interpreter, place, self, values, { site, name: 'then' }));
  return promise.references[0] ?? item;
}

/** The function that settles a promise, whenever it is called. */
export function settlerOf(interpreter: Interpreter, promise: Value, slot: string, site: string): Value {
  return interpreter.allocate(site, {
    kind: 'function',
    callable: {
      kind: 'native',
      run: (call) => {
        const { value, error } = settle(interpreter, argument(call, 0));
        addTo(interpreter, promise, slot, value);
        if (slot === ERROR)
          reportThrown(interpreter, argument(call, 0), {
            ...call.place,
            node: call.arguments[0]?.node ?? call.place.node,
          });
        addTo(interpreter, promise, ERROR, error);
        return UNDEFINED;
      },
    },
  });
}

/** One more thing that a promise may be settled with. */
export function addTo(interpreter: Interpreter, promise: Value, slot: string, value: Value): void {
  if (value === NOTHING) return;
  for (const item of promise.references) {
    const object = interpreter.heap.editOf(item);
    object?.fields.set(slot, join(object.fields.get(slot) ?? NOTHING, value));
    const reactions = object?.fields.get(REACTIONS);
    if (reactions !== undefined) react(interpreter, reactions, slot, value);
  }
}

/** Handlers that were attached before there was anything to handle. */
const REACTIONS = '@reactions';

function react(interpreter: Interpreter, reactions: Value, slot: string, value: Value): void {
  const place = interpreter.place(interpreter.activation.module.file.program);
  const values = slot === VALUE ? [value, NOTHING] : [NOTHING, value];
  interpreter.parts.call(interpreter, reactions, impliedCall(interpreter, place, undefined, values));
}

/** Lets a handler wait for the promises that nothing has settled so far; it is given a value and an error. */
export function awaitSettling(
  interpreter: Interpreter,
  promises: Value,
  site: string,
  handler: (value: Value, error: Value) => void,
): void {
  for (const item of promises.references) {
    const object = interpreter.heap.objectOf(item);
    if (object?.kind !== 'promise' || object.fields.has(VALUE) || object.fields.has(ERROR)) continue;
    const reaction = interpreter.allocate(site, {
      kind: 'function',
      callable: {
        kind: 'native',
        run: (call) => {
          handler(argument(call, 0), argument(call, 1));
          return UNDEFINED;
        },
      },
    });
    const edited = interpreter.heap.edit(object.id);
    edited?.fields.set(REACTIONS, join(edited.fields.get(REACTIONS) ?? NOTHING, reaction));
  }
}

/** A promise of a promise is the inner one. */
function flat(interpreter: Interpreter, value: Value): Value {
  const nested = value.references.some((item) => interpreter.heap.objectOf(item)?.kind === 'promise');
  return nested ? awaitValue(interpreter, value) : value;
}

/** @returns a promise that is fulfilled with the value or rejected with the error. */
export function makePromise(
  interpreter: Interpreter,
  site: object | string,
  value: Value,
  error: Value = NOTHING,
): Value {
  const fields = new Map<string, Value>();
  const inner = settle(interpreter, value);
  if (inner.value !== NOTHING) fields.set(VALUE, inner.value);
  const rejected = join(error, inner.error);
  if (rejected !== NOTHING) fields.set(ERROR, rejected);
  return interpreter.allocate(site, { kind: 'promise', fields });
}

/** @returns what a promise of the value is fulfilled and rejected with. */
export function settle(interpreter: Interpreter, value: Value): { readonly value: Value; readonly error: Value } {
  let fulfilled: Value = { ...value, references: [] };
  let rejected = NOTHING;
  for (const given of value.references) {
    const item = promiseOf(interpreter, given);
    const object = interpreter.heap.objectOf(item);
    if (object?.kind !== 'promise' || item.kind !== 'object') {
      fulfilled = join(fulfilled, { ...NOTHING, references: [item] });
      continue;
    }
    fulfilled = join(fulfilled, withTrace(object.fields.get(VALUE) ?? NOTHING, item.trace));
    rejected = join(rejected, withTrace(object.fields.get(ERROR) ?? NOTHING, item.trace));
  }
  return { value: fulfilled, error: rejected };
}
