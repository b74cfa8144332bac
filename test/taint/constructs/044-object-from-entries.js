// `Object.fromEntries`: known keys become fields, others the rest.
const PUBLIC_FIELDS = ['id', 'status', 'total'];

function literalPairs() {
  const row = Object.fromEntries([
    ['id', 1],
    ['email', source()],
  ]);
  sink(row.id);
  sink(row.email); // !
}

function fromMap() {
  const row = Object.fromEntries(
    new Map([
      ['email', source()],
      ['zone', 4],
    ]),
  );
  sink(row.email); // !
}

function mappedList() {
  const byId = Object.fromEntries(sourceList().map((order) => [order.id, order.email]));
  sink(byId); // !
  sink(Object.keys(byId));
}

function mappedListClean() {
  const byId = Object.fromEntries(sourceList().map((order) => [order.id, order.status]));
  sink(byId);
}

function valuesRedacted() {
  const buyer = { email: source(), name: source('name') };
  const safe = Object.fromEntries(Object.entries(buyer).map(([key, value]) => [key, redact(value)]));
  sink(safe);
}

function valuesKept() {
  const buyer = { email: source(), name: source('name') };
  const upper = Object.fromEntries(Object.entries(buyer).map(([key, value]) => [key.toUpperCase(), value]));
  sink(upper); // !
}

function allowListedKeys() {
  const order = sourceRecord();
  const view = Object.fromEntries(Object.entries(order).filter(([key]) => PUBLIC_FIELDS.includes(key)));
  sink(view);
}

function unfilteredEntries() {
  const order = sourceRecord();
  const copy = Object.fromEntries(Object.entries(order));
  sink(copy); // !
}

function pickedKeys() {
  const { id, total } = sourceRecord();
  sink(Object.fromEntries(Object.entries({ id, total })));
}

function fromSearchParams() {
  const params = new URLSearchParams({ email: source() });
  sink(Object.fromEntries(params)); // !
  sink(Object.fromEntries(new URLSearchParams('page=2')));
}
