// Asynchronous handlers see what is written later; what never holds data stays silent.
// May over-report: a handler is taken to run after everything that is written anywhere.

export function writtenAfterRegistration(button) {
  let contact = 'none';
  const count = 0;
  button.on('click', () => {
    sink(count);
    sink(contact); // !
  });
  contact = source();
}

export function writtenInOtherHandler(button) {
  const state = { email: '', status: 'idle' };
  button.on('load', () => {
    state.email = source();
    state.status = 'loaded';
  });
  button.on('click', () => {
    sink(state.status);
    sink(state.email); // !
  });
}

export function onlySanitizedWrites(button) {
  let digest = '';
  button.on('load', () => {
    digest = hash(source());
  });
  button.on('click', () => sink(digest));
}

let lastOrder = null;
let lastStatus = 'none';

export function remember() {
  lastOrder = sourceRecord();
  lastStatus = lastOrder.status;
}

export function printLater() {
  setTimeout(() => {
    sink(lastStatus);
    sink(lastOrder.email); // !
  }, 10);
}

export function listFilledLater(feed) {
  const emails = [];
  const ids = [];
  feed.on('order', () => {
    const order = sourceRecord();
    emails.push(order.email);
    ids.push(order.id);
  });
  feed.on('end', () => {
    sink(ids, emails.length);
    sink(emails.join(';')); // !
  });
}

export function promiseOrder() {
  const state = { name: '', ready: false };
  const done = sourceRecordAsync().then((order) => {
    state.name = order.name;
    state.ready = true;
  });
  return done.then(() => {
    sink(state.ready);
    sink(state.name); // !
  });
}
