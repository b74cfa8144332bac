import type { Interpreter } from './interpreter.ts';
import { OVER, withTrace } from './properties.ts';
import { exactElements, MAX_EXACT } from './elements.ts';
import { joinAll, NOTHING, type Value } from './value.ts';

/** @returns the elements of an array when it is the only thing the value can be and its elements are known. */
export function exactOf(interpreter: Interpreter, value: Value): readonly Value[] | undefined {
  const [only] = value.references;
  if (value.references.length !== 1 || only?.kind !== 'object' || value.unknown) return undefined;
  const object = interpreter.heap.get(only.id);
  const over = object?.kind === 'iterator' ? object.fields.get(OVER) : undefined;
  if (over !== undefined) return exactOf(interpreter, over);
  return object === undefined ? undefined : exactElements(object)?.map((item) => withTrace(item, only.trace));
}

/** A new array of the items, followed by any number of `rest`. */
export function makeArray(
  interpreter: Interpreter,
  site: object | string,
  items: readonly Value[],
  rest: Value | undefined,
): Value {
  const fields = new Map(items.slice(0, MAX_EXACT).map((item, index) => [String(index), item]));
  const more = items.length > MAX_EXACT ? joinAll([rest ?? NOTHING, ...items.slice(MAX_EXACT)]) : rest;
  return interpreter.allocate(site, {
    kind: 'array',
    exact: true,
    fields,
    rest: more,
    restFrom: more === undefined ? 0 : fields.size,
    length: more === undefined ? items.length : undefined,
  });
}
