// Identity functions on objects, and prototypes.

function frozen() {
  const buyer = Object.freeze({ email: source(), id: 1 });
  sink(buyer.email); // !
  sink(buyer.id);
}

function sealed() {
  const buyer = Object.seal({ email: source(), id: 1 });
  sink(buyer); // !
  sink(buyer.id);
}

function notExtensible() {
  const buyer = { email: source(), id: 1 };
  Object.preventExtensions(buyer);
  sink(buyer.email); // !
  sink(Object.isFrozen(buyer), Object.isSealed(buyer));
}

function prototypeRead() {
  const base = { email: source(), country: 'DE' };
  const derived = Object.create(base);
  sink(derived.email); // !
  sink(derived.country);
}

function prototypeShadowed() {
  const base = { email: source() };
  const derived = Object.create(base);
  derived.email = 'hidden';
  sink(derived.email);
  sink(base.email); // !
}

function nullPrototype() {
  const bag = Object.create(null);
  bag.email = source();
  sink(bag.email); // !
  sink(bag.country);
}

function setPrototype() {
  const view = { id: 1 };
  Object.setPrototypeOf(view, { email: source() });
  sink(view.email); // !
  sink(view.id);
}

function prototypeMethod() {
  const base = {
    describe() {
      return `${this.id} ${this.email}`;
    },
    count() {
      return this.id + 1;
    },
  };
  const order = Object.create(base);
  order.id = 1;
  order.email = source();
  sink(order.describe()); // !
  sink(order.count());
}

function prototypeOf() {
  const base = { email: source() };
  const derived = Object.create(base);
  sink(Object.getPrototypeOf(derived).email); // !
}

function frozenClean() {
  const order = sourceRecord();
  sink(Object.freeze({ id: order.id, size: order.email.length }));
}
