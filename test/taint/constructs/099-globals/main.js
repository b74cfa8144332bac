// Properties of the global object, within one file.

window.appVersion = '2.0';

export function storeBuyer() {
  window.currentBuyer = source();
  window.buyerCount = 1;
}

export function readBuyer() {
  sink(window.buyerCount, window.appVersion);
  sink(window.currentBuyer); // !
}

export function storedAndRead() {
  globalThis.lastContact = source();
  globalThis.lastStatus = 'ok';
  sink(globalThis.lastContact); // !
  sink(globalThis.lastStatus);
}

export function overwrittenGlobal() {
  globalThis.temporary = source();
  globalThis.temporary = null;
  sink(globalThis.temporary);
}

export function nestedGlobal() {
  window.app = { buyer: source(), page: 1 };
  sink(window.app.buyer); // !
  sink(window.app.page);
}

export function functionOnGlobal() {
  window.describeBuyer = (order) => `${order.id} ${order.name}`;
  sink(window.describeBuyer(sourceRecord())); // !
  sink(window.describeBuyer({ id: 1, name: 'desk' }));
}

export function sanitizedGlobal() {
  window.buyerDigest = hash(source());
  sink(window.buyerDigest);
}
