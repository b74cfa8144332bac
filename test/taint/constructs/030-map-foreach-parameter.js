// Callback parameters: element, index, whole array.

function forEachElement() {
  const emails = [source(), source()];
  emails.forEach((email) => {
    sink(email); // !
  });
}

function forEachIndex() {
  [source(), source()].forEach((email, index) => {
    sink(index);
    sink(index + 1, email.length);
  });
}

function forEachArray() {
  [source()].forEach((email, index, all) => {
    sink(all); // !
    sink(all.length);
  });
}

function mapElement() {
  sourceList().map((order) => {
    sink(order.email); // !
    sink(order.id);
    return order.id;
  });
}

function functionReference() {
  function print(order) {
    sink(order.status);
    sink(order.phone); // !
  }
  sourceList().forEach(print);
}

function sinkItselfAsCallback() {
  const emails = [source()];
  emails.forEach(sink); // !
  ['a'].forEach(sink);
}

function nestedForEach() {
  sourceList().forEach((order) => {
    order.items.forEach((item) => {
      sink(item.sku, order.id);
      sink(item.note); // !
    });
  });
}

function cleanArray() {
  ['DE', 'FR'].forEach((country) => sink(country));
}

function thisArgument() {
  const context = { prefix: source('prefix'), zone: 3 };
  ['a'].forEach(function (item) {
    sink(this.prefix); // !
    sink(this.zone, item);
  }, context);
}

function destructuredElement() {
  sourceList().forEach(({ name, id }) => {
    sink(id);
    sink(name); // !
  });
}

function mutatedInCallback() {
  const orders = [{ id: 1 }, { id: 2 }];
  orders.forEach((order) => {
    order.email = source();
  });
  sink(orders[0].email); // !
  sink(orders[0].id);
}
