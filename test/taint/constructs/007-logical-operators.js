// `||` and `??` join both sides; `x && y` keeps of x only what is falsy.

function orFallback() {
  const email = source();
  sink(email || 'n/a'); // !
}

function orData() {
  const nickname = opaque('nickname');
  sink(nickname || source('name')); // !
}

function nullishFallback() {
  const { phone } = sourceRecord();
  sink(phone ?? ''); // !
}

function nullishData() {
  sink(opaque('cached') ?? source()); // !
}

function andConstant() {
  const email = source();
  sink(email && 'present');
}

function andData() {
  const allowed = opaque('allowed');
  sink(allowed && source()); // !
}

function andFieldOfRecord() {
  const order = sourceRecord();
  sink(order && order.address && order.address.street); // !
  sink(order && order.address && order.status);
}

function andLength() {
  const email = source();
  sink(email && email.length);
}

function andOrIdiom() {
  const email = source();
  sink((email && 'yes') || 'no');
  sink((opaque('show') && email) || 'hidden'); // !
}

function negationOr() {
  const email = source();
  sink(!email || email.length > 3);
}

function guardedSink() {
  const email = source();
  opaque('debug') && sink(email); // !
  opaque('debug') && sink('checked');
}

function orSanitized() {
  const order = sourceRecord();
  sink(redact(order.name) || hash(order.email) || 'unknown');
}
