import type { LibraryModel } from './schema.ts';

/**
 * Functions that take their data last and may be given their arguments one by one. The last parameter decides: a call that
 * gives fewer arguments waits for the rest.
 */
const CURRIED: Readonly<Record<string, readonly [number, string]>> = {
  map: [2, '(f, list) => (Array.isArray(list) ? list.map((item) => f(item)) : mapAny(f, list))'],
  filter: [2, '(f, list) => list.filter((item) => f(item))'],
  reject: [2, '(f, list) => list.filter((item) => !f(item))'],
  forEach: [2, '(f, list) => (list.forEach((item) => f(item)), list)'],
  chain: [2, '(f, list) => list.flatMap((item) => f(item))'],
  find: [2, '(f, list) => list.find((item) => f(item))'],
  findLast: [2, '(f, list) => list.findLast((item) => f(item))'],
  reduce: [3, '(f, start, list) => list.reduce((all, item) => f(all, item), start)'],
  prop: [2, '(name, object) => object?.[name]'],
  propOr: [3, '(fallback, name, object) => object?.[name] ?? fallback'],
  props: [2, '(names, object) => names.map((name) => object?.[name])'],
  path: [2, '(path, object) => read(path, object)'],
  pathOr: [3, '(fallback, path, object) => read(path, object) ?? fallback'],
  get: [2, '(path, object) => read(path, object)'],
  pick: [2, '(names, object) => pickFrom(names, object)'],
  pickAll: [2, '(names, object) => pickFrom(names, object)'],
  omit: [2, '(names, object) => omitFrom(names, object)'],
  pluck: [2, '(name, list) => list.map((item) => item[name])'],
  project: [2, '(names, list) => list.map((item) => pickFrom(names, item))'],
  pickBy: [2, '(f, object) => Object.fromEntries(Object.entries(object).filter(([key, value]) => f(value, key)))'],
  mapObjIndexed: [
    2,
    '(f, object) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, f(value, key)]))',
  ],
  assoc: [3, '(name, value, object) => ({ ...object, [name]: value })'],
  assocPath: [3, '(path, value, object) => write(path, value, object)'],
  set: [3, '(path, value, object) => write(path, value, object)'],
  dissoc: [2, '(name, object) => omitFrom([name], object)'],
  evolve: [2, '(changes, object) => evolved(changes, object)'],
  merge: [2, '(a, b) => ({ ...a, ...b })'],
  mergeRight: [2, '(a, b) => ({ ...a, ...b })'],
  mergeLeft: [2, '(a, b) => ({ ...b, ...a })'],
  mergeDeepRight: [2, '(a, b) => ({ ...a, ...b })'],
  append: [2, '(item, list) => [...list, item]'],
  prepend: [2, '(item, list) => [item, ...list]'],
  concat: [2, '(a, b) => a.concat(b)'],
  join: [2, '(separator, list) => list.join(separator)'],
  split: [2, '(separator, text) => text.split(separator)'],
  replace: [3, '(pattern, replacement, text) => text.replace(pattern, replacement)'],
  take: [2, '(count, list) => list.slice(0, count)'],
  drop: [2, '(count, list) => list.slice(count)'],
  nth: [2, '(index, list) => list.at(index)'],
  sortBy: [2, '(f, list) => list.toSorted()'],
  sort: [2, '(f, list) => list.toSorted(f)'],
  uniqBy: [2, '(f, list) => list.toSorted()'],
  groupBy: [2, '(f, list) => (f($element(list)), { [$unknown()]: list.toSorted() })'],
  indexBy: [2, '(f, list) => (f($element(list)), { [$unknown()]: $element(list) })'],
  partition: [2, '(f, list) => [list.filter((item) => f(item)), list.filter((item) => !f(item))]'],
  zipObj: [2, '(names, list) => ({ [$element(names)]: $element(list) })'],
  defaultTo: [2, '(fallback, value) => value ?? fallback'],
  tap: [2, '(f, value) => (f(value), value)'],
  when: [3, '(test, f, value) => (test(value) ? f(value) : value)'],
  unless: [3, '(test, f, value) => (test(value) ? value : f(value))'],
  andThen: [2, '(f, promise) => promise.then(f)'],
  applySpec: [2, '(spec, value) => specified(spec, value)'],
  any: [2, '(f, list) => list.some((item) => f(item))'],
  all: [2, '(f, list) => list.every((item) => f(item))'],
  propEq: [3, '() => $unknown()'],
  has: [2, '() => $unknown()'],
  equals: [2, '() => $unknown()'],
  includes: [2, '() => $unknown()'],
  countBy: [2, '(f, list) => (f($element(list)), $unknown())'],
};

