// Values carry data, keys do not.

function values() {
  const buyer = { email: source(), country: 'DE' };
  sink(Object.values(buyer)); // !
  sink(Object.values({ country: 'DE' }));
}

function keys() {
  sink(Object.keys(sourceRecord()));
  sink(Object.getOwnPropertyNames(sourceRecord()));
  sink(Reflect.ownKeys({ email: source() }));
}

function entries() {
  const buyer = { email: source() };
  sink(Object.entries(buyer)); // !
  sink(Object.entries(buyer).length);
}

function entryParts() {
  Object.entries({ email: source() }).forEach(([key, value]) => {
    sink(key);
    sink(value); // !
  });
}

function mappedEntries() {
  const order = sourceRecord();
  sink(Object.entries(order).map(([key]) => key));
  sink(Object.entries(order).map(([key, value]) => `${key}=${value}`)); // !
  sink(Object.entries(order).map(([key, value]) => `${key}: ${typeof value}`));
}

function valuesOfCleanView() {
  const { id, status } = sourceRecord();
  sink(Object.values({ id, status }));
}

function lookupThroughKeys() {
  const buyer = { email: source() };
  sink(Object.keys(buyer).map((key) => buyer[key])); // !
}

function indexOfRecords() {
  const byId = {};
  for (const order of sourceList()) byId[order.id] = order;
  for (const order of Object.values(byId)) {
    sink(order.status);
    sink(order.name); // !
  }
  sink(Object.keys(byId).length);
}

function hasKey() {
  const buyer = { email: source() };
  sink(Object.hasOwn(buyer, 'email'));
  sink(Object.keys(buyer).includes('email'));
}

function valuesSanitized() {
  const buyer = { email: source(), name: source('name') };
  sink(Object.values(buyer).map((value) => redact(value)));
}

function joinedValues() {
  const { address } = sourceRecord();
  sink(Object.values(address).join(', ')); // !
}
