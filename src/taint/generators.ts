import { argument, callbackCall, type Call } from './call.ts';
import type { Interpreter } from './interpreter.ts';
import { ITEM, OVER, RETURN, slot } from './properties.ts';
import type { Sent } from './running.ts';
import { join, NOTHING, sameValue, UNDEFINED, type Value } from './value.ts';

/** Pseudo-properties of a generator's iterator: how to run the body again, and what was given to it so far. */
const RESUME = '@resume';
const SENT = '@sent';
const SENT_ERROR = '@sentError';

/**
 * The iterator that a generator call gives. The body runs at the call, once; when `next(value)` or `throw(error)` give it
 * something, it runs again, so that each `yield` gives everything that was ever sent.
 */
export function generatorResult(
  interpreter: Interpreter,
  site: string,
  { items, returned }: { readonly items: Value; readonly returned: Value },
  run: (sent: Sent) => Value,
): Value {
  const resume = interpreter.allocate(`${site}:resume`, {
    kind: 'function',
    callable: { kind: 'native', run: (call) => run({ value: argument(call, 0), error: argument(call, 1) }) },
  });
  const fields = new Map([
    [ITEM, items],
    [RETURN, returned],
    [RESUME, resume],
  ]);
  return interpreter.allocate(site, { kind: 'iterator', fields });
}

/** Gives a value or an error to a generator that waits in a `yield`. */
export function send(interpreter: Interpreter, self: Value, call: Call, sent: Sent): void {
  for (const item of self.references) {
    const object = interpreter.heap.objectOf(item);
    const resume = object?.fields.get(RESUME);
    if (object === undefined || resume === undefined) continue;
    const value = join(object.fields.get(SENT) ?? NOTHING, sent.value);
    const error = join(object.fields.get(SENT_ERROR) ?? NOTHING, sent.error);
    const isNew =
      !sameValue(value, object.fields.get(SENT) ?? NOTHING) ||
      !sameValue(error, object.fields.get(SENT_ERROR) ?? NOTHING);
    if (!isNew) continue;
    const again = interpreter.parts.call(interpreter, resume, callbackCall(call, [value, error]));
    const edited = interpreter.heap.edit(object.id);
    if (edited === undefined) continue;
    edited.fields.set(SENT, value);
    edited.fields.set(SENT_ERROR, error);
    for (const key of [ITEM, RETURN])
      edited.fields.set(key, join(edited.fields.get(key) ?? NOTHING, slot(interpreter, again, key)));
  }
}

/** The `{ value, done }` object of one step of an iterator. */
export function iteratorStep(interpreter: Interpreter, site: string, self: Value, item: Value): Value {
  const value = join(item, join(slot(interpreter, self, RETURN), UNDEFINED));
  return interpreter.allocate(site, {
    kind: 'plain',
    exact: true,
    fields: new Map([
      ['value', value],
      ['done', { ...NOTHING, unknown: true }],
    ]),
  });
}

/**
 * Makes the iterator of a built-in collection.
 * @param list the array that it runs over, when there is one
 */
export function iteratorOver(interpreter: Interpreter, site: string, item: Value, list?: Value): Value {
  const fields = new Map([[ITEM, item]]);
  if (list !== undefined) fields.set(OVER, list);
  return interpreter.allocate(site, { kind: 'iterator', fields });
}
