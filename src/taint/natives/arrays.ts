import { exactOf } from '../arrays.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { iteratorOver } from '../generators.ts';
import { marksIn } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { elements, isIndex, MAX_EXACT } from '../properties.ts';
import { concatenateText } from '../text.ts';
import {
  join,
  joinAll,
  joinMarks,
  knownLiterals,
  literal,
  NOTHING,
  tainted,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from '../value.ts';
import { arrayCallbackMethods, flattened } from './array-callbacks.ts';
import { exactArray, invoke, openArray, siteOf, type NativeMethod } from './native.ts';

const flat: NativeMethod = (interpreter, self, call) =>
  flatExactly(interpreter, self, call) ??
  openArray(interpreter, call, flattened(interpreter, flattened(interpreter, elements(interpreter, self))));

/** One level, when every part is known. */
function flatExactly(interpreter: Interpreter, self: Value, call: Call): Value | undefined {
  const parts = exactOf(interpreter, self)?.map(
    (item) => exactOf(interpreter, item) ?? (isList(interpreter, item) ? undefined : [item]),
  );
  return hasArgument(call, 0) || parts?.every((part) => part !== undefined) !== true
    ? undefined
    : exactArray(interpreter, call, parts.flat());
}

function isList(interpreter: Interpreter, value: Value): boolean {
  return value.unknown || interpreter.inspector.objects(value).some((object) => object.kind === 'array');
}

const concat: NativeMethod = (interpreter, self, call) => {
  const parts = [self, ...call.arguments.map((item) => item.value)].map((value) => {
    const exact = exactOf(interpreter, value);
    return { exact, items: exact ?? [flattened(interpreter, value)] };
  });
  const items = parts.flatMap((part) => part.items);
  const isExact =
    call.rest === undefined && parts.every((part) => part.exact !== undefined) && items.length <= MAX_EXACT;
  return isExact
    ? exactArray(interpreter, call, items)
    : openArray(interpreter, call, joinAll([...items, call.rest?.value ?? NOTHING]));
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
    const object = interpreter.heap.editOf(item);
    if (object === undefined) continue;
    for (const { value } of call.arguments) {
      if (
        self.references.length === 1 &&
        object.length !== undefined &&
        object.length < MAX_EXACT &&
        object.kind === 'array'
      ) {
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
    const object = interpreter.heap.editOf(item);
    if (object === undefined) continue;
    for (const key of [...object.fields.keys()]) if (isIndex(key)) object.fields.delete(key);
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
  addAnywhere(
    interpreter,
    self,
    joinAll([...call.arguments.slice(2).map((item) => item.value), call.rest?.value ?? NOTHING]),
  );
  return openArray(interpreter, call, removed);
};

const fill: NativeMethod = (interpreter, self, call) => {
  addAnywhere(interpreter, self, argument(call, 0));
  return self;
};

/** Removes the first element; the others move up. */
const shift: NativeMethod = (interpreter, self) => {
  const exact = exactOf(interpreter, self);
  const [item] = self.references;
  const object = exact === undefined ? undefined : interpreter.heap.editOf(item);
  if (exact === undefined || object?.length === undefined || exact.length === 0)
    return join(elements(interpreter, self), UNDEFINED);
  const [first = UNDEFINED, ...others] = exact;
  object.length -= 1;
  object.fields.delete(String(object.length));
  others.forEach((value, index) => object.fields.set(String(index), value));
  return first;
};

/** Removes the last element; a known length shrinks. */
const pop: NativeMethod = (interpreter, self) => {
  const exact = exactOf(interpreter, self);
  const [item] = self.references;
  const object = exact === undefined ? undefined : interpreter.heap.editOf(item);
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
  if (exact !== undefined)
    return concatenateText(
      interpreter,
      exact.flatMap((item, index) => (index === 0 ? [item] : [separator, item])),
    );
  const any = elements(interpreter, self);
  const records = any.references.filter((item) => interpreter.heap.objectOf(item)?.kind === 'plain');
  const shown = marksIn(interpreter, { ...any, references: any.references.filter((item) => !records.includes(item)) });
  return tainted(joinMarks(shown, separator.marks));
};

/** Whether a constant is among constants is known. */
const includes: NativeMethod = (interpreter, self, call) => {
  const known = exactOf(interpreter, self)?.map((item) => knownLiterals(item));
  const wanted = knownLiterals(argument(call, 0));
  if (known === undefined || wanted === undefined || known.some((item) => item?.length !== 1)) return UNKNOWN;
  const results = new Set(wanted.map((value) => known.some((item) => item?.[0] === value)));
  return literal(...results);
};

/** An iterator over an array that is made for it. */
function over(interpreter: Interpreter, call: Call, list: Value): Value {
  return iteratorOver(interpreter, siteOf(call, 'iterator'), elements(interpreter, list), list);
}

const values: NativeMethod = (interpreter, self, call) => over(interpreter, call, self);

const keys: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const list =
    exact === undefined
      ? openArray(interpreter, call, UNKNOWN)
      : exactArray(
          interpreter,
          call,
          exact.map((_, index) => literal(index)),
        );
  return over(interpreter, call, list);
};

const entries: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const pair = (key: Value, value: Value, role: string): Value => exactArray(interpreter, call, [key, value], role);
  const list =
    exact === undefined
      ? openArray(interpreter, call, pair(UNKNOWN, elements(interpreter, self), 'pair'))
      : exactArray(
          interpreter,
          call,
          exact.map((item, index) => pair(literal(index), item, `pair${String(index)}`)),
        );
  return over(interpreter, call, list);
};

const clean: NativeMethod = () => UNKNOWN;

/** Methods of arrays by name. */
export const arrayMethods: ReadonlyMap<string, NativeMethod> = new Map(
  Object.entries({
    ...arrayCallbackMethods,
    flat,
    concat,
    slice,
    push,
    unshift,
    splice,
    fill,
    pop,
    shift,
    at,
    join: joinElements,
    toString: joinElements,
    toLocaleString: joinElements,
    includes,
    indexOf: clean,
    lastIndexOf: clean,
    keys,
    entries,
    values,
    '@@iterator': values,
    reverse: inPlace,
    sort: inPlace,
    copyWithin: (_interpreter: Interpreter, self: Value) => self,
    toSorted: shuffled,
    toReversed: shuffled,
    toSpliced: (interpreter: Interpreter, self: Value, call: Call) =>
      openArray(
        interpreter,
        call,
        joinAll([elements(interpreter, self), ...call.arguments.slice(2).map((item) => item.value)]),
      ),
    with: (interpreter: Interpreter, self: Value, call: Call) =>
      openArray(interpreter, call, join(elements(interpreter, self), argument(call, 1))),
  }),
);
