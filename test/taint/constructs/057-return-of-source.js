// The callee fetches the data itself.

function loadEmail() {
  return source();
}

function directCall() {
  sink(loadEmail()); // !
}

function loadOrder() {
  const order = sourceRecord();
  return order;
}

function recordFromCallee() {
  const order = loadOrder();
  sink(order.id);
  sink(order.phone); // !
}

const loadName = () => source('name');

function arrowCallee() {
  sink(loadName()); // !
}

function loadHashed() {
  return hash(source());
}

function sanitizedInCallee() {
  sink(loadHashed());
}

function loadStatus() {
  const { status } = sourceRecord();
  return status;
}

function cleanFieldFromCallee() {
  sink(loadStatus());
}

function loadMaybe(full) {
  if (!full) return null;
  return source();
}

function conditionalReturn() {
  sink(loadMaybe(opaque('full'))); // !
}

function loadContact() {
  return formatContact(loadOrder());
}

function formatContact(order) {
  return `${order.name} <${order.email}>`;
}

function throughHelpers() {
  sink(loadContact()); // !
  sink(loadContact().length);
}

function loadPair() {
  return [loadOrder().id, loadOrder().email];
}

function tupleFromCallee() {
  const [id, email] = loadPair();
  sink(id);
  sink(email); // !
}

function loadNothing() {
  source();
}

function droppedResult() {
  sink(loadNothing());
}
