// `Array.from` and `Array.of`.

function fromArray() {
  sink(Array.from([source(), 'x'])); // !
  sink(Array.from(['x']));
}

function fromWithMapper() {
  const emails = Array.from(sourceList(), (order) => order.email);
  sink(emails[0]); // !
  sink(Array.from(sourceList(), (order) => order.id));
  sink(Array.from([source()], (email) => hash(email)));
}

function fromLength() {
  const email = source();
  sink(Array.from({ length: 3 }, (_, i) => i));
  sink(Array.from({ length: 2 }, () => email)); // !
  sink(Array.from({ length: email.length }, () => '*').join(''));
}

function fromSet() {
  const unique = new Set(sourceList().map((order) => order.email));
  sink(Array.from(unique)); // !
}

function fromMapValues() {
  const byId = new Map(sourceList().map((order) => [order.id, order.name]));
  sink(Array.from(byId.values())); // !
  sink(Array.from(byId.keys()));
}

function fromString() {
  sink(Array.from(source())); // !
  sink(Array.from('abc'));
}

function fromGenerator() {
  function* contacts() {
    yield source();
  }
  sink(Array.from(contacts())); // !
}

function mapperParameter() {
  Array.from([source()], (email, index) => {
    sink(index);
    sink(email); // !
  });
}

function ofValues() {
  const row = Array.of('A-1', source());
  sink(row[0]);
  sink(row[1]); // !
  sink(Array.of(1, 2));
}
