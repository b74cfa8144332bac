// `for-of` visits elements.

function elements() {
  for (const email of [source(), source()]) {
    sink(email); // !
  }
}

function cleanElements() {
  const email = source();
  for (const country of ['DE', 'FR']) {
    sink(country, email.length);
  }
}

function recordElements() {
  for (const order of sourceList()) {
    sink(order.id, order.status);
    sink(order.email); // !
  }
}

function destructured() {
  for (const { id, address } of sourceList()) {
    sink(id);
    sink(address.zip); // !
  }
}

function entriesOfArray() {
  for (const [index, order] of sourceList().entries()) {
    sink(index);
    sink(order.name); // !
  }
}

function entriesOfObject() {
  const buyer = { email: source(), name: source('name') };
  for (const [key, value] of Object.entries(buyer)) {
    sink(key);
    sink(value); // !
  }
}

function existingVariable() {
  let last;
  for (last of [source()]) {
    opaque('work');
  }
  sink(last); // !
}

function mapIteration() {
  const contacts = new Map([['a', source()]]);
  for (const [key, value] of contacts) {
    sink(key);
    sink(value); // !
  }
}

function characters() {
  for (const character of source()) {
    sink(character); // !
  }
}

function sanitizedInLoop() {
  const lines = [];
  for (const order of sourceList()) {
    const email = redact(order.email);
    lines.push(`${order.id}: ${email}`);
  }
  sink(lines);
}

function mutatedElements() {
  const orders = sourceList();
  for (const order of orders) {
    order.email = hash(order.email);
  }
  sink(orders[0].status);
  sink(orders[0].name); // !
}

function nestedLoops() {
  for (const order of sourceList()) {
    for (const item of order.items) {
      sink(item.sku, item.quantity);
      sink(item.note); // !
    }
  }
}
