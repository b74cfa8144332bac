// Map, WeakMap, Set: constant keys are exact.

function constantKeys() {
  const contacts = new Map();
  contacts.set('email', source());
  contacts.set('country', 'DE');
  sink(contacts.get('email')); // !
  sink(contacts.get('country'));
  sink(contacts.get('missing'));
}

function unknownKeys() {
  const byId = new Map();
  for (const order of sourceList()) byId.set(order.id, order.email);
  sink(byId.get(opaque('id'))); // !
  sink(byId.size, byId.has('a'));
}

function recordsById() {
  const byId = new Map(sourceList().map((order) => [order.id, order]));
  sink(byId.get('order-1').status);
  sink(byId.get('order-1').phone); // !
  sink([...byId.keys()]);
}

function initialEntries() {
  const contacts = new Map([
    ['email', source()],
    ['zone', 4],
  ]);
  sink(contacts.get('email')); // !
  sink(contacts.get('zone'));
}

function forEach() {
  const contacts = new Map([['a', source()]]);
  contacts.forEach((value, key) => {
    sink(key);
    sink(value); // !
  });
}

function iterated() {
  const contacts = new Map([['a', source()]]);
  for (const [key, value] of contacts.entries()) {
    sink(key);
    sink(value); // !
  }
}

function deleted() {
  const contacts = new Map([['email', source()]]);
  contacts.delete('email');
  sink(contacts.get('email'));
}

function cleared() {
  const contacts = new Map([['email', source()]]);
  contacts.clear();
  sink(contacts.get('email'));
}

function overwritten() {
  const contacts = new Map([['email', source()]]);
  contacts.set('email', '***');
  sink(contacts.get('email'));
}

function dumped() {
  const contacts = new Map([['email', source()]]);
  sink(contacts); // !
  sink(new Map([['zone', 4]]));
}

function weakMap() {
  const cache = new WeakMap();
  const key = {};
  const other = {};
  cache.set(key, source());
  sink(cache.get(key)); // !
  sink(cache.has(other));
}

function sets() {
  const unique = new Set();
  unique.add(source());
  sink(unique.size, unique.has('x'));
  for (const email of unique) {
    sink(email); // !
  }
  sink([...unique][0]); // !
}

function setOfIds() {
  const ids = new Set(sourceList().map((order) => order.id));
  sink([...ids]);
  ids.forEach((id) => sink(id));
}

function chainedSet() {
  const headers = new Map().set('from', 'desk').set('to', source());
  sink(headers.get('from'));
  sink(headers.get('to')); // !
}

function keysCarryData() {
  const counts = new Map();
  for (const { email } of sourceList()) counts.set(email, (counts.get(email) || 0) + 1);
  sink([...counts.keys()]); // !
  sink([...counts.values()]);
}

function cacheInModule() {
  return orderCache.get('last');
}

const orderCache = new Map();

function fillsModuleCache() {
  orderCache.set('last', sourceRecord());
}

function readsModuleCache() {
  sink(orderCache.size);
  sink(cacheInModule().name); // !
}
