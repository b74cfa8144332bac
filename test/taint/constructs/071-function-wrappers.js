// memoize, debounce, throttle, once: the wrapped function is the function.
import { debounce, memoize, once, throttle } from 'lodash';

function memoizedResult() {
  const format = memoize((order) => `${order.name}`);
  const state = memoize((order) => order.status);
  sink(format(sourceRecord())); // !
  sink(state(sourceRecord()));
}

function memoizedSource() {
  const load = memoize(() => source());
  sink(load()); // !
}

function memoizedSanitizer() {
  const digest = memoize((email) => hash(email));
  sink(digest(source()));
}

function debouncedSink() {
  const log = debounce((email) => sink(email), 0); // !
  log(source());
}

function debouncedClean() {
  const log = debounce((id) => sink(id), 0);
  log(sourceRecord().id);
}

function throttledSink() {
  const log = throttle((order) => {
    sink(order.id);
    sink(order.phone); // !
  }, 10);
  log(sourceRecord());
}

function onceResult() {
  const load = once(() => sourceRecord());
  sink(load().email); // !
  sink(load().id);
}

function ownMemoize(fn) {
  const cache = new Map();
  return (key) => {
    if (!cache.has(key)) cache.set(key, fn(key));
    return cache.get(key);
  };
}

function ownMemoized() {
  const load = ownMemoize((id) => `${id} ${source()}`);
  const count = ownMemoize((id) => source(id).length);
  sink(load('a')); // !
  sink(count('a'));
}

function withTiming(fn) {
  return function timed(...args) {
    const started = Date.now();
    const result = fn.apply(this, args);
    sink(Date.now() - started);
    return result;
  };
}

function ownWrapper() {
  const trim = withTiming((text) => text.trim());
  sink(trim(source())); // !
  sink(trim('x'));
}

function withLogging(fn) {
  return (...args) => {
    sink(args); // !
    return fn(...args);
  };
}

function loggingWrapper() {
  const size = withLogging((text) => text.length);
  sink(size(source()));
}

const throttleState = throttle(() => source().length, 5);

function moduleWrapper() {
  sink(throttleState());
}
