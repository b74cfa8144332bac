// The callee changes the object it receives.

function addEmail(target) {
  target.email = source();
}

function concreteWrite() {
  const view = { id: 1 };
  addEmail(view);
  sink(view.email); // !
  sink(view.id);
}

function setContact(target, contact) {
  target.contact = contact;
}

function writeFromArgument() {
  const dirty = {};
  const clean = {};
  setContact(dirty, source());
  setContact(clean, 'desk');
  sink(dirty.contact); // !
  sink(clean.contact);
}

function stripPersonal(order) {
  delete order.email;
  delete order.name;
  delete order.phone;
  delete order.address;
  order.items = order.items.map(({ sku, quantity }) => ({ sku, quantity }));
}

function strippedInPlace() {
  const order = sourceRecord();
  stripPersonal(order);
  sink(order);
}

function maskEmail(order) {
  order.email = redact(order.email);
  return order;
}

function maskedField() {
  const order = sourceRecord();
  const same = maskEmail(order);
  sink(same.email);
  sink(order.name); // !
}

function appendTo(list, value) {
  list.push(value);
}

function listParameter() {
  const lines = [];
  appendTo(lines, source());
  sink(lines); // !
}

function copyField(from, to) {
  to.name = from.name;
}

function betweenParameters() {
  const view = { name: '', total: 0 };
  copyField(sourceRecord(), view);
  sink(view.name); // !
  sink(view.total);
}

function reassignParameter(target) {
  target = { email: source() };
  return Boolean(target);
}

function reassignmentIsLocal() {
  const view = { email: 'none' };
  sink(reassignParameter(view));
  sink(view.email);
}

function writeNested(target, value) {
  target.shipping.to = value;
}

function nestedParameterWrite() {
  const job = { shipping: { from: 'Berlin' } };
  writeNested(job, source('street'));
  sink(job.shipping.to); // !
  sink(job.shipping.from);
}

function writeThroughLevels(target) {
  addEmail(target);
}

function twoLevels() {
  const view = { kind: 'x' };
  writeThroughLevels(view);
  sink(view); // !
}

function derivedText() {
  const order = {};
  const fill = (target) => {
    target.email = source();
  };
  fill(order);
  sink(`mail ${order.email}`); // !
  sink(`order ${order.id}`);
}
