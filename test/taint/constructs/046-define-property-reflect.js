// Property access through functions.

function definedValue() {
  const buyer = { id: 1 };
  Object.defineProperty(buyer, 'email', { value: source(), enumerable: true });
  sink(buyer.email); // !
  sink(buyer.id);
}

function definedGetter() {
  const email = source();
  const buyer = {};
  Object.defineProperty(buyer, 'contact', { get: () => email });
  Object.defineProperty(buyer, 'size', { get: () => email.length });
  sink(buyer.contact); // !
  sink(buyer.size);
}

function definedProperties() {
  const buyer = Object.defineProperties(
    {},
    {
      email: { value: source(), enumerable: true },
      tier: { value: 'gold', enumerable: true },
    },
  );
  sink(buyer.email); // !
  sink(buyer.tier);
}

function definedCleanOver() {
  const buyer = { email: source() };
  Object.defineProperty(buyer, 'email', { value: 'hidden' });
  sink(buyer.email);
}

function reflectGet() {
  const order = sourceRecord();
  sink(Reflect.get(order, 'email')); // !
  sink(Reflect.get(order, 'status'));
}

function reflectSet() {
  const view = { id: 1 };
  Reflect.set(view, 'email', source());
  sink(view.email); // !
  sink(view.id);
}

function reflectHas() {
  const order = sourceRecord();
  sink(Reflect.has(order, 'email'));
}

function reflectSetClean() {
  const buyer = { email: source() };
  Reflect.set(buyer, 'email', redact(buyer.email));
  sink(buyer);
}

function reflectApply() {
  const join = (a, b) => `${a} ${b}`;
  sink(Reflect.apply(join, null, ['x', source()])); // !
  sink(Reflect.apply(join, null, ['x', 'y']));
}

function reflectConstruct() {
  class Contact {
    constructor(email) {
      this.email = email;
      this.kind = 'mail';
    }
  }
  const contact = Reflect.construct(Contact, [source()]);
  sink(contact.email); // !
  sink(contact.kind);
}
