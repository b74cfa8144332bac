// Parameter to result, without mixing up callers.

function identity(value) {
  return value;
}

function twoCallers() {
  const dirty = identity(source());
  const clean = identity('constant');
  sink(dirty); // !
  sink(clean);
}

function firstOf(first, second) {
  return first;
}

function onlyTheReturnedParameter() {
  sink(firstOf(source(), 'b')); // !
  sink(firstOf('a', source()));
}

function decorate(text) {
  return `<${text.trim()}>`;
}

function derivedResult() {
  sink(decorate(source())); // !
  sink(decorate(' x '));
}

function pass(value) {
  return identity(identity(value));
}

function throughTwoLevels() {
  sink(pass(source('name'))); // !
  sink(pass('nobody'));
}

function sizeOf(text) {
  return text.length;
}

function isMail(text) {
  return text.includes('@');
}

function resultIsNotTheParameter() {
  sink(sizeOf(source()), isMail(source()));
}

function firstWord(text) {
  if (!text) return '';
  const [word] = text.split(' ');
  return word;
}

function severalReturns() {
  sink(firstWord(source('name'))); // !
  sink(firstWord('static text'));
}

function mask(text) {
  return redact(text);
}

function sanitizingFunction() {
  sink(mask(source()));
}

function sameObject(order) {
  return order;
}

function objectIdentity() {
  const order = sourceRecord();
  sink(sameObject(order).id);
  sink(sameObject(order).email); // !
}
