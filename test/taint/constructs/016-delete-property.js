// `delete` removes the field.

function deleted() {
  const buyer = { id: 1, email: source() };
  delete buyer.email;
  sink(buyer.email);
  sink(buyer);
}

function otherFieldDeleted() {
  const buyer = { id: 1, email: source() };
  delete buyer.id;
  sink(buyer); // !
}

function deletedFromRecord() {
  const order = sourceRecord();
  delete order.email;
  sink(order.email);
  sink(order); // !
}

function allPersonalFieldsDeleted() {
  const order = sourceRecord();
  delete order.email;
  delete order.name;
  delete order.phone;
  delete order.address;
  delete order.items;
  sink(order);
}

function deletedByConstantKey() {
  const key = 'email';
  const buyer = { email: source(), country: 'FR' };
  delete buyer[key];
  sink(buyer);
}

function deletedByUnknownKey() {
  const buyer = { email: source(), country: 'FR' };
  delete buyer[opaque('key')];
  sink(buyer); // !
}

function deletedFromCopy() {
  const order = { id: 3, email: source() };
  const copy = { ...order };
  delete copy.email;
  sink(copy);
  sink(order); // !
}

function nestedDelete() {
  const job = { data: { email: source(), sku: 'S' } };
  delete job.data.email;
  sink(job);
}

function deletedAfterSink() {
  const buyer = { email: source() };
  sink(buyer); // !
  delete buyer.email;
}

function deletedOnOnePath() {
  const buyer = { email: source() };
  if (opaque('gdpr')) delete buyer.email;
  sink(buyer); // !
}

function deletedWithReflect() {
  const buyer = { id: 1, email: source() };
  Reflect.deleteProperty(buyer, 'email');
  sink(buyer);
}
