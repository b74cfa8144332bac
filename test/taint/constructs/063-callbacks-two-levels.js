// Callbacks handed down through functions.

function withOrder(callback) {
  callback(sourceRecord());
}

function oneLevel() {
  withOrder((order) => {
    sink(order.id);
    sink(order.email); // !
  });
}

function retry(task) {
  return attempt(task);
}

function attempt(task) {
  return task();
}

function twoLevels() {
  const email = retry(() => source());
  sink(email); // !
}

function twoLevelsClean() {
  const size = retry(() => source().length);
  sink(size);
}

function each(list, visit) {
  eachFrom(list, 0, visit);
}

function eachFrom(list, start, visit) {
  for (let i = start; i < list.length; i++) visit(list[i], i);
}

function visitDown() {
  each(sourceList(), (order, index) => {
    sink(index, order.status);
    sink(order.phone); // !
  });
}

function visitDownClean() {
  each(['DE', 'FR'], (country) => sink(country));
}

function transform(value, mapper) {
  return applyMapper(value, mapper);
}

function applyMapper(value, mapper) {
  return mapper(value);
}

function mapperDecides() {
  const email = source();
  sink(transform(email, (text) => text.trim())); // !
  sink(transform(email, (text) => hash(text)));
  sink(transform(email, redact));
  sink(transform('x', (text) => text.trim()));
}

function withOptions(options) {
  options.onDone(options.value);
}

function callbackInOptions() {
  withOptions({
    value: source(),
    onDone: (value) => {
      sink(value); // !
    },
  });
}

function callbackInOptionsClean() {
  withOptions({ value: 'x', onDone: (value) => sink(value) });
}

function wrap(callback) {
  return (value) => callback(`<${value}>`);
}

function wrapped() {
  const print = wrap((text) => sink(text)); // !
  print(source());
}

function wrappedSanitizer() {
  const safe = wrap((text) => redact(text));
  sink(safe(source()));
}
