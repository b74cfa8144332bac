import { exactOf } from '../arrays.ts';
import { columnName, placeOf } from '../columns.ts';
import { argument, callbackCall, hasArgument, type Call } from '../call.ts';
import type { Interpreter } from '../interpreter.ts';
import { runLoop } from '../loops.ts';
import { narrowed } from '../narrowing.ts';
import { evidenceOf } from '../predicates.ts';
import { elements } from '../elements.ts';
import { keptByPredicate } from '../types/predicates.ts';
import { isAlways, join, joinAll, literal, NOTHING, sameValue, UNDEFINED, UNKNOWN, type Value } from '../value.ts';
import { exactArray, invoke, openArray, siteOf, type NativeMethod } from './native.ts';

interface Run {
  readonly item: Value;
  readonly result: Value;
  readonly exact: boolean;
}

/** The element when its turn comes: the callback may change the list that it runs over. Undefined when it is gone. */
function itemNow(interpreter: Interpreter, self: Value, index: number): Value | undefined {
  const items = exactOf(interpreter, self);
  return items === undefined ? elements(interpreter, self) : items[index];
}

/**
 * Runs a callback over the elements: one by one when they are known, otherwise for any of them.
 * @returns the results, one for each known element or one for all; with the elements they belong to
 */
function overElements(interpreter: Interpreter, self: Value, call: Call): Run[] {
  const callback = argument(call, 0);
  const receiver = hasArgument(call, 1) ? argument(call, 1) : undefined;
  const exact = exactOf(interpreter, self);
  if (exact !== undefined) {
    return exact.flatMap((_, index) => {
      const item = itemNow(interpreter, self, index);
      if (item === undefined) return [];
      const values = [item, literal(index), self];
      return [{ item, exact: true, result: invoke(interpreter, call, callback, values, String(index), receiver) }];
    });
  }
  const item = elements(interpreter, self);
  const place = placeOf(interpreter, item, undefined);
  let result = NOTHING;
  runLoop(interpreter, [], () => {
    result = join(result, invoke(interpreter, call, callback, [item, place, self], '*', receiver));
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

/** The elements for which the callback may be true, as far as its own test narrows them. */
function selected(interpreter: Interpreter, self: Value, call: Call): Run[] {
  const runs = overElements(interpreter, self, call).filter((run) => !isAlways(run.result, (item) => !item));
  return runs.map((run, index) =>
    isAlways(run.result, Boolean)
      ? run
      : { ...run, item: passing(interpreter, call, keptByPredicate(interpreter, run.item, argument(call, 0)), index) },
  );
}

function passing(interpreter: Interpreter, call: Call, item: Value, index: number): Value {
  const inner = {
    ...callbackCall(call, [item, UNKNOWN, UNKNOWN]),
    site: `${siteOf(call, 'passing')}:${String(index)}`,
  };
  const seen = evidenceOf(interpreter, argument(call, 0), inner, true)?.arguments[0];
  return seen === undefined ? item : narrowed(item, seen);
}

/** Keeps the elements for which the callback may be true; a callback that is certain keeps the array exact. */
const filter: NativeMethod = (interpreter, self, call) => {
  const kept = selected(interpreter, self, call);
  const isExact = kept.every((run) => run.exact && isAlways(run.result, Boolean));
  const items = kept.map((run) => run.item);
  return isExact ? exactArray(interpreter, call, items) : openArray(interpreter, call, joinAll(items));
};

const find: NativeMethod = (interpreter, self, call) =>
  join(joinAll(selected(interpreter, self, call).map((run) => run.item)), UNDEFINED);

/** What `some` and `every` say is known when the callback is certain for every element. */
function test(decisive: boolean): NativeMethod {
  return (interpreter, self, call) => {
    const runs = overElements(interpreter, self, call);
    if (!runs.every((run) => run.exact)) return UNKNOWN;
    if (runs.some((run) => isAlways(run.result, (item) => Boolean(item) === decisive))) return literal(decisive);
    return runs.every((run) => isAlways(run.result, (item) => Boolean(item) !== decisive))
      ? literal(!decisive)
      : UNKNOWN;
  };
}

const findIndex: NativeMethod = (interpreter, self, call) => {
  const any = elements(interpreter, self);
  const place = placeOf(interpreter, any, undefined);
  if (place.marks.length === 0) overElements(interpreter, self, call);
  else return placeOf(interpreter, any, columnName(joinAll(selected(interpreter, self, call).map(({ item }) => item))));
  return UNKNOWN;
};

const MAX_ROUNDS = 3;

const reduce: NativeMethod = (interpreter, self, call) => {
  const callback = argument(call, 0);
  const exact = exactOf(interpreter, self);
  const any = elements(interpreter, self);
  if (exact !== undefined) return reduceExact(interpreter, self, call, exact);
  const place = placeOf(interpreter, any, undefined);
  let result = hasArgument(call, 1) ? argument(call, 1) : any;
  // The accumulator is no variable of the code: whether it has settled is seen here.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = result;
    runLoop(interpreter, [], () => {
      result = join(result, invoke(interpreter, call, callback, [result, any, place, self], '*'));
      return true;
    });
    if (sameValue(before, result)) break;
  }
  return result;
};

function reduceExact(
  interpreter: Interpreter,
  self: Value,
  call: Call,
  items: readonly Value[],
  isReversed = false,
): Value {
  const first = hasArgument(call, 1) ? 0 : 1;
  let result = first === 0 ? argument(call, 1) : (items[0] ?? UNDEFINED);
  items.slice(first).forEach((given, index) => {
    const item = isReversed ? given : itemNow(interpreter, self, index + first);
    if (item === undefined) return;
    result = invoke(interpreter, call, argument(call, 0), [result, item, literal(index + first), self], String(index));
  });
  return result;
}

const reduceRight: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  return exact === undefined
    ? reduce(interpreter, self, call)
    : reduceExact(interpreter, self, call, [...exact].reverse(), true);
};

const flatMap: NativeMethod = (interpreter, self, call) => {
  const runs = overElements(interpreter, self, call);
  const lists = runs.map((run) => (run.exact ? exactOf(interpreter, run.result) : undefined));
  if (lists.every((list) => list !== undefined)) return exactArray(interpreter, call, lists.flat());
  return openArray(interpreter, call, joinAll(runs.map((run) => flattened(interpreter, run.result))));
};

/** Arrays give their elements, anything else stands for itself. */
export function flattened(interpreter: Interpreter, value: Value): Value {
  let result: Value = { ...value, references: [] };
  for (const item of value.references) {
    const one: Value = { ...NOTHING, references: [item] };
    const isArray = interpreter.heap.objectOf(item)?.kind === 'array';
    result = join(result, isArray ? elements(interpreter, one) : one);
  }
  return result;
}

/** Methods of arrays that take a callback. */
export const arrayCallbackMethods: Readonly<Record<string, NativeMethod>> = {
  map,
  forEach,
  filter,
  find,
  findLast: find,
  some: test(true),
  every: test(false),
  findIndex,
  findLastIndex: findIndex,
  reduce,
  reduceRight,
  flatMap,
};
