// Selecting methods keep elements; the boolean and index forms are clean.
const TEST_ADDRESSES = ['a@example.com', 'b@example.com'];

function filtered() {
  const open = sourceList().filter((order) => order.status === 'open' || order.total > 1);
  sink(open); // !
  sink(open.length);
}

function filteredThenMapped() {
  const ids = sourceList()
    .filter((order) => order.email)
    .map((order) => order.id);
  sink(ids);
}

function filterBoolean() {
  const emails = [source(), null].filter(Boolean);
  sink(emails); // !
}

function filterNotEmpty() {
  const emails = [source(), ''].filter((email) => !!email);
  sink(emails[0]); // !
}

function found() {
  const order = sourceList().find((candidate) => candidate.id === 'order-1');
  sink(order.name); // !
  sink(order.id);
}

function foundLast() {
  const order = sourceList().findLast((candidate) => candidate.total > 0);
  sink(order.phone); // !
  sink(order.status);
}

function booleans() {
  const emails = [source(), source()];
  sink(emails.some((email) => email.includes('@')));
  sink(emails.every((email) => email.length > 3));
}

function indices() {
  const emails = [source(), source()];
  sink(emails.findIndex((email) => email.startsWith('a')));
  sink(emails.findLastIndex((email) => email.endsWith('z')));
}

function sinkInPredicate() {
  sourceList().filter((order) => {
    sink(order.status);
    sink(order.email); // !
    return true;
  });
}

function onlyConstantsPass() {
  const emails = [source(), source()];
  sink(emails.filter((email) => email === 'test@example.com'));
  sink(emails.filter((email) => email !== 'test@example.com')); // !
}

function allowList() {
  const emails = [source(), source()];
  sink(emails.filter((email) => TEST_ADDRESSES.includes(email)));
  sink(emails.filter((email) => !TEST_ADDRESSES.includes(email))); // !
}

function predicateReference() {
  const isOpen = (order) => order.status !== 'closed';
  sink(sourceList().filter(isOpen)[0].address); // !
  sink(sourceList().filter(isOpen).length);
}

function elementTypes() {
  const values = [source(), 17, true];
  sink(values.filter((value) => typeof value === 'string')); // !
}

function derivedText() {
  const found = [source(), 'x'].find((item) => item.length > 1);
  sink(`mail ${found}`); // !
  sink(`any ${[source()].some((item) => item.length > 1)}`);
}
