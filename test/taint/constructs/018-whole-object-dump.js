// Dumping an object dumps what it holds.

function recordDump() {
  const order = sourceRecord();
  sink(order); // !
}

function recordInsideObject() {
  const order = sourceRecord();
  sink({ event: 'shipped', order }); // !
  sink({ event: 'shipped', order: order.id });
}

function recordInsideArray() {
  sink([1, 'two', sourceRecord()]); // !
}

function listDump() {
  sink(sourceList()); // !
  sink(sourceList().length);
}

function secondArgument() {
  const order = sourceRecord();
  sink('shipped', order.id, order); // !
  sink('shipped', order.id, order.total);
}

function nestedRecordDump() {
  const order = sourceRecord();
  sink(order.address); // !
  sink(order.items); // !
  sink(order.items[0]); // !
}

function cleanPartsOfRecord() {
  const order = sourceRecord();
  sink(order.items[0].sku, order.items[0].quantity);
  sink({ id: order.id, status: order.status, total: order.total });
}

function dumpAfterManyLevels() {
  const wrapper = { response: { body: sourceRecord() } };
  sink(wrapper); // !
}

function objectWithOnlyCleanFields() {
  const email = source();
  const stats = { seen: 1, hasEmail: Boolean(email), size: email.length };
  sink(stats);
}

function objectWithFunction() {
  const email = source();
  sink({ id: 1, resend: () => email });
}

function dumpDeep() {
  sinkDeep({ a: { b: [source()] } }); // !
  sinkDeep({ a: { b: ['clean'] } });
}

function emptyListOfSameShape() {
  const orders = [];
  sink(orders);
}

function derivedText() {
  const order = { email: source(), id: '1' };
  sink(JSON.stringify(order)); // !
  sink(`${order}`);
}

// May miss: a dump shows seven levels of objects.
function deeplyNested() {
  sink({ a: { b: { c: { d: { e: { f: source() } } } } } }); // !
  sink({ a: { b: { c: { d: { e: { f: { g: { h: source() } } } } } } } });
}
