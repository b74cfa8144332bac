import { exactOf } from '../arrays.ts';
import { columnName, elementAt, placeOf } from '../columns.ts';
import { argument, hasArgument, type Call } from '../call.ts';
import { iteratorOver } from '../generators.ts';
import { marksIn } from '../dump.ts';
import type { Interpreter } from '../interpreter.ts';
import { isIndex } from '../properties.ts';
import { elements, MAX_EXACT } from '../elements.ts';
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
    const exact = exactOf(interpreter, value) ?? (mayBeList(interpreter, value) ? undefined : [value]);
    return { exact, items: exact ?? [flattened(interpreter, value)] };
  });
  const items = parts.flatMap((part) => part.items);
  const isExact =
    call.rest === undefined && parts.every((part) => part.exact !== undefined) && items.length <= MAX_EXACT;
  return isExact
    ? exactArray(interpreter, call, items)
    : openArray(interpreter, call, joinAll([...items, call.rest?.value ?? NOTHING]));
};

/** Unlike an unknown value, data is text. */
function mayBeList(interpreter: Interpreter, value: Value): boolean {
  const isText = value.marks.length > 0 && value.references.length === 0;
  return !isText && (isList(interpreter, value) || value.references.some((item) => item.kind === 'api'));
}

/** The elements in any order: what `sort` makes of them. */
const sort: Change = (items) => {
  const any = joinAll(items);
  return items.length < 2 ? items : items.map(() => any);
};

/** Sorts, after the callback that compares has seen two of the elements. */
function sorted(method: NativeMethod): NativeMethod {
  return (interpreter, self, call) => {
    const [callback] = call.arguments;
    const any = elements(interpreter, self);
    if (callback !== undefined) invoke(interpreter, call, callback.value, [any, any], 'compare');
    return method(interpreter, self, call);
  };
}

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

/** What a method makes of known elements; undefined when its arguments do not say which ones it touches. */
type Change = (items: readonly Value[], call: Call) => readonly Value[] | undefined;

/** Changes an array in place. @param added what comes in, for an array whose elements are not known */
function change(interpreter: Interpreter, self: Value, call: Call, added: readonly Value[], how: Change): void {
  const exact = call.rest === undefined ? exactOf(interpreter, self) : undefined;
  const items = exact && how(exact, call);
  const object = items && items.length <= MAX_EXACT ? interpreter.heap.editOf(self.references[0]) : undefined;
  if (items === undefined || object?.kind !== 'array') {
    addAnywhere(interpreter, self, joinAll([...added, call.rest?.value ?? NOTHING]));
    return;
  }
  for (const key of [...object.fields.keys()]) if (isIndex(key)) object.fields.delete(key);
  items.forEach((item, index) => object.fields.set(String(index), item));
  object.length = items.length;
}

/** Adds elements somewhere: afterwards no index is known any more. */
function addAnywhere(interpreter: Interpreter, self: Value, added: Value): void {
  const all = join(elements(interpreter, self), added);
  for (const item of self.references) {
    const object = interpreter.heap.editOf(item);
    if (object === undefined) continue;
    for (const key of [...object.fields.keys()]) if (isIndex(key)) object.fields.delete(key);
    object.rest = join(object.rest ?? NOTHING, all);
    object.restFrom = 0;
    object.length = undefined;
  }
}

/** @returns the numbers that the arguments are; undefined when one is not a known number. */
function numbersOf(call: Call, from: number, to: number): readonly number[] | undefined {
  const numbers = call.arguments.slice(from, to).map(({ value }) => {
    const known = knownLiterals(value);
    return known?.length === 1 ? known[0] : undefined;
  });
  return numbers.every((item) => typeof item === 'number') ? numbers : undefined;
}

function values(call: Call, from: number): readonly Value[] {
  return call.arguments.slice(from).map((item) => item.value);
}

const unshift: NativeMethod = (interpreter, self, call) => {
  change(interpreter, self, call, values(call, 0), (items) => [...values(call, 0), ...items]);
  return UNKNOWN;
};

/** What is left, and what is taken out. */
function spliced(items: readonly Value[], call: Call): { left: readonly Value[]; removed: Value[] } | undefined {
  const bounds = numbersOf(call, 0, 2);
  if (bounds === undefined) return undefined;
  const left = [...items];
  const [start, count] = bounds;
  if (start === undefined) return { left, removed: [] };
  return { removed: left.splice(start, count ?? left.length, ...values(call, 2)), left };
}

const splice: NativeMethod = (interpreter, self, call) => {
  const exact = call.rest === undefined ? exactOf(interpreter, self) : undefined;
  const removed = exact && spliced(exact, call)?.removed;
  const any = elements(interpreter, self);
  change(interpreter, self, call, values(call, 2), (items) => spliced(items, call)?.left);
  return removed === undefined ? openArray(interpreter, call, any) : exactArray(interpreter, call, removed);
};

