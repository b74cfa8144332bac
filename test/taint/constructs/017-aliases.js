// Two names, one object.

function writtenThroughAlias() {
  const order = {};
  const alias = order;
  alias.email = source();
  sink(order.email); // !
  sink(order.status);
}

function cleanedThroughAlias() {
  const order = { email: source() };
  const alias = order;
  alias.email = redact(alias.email);
  sink(order.email);
}

function aliasInsideObject() {
  const address = {};
  const shipment = { to: address };
  address.street = source('street');
  sink(shipment.to.street); // !
}

function aliasInArray() {
  const first = { email: '' };
  const list = [first, { email: '' }];
  first.email = source();
  sink(list[0].email); // !
  sink(list[1].email);
}

function aliasBrokenByReassignment() {
  let order = { email: '' };
  const alias = order;
  order = { email: source() };
  sink(alias.email);
  sink(order.email); // !
}

function copyIsNoAlias() {
  const order = { email: '' };
  const copy = { ...order };
  copy.email = source();
  sink(order.email);
  sink(copy.email); // !
}

function shallowCopySharesNested() {
  const order = { address: { street: '' } };
  const copy = { ...order };
  copy.address.street = source('street');
  sink(order.address.street); // !
}

function aliasOfTwoObjects() {
  const left = { email: '' };
  const right = { email: '' };
  const either = opaque('side') ? left : right;
  either.email = source();
  sink(left.email); // !
  sink(right.email); // !
}

function aliasThroughFunction() {
  const same = (value) => value;
  const order = {};
  same(order).email = source();
  sink(order.email); // !
}

function primitiveIsCopied() {
  let email = 'none';
  const copy = email;
  email = source();
  sink(copy);
  sink(email); // !
}

function derivedText() {
  const order = {};
  const alias = order;
  alias.email = source();
  sink(order.email.trim()); // !
  sink(`order ${order.id}`);
}
