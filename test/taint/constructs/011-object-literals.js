// Object literal properties are exact.

function property() {
  const buyer = { email: source(), country: 'DE' };
  sink(buyer.email); // !
  sink(buyer.country);
}

function shorthand() {
  const email = source();
  const status = 'open';
  const ticket = { email, status };
  sink(ticket.email); // !
  sink(ticket.status);
}

function wholeObject() {
  const email = source();
  sink({ email }); // !
  sink({ size: email.length });
}

function nestedLiteral() {
  const payload = { meta: { source: 'api' }, buyer: { contact: { email: source() } } };
  sink(payload.buyer.contact.email); // !
  sink(payload.buyer); // !
  sink(payload.meta);
}

function quotedAndNumericKeys() {
  const row = { 'buyer-email': source(), 0: 'first', 'order-id': 'A-1' };
  sink(row['buyer-email']); // !
  sink(row[0]);
  sink(row['order-id']);
}

function lastDuplicateWins() {
  const row = { email: source(), email: 'masked' };
  sink(row.email);
}

function missingProperty() {
  const buyer = { email: source() };
  sink(buyer.fax);
}

function mappedRecord() {
  const order = sourceRecord();
  const view = { id: order.id, buyer: order.name, lines: order.items.length };
  sink(view.id, view.lines);
  sink(view.buyer); // !
}

function sanitizedProperty() {
  const order = sourceRecord();
  sink({ id: order.id, email: hash(order.email), name: redact(order.name) });
}

function functionValuedProperty() {
  const email = source();
  const api = { read: () => email, size: () => email.length };
  sink(api.read()); // !
  sink(api.size());
}

function derivedText() {
  const order = { email: source(), id: '1' };
  sink(`mail ${order.email}`); // !
  sink(`order ${order.id}`);
}