const filled: Change = (items, call) => {
  const bounds = numbersOf(call, 1, 3);
  return bounds && [...items].fill(argument(call, 0), ...bounds);
};

const copiedWithin: Change = (items, call) => {
  const bounds = numbersOf(call, 0, 3);
  const [target, start, end] = bounds ?? [];
  return bounds && [...items].copyWithin(target ?? 0, start ?? 0, end);
};

const reversed: Change = (items) => [...items].reverse();

const replaced: Change = (items, call) => {
  const [index] = numbersOf(call, 0, 1) ?? [];
  return index === undefined || items.at(index) === undefined ? undefined : items.with(index, argument(call, 1));
};

/** A method that changes the array and gives it back. @param from the first argument that comes into the array */
function inPlace(how: Change, from = Infinity): NativeMethod {
  return (interpreter, self, call) => {
    change(interpreter, self, call, values(call, from).slice(0, 1), how);
    return self;
  };
}

/** A method that gives a changed copy. @param from the first argument that comes into the array */
function copied(how: Change, from = Infinity): NativeMethod {
  return (interpreter, self, call) => {
    const exact = call.rest === undefined ? exactOf(interpreter, self) : undefined;
    const items = exact && how(exact, call);
    if (items !== undefined) return exactArray(interpreter, call, items);
    const added = [...values(call, from), call.rest?.value ?? NOTHING];
    return openArray(interpreter, call, joinAll([elements(interpreter, self), ...added]));
  };
}

/** Takes an element away at one end; of an array that is not known exactly, any may be the one. */
function take(which: 0 | -1): NativeMethod {
  return (interpreter, self, call) => {
    const exact = exactOf(interpreter, self);
    const any = elements(interpreter, self);
    if (exact === undefined) {
      // What comes after the first element moves up.
      if (which === 0) addAnywhere(interpreter, self, NOTHING);
      return join(any, UNDEFINED);
    }
    change(interpreter, self, call, [], (items) => (which === 0 ? items.slice(1) : items.slice(0, -1)));
    return exact.at(which) ?? UNDEFINED;
  };
}

const at: NativeMethod = (interpreter, self, call) => {
  const exact = exactOf(interpreter, self);
  const index = knownLiterals(argument(call, 0))?.[0];
  if (exact === undefined || typeof index !== 'number')
    return join(elementAt(interpreter, elements(interpreter, self), argument(call, 0)), UNDEFINED);
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
  const places = constantPlaces(interpreter, self, call);
  return places === undefined ? UNKNOWN : literal(...new Set(places.map((place) => place >= 0)));
};

/** Where the constants that are looked for stand in a list of constants; undefined where either is not known. */
function constantPlaces(interpreter: Interpreter, list: Value, call: Call): readonly number[] | undefined {
  const known = exactOf(interpreter, list)?.map((item) => knownLiterals(item));
  const wanted = knownLiterals(argument(call, 0));
  if (known === undefined || wanted === undefined || known.some((item) => item?.length !== 1)) return undefined;
  return wanted.map((value) => known.findIndex((item) => item?.[0] === value));
}

/** An iterator over an array that is made for it. */
function over(interpreter: Interpreter, call: Call, list: Value): Value {
  return iteratorOver(interpreter, siteOf(call, 'iterator'), elements(interpreter, list), list);
}

const valuesOf: NativeMethod = (interpreter, self, call) => over(interpreter, call, self);

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
  const any = elements(interpreter, self);
  const list =
    exact === undefined
      ? openArray(interpreter, call, pair(placeOf(interpreter, any, undefined), any, 'pair'))
      : exactArray(
          interpreter,
          call,
          exact.map((item, index) => pair(literal(index), item, `pair${String(index)}`)),
        );
  return over(interpreter, call, list);
};

const indexOf: NativeMethod = (interpreter, self, call) => {
  const places = hasArgument(call, 1) ? undefined : constantPlaces(interpreter, self, call);
  return places === undefined
    ? placeOf(interpreter, elements(interpreter, self), columnName(argument(call, 0)))
    : literal(...new Set(places));
};

const lastIndexOf: NativeMethod = (interpreter, self, call) =>
  placeOf(interpreter, elements(interpreter, self), columnName(argument(call, 0)));

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
    fill: inPlace(filled, 0),
    pop: take(-1),
    shift: take(0),
    at,
    join: joinElements,
    toString: joinElements,
    toLocaleString: joinElements,
    includes,
    indexOf,
    lastIndexOf,
    keys,
    entries,
    values: valuesOf,
    '@@iterator': valuesOf,
    reverse: inPlace(reversed),
    sort: sorted(inPlace(sort)),
    copyWithin: inPlace(copiedWithin),
    toSorted: sorted(copied(sort)),
    toReversed: copied(reversed),
    toSpliced: copied((items, call) => spliced(items, call)?.left, 2),
    with: copied(replaced, 1),
  }),
);
