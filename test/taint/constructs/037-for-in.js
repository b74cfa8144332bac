// `for-in` gives keys, which are clean; what they select is not.

function keys() {
  const order = sourceRecord();
  for (const key in order) {
    sink(key);
  }
}

function values() {
  const order = sourceRecord();
  for (const key in order) {
    sink(order[key]); // !
  }
}

function valuesOfCleanObject() {
  const order = sourceRecord();
  const view = { id: order.id, total: order.total };
  for (const key in view) {
    sink(view[key]);
  }
}

function copiedByKey() {
  const buyer = { email: source(), country: 'DE' };
  const copy = {};
  for (const key in buyer) {
    copy[key] = buyer[key];
  }
  sink(copy.email); // !
  sink(copy); // !
}

function sanitizedByKey() {
  const buyer = { email: source(), name: source('name') };
  const safe = {};
  for (const key in buyer) {
    safe[key] = redact(buyer[key]);
  }
  sink(safe);
}

function collectedKeys() {
  const names = [];
  for (const key in sourceRecord()) names.push(key);
  sink(names);
}

function queryString() {
  const buyer = { email: source(), country: 'DE' };
  let query = '';
  for (const key in buyer) {
    query += `${key}=${buyer[key]}&`;
  }
  sink(query); // !
}

function countedKeys() {
  let count = 0;
  for (const key in sourceRecord()) {
    if (key !== 'id') count++;
  }
  sink(count);
}

function indexKeysOfArray() {
  const emails = [source()];
  for (const index in emails) {
    sink(index);
    sink(emails[index]); // !
  }
}
