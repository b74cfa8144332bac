// Parsing gives back a record; its fields are judged by key.

function roundTrip() {
  const copy = JSON.parse(JSON.stringify(sourceRecord()));
  sink(copy.email); // !
  sink(copy.id, copy.status);
}

function roundTripDump() {
  const copy = JSON.parse(JSON.stringify(sourceRecord()));
  sink(copy); // !
}

function roundTripNested() {
  const copy = JSON.parse(JSON.stringify(sourceRecord()));
  sink(copy.address.street); // !
  sink(copy.items[0].sku);
  sink(copy.items[0].note); // !
}

function roundTripList() {
  const copies = JSON.parse(JSON.stringify(sourceList()));
  for (const copy of copies) {
    sink(copy.id);
    sink(copy.name); // !
  }
}

function destructured() {
  const { phone, total } = JSON.parse(JSON.stringify(sourceRecord()));
  sink(phone); // !
  sink(total);
}

function copyCleaned() {
  const copy = JSON.parse(JSON.stringify(sourceRecord()));
  copy.email = redact(copy.email);
  sink(copy.email);
  sink(copy.name); // !
}

function cleanText() {
  const settings = JSON.parse('{"page":1}');
  sink(settings);
}

function unknownText() {
  const settings = JSON.parse(opaque('text') || '{}');
  sink(settings.page);
}

function filteredText() {
  const view = JSON.parse(JSON.stringify(sourceRecord(), ['id', 'total']));
  sink(view);
}

function parsedScalar() {
  const email = JSON.parse(JSON.stringify(source()));
  sink(email); // !
  sink(email.length);
}

function transportInMemory() {
  const stored = {};
  stored.body = JSON.stringify({ buyer: source(), page: 3 });
  const loaded = JSON.parse(stored.body);
  sink(loaded.buyer); // !
  sink(loaded.page);
}
