import type { LibraryModel } from './schema.ts';

/** Persistent collections: every change gives a new one. */
export const immutable: LibraryModel = {
  name: 'immutable',
  packages: ['immutable'],
  code: `
function plain(value) {
  if (value instanceof Dictionary || value instanceof Sequence) return value.toJS();
  return value;
}
function readIn(start, path) {
  let current = start;
  for (const key of $path(path)) current = current?.get === undefined ? current?.[key] : current.get(key);
  return current;
}
function writeIn(start, path, value) {
  const [key, ...rest] = $path(path);
  return start.set(key, rest.length === 0 ? value : writeIn(start.get(key) ?? new Dictionary({}), rest, value));
}
class Dictionary {
  constructor(data) { this.data = data; }
  get(key, fallback) { return this.data[key] ?? fallback; }
  set(key, value) { return new Dictionary({ ...this.data, [key]: value }); }
  update(key, f) { return this.set(key, f(this.get(key))); }
  delete(key) { const { [key]: removed, ...rest } = this.data; return new Dictionary(rest); }
  remove(key) { return this.delete(key); }
  getIn(path, fallback) { return readIn(this, path) ?? fallback; }
  setIn(path, value) { return writeIn(this, path, value); }
  updateIn(path, f) { return writeIn(this, path, f(readIn(this, path))); }
  merge(...others) { return new Dictionary(Object.assign({}, this.data, ...others.map((item) => item?.data ?? item))); }
  mergeDeep(...others) { return this.merge(...others); }
  map(f) { return new Dictionary(Object.fromEntries(Object.entries(this.data).map(([key, value]) => [key, f(value, key)]))); }
  filter(f) { return new Dictionary(Object.fromEntries(Object.entries(this.data).filter(([key, value]) => f(value, key)))); }
  forEach(f) { Object.entries(this.data).forEach(([key, value]) => f(value, key)); }
  reduce(f, start) { return Object.values(this.data).reduce(f, start); }
  find(f) { return Object.values(this.data).find(f); }
  toJS() { return Object.fromEntries(Object.entries(this.data).map(([key, value]) => [key, plain(value)])); }
  toJSON() { return this.data; }
  toObject() { return this.data; }
  values() { return Object.values(this.data).values(); }
  keys() { return Object.keys(this.data).values(); }
  entries() { return Object.entries(this.data).values(); }
  toList() { return new Sequence(Object.values(this.data)); }
  valueSeq() { return new Sequence(Object.values(this.data)); }
  has() { return $unknown(); }
  withMutations(f) { return f(this) ?? this; }
  [Symbol.iterator]() { return Object.entries(this.data).values(); }
  get size() { return $unknown(); }
}
class Sequence {
  constructor(items) { this.items = items; }
  get(index) { return this.items[index]; }
  set(index, value) { const items = [...this.items]; items[index] = value; return new Sequence(items); }
  update(index, f) { return this.set(index, f(this.get(index))); }
  getIn(path) { return readIn(this, path); }
  setIn(path, value) { return writeIn(this, path, value); }
  push(...added) { return new Sequence([...this.items, ...added]); }
  unshift(...added) { return new Sequence([...added, ...this.items]); }
  insert(index, value) { return new Sequence([value, ...this.items]); }
  add(value) { return new Sequence([...this.items, value]); }
  delete() { return new Sequence(this.items.toSorted()); }
  remove() { return this.delete(); }
  pop() { return this.delete(); }
  shift() { return this.delete(); }
  slice(from, to) { return new Sequence(this.items.slice(from, to)); }
  take() { return this.delete(); }
  skip() { return this.delete(); }
  concat(...others) { return new Sequence(this.items.concat(...others.map((item) => item?.items ?? item))); }
  merge(...others) { return this.concat(...others); }
  union(...others) { return this.concat(...others); }
  map(f) { return new Sequence(this.items.map((item, index) => f(item, index))); }
  flatMap(f) { return new Sequence(this.items.flatMap((item) => f(item)?.items ?? f(item))); }
  filter(f) { return new Sequence(this.items.filter((item) => f(item))); }
  filterNot(f) { return new Sequence(this.items.filter((item) => !f(item))); }
  forEach(f) { this.items.forEach((item, index) => f(item, index)); }
  reduce(f, start) { return this.items.reduce(f, start); }
  find(f) { return this.items.find((item) => f(item)); }
  some(f) { return this.items.some((item) => f(item)); }
  every(f) { return this.items.every((item) => f(item)); }
  sort() { return this.delete(); }
  sortBy() { return this.delete(); }
  reverse() { return this.delete(); }
  groupBy(f) { f($element(this.items)); return new Dictionary({ [$unknown()]: this }); }
  first() { return this.items[0]; }
  last() { return this.items.at(-1); }
  join(separator) { return this.items.join(separator); }
  toArray() { return this.items; }
  toJS() { return this.items.map((item) => plain(item)); }
  toJSON() { return this.items; }
  toList() { return this; }
  toSet() { return this; }
  values() { return this.items.values(); }
  has() { return $unknown(); }
  includes() { return $unknown(); }
  isEmpty() { return $unknown(); }
  count() { return $unknown(); }
  [Symbol.iterator]() { return this.items.values(); }
  get size() { return $unknown(); }
}
function dictionary(data) {
  if (data instanceof Dictionary) return data;
  if (Array.isArray(data)) return new Dictionary(Object.fromEntries(data));
  return new Dictionary({ ...data });
}
function sequence(items) { return items instanceof Sequence ? items : new Sequence([...(items ?? [])]); }
sequence.of = (...items) => new Sequence(items);
dictionary.of = (...pairs) => new Dictionary({ [$unknown()]: $element(pairs) });
export function fromJS(value) {
  if (Array.isArray(value)) return new Sequence(value.map((item) => fromJS(item)));
  if (value !== null && typeof value === 'object') {
    return new Dictionary(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromJS(item)])));
  }
  return value;
}
export const Record = (defaults) => function RecordOf(values) { return new Dictionary({ ...defaults, ...values }); };
export const is = () => $unknown();
export const isImmutable = is;
export const get = (collection, key) => (collection?.get === undefined ? collection?.[key] : collection.get(key));
export const getIn = (collection, path) => readIn(collection, path);
export const setIn = (collection, path, value) => writeIn(dictionary(collection), path, value).toJS();
export { dictionary as Map, dictionary as OrderedMap, sequence as List, sequence as Set, sequence as OrderedSet, sequence as Seq, sequence as Stack };
`,
};
