import { exactOf } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { marksIn } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { runLoop } from '../loops.ts';
import { elements, MAX_EXACT } from '../properties.ts';
import { concatenateText } from '../text.ts';
import { isAlways, join, joinAll, knownLiterals, literal, NOTHING, tainted, UNDEFINED, UNKNOWN, type Value } from '../value.ts';
import { exactArray, invoke, openArray, type NativeMethod } from './native.ts';

/**
 * Runs a callback over the elements: one by one when they are known, otherwise for any of them.
 * @returns the results, one for each known element or one for all; with the elements they belong to
 */
function overElements(interpreter: Interpreter, self: Value, call: Call): { item: Value; result: Value; exact: boolean }[] {
  const callback = argument(call, 0);
  const exact = exactOf(interpreter, self);
  if (exact !== undefined) {
    return exact.map((item, index) => ({
      item,
      exact: true,
      result: invoke(interpreter, call, callback, [item, literal(index), self], String(index)),
    }));
  }
  const item = elements(interpreter, self);
  let result = NOTHING;
  runLoop(interpreter, [], () => {
    result = join(result, invoke(interpreter, call, callback, [item, UNKNOWN, self], '*'));
    return true;
  });
  return [{ item, result, exact: false }];
}

const map: NativeMethod = (interpreter, self, call) => {
  const runs = overElements(interpreter, self, call);
  const isExact = runs.every((run) => run.exact);
  const results = runs.map((run) => run.result);
  return isExact ? exactArray(interpreter, call, results) : openArray(interpreter, call, joinAll(results));
};

const forEach: NativeMethod = (interpreter, self, call) => {
  overElements(interpreter, self, call);
  return UNDEFINED;
};

/** Keeps the elements for which the callback may be true; a callback that is certain keeps the array exact. */
const filter: NativeMethod = (interpreter, self, call) => {
  const kept = overElements(interpreter, self, call).filter((run) => !isAlways(run.result, (item) => !item));
  const isExact = kept.every((run) => run.exact && isAlways(run.result, Boolean));
  const items = kept.map((run) => run.item);
  return isExact ? exactArray(interpreter, call, items) : openArray(interpreter, call, joinAll(items));
};

const find: NativeMethod = (interpreter, self, call) => {
  const kept = overElements(interpreter, self, call).filter((run) => !isAlways(run.result, (item) => !item));
  return join(joinAll(kept.map((run) => run.item)), UNDEFINED);
};

const test: NativeMethod = (interpreter, self, call) => {
  overElements(interpreter, self, call);
  return UNKNOWN;
};

const reduce: NativeMethod = (interpreter, self, call) => {
  const callback = argument(call, 0);
  const exact = exactOf(interpreter, self);
  const any = elements(interpreter, self);
  const initial = hasArgument(call, 1) ? argument(call, 1) : any;
  let result = initial;
  if (exact !== undefined) {
    exact.forEach((item, index) => {
      result = invoke(interpreter, call, callback, [result, item, literal(index), self], String(index));
    });
    return result;
  }
  runLoop(interpreter, [], () => {
    result = join(result, invoke(interpreter, call, callback, [result, any, UNKNOWN, self], '*'));
    return true;
  });
  return result;
};

const flatMap: NativeMethod = (interpreter, self, call) => {
  const results = overElements(interpreter, self, call).map((run) => run.result);
  return openArray(interpreter, call, joinAll(results.map((value) => flattened(interpreter, value))));
};

/** Arrays give their elements, anything else stands for itself. */
function flattened(interpreter: Interpreter, value: Value): Value {
  let result: Value = { ...value, references: [] };
  for (const item of value.references) {
    const one: Value = { ...NOTHING, references: [item] };
    const isArray = item.kind === 'object' && interpreter.heap.get(item.id)?.kind === 'array';
    result = join(result, isArray ? elements(interpreter, one) : one);
  }
  return result;
}

const flat: NativeMethod = (interpreter, self, call) =>
  openArray(interpreter, call, flattened(interpreter, flattened(interpreter, elements(interpreter, self))));

const concat: NativeMethod = (interpreter, self, call) => {
  const parts = [self, ...call.arguments.map((item) => item.value)].map((value) => {
    const exact = exactOf(interpreter, value);
    return { exact, items: exact ?? [flattened(interpreter, value)] };
  });
  const items = parts.flatMap((part) => part.items);
  const isExact = call.rest === undefined && parts.every((part) => part.exact !== undefined) && items.length <= MAX_EXACT;
  return isExact ? exactArray(interpreter, call, items) : openArray(interpreter, call, joinAll([...items, call.rest?.value ?? NOTHING]));
};

/** A copy with the same elements in any order. */
const shuffled: NativeMethod = (interpreter, self, call) => {
  const [callback] = call.arguments;
  const any = elements(interpreter, self);
  if (callback !== undefined) invoke(interpreter, call, callback.value, [any, any], 'compare');
  return openArray(interpreter, call, any);
};

const inPlace: NativeMethod = (interpreter, self, call) => {
  const [callback] = call.arguments;
  const any = elements(interpreter, self);
  if (callback !== undefined) invoke(interpreter, call, callback.value, [any, any], 'compare');
  return self;
};

const slice: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const bounds = call.arguments.map((item) => knownLiterals(item.value)?.[0]);
  if (exact !== undefined && bounds.every((bound) => typeof bound === 'number')) {
    return exactArray(interpreter, call, exact.slice(...(bounds as [number?, number?])));
  }
  return openArray(interpreter, call, elements(interpreter, self));
};

