import type { Interpreter } from './interpreter.ts';
import { ERROR, VALUE, withTrace } from './properties.ts';
import { join, NOTHING, UNKNOWN, type Value } from './value.ts';

/** @returns what `await` gives. What the promise is rejected with is thrown here. */
export function awaitValue(interpreter: Interpreter, value: Value): Value {
  let result: Value = { ...value, references: [] };
  for (const item of value.references) {
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
  for (const item of value.references) {
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
