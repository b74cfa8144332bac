// Overwriting a field, or the object above it, cleans it.

function fieldOverwritten() {
  const buyer = { email: source() };
  buyer.email = 'hidden';
  sink(buyer.email);
  sink(buyer);
}

function parentOverwritten() {
  const order = { buyer: { email: source() } };
  order.buyer = null;
  sink(order);
}

function fieldSanitizedInPlace() {
  const order = sourceRecord();
  order.email = redact(order.email);
  sink(order.email);
  sink(order.name); // !
}

function everyFieldSanitized() {
  const order = sourceRecord();
  order.email = hash(order.email);
  order.name = redact(order.name);
  order.phone = undefined;
  order.address = null;
  order.items = [];
  sink(order);
}

function oneFieldForgotten() {
  const order = sourceRecord();
  order.email = hash(order.email);
  order.name = redact(order.name);
  order.phone = undefined;
  order.items = [];
  sink(order); // !
}

function overwrittenWithData() {
  const view = { email: 'hidden' };
  view.email = source();
  sink(view); // !
}

function overwrittenOnOnePath() {
  const buyer = { email: source() };
  if (opaque('mask')) {
    buyer.email = '***';
  }
  sink(buyer.email); // !
}

function overwrittenOnBothPaths() {
  const buyer = { email: source() };
  if (opaque('mask')) {
    buyer.email = '***';
  } else {
    buyer.email = hash(buyer.email);
  }
  sink(buyer.email);
}

function overwrittenInFunction() {
  const mask = (target) => {
    target.email = redact(target.email);
  };
  const buyer = { email: source(), name: source('name') };
  mask(buyer);
  sink(buyer.email);
  sink(buyer.name); // !
}

function restoredLater() {
  const buyer = { email: source() };
  const original = buyer.email;
  buyer.email = '***';
  sink(buyer.email);
  buyer.email = original;
  sink(buyer.email); // !
}

function derivedText() {
  const order = { email: source() };
  const line = `mail ${order.email}`;
  order.email = 'x';
  sink(line); // !
  sink(`mail ${order.email}`);
}