const WAITING: readonly string[] = [
  '',
  '(a) => f(a)',
  '(a, ...b) => (b.length === 0 ? (c) => f(a, c) : f(a, b[0]))',
  '(a, ...b) => (b.length === 0 ? (c, ...d) => (d.length === 0 ? (e) => f(a, c, e) : f(a, c, d[0])) : b.length === 1 ? (c) => f(a, b[0], c) : f(a, b[0], b[1]))',
];

const code = `
function mapAny(f, subject) {
  if (typeof subject === 'function') return (...given) => f(subject(...given));
  return Object.fromEntries(Object.entries(subject).map(([key, value]) => [key, f(value)]));
}
function read(path, object) {
  let current = object;
  for (const key of $path(path)) current = current?.[key];
  return current;
}
function write(path, value, object) {
  const copy = structuredClone(object ?? {});
  let current = copy;
  const steps = $path(path);
  let count = steps.length;
  for (const key of steps) {
    count -= 1;
    if (count === 0) current[key] = value;
    else {
      current[key] = current[key] ?? {};
      current = current[key];
    }
  }
  return copy;
}
function pickFrom(names, object) {
  const picked = {};
  for (const name of names) picked[name] = object[name];
  return picked;
}
function omitFrom(names, object) {
  const kept = { ...object };
  for (const name of names) delete kept[name];
  return kept;
}
function evolved(changes, object) {
  const copy = { ...object };
  for (const [name, f] of Object.entries(changes)) copy[name] = f(copy[name]);
  return copy;
}
function specified(spec, value) {
  const made = {};
  for (const [name, f] of Object.entries(spec)) made[name] = f(value);
  return made;
}
function curry2(f) { return ${WAITING[2] ?? ''}; }
function curry3(f) { return ${WAITING[3] ?? ''}; }
${Object.entries(CURRIED)
  .map(([name, [count, f]]) => `export const ${name} = curry${count}(${f});`)
  .join('\n')}
export const pipe = (...steps) => (...given) => steps.slice(1).reduce((value, f) => f(value), steps[0](...given));
export const compose = (...steps) => (...given) => steps.slice(0, -1).reduceRight((value, f) => f(value), steps.at(-1)(...given));
export const pipeWith = (join, steps) => (...given) => steps.slice(1).reduce((value, f) => join(f, value), steps[0](...given));
export const composeWith = (join, steps) => (...given) => steps.slice(0, -1).reduceRight((value, f) => join(f, value), steps.at(-1)(...given));
export const flow = (...given) => pipe(...given.flat());
export const partial = (f, first) => (...rest) => f(...first, ...rest);
export const partialRight = (f, end) => (...rest) => f(...rest, ...end);
export const curry = (f) => curried(f, []);
function curried(f, given) {
  return (...more) => {
    const values = [...given, ...more];
    return $unknown() ? f(...values) : curried(f, values);
  };
}
export const curryN = (count, f) => curry(f);
export const bind = (f, self) => f.bind(self);
export const flip = (f) => (a, b, ...rest) => f(b, a, ...rest);
export const identity = (value) => value;
export const always = (value) => () => value;
export const T = () => true;
export const F = () => false;
export const ifElse = (test, yes, no) => (...given) => (test(...given) ? yes(...given) : no(...given));
export const cond = (pairs) => (...given) => $element(pairs.map(([, f]) => f(...given)));
export const converge = (join, branches) => (...given) => join(...branches.map((f) => f(...given)));
export const juxt = (functions) => (...given) => functions.map((f) => f(...given));
export const memoizeWith = (key, f) => f;
export const once = (f) => f;
export const tryCatch = (f, handle) => (...given) => ($unknown() ? f(...given) : handle($unknown(), ...given));
export const head = (list) => list[0];
export const last = (list) => list.at(-1);
export const tail = (list) => list.slice(1);
export const init = (list) => list.slice(0, -1);
export const reverse = (list) => list.toReversed();
export const uniq = (list) => list.toSorted();
export const flatten = (list) => list.flat(9);
export const unnest = (list) => list.flat();
export const keys = Object.keys;
export const values = Object.values;
export const toPairs = Object.entries;
export const fromPairs = Object.fromEntries;
export const mergeAll = (list) => Object.assign({}, ...list);
export const clone = structuredClone;
export const cloneDeep = structuredClone;
export const trim = (text) => text.trim();
export const toUpper = (text) => text.toUpperCase();
export const toLower = (text) => text.toLowerCase();
export const toString = (value) => $data(value);
export const length = () => $unknown();
export const isNil = length;
export const isEmpty = length;
export const not = length;
export const sum = length;
export const complement = (f) => (...given) => !f(...given);
`;

/** Ramda and the curried build of lodash. */
export const ramda: LibraryModel = {
  name: 'ramda',
  packages: ['ramda', 'lodash/fp', 'rambda'],
  perFunction: ['ramda/src/', 'lodash/fp/'],
  code,
};
