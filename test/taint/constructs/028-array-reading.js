// Methods that take elements out or rearrange them.

function popped() {
  const stack = ['a', source()];
  sink(stack.pop()); // !
}

function shifted() {
  const queue = [source(), 'b'];
  sink(queue.shift()); // !
}

function atIndex() {
  const emails = [source(), source()];
  sink(emails.at(-1)); // !
  sink(emails.at(0)); // !
  sink(['a', 'b'].at(-1));
}

function sliced() {
  const emails = [source(), source(), source()];
  sink(emails.slice(0, 2)); // !
  sink(emails.slice(1)[0]); // !
}

function concatenated() {
  const header = ['email'];
  sink(header.concat([source()])); // !
  sink(header.concat(source())); // !
  sink(header.concat(['x'], 'y'));
  sink(header);
}

function flattened() {
  const pages = [[source()], [source()]];
  sink(pages.flat()[0]); // !
  sink([['a'], ['b']].flat());
}

function reversedAndSorted() {
  const emails = [source(), source()];
  sink(emails.reverse()[0]); // !
  sink(emails.sort()[0]); // !
  sink(emails.toSorted((a, b) => a.length - b.length)[0]); // !
  sink(emails.toReversed()); // !
}

function replacedElement() {
  const row = ['id', 'mail'];
  sink(row.with(1, source())); // !
  sink(row.with(1, hash(source())));
  sink(row);
}

function indexLookups() {
  const emails = [source(), source()];
  sink(emails.indexOf('x'), emails.lastIndexOf('y'));
  sink(emails.includes('x'));
}

function recordElements() {
  const orders = sourceList();
  sink(orders.at(0).id, orders.slice(0, 1)[0].status);
  sink(orders.pop().phone); // !
}

function drainQueue() {
  const queue = sourceList();
  while (queue.length > 0) {
    const order = queue.shift();
    sink(order.id);
    sink(order.name); // !
  }
}

function splicedCopy() {
  const emails = [source(), source()];
  sink(emails.toSpliced(0, 1)); // !
}
