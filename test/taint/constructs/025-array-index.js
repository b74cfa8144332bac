// Array literals with constant indices.

function constantIndex() {
  const row = ['A-1', source(), 'DE'];
  sink(row[0], row[2]);
  sink(row[1]); // !
}

function wholeArray() {
  const row = ['A-1', source()];
  sink(row); // !
  sink(row.length);
}

function writtenIndex() {
  const row = ['a', 'b'];
  row[1] = source();
  sink(row[0]);
  sink(row[1]); // !
}

function overwrittenIndex() {
  const row = [source(), 'b'];
  row[0] = '***';
  sink(row[0]);
  sink(row);
}

function nestedIndex() {
  const table = [
    ['id', 'email'],
    ['A-1', source()],
  ];
  sink(table[0][1]);
  sink(table[1][1]); // !
  sink(table[1][0]);
}

function constantIndexVariable() {
  const EMAIL = 1;
  const row = ['A-1', source()];
  sink(row[EMAIL]); // !
  sink(row[EMAIL - 1]);
}

function unknownIndex() {
  const row = ['A-1', source()];
  sink(row[opaque('i')]); // !
}

function elementOfRecordList() {
  const orders = sourceList();
  sink(orders[0].email); // !
  sink(orders[0].id);
  sink(orders[1]); // !
}

function stringIndexKey() {
  const row = ['A-1', source()];
  sink(row['1']); // !
  sink(row['0']);
}

function sparse() {
  const row = [];
  row[3] = source();
  sink(row[3]); // !
  sink(row[0]);
}

function writeUnknownIndex() {
  const slots = ['a', 'b', 'c'];
  slots[opaque('i')] = source();
  sink(slots); // !
}

function derivedText() {
  const row = [source(), '1'];
  sink('mail ' + row[0]); // !
  sink('order ' + row[1]);
}

// May over-report: the elements from the seventeenth on share one place.
function longArray() {
  const row = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', source(), '17'];
  sink(row[15]);
  sink(row[16]); // !
  sink(row[17]); // !
}
