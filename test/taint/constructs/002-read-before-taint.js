// Flow-sensitive heap: what was read or dumped before the data arrived is clean.

function dumpedBeforeFilled() {
  const ticket = { id: 7 };
  sink(ticket);
  ticket.email = source();
  sink(ticket); // !
}

function fieldReadBeforeWrite() {
  const parcel = { label: 'empty' };
  const before = parcel.label;
  parcel.label = source();
  sink(before);
  sink(parcel.label); // !
}

function listPrintedBeforePush() {
  const rows = ['header'];
  sink(rows);
  rows.push(source());
  sink(rows); // !
}

function callBeforeWrite() {
  const state = { email: '' };
  const print = () => sink(state.email);
  print();
  state.email = 'nobody';
  print();
}

function callAfterWrite() {
  const state = { email: '' };
  const print = () => sink(state.email); // !
  state.email = source();
  print();
}

function aliasBeforeTaint() {
  const original = { email: 'none' };
  const { email } = original;
  original.email = source();
  sink(email);
  sink(original.email); // !
}

function mapReadBeforeSet() {
  const cache = new Map();
  sink(cache.get('buyer'));
  cache.set('buyer', source());
  sink(cache.get('buyer')); // !
}

function templateBuiltBeforeTaint() {
  let name = 'guest';
  const greeting = `Hello ${name}`;
  name = source('name');
  sink(greeting);
  sink(name); // !
}
