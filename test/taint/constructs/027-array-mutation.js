// Methods that put data into an array.

function pushed() {
  const lines = [];
  lines.push(source());
  sink(lines); // !
}

function pushedAtKnownIndex() {
  const row = ['id'];
  row.push(source(), 'end');
  sink(row[0], row[2]);
  sink(row[1]); // !
}

function pushedInLoop() {
  const emails = [];
  const ids = [];
  for (const order of sourceList()) {
    emails.push(order.email);
    ids.push(order.id);
  }
  sink(emails); // !
  sink(ids);
}

function pushReturnsLength() {
  const lines = [];
  sink(lines.push(source()));
}

function unshifted() {
  const lines = ['old'];
  lines.unshift(source());
  sink(lines); // !
  sink(lines[0]); // !
}

function spliced() {
  const lines = ['a', 'b'];
  lines.splice(1, 0, source());
  sink(lines); // !
}

function splicedOut() {
  const lines = ['a', source()];
  const removed = lines.splice(1, 1);
  sink(removed); // !
}

function filled() {
  const cells = new Array(3).fill(source());
  sink(cells[2]); // !
  sink(new Array(3).fill(''));
}

function pushedSpread() {
  const all = ['first'];
  all.push(...sourceList().map((order) => order.phone));
  sink(all); // !
}

function pushedClean() {
  const out = [];
  for (const order of sourceList()) {
    out.push(redact(order.name), order.email.length, order.status);
  }
  sink(out);
}

function pushedThroughAlias() {
  const report = { lines: [] };
  const { lines } = report;
  lines.push(source());
  sink(report); // !
  sink(report.title);
}

function pushedThroughHelper() {
  const add = (list, value) => list.push(value);
  const dirty = [];
  const clean = [];
  add(dirty, source());
  add(clean, 'x');
  sink(dirty); // !
  sink(clean);
}

function copiedWithin() {
  const cells = ['a', 'b', source()];
  sink(cells.copyWithin(0, 2)); // !
}

function derivedText() {
  const row = ['1'];
  row.push(source());
  sink(row.join(';')); // !
  sink('rows: ' + row.length);
}
