// A callee hands its parameter to a sink: the report stands at the sink.

function logContact(contact) {
  sink(contact); // !
}

function callsLogContact() {
  logContact(source());
}

function logOnlyClean(text) {
  sink(text);
}

function callsLogOnlyClean() {
  logOnlyClean(hash(source()));
  logOnlyClean(sourceRecord().id);
  logOnlyClean(source().length);
}

function logSecond(first, second) {
  sink(second); // !
  sink(first);
}

function callsLogSecond() {
  logSecond('id', source());
}

function logField(order) {
  sink(order.id, order.status);
  sink(order.email); // !
}

function callsLogField() {
  logField(sourceRecord());
}

function outer(value) {
  inner(value);
}

function inner(value) {
  innermost(`value: ${value}`);
}

function innermost(value) {
  sink(value); // !
}

function callsOuter() {
  outer(source());
}

const arrowSink = (value) => sink(value); // !

function callsArrow() {
  arrowSink(source());
}

function logUnlessHidden(value, hidden) {
  if (hidden) {
    sink('hidden');
  } else {
    sink(value); // !
  }
}

function callsLogUnlessHidden() {
  logUnlessHidden(source(), opaque('hidden'));
}

function sanitizesFirst(value) {
  const safe = redact(value);
  sink(safe);
}

function callsSanitizesFirst() {
  sanitizesFirst(source());
}

function neverCalledWithData(value) {
  sink(value);
}