const push: NativeMethod = (interpreter, self, call) => {
  for (const item of self.references) {
    const object = item.kind === 'object' ? interpreter.heap.edit(item.id) : undefined;
    if (object === undefined) continue;
    for (const { value } of call.arguments) {
      if (self.references.length === 1 && object.length !== undefined && object.length < MAX_EXACT && object.kind === 'array') {
        object.fields.set(String(object.length), value);
        object.length += 1;
      } else {
        object.rest = join(object.rest ?? NOTHING, value);
        object.length = undefined;
      }
    }
    if (call.rest === undefined) continue;
    object.rest = join(object.rest ?? NOTHING, call.rest.value);
    object.length = undefined;
  }
  return UNKNOWN;
};

/** Adds elements somewhere: afterwards no index is known any more. */
function addAnywhere(interpreter: Interpreter, self: Value, added: Value): void {
  const all = join(elements(interpreter, self), added);
  for (const item of self.references) {
    const object = item.kind === 'object' ? interpreter.heap.edit(item.id) : undefined;
    if (object === undefined) continue;
    for (const key of [...object.fields.keys()]) if (/^\d+$/.test(key)) object.fields.delete(key);
    object.rest = join(object.rest ?? NOTHING, all);
    object.length = undefined;
  }
}

const unshift: NativeMethod = (interpreter, self, call) => {
  addAnywhere(interpreter, self, joinAll([...call.arguments.map((item) => item.value), call.rest?.value ?? NOTHING]));
  return UNKNOWN;
};

const splice: NativeMethod = (interpreter, self, call) => {
  const removed = elements(interpreter, self);
  addAnywhere(interpreter, self, joinAll([...call.arguments.slice(2).map((item) => item.value), call.rest?.value ?? NOTHING]));
  return openArray(interpreter, call, removed);
};

const fill: NativeMethod = (interpreter, self, call) => {
  addAnywhere(interpreter, self, argument(call, 0));
  return self;
};

const take: NativeMethod = (interpreter, self) => join(elements(interpreter, self), UNDEFINED);

/** Removes the last element; a known length shrinks. */
const pop: NativeMethod = (interpreter, self) => {
  const exact = exactOf(interpreter, self);
  const [item] = self.references;
  const object = exact !== undefined && item?.kind === 'object' ? interpreter.heap.edit(item.id) : undefined;
  if (object?.length === undefined || object.length === 0) return join(elements(interpreter, self), UNDEFINED);
  object.length -= 1;
  const last = object.fields.get(String(object.length)) ?? UNDEFINED;
  object.fields.delete(String(object.length));
  return last;
};

const at: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const index = knownLiterals(argument(call, 0))?.[0];
  if (exact === undefined || typeof index !== 'number') return join(elements(interpreter, self), UNDEFINED);
  return exact.at(index) ?? UNDEFINED;
};

const joinElements: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const separator = hasArgument(call, 0) ? argument(call, 0) : literal(',');
  if (exact !== undefined) return concatenateText(interpreter, exact.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
  const any = elements(interpreter, self);
  const records = any.references.filter((item) => item.kind === 'object' && interpreter.heap.get(item.id)?.kind === 'plain');
  return tainted(marksIn(interpreter, { ...any, references: any.references.filter((item) => !records.includes(item)) }));
};

/** Whether a constant is among constants is known. */
const includes: NativeMethod = (interpreter, self, call) => {
  const known = exactOf(interpreter, self)?.map((item) => knownLiterals(item));
  const wanted = knownLiterals(argument(call, 0));
  if (known === undefined || wanted === undefined || known.some((item) => item?.length !== 1)) return UNKNOWN;
  const results = new Set(wanted.map((value) => known.some((item) => item?.[0] === value)));
  return literal(...results);
};

const entries: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const pair = (key: Value, value: Value, role: string): Value => exactArray(interpreter, call, [key, value], role);
  if (exact !== undefined) return exactArray(interpreter, call, exact.map((item, index) => pair(literal(index), item, `pair${String(index)}`)));
  return openArray(interpreter, call, pair(UNKNOWN, elements(interpreter, self), 'pair'));
};

const clean: NativeMethod = () => UNKNOWN;

/** Methods of arrays by name. */
export const arrayMethods: ReadonlyMap<string, NativeMethod> = new Map(
  Object.entries({
    map,
    forEach,
    filter,
    find,
    findLast: find,
    some: test,
    every: test,
    findIndex: test,
    findLastIndex: test,
    reduce,
    reduceRight: reduce,
    flatMap,
    flat,
    concat,
    slice,
    push,
    unshift,
    splice,
    fill,
    pop,
    shift: take,
    at,
    join: joinElements,
    toString: joinElements,
    toLocaleString: joinElements,
    includes,
    indexOf: clean,
    lastIndexOf: clean,
    keys: clean,
    entries,
    values: (_interpreter: Interpreter, self: Value) => self,
    reverse: (_interpreter: Interpreter, self: Value) => self,
    sort: inPlace,
    copyWithin: (_interpreter: Interpreter, self: Value) => self,
    toSorted: shuffled,
    toReversed: shuffled,
    toSpliced: (interpreter: Interpreter, self: Value, call: Call) =>
      openArray(interpreter, call, joinAll([elements(interpreter, self), ...call.arguments.slice(2).map((item) => item.value)])),
    with: (interpreter: Interpreter, self: Value, call: Call) =>
      openArray(interpreter, call, join(elements(interpreter, self), argument(call, 1))),
  }),
);

