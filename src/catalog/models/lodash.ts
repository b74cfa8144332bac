import type { LibraryModel } from './schema.ts';

const FUNCTIONS = `
// Shorthands: 'name' and ['name'] read a property, { name: value } compares, a function is called.
function iteratee(given) {
  if (given === undefined || given === null) return (value) => value;
  if (typeof given === 'function') return given;
  if (typeof given === 'string') return (value) => get(value, given);
  return () => $unknown();
}

function listOf(collection) {
  if (Array.isArray(collection)) return collection;
  return $unknown() ? [$element(collection)] : Object.values(collection);
}

export function get(object, path, fallback) {
  let current = object;
  for (const key of $path(path)) current = current?.[key];
  return current ?? fallback;
}
export function result(object, path, fallback) {
  const value = get(object, path, fallback);
  return typeof value === 'function' ? value.call(object) : value;
}
export function set(object, path, value) {
  const steps = $path(path);
  let current = object;
  let count = steps.length;
  for (const key of steps) {
    count -= 1;
    if (count === 0) current[key] = value;
    else {
      current[key] = current[key] ?? {};
      current = current[key];
    }
  }
  return object;
}
export const setWith = set;
export function update(object, path, updater) { return set(object, path, updater(get(object, path))); }
export function unset(object, path) {
  const steps = $path(path);
  let current = object;
  let count = steps.length;
  for (const key of steps) {
    count -= 1;
    if (count === 0) delete current[key];
    else current = current?.[key];
  }
  return $unknown();
}
export const has = () => $unknown();
export const hasIn = has;

function keysFrom(rest) {
  const all = [];
  for (const item of rest) {
    if (Array.isArray(item)) all.push(...item);
    else all.push(item);
  }
  return all;
}
export function pick(object, ...rest) {
  const picked = {};
  for (const key of keysFrom(rest)) set(picked, key, get(object, key));
  return picked;
}
export function omit(object, ...rest) {
  const kept = { ...object };
  for (const key of keysFrom(rest)) unset(kept, key);
  return kept;
}
export function pickBy(object, test) {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => (test ? test(value, key) : value)));
}
export function omitBy(object, test) {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => !test(value, key)));
}
export const assign = Object.assign;
export const extend = Object.assign;
export const assignIn = Object.assign;
export function defaults(target, ...sources) {
  for (const source of sources) {
    for (const [key, value] of Object.entries(source ?? {})) target[key] = target[key] === undefined ? value : target[key];
  }
  return target;
}
export function merge(target, ...sources) {
  for (const source of sources) mergeOne(target, source);
  return target;
}
function mergeOne(target, source) {
  for (const [key, value] of Object.entries(source ?? {})) {
    const before = target[key];
    if (value !== null && typeof value === 'object' && before !== undefined && before !== null) mergeOne(before, value);
    else target[key] = value;
  }
}
export function mergeWith(target, source, customizer) {
  const custom = customizer($element(target), $element(source));
  return $unknown() ? merge(target, source) : merge(target, { value: custom });
}
export const defaultsDeep = merge;
export const clone = (value) => (Array.isArray(value) ? [...value] : value !== null && typeof value === 'object' ? { ...value } : value);
export const cloneDeep = structuredClone;
export const cloneWith = (value, f) => f(value) ?? clone(value);
export const cloneDeepWith = (value, f) => f(value) ?? structuredClone(value);
export const keys = Object.keys;
export const keysIn = Object.keys;
export const values = Object.values;
export const valuesIn = Object.values;
export const toPairs = Object.entries;
export const entries = Object.entries;
export const pairs = Object.entries;
export const fromPairs = Object.fromEntries;
export const object = (names, list) => (list === undefined ? Object.fromEntries(names) : zipObject(names, list));
export function zipObject(names, list) {
  const made = {};
  let index = 0;
  for (const name of names) {
    made[name] = list[index];
    index += 1;
  }
  return made;
}
export const invert = () => $unknown();
export function mapValues(object, f) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, iteratee(f)(value, key)]));
}
export const mapObject = mapValues;
export function mapKeys(object, f) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [f(value, key), value]));
}
export const forOwn = (object, f) => Object.entries(object).forEach(([key, value]) => f(value, key));
export const forIn = forOwn;
export const findKey = (object, f) => (forOwn(object, iteratee(f)), $unknown());
export function transform(object, f, start) {
  const made = start ?? (Array.isArray(object) ? [] : {});
  Object.entries(object).forEach(([key, value]) => f(made, value, key));
  return made;
}

export const map = (list, f) => listOf(list).map((item, index) => iteratee(f)(item, index));
export const collect = map;
export const pluck = (list, name) => list.map((item) => item[name]);
export const invokeMap = (list, name, ...rest) => listOf(list).map((item) => (typeof name === 'string' ? item[name](...rest) : name.apply(item, rest)));
export const invoke = (object, path, ...rest) => get(object, path)(...rest);
export const filter = (list, f) => listOf(list).filter(iteratee(f));
export const select = filter;
export const reject = (list, f) => listOf(list).filter((item) => !iteratee(f)(item));
export const find = (list, f) => listOf(list).find(iteratee(f));
export const detect = find;
export const findLast = find;
export const findWhere = (list) => $element(list);
export const where = (list) => list;
export const forEach = (list, f) => (listOf(list).forEach((item, index) => f(item, index)), list);
export const each = forEach;
export const forEachRight = forEach;
export const reduce = (list, f, ...start) => listOf(list).reduce(f, ...start);
export const inject = reduce;
export const foldl = reduce;
export const reduceRight = (list, f, ...start) => listOf(list).reduceRight(f, ...start);
export const flatMap = (list, f) => listOf(list).flatMap((item) => iteratee(f)(item));
export const flatten = (list) => list.flat();
export const flattenDeep = (list) => list.flat(9);
export const some = (list, f) => (listOf(list).some(iteratee(f)), $unknown());
export const any = some;
export const every = (list, f) => (listOf(list).every(iteratee(f)), $unknown());
export const all = every;
export const sortBy = (list) => listOf(list).toSorted();
export const orderBy = sortBy;
export const reverse = (list) => list.reverse();
export const shuffle = sortBy;
export const sample = (list) => $element(list);
export const sampleSize = sortBy;
export const uniq = sortBy;
export const uniqBy = sortBy;
export const uniqWith = sortBy;
export const unique = sortBy;
export const compact = (list) => list.filter(Boolean);
export const without = sortBy;
export const difference = sortBy;
export const differenceBy = sortBy;
export const intersection = sortBy;
export const intersectionBy = sortBy;
export const union = (...lists) => lists.flat();
export const unionBy = (first, second) => [...first, ...second];
export const concat = (list, ...rest) => list.concat(...rest);
export const head = (list) => list[0];
export const first = (list, count) => (count === undefined ? list[0] : list.slice(0, count));
export const last = (list) => list.at(-1);
export const nth = (list, index) => list.at(index);
export const initial = (list) => list.slice(0, -1);
export const tail = (list) => list.slice(1);
export const rest = tail;
export const take = sortBy;
export const takeRight = sortBy;
export const takeWhile = sortBy;
export const drop = sortBy;
export const dropRight = sortBy;
export const dropWhile = sortBy;
export const slice = (list, from, to) => list.slice(from, to);
export const chunk = (list) => [list.toSorted()];
export const partition = (list, f) => [list.filter(iteratee(f)), list.filter(iteratee(f))];
export const zip = (...lists) => [lists.flat()];
export const unzip = (lists) => [lists.flat()];
export function groupBy(list, f) {
  const groups = {};
  const group = listOf(list).toSorted();
  groups[iteratee(f)($element(group))] = group;
  return $unknown() ? groups : { [$unknown()]: group };
}
export function keyBy(list, f) {
  iteratee(f)($element(list));
  return { [$unknown()]: $element(list) };
}
export const indexBy = keyBy;
export const countBy = (list, f) => (listOf(list).forEach(iteratee(f)), $unknown());
export const size = () => $unknown();
export const isEmpty = size;
export const isEqual = size;
export const isNil = size;
export const isString = size;
export const isObject = size;
export const isPlainObject = size;
export const isArray = Array.isArray;
export const isFunction = size;
export const isNumber = size;
export const isUndefined = size;
export const indexOf = size;
export const findIndex = (list, f) => (listOf(list).forEach(iteratee(f)), $unknown());
export const includes = size;
export const contains = size;
export const sum = size;
export const sumBy = countBy;
export const mean = size;
export const meanBy = countBy;
export const max = (list) => $element(list);
export const min = max;
export const maxBy = (list, f) => (iteratee(f)($element(list)), $element(list));
export const minBy = maxBy;
export const range = size;
export const random = size;
export const now = size;
export const uniqueId = size;
export const times = (count, f) => Array.from({ length: 2 }, f);
export const noop = () => undefined;
export const identity = (value) => value;
export const constant = (value) => () => value;
export const castArray = (value) => (Array.isArray(value) ? value : [value]);
export const toArray = listOf;
export const defaultTo = (value, fallback) => value ?? fallback;
export const tap = (value, f) => (f(value), value);
export const thru = (value, f) => f(value);
export const attempt = (f, ...given) => f(...given);
export const property = (path) => (object) => get(object, path);
export const propertyOf = (object) => (path) => get(object, path);
export const matches = () => () => $unknown();
export const matchesProperty = matches;
export const iterateeOf = iteratee;

export const partial = (f, ...first) => (...more) => f(...first, ...more);
export const partialRight = (f, ...end) => (...start) => f(...start, ...end);
export const bind = (f, self, ...first) => f.bind(self, ...first);
export const bindAll = (object) => object;
export const curry = (f) => curried(f, []);
function curried(f, given) {
  return (...more) => {
    const values = [...given, ...more];
    return $unknown() ? f(...values) : curried(f, values);
  };
}
export const curryRight = curry;
export const ary = (f) => f;
export const unary = (f) => (value) => f(value);
export const flip = (f) => (...given) => f(...given.reverse());
export const negate = (f) => (...given) => !f(...given);
export const memoize = (f) => f;
export const once = (f) => f;
export const before = (count, f) => f;
export const after = (count, f) => f;
export const debounce = (f) => f;
export const throttle = (f) => f;
export const wrap = (value, f) => (...given) => f(value, ...given);
export const over = (functions) => (...given) => functions.map((f) => f(...given));
export const spread = (f) => (list) => f(...list);
export const defer = (f, ...given) => setTimeout(f, 0, ...given);
export const delay = (f, wait, ...given) => setTimeout(f, wait, ...given);
function steps(given) { return given.flat(); }
export function flow(...given) {
  const functions = steps(given);
  return (...values) => functions.slice(1).reduce((value, f) => f(value), functions[0](...values));
}
export function flowRight(...given) {
  const functions = steps(given);
  return (...values) => functions.slice(0, -1).reduceRight((value, f) => f(value), functions.at(-1)(...values));
}
export const compose = flowRight;
export const pipe = flow;
export const cond = (pairs) => (...given) => $element(pairs.map(([, f]) => f(...given)));

const text = (value, ...rest) => $data(value, ...rest);
export const trim = text;
export const trimStart = text;
export const trimEnd = text;
export const upperFirst = text;
export const lowerFirst = text;
export const capitalize = text;
export const camelCase = text;
export const kebabCase = text;
export const snakeCase = text;
export const startCase = text;
export const upperCase = text;
export const lowerCase = text;
export const toUpper = text;
export const toLower = text;
export const deburr = text;
export const escape = text;
export const unescape = text;
export const escapeRegExp = text;
export const pad = text;
export const padStart = text;
export const padEnd = text;
export const repeat = (value) => $data(value);
export const replace = (value, pattern, replacement) => String(value).replace(pattern, replacement);
export const split = (value, separator) => String(value).split(separator);
export const words = (value) => [$data(value)];
export const truncate = (value) => $data(value);
export const join = (list, separator) => list.join(separator);
export const toString = String;
export const toNumber = Number;
export const toInteger = Number;
export const template = (pattern) => (values) => $data(pattern, values);
export const startsWith = size;
export const endsWith = size;
`;

/** Functions that end a chain in practice: what they give is wrapped all the same, as `_.chain` does. */
const CHAINED = [...FUNCTIONS.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1] as string);

const CHAIN = `
class Chain {
  constructor(wrapped) { this.wrapped = wrapped; }
  value() { return this.wrapped; }
  valueOf() { return this.wrapped; }
  toJSON() { return this.wrapped; }
  commit() { return this; }
  chain() { return this; }
${CHAINED.map((name) => `  ${name}(...rest) { return new Chain(${name}(this.wrapped, ...rest)); }`).join('\n')}
}
export const chain = (value) => new Chain(value);
export default function (value) { return new Chain(value); }
`;

/** lodash and underscore. Methods that only count or test are modelled as clean. */
export const lodash: LibraryModel = {
  name: 'lodash',
  packages: [
    'lodash',
    'lodash-es',
    'underscore',
    'es-toolkit',
    'es-toolkit/compat',
    'es-toolkit/object',
    'es-toolkit/array',
  ],
  perFunction: ['lodash/', 'lodash-es/', 'lodash.'],
  code: FUNCTIONS + CHAIN,
};
