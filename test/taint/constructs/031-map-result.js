// The result of `map` holds what the callback returns.

function identity() {
  const emails = sourceList().map((order) => order.email);
  sink(emails[0]); // !
  sink(emails); // !
}

function cleanField() {
  const ids = sourceList().map((order) => order.id);
  sink(ids);
  sink(ids[0]);
}

function sanitized() {
  const hashes = sourceList().map((order) => hash(order.email));
  sink(hashes);
}

function sanitizerReference() {
  const emails = [source(), source()];
  sink(emails.map(redact));
  sink(emails.map((email) => email.trim())); // !
}

function lengths() {
  sink([source(), source('name')].map((text) => text.length));
}

function blockBodyWithoutReturn() {
  const results = sourceList().map((order) => {
    opaque(order.id);
  });
  sink(results);
}

function objectResult() {
  const views = sourceList().map((order) => ({ id: order.id, contact: order.email }));
  sink(views[0].id);
  sink(views[0].contact); // !
  sink(views); // !
}

function objectResultClean() {
  const views = sourceList().map(({ id, status, items }) => ({ id, status, lines: items.length }));
  sink(views);
}

function chained() {
  const lines = sourceList()
    .map((order) => order.name)
    .map((name) => name.toUpperCase())
    .map((name) => `- ${name}`);
  sink(lines); // !
}

function cleanedHalfWay() {
  const lines = sourceList()
    .map((order) => order.name)
    .map((name) => redact(name))
    .map((name) => `- ${name}`);
  sink(lines);
}

function dataFromClosure() {
  const email = source();
  sink([1, 2].map((n) => `${n}:${email}`)); // !
  sink([1, 2].map((n) => `${n}:${email.length}`));
}

function nestedMap() {
  const notes = sourceList().map((order) => order.items.map((item) => item.note));
  const skus = sourceList().map((order) => order.items.map((item) => item.sku));
  sink(notes[0][0]); // !
  sink(skus[0][0], skus);
}

function namedMapper() {
  const toContact = (order) => order.phone;
  const toState = (order) => order.status;
  sink(sourceList().map(toContact)); // !
  sink(sourceList().map(toState));
}

function conditionalMapper() {
  const shown = sourceList().map((order) => (order.total > 10 ? order.id : order.name));
  sink(shown); // !
}
