// Comparisons, negation, typeof, membership, arithmetic and sizes tell nothing about a person.

function comparisons() {
  const email = source();
  const other = source('name');
  sink(email === other);
  sink(email != 'x', email < other);
}

function negation() {
  const email = source();
  sink(!email);
  sink(!!email, Boolean(email));
}

function typeOf() {
  sink(typeof source());
}

function membership() {
  const order = sourceRecord();
  sink('email' in order);
  sink(order instanceof Object);
}

function sizes() {
  const order = sourceRecord();
  const orders = sourceList();
  sink(order.email.length);
  sink(orders.length, order.items.length);
}

function arithmetic() {
  const order = sourceRecord();
  sink(order.email.length * 2 - 1);
  sink(order.email.length / 3, -order.email.length);
  sink(sourceNumber() % 2);
}

function bitwise() {
  const email = source();
  sink(email.length | 0, email.length >>> 1, ~email.length);
}

function voidAndDelete() {
  const order = sourceRecord();
  sink(void source());
  sink(delete order.email);
}

function storedBoolean() {
  const email = source();
  const hasEmail = Boolean(email) && email.length > 3;
  sink({ hasEmail });
}

function operandsStillTainted() {
  const email = source();
  if (typeof email === 'string' && email !== '') {
    sink(email); // !
  }
}

function comparisonBesideData() {
  const email = source();
  sink(email === 'x', email); // !
}

function numericFieldOfRecord() {
  const order = sourceRecord();
  sink(order.total * 1.19);
  sink(order.total + order.items.length);
}
