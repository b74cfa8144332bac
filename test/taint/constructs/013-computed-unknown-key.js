// Unknown keys: a write may hit any field, a read may return any field.

function writeUnknownReadUnknown() {
  const cache = {};
  const key = opaque('key');
  cache[key] = source();
  sink(cache[key]); // !
  sink(cache); // !
}

function readUnknownOfMixed() {
  const buyer = { country: 'DE', email: source() };
  sink(buyer[opaque('key')]); // !
  sink(buyer.country);
}

function readUnknownOfClean() {
  const order = sourceRecord();
  const view = { id: order.id, status: order.status };
  sink(view[opaque('key')]);
}

function writeUnknownKeepsOthers() {
  const box = { email: source() };
  box[opaque('key')] = 'clean';
  sink(box.email); // !
}

function writeCleanUnderUnknownKey() {
  const counts = {};
  for (const order of sourceList()) {
    counts[order.status] = (counts[order.status] || 0) + 1;
  }
  sink(counts);
}

function groupedByStatus() {
  const groups = {};
  for (const order of sourceList()) {
    groups[order.status] ??= [];
    groups[order.status].push(order.email);
  }
  sink(groups); // !
  sink(Object.keys(groups));
}

function readUnknownOfRecord() {
  const order = sourceRecord();
  const field = opaque('field');
  sink(order[field]); // !
}

function sanitizedUnderUnknownKey() {
  const index = {};
  for (const { id, email } of sourceList()) {
    index[id] = hash(email);
  }
  sink(index);
}

function lookupInConstantTable() {
  const labels = { Shipped: 'on its way', Pending: 'waiting' };
  const order = sourceRecord();
  sink(labels[order.status]);
}

function deepUnknownKey() {
  const tree = { de: { contact: source() } };
  sink(tree[opaque('country')].contact); // !
  sink(tree[opaque('country')].currency);
}

// May over-report: what is written under an unknown key may be any property.
function anyProperty() {
  const order = { id: '1' };
  order[opaque('field')] = source();
  sink(order.id); // !
}
