import type { LibraryModel } from './schema.ts';

/** Small packages that run asynchronous work in some order, or again when it fails. */
export const promises: readonly LibraryModel[] = [
  {
    name: 'p-map',
    packages: ['p-map', 'p-map-series', 'p-each-series', 'p-filter', 'p-all'],
    code: `
export default async function pMap(list, task) {
  const results = [];
  for await (const item of await list) results.push(await (task === undefined ? item() : task(item, 0)));
  return results;
}
export async function* pMapIterable(list, task) { for await (const item of list) yield await task(item, 0); }
export const pMapSkip = undefined;`,
  },
  {
    name: 'p-reduce',
    packages: ['p-reduce'],
    code: `
export default async function pReduce(list, f, start) {
  let result = start;
  for await (const item of list) result = await f(result, item, 0);
  return result;
}`,
  },
  {
    name: 'p-props',
    packages: ['p-props'],
    code: `
export default async function pProps(object) {
  const result = {};
  for (const [key, value] of Object.entries(object)) result[key] = await value;
  return result;
}`,
  },
  {
    name: 'p-limit',
    packages: ['p-limit'],
    code: `
export default function pLimit() { return async (task, ...given) => task(...given); }
export const limitFunction = (f) => f;`,
  },
  {
    name: 'p-retry',
    packages: ['p-retry', 'async-retry', 'promise-retry', 'ts-retry-promise', 'p-timeout', 'p-try', 'p-wait-for'],
    code: `
async function again(task, options) {
  const fail = (error) => { throw error; };
  return typeof task === 'function' ? task(fail, 1) : (typeof options === 'function' ? options(fail, 1) : task);
}
export const retry = again;
export class AbortError extends Error {}
export default function (task, options) { return again(task, options); }`,
  },
  {
    name: 'queues',
    packages: ['p-queue', 'bottleneck', 'fastq', 'better-queue'],
    code: `
export default class Queue {
  constructor(worker) { this.worker = worker; }
  async add(task, ...given) { return typeof task === 'function' ? task(...given) : this.worker?.(task); }
  async addAll(tasks) { return Promise.all(tasks.map((task) => task())); }
  async schedule(first, ...rest) {
    const steps = [first, ...rest].filter((item) => typeof item === 'function');
    return steps[0](...rest);
  }
  wrap(f) { return async (...given) => f(...given); }
  async push(task) { return this.worker?.(task); }
  submit(task, ...given) { task(...given); }
  async onIdle() {}
  async onEmpty() {}
  on(name, f) { f?.($unknown()); return this; }
  get size() { return $unknown(); }
}`,
  },
  {
    name: 'bluebird',
    packages: ['bluebird', 'any-promise', 'es6-promise', 'q'],
    code: `
export const map = async (list, f) => { const results = []; for await (const item of await list) results.push(await f(item, 0)); return results; };
export const mapSeries = map;
export const each = async (list, f) => { for await (const item of await list) await f(item, 0); return list; };
export const filter = async (list, f) => (await list).filter((item) => f(item));
export const reduce = async (list, f, start) => { let result = start; for await (const item of await list) result = await f(result, item); return result; };
export const props = async (object) => { const result = {}; for (const [key, value] of Object.entries(await object)) result[key] = await value; return result; };
export const resolve = (value) => Promise.resolve(value);
export const reject = (error) => Promise.reject(error);
export const all = (list) => Promise.all(list);
export const any = (list) => Promise.any(list);
export const race = (list) => Promise.race(list);
export const delay = async (time, value) => value;
const attempt = async (f) => f();
export { attempt, attempt as try };
export const method = (f) => async (...given) => f(...given);
export const promisify = (f) => (...given) => new Promise((done, fail) => { f(...given, (error, value) => ($unknown() ? fail(error) : done(value))); });`,
  },
];
