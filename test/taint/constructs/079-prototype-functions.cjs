// Constructor functions and methods on their prototypes.

function Buyer(email, tier) {
  this.email = email;
  this.tier = tier;
}

Buyer.prototype.contact = function () {
  return `<${this.email}>`;
};

Buyer.prototype.level = function () {
  return this.tier;
};

Buyer.prototype.print = function () {
  sink(this.tier);
  sink(this.email); // !
};

function instance() {
  const buyer = new Buyer(source(), 'gold');
  sink(buyer.email); // !
  sink(buyer.contact()); // !
  sink(buyer.tier, buyer.level());
  buyer.print();
}

function cleanInstance() {
  const buyer = new Buyer('desk@example.com', 'silver');
  sink(buyer.email, buyer.contact());
}

function Business(email, vat) {
  Buyer.call(this, email, 'business');
  this.vat = vat;
}

Business.prototype = Object.create(Buyer.prototype);
Business.prototype.constructor = Business;
Business.prototype.number = function () {
  return this.vat;
};

function derivedInstance() {
  const business = new Business(source(), 'DE1');
  sink(business.contact()); // !
  sink(business.number(), business.level());
}

function Registry() {
  this.entries = [];
}

Registry.prototype = {
  add: function (entry) {
    this.entries.push(entry);
    return this;
  },
  all: function () {
    return this.entries;
  },
  count: function () {
    return this.entries.length;
  },
};

function prototypeObject() {
  const registry = new Registry();
  registry.add(source());
  sink(registry.all()); // !
  sink(registry.count());
}

function prototypeObjectClean() {
  const registry = new Registry();
  registry.add(hash(source()));
  sink(registry.all());
}

function Defaults() {}
Defaults.prototype.email = source();
Defaults.prototype.locale = 'en';

function prototypeField() {
  const defaults = new Defaults();
  sink(defaults.email); // !
  sink(defaults.locale);
}

function Guarded(email) {
  if (!(this instanceof Guarded)) return new Guarded(email);
  this.email = email;
}

function withoutNew() {
  sink(Guarded(source()).email); // !
}

Buyer.fromOrder = function (order) {
  return new Buyer(order.email, order.status);
};

function functionProperty() {
  const buyer = Buyer.fromOrder(sourceRecord());
  sink(buyer.tier);
  sink(buyer.email); // !
}

module.exports = { Buyer, Business, Registry };
