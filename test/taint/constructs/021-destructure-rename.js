// Renaming while destructuring.

function renamed() {
  const { email: contact } = { email: source(), id: 1 };
  sink(contact); // !
}

function renamedClean() {
  const { id: email } = { email: source(), id: 1 };
  sink(email);
}

function crossed() {
  const { a: b, b: a } = { a: source(), b: 'clean' };
  sink(b); // !
  sink(a);
}

function renamedFromRecord() {
  const { name: recipient, status: state, phone: tel } = sourceRecord();
  sink(recipient); // !
  sink(state);
  sink(tel); // !
}

function assignmentPattern() {
  let target, kept;
  ({ email: target, country: kept } = { email: source(), country: 'DE' });
  sink(target); // !
  sink(kept);
}

function intoMembers() {
  const view = { id: 0, contact: '' };
  ({ email: view.contact, id: view.id } = sourceRecord());
  sink(view.contact); // !
  sink(view.id);
}

function renamedInParameter() {
  const print = ({ email: address }) => sink(address); // !
  print({ email: source() });
}

function renamedInLoop() {
  for (const { email: mail, id: number } of sourceList()) {
    sink(number);
    sink(mail); // !
  }
}

function stringKey() {
  const { 'buyer-name': buyerName, 'order-id': orderId } = { 'buyer-name': source('name'), 'order-id': 'A' };
  sink(buyerName); // !
  sink(orderId);
}

function derivedText() {
  const { email: contact, id: number } = { email: source(), id: '1' };
  sink(`mail ${contact}`); // !
  sink(`order ${number}`);
}
