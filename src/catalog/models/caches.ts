import type { LibraryModel } from './schema.ts';

/** Caches in the memory of the process: what is put in under a key comes out again. */
export const caches: LibraryModel = {
  name: 'caches',
  packages: [
    'node-cache',
    'lru-cache',
    'quick-lru',
    'memory-cache',
    'tiny-lru',
    'mnemonist/lru-cache',
    '@isaacs/ttlcache',
    'flat-cache',
  ],
  code: `
class Cache {
  #entries = new Map();
  #load;
  constructor(options) { this.#load = options?.fetchMethod; }
  set(key, value) { this.#entries.set(key, value); return this; }
  put(key, value) { this.#entries.set(key, value); return value; }
  mset(list) { for (const { key, val } of list) this.#entries.set(key, val); return true; }
  setKey(key, value) { this.#entries.set(key, value); }
  get(key) { return this.#entries.get(key); }
  getKey(key) { return this.#entries.get(key); }
  take(key) { return this.#entries.get(key); }
  peek(key) { return this.#entries.get(key); }
  async fetch(key, options) { return this.#entries.get(key) ?? this.#load?.(key, undefined, $unknown()); }
  mget(keys) { return Object.fromEntries(this.#entries); }
  forEach(f) { this.#entries.forEach((value, key) => f(value, key, this)); }
  values() { return this.#entries.values(); }
  entries() { return this.#entries.entries(); }
  has(key) { return $unknown(); }
  del(key) { return $unknown(); }
  delete(key) { return $unknown(); }
  clear() {}
  keys() { return this.#entries.keys(); }
  on() { return this; }
  ttl() { return $unknown(); }
  getTtl() { return $unknown(); }
  getStats() { return $unknown(); }
  get size() { return $unknown(); }
}
const shared = new Cache();
export const put = (key, value) => shared.put(key, value);
export const get = (key) => shared.get(key);
export const lru = () => new Cache();
export const load = () => new Cache();
export const create = () => new Cache();
export { Cache, Cache as LRUCache, Cache as TTLCache };
export default Cache;
`,
};

/** A circuit breaker calls its function. */
export const breakers: LibraryModel = {
  name: 'breakers',
  packages: ['opossum'],
  code: `
class CircuitBreaker {
  #action;
  #fallback;
  constructor(action) { this.#action = action; }
  async fire(...given) { return $unknown() ? this.#action(...given) : this.#fallback?.(...given); }
  call(self, ...given) { return this.#action.apply(self, given); }
  fallback(f) { this.#fallback = f; return this; }
  on() { return this; }
  healthCheck() {}
  shutdown() {}
}
export { CircuitBreaker };
export default CircuitBreaker;
`,
};

/** Keys in another spelling: what a property holds is the same. */
export const spellings: LibraryModel = {
  name: 'spellings',
  packages: [
    'camelcase-keys',
    'snakecase-keys',
    'decamelize-keys',
    'humps',
    'camelize',
    'camelize-ts',
    'snakeize',
    'change-case/keys',
    'lowercase-keys',
  ],
  code: `
const same = (value) => value;
export { same as camelizeKeys, same as decamelizeKeys, same as pascalizeKeys, same as depascalizeKeys, same as camelCase };
export { same as snakeCase, same as pascalCase };
export default same;
`,
};
