// Nested paths are field-exact along the objects they pass.

function nestedWrite() {
  const job = { data: { buyer: {} }, attempts: 0 };
  job.data.buyer.email = source();
  sink(job.data.buyer.email); // !
  sink(job.data.buyer.country);
  sink(job.attempts);
}

function nestedDump() {
  const job = { data: { buyer: {} }, meta: { queue: 'labels' } };
  job.data.buyer.email = source();
  sink(job.data); // !
  sink(job.meta);
}

function nestedRecord() {
  const envelope = {};
  envelope.payload = sourceRecord();
  sink(envelope.payload.address.street); // !
  sink(envelope.payload.address); // !
  sink(envelope.payload.id);
}

function intermediateVariable() {
  const root = { a: { b: {} } };
  const inner = root.a.b;
  inner.c = source();
  sink(root.a.b.c); // !
  sink(root.a.d);
}

function writtenInParts() {
  const result = {};
  result.buyer = {};
  result.buyer.contact = {};
  result.buyer.contact.phone = source('phone');
  result.buyer.id = 17;
  sink(result.buyer.contact.phone); // !
  sink(result.buyer.id);
}

function nestedReplacement() {
  const job = { data: { email: source() } };
  job.data = { email: 'gone' };
  sink(job.data.email);
  sink(job);
}

function helperWritesNested(target) {
  target.shipment.to.name = source('name');
}

function nestedWriteInFunction() {
  const request = { shipment: { to: {}, weight: 2 } };
  helperWritesNested(request);
  sink(request.shipment.to.name); // !
  sink(request.shipment.weight);
}

function helperReadsNested(request) {
  return request.shipment.to.name;
}

function nestedReadInFunction() {
  const request = { shipment: { to: { name: source('name') }, from: { name: 'Warehouse' } } };
  sink(helperReadsNested(request)); // !
  sink(request.shipment.from.name);
}

function derivedText() {
  const order = { buyer: { contact: {} } };
  order.buyer.contact.email = source();
  sink(order.buyer.contact.email.toUpperCase()); // !
  sink(`order ${order.buyer.contact.id}`);
}
