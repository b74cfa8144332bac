// Currying, factories and closures that keep what they were made with.

function makeGreeter(name) {
  return () => `Dear ${name}`;
}

function factory() {
  const dirty = makeGreeter(source('name'));
  const clean = makeGreeter('customer');
  sink(dirty()); // !
  sink(clean());
}

const add = (label) => (value) => `${label}=${value}`;

function curried() {
  sink(add('mail')(source())); // !
  sink(add(source())('x')); // !
  sink(add('mail')('x'));
}

const three = (a) => (b) => (c) => [a, b, c];

function curriedThrice() {
  const parts = three('a')(source())('c');
  sink(parts[0], parts[2]);
  sink(parts[1]); // !
}

function makeStore(initial) {
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      value = next;
    },
    size: () => String(value).length,
  };
}

function storeFilled() {
  const store = makeStore('empty');
  store.set(source());
  sink(store.get()); // !
  sink(store.size());
}

function storeUntouched() {
  const store = makeStore('empty');
  sink(store.get());
}

function makeLogger(prefix) {
  return function log(text) {
    sink(prefix);
    sink(text); // !
  };
}

function loggerFactory() {
  const log = makeLogger('orders');
  log(source());
}

function makeReader(key) {
  return (record) => record[key];
}

function keyedReader() {
  const readPhone = makeReader('phone');
  sink(readPhone(sourceRecord())); // !
}

function makeCounter() {
  let count = 0;
  return () => ++count;
}

function counterClosure() {
  const next = makeCounter();
  sourceList().forEach(() => next());
  sink(next());
}

function lazy(value) {
  return { unwrap: () => value };
}

function lazyBox() {
  sink(lazy(source()).unwrap()); // !
  sink(lazy(hash(source())).unwrap());
}

const makeMasker = (mask) => (text) => mask(text);

function maskerFactory() {
  sink(makeMasker(redact)(source()));
  sink(makeMasker((text) => text.trim())(source())); // !
}
