// Counting loops read elements at unknown positions.

function indexed() {
  const emails = [source(), source()];
  for (let i = 0; i < emails.length; i++) {
    sink(i);
    sink(emails[i]); // !
  }
}

function recordFields() {
  const orders = sourceList();
  for (let i = 0; i < orders.length; i += 1) {
    sink(orders[i].id);
    sink(orders[i].email); // !
  }
}

function elementVariable() {
  const orders = sourceList();
  for (let i = 0, n = orders.length; i < n; ++i) {
    const order = orders[i];
    sink(order.status, n);
    sink(order.address.street); // !
  }
}

function backwards() {
  const emails = [source(), source()];
  for (let i = emails.length - 1; i >= 0; i--) {
    sink(emails[i]); // !
  }
}

function writeByIndex() {
  const source1 = [source(), source()];
  const target = [];
  for (let i = 0; i < source1.length; i++) {
    target[i] = source1[i];
  }
  sink(target); // !
}

function writeSanitizedByIndex() {
  const emails = [source(), source()];
  const safe = [];
  for (let i = 0; i < emails.length; i++) {
    safe[i] = hash(emails[i]);
  }
  sink(safe);
}

function whileLoop() {
  const names = [source('name'), source('name')];
  let i = 0;
  while (i < names.length) {
    sink(names[i]); // !
    i++;
  }
  sink(i);
}

function characterLoop() {
  const email = source();
  let masked = '';
  let copied = '';
  for (let i = 0; i < email.length; i++) {
    masked += '*';
    copied += email[i];
  }
  sink(masked);
  sink(copied); // !
}

function parallelArrays() {
  const ids = sourceList().map((order) => order.id);
  const phones = sourceList().map((order) => order.phone);
  for (let i = 0; i < ids.length; i++) {
    sink(ids[i]);
    sink(phones[i]); // !
  }
}

function constantTable() {
  const email = source();
  const labels = ['short', 'long'];
  sink(labels[email.length > 10 ? 1 : 0]);
}

function derivedText() {
  const list = [source(), source()];
  for (let i = 0; i < list.length; i++) {
    sink(`${i}: ${list[i]}`); // !
    sink(`${i} of ${list.length}`);
  }
}

// May over-report: an index that is computed may be any.
function anyIndex() {
  const row = ['1', source()];
  for (let i = 0; i < 1; i++) sink(row[i]); // !
}
