// Fields of a returned object are exact, per call.

function toContact(email) {
  return { email, kind: 'mail', size: email.length };
}

function exactFields() {
  const contact = toContact(source());
  sink(contact.email); // !
  sink(contact.kind, contact.size);
}

function perCall() {
  const dirty = toContact(source());
  const clean = toContact('desk@example.com');
  sink(dirty.email); // !
  sink(clean.email);
}

function toView(order) {
  return { id: order.id, state: order.status, buyer: { name: order.name, tier: 'gold' } };
}

function nestedResult() {
  const view = toView(sourceRecord());
  sink(view.id, view.state, view.buyer.tier);
  sink(view.buyer.name); // !
  sink(view.buyer); // !
}

function immediateAccess() {
  sink(toContact(source()).email); // !
  sink(toContact(source()).kind);
}

function destructuredResult() {
  const { email, kind } = toContact(source());
  sink(email); // !
  sink(kind);
}

function toSafeView({ id, status, total, email }) {
  return { id, status, total, buyer: hash(email) };
}

function safeView() {
  sink(toSafeView(sourceRecord()));
}

function eitherShape(order) {
  if (order.total > 10) return { id: order.id, note: order.status };
  return { id: order.id, note: order.phone };
}

function joinedShapes() {
  const shape = eitherShape(sourceRecord());
  sink(shape.id);
  sink(shape.note); // !
}

function mutatedAfterReturn() {
  const contact = toContact(source());
  contact.email = '';
  sink(contact);
  const other = toContact('x');
  other.note = source('note');
  sink(other.email);
  sink(other.note); // !
}

function listResult(orders) {
  return { emails: orders.map((order) => order.email), ids: orders.map((order) => order.id) };
}

function listsInResult() {
  const { emails, ids } = listResult(sourceList());
  sink(emails); // !
  sink(ids);
}

function derivedText() {
  const load = () => ({ email: source(), id: '1' });
  sink(`mail ${load().email}`); // !
  sink(`order ${load().id}`);
}
