// Joining an array keeps the data of all elements.

function joined() {
  const parts = ['Dear', source('name')];
  sink(parts.join(' ')); // !
}

function joinedRecordFields() {
  const order = sourceRecord();
  sink([order.name, order.address.street].join(', ')); // !
  sink([order.id, order.status].join(', '));
}

function implicitToString() {
  const emails = [source(), source()];
  sink(String(emails)); // !
  sink('' + emails); // !
  sink(`${emails}`); // !
}

function toStringMethod() {
  sink([source()].toString()); // !
  sink(['a', 'b'].toString());
}

function csvLine() {
  const rows = sourceList().map((order) => [order.id, order.email].join(';'));
  sink(rows.join('\n')); // !
}

function csvLineClean() {
  const rows = sourceList().map((order) => [order.id, order.total].join(';'));
  sink(rows.join('\n'));
}

function joinedHashes() {
  const digests = sourceList().map((order) => hash(order.email));
  sink(digests.join(','));
}

function builtAndJoined() {
  const lines = [];
  lines.push('name');
  lines.push(source('name'));
  const text = lines.join('\n');
  sink(text); // !
  sink(text.length);
}

function separatorIsData() {
  sink(['a', 'b'].join(source())); // !
}

function keysJoined() {
  sink(Object.keys(sourceRecord()).join(','));
}
