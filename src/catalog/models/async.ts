import type { LibraryModel } from './schema.ts';

/** The `async` package. Tasks report to a callback, or are async functions; so do the functions themselves. */
const code = `
// Runs a task; what it reports or returns arrives in the array.
function run(task, given, handle) {
  const returned = task(...given, (error, ...values) => {
    handle(error, values);
  });
  if (returned !== undefined && returned?.then !== undefined) returned.then((value) => handle(null, [value]), (error) => handle(error, []));
}
// Hands a result over to the callback, or gives a promise of it.
function finish(done, error, value) {
  if (typeof done === 'function') {
    done(error, value);
    return undefined;
  }
  return Promise.resolve(value);
}
function gather(list, task) {
  const results = [];
  let failure = null;
  for (const item of list) {
    run(task, [item], (error, values) => {
      failure = error ?? failure;
      results.push(values[0]);
    });
  }
  return { results, failure };
}
export function map(list, task, done) {
  const { results, failure } = gather(list, task);
  return finish(done, failure, results);
}
export const mapSeries = map;
export const mapLimit = (list, limit, task, done) => map(list, task, done);
export const concat = (list, task, done) => {
  const { results, failure } = gather(list, task);
  return finish(done, failure, results.flat());
};
export const concatSeries = concat;
export const concatLimit = (list, limit, task, done) => concat(list, task, done);
export const flatMap = concat;
export function mapValues(object, task, done) {
  const results = {};
  for (const [key, value] of Object.entries(object)) run(task, [value, key], (error, values) => { results[key] = values[0]; });
  return finish(done, null, results);
}
export function each(list, task, done) {
  const { failure } = gather(list, task);
  return finish(done, failure, undefined);
}
export const eachSeries = each;
export const forEach = each;
export const forEachSeries = each;
export const eachLimit = (list, limit, task, done) => each(list, task, done);
export const forEachLimit = eachLimit;
export function eachOf(object, task, done) {
  for (const [key, value] of Object.entries(object)) run(task, [value, key], () => undefined);
  return finish(done, null, undefined);
}
export const forEachOf = eachOf;
export const eachOfSeries = eachOf;
export const eachOfLimit = (object, limit, task, done) => eachOf(object, task, done);
export function filter(list, task, done) {
  gather(list, task);
  return finish(done, null, list.toSorted());
}
export const filterSeries = filter;
export const reject = filter;
export const sortBy = filter;
export function detect(list, task, done) {
  gather(list, task);
  return finish(done, null, $element(list));
}
export const detectSeries = detect;
export const find = detect;
export function some(list, task, done) {
  gather(list, task);
  return finish(done, null, $unknown());
}
export const every = some;
export function reduce(list, start, task, done) {
  let result = start;
  for (const item of list) run(task, [result, item], (error, values) => { result = values[0]; });
  return finish(done, null, result);
}
export const inject = reduce;
export function waterfall(tasks, done) {
  let given = [];
  let failure = null;
  for (const task of tasks) {
    run(task, given, (error, values) => {
      failure = error ?? failure;
      given = values;
    });
  }
  if (typeof done !== 'function') return Promise.resolve(given[0]);
  done(failure, ...given);
}
function runAll(tasks, done) {
  if (Array.isArray(tasks)) return map(tasks, (task, report) => task(report), done);
  const results = {};
  for (const [key, task] of Object.entries(tasks)) run(task, [], (error, values) => { results[key] = values[0]; });
  return finish(done, null, results);
}
export const parallel = runAll;
export const series = runAll;
export const parallelLimit = (tasks, limit, done) => runAll(tasks, done);
export function race(tasks, done) {
  for (const task of tasks) run(task, [], (error, values) => done(error, values[0]));
}
export function auto(tasks, done) {
  const results = {};
  for (const [key, task] of Object.entries(tasks)) {
    const list = Array.isArray(task) ? task : [task];
    const step = list.at(-1);
    const given = list.length > 1 ? [results] : [];
    run(step, given, (error, values) => { results[key] = values[0]; });
  }
  return finish(done, null, results);
}
export function retry(options, task, done) {
  const [step, report] = typeof options === 'function' ? [options, task] : [task, done];
  let result;
  run(step, [], (error, values) => { result = values[0]; });
  return finish(report, null, result);
}
export function times(count, task, done) { return map([0, 1], task, done); }
export function timesSeries(count, task, done) { return map([0, 1], task, done); }
export function whilst(test, task, done) {
  let result;
  run(task, [], (error, values) => { result = values[0]; });
  return finish(done, null, result);
}
export const doWhilst = (task, test, done) => whilst(test, task, done);
export const until = whilst;
export const forever = (task, done) => whilst(undefined, task, done);
export const apply = (f, ...first) => (...rest) => f(...first, ...rest);
export const asyncify = (f) => (...given) => { const done = given.pop(); done(null, f(...given)); };
export const constant = (...values) => (...given) => given.at(-1)(null, ...values);
export const reflect = (f) => f;
export const timeout = (f) => f;
export const memoize = (f) => f;
export const ensureAsync = (f) => f;
export const nextTick = (f, ...given) => setTimeout(f, 0, ...given);
export const setImmediate = nextTick;
class Queue {
  constructor(worker) { this.worker = worker; }
  push(task, done) {
    const tasks = Array.isArray(task) ? task : [task];
    for (const item of tasks) run(this.worker, [item], (error, values) => done?.(error, ...values));
    return Promise.resolve();
  }
  pushAsync(task) { return this.push(task); }
  unshift(task, done) { return this.push(task, done); }
  drain(f) { f?.(); }
  error(f) { f?.($unknown()); }
  saturated(f) { f?.(); }
  empty(f) { f?.(); }
  length() { return $unknown(); }
  kill() {}
  pause() {}
  resume() {}
}
export const queue = (worker) => new Queue(worker);
export const priorityQueue = queue;
export const cargo = (worker) => new Queue((task, done) => worker([task], done));
`;

export const asyncLibrary: LibraryModel = { name: 'async', packages: ['async'], perFunction: ['async/'], code };
