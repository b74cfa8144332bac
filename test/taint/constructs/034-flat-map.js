// `flatMap` collects the elements of what the callback returns.

function nestedNotes() {
  const notes = sourceList().flatMap((order) => order.items.map((item) => item.note));
  sink(notes); // !
  sink(notes[0]); // !
}

function nestedSkus() {
  const skus = sourceList().flatMap((order) => order.items.map((item) => item.sku));
  sink(skus);
}

function elementsKeepFields() {
  const lines = sourceList().flatMap((order) => order.items);
  sink(lines[0].sku);
  sink(lines[0].note); // !
}

function scalarResult() {
  sink(sourceList().flatMap((order) => order.email)); // !
  sink(sourceList().flatMap((order) => order.id));
}

function conditionalResult() {
  const contacts = sourceList().flatMap((order) => (order.total > 0 ? [order.email] : []));
  sink(contacts); // !
  sink(contacts.length);
}

function pairs() {
  const cells = sourceList().flatMap((order) => [order.id, order.phone]);
  sink(cells); // !
}

function sanitized() {
  sink(sourceList().flatMap((order) => [hash(order.email), redact(order.name)]));
}

function splitIntoWords() {
  sink([source('name')].flatMap((name) => name.split(' '))); // !
}

function parameterInSink() {
  sourceList().flatMap((order) => {
    sink(order.status);
    sink(order.address.zip); // !
    return [];
  });
}
