// Constructor argument, field, method: exact per instance.

class Shipment {
  constructor(recipient, weight) {
    this.recipient = recipient;
    this.weight = weight;
    this.createdBy = 'warehouse';
  }

  label() {
    return `To: ${this.recipient}`;
  }

  mass() {
    return this.weight;
  }

  log() {
    sink(this.createdBy, this.weight);
    sink(this.recipient); // !
  }
}

function dataThroughInstance() {
  const shipment = new Shipment(source('name'), 2);
  sink(shipment.recipient); // !
  sink(shipment.label()); // !
  sink(shipment.mass(), shipment.createdBy);
  shipment.log();
}

function twoInstances() {
  const dirty = new Shipment(source('name'), 1);
  const clean = new Shipment('warehouse', 2);
  sink(dirty.label()); // !
  sink(clean.label());
}

class OrderView {
  constructor(order) {
    const { id, email } = order;
    this.id = id;
    this.buyer = hash(email);
    this.lines = order.items.length;
  }

  toString() {
    return `${this.id} ${this.buyer} ${this.lines}`;
  }
}

function cleanView() {
  const view = new OrderView(sourceRecord());
  sink(view);
  sink(view.toString());
}

class OrderBox {
  constructor(order) {
    this.order = order;
  }

  number() {
    return this.order.id;
  }

  contact() {
    return this.order.email;
  }
}

function recordInField() {
  const box = new OrderBox(sourceRecord());
  sink(box.number());
  sink(box.contact()); // !
  sink(box); // !
}

class Loader {
  constructor() {
    this.cache = sourceList();
  }

  first() {
    return this.cache[0];
  }
}

function loadedInConstructor() {
  const loader = new Loader();
  sink(loader.first().status);
  sink(loader.first().phone); // !
}

class Returned {
  constructor() {
    return { email: source(), id: 1 };
  }
}

function constructorReturnsObject() {
  sink(new Returned().email); // !
  sink(new Returned().id);
}

const Anonymous = class {
  constructor(value) {
    this.value = value;
  }
};

function classExpression() {
  sink(new Anonymous(source()).value); // !
  sink(new Anonymous('x').value);
}
