// Serialising dumps the record; a replacer selects or rewrites.

function record() {
  sink(JSON.stringify(sourceRecord())); // !
}

function cleanView() {
  const { id, status, items } = sourceRecord();
  sink(JSON.stringify({ id, status, lines: items.length }));
}

function withSpace() {
  sink(JSON.stringify({ buyer: source() }, null, 2)); // !
}

function replacerArrayOfCleanKeys() {
  sink(JSON.stringify(sourceRecord(), ['id', 'status', 'total']));
}

function replacerArrayWithPersonalKey() {
  sink(JSON.stringify(sourceRecord(), ['id', 'email'])); // !
}

function replacerArrayConstant() {
  const visible = ['id', 'total'];
  sink(JSON.stringify(sourceRecord(), visible));
}

function replacerDropsKey() {
  const ticket = { id: 1, email: source() };
  sink(JSON.stringify(ticket, (key, value) => (key === 'email' ? undefined : value)));
}

function replacerDropsOtherKey() {
  const ticket = { id: 1, email: source() };
  sink(JSON.stringify(ticket, (key, value) => (key === 'id' ? undefined : value))); // !
}

function replacerRedactsStrings() {
  const ticket = { id: 1, email: source(), name: source('name') };
  sink(JSON.stringify(ticket, (key, value) => (typeof value === 'string' ? redact(value) : value)));
}

function replacerKeepsAll() {
  const ticket = { id: 1, email: source() };
  sink(JSON.stringify(ticket, (key, value) => value)); // !
}

function derivedText() {
  const text = JSON.stringify(sourceRecord());
  sink(text.length);
  sink(`body: ${text}`); // !
  sink(hash(text));
}

function plainString() {
  sink(JSON.stringify(source())); // !
  sink(JSON.stringify('constant'));
}

function listOfViews() {
  sink(JSON.stringify(sourceList().map(({ id }) => ({ id }))));
  sink(JSON.stringify(sourceList().map(({ id, name }) => ({ id, name })))); // !
}

function toJsonMethod() {
  class Buyer {
    constructor(email) {
      this.email = email;
    }
    toJSON() {
      return { email: redact(this.email) };
    }
  }
  sink(JSON.stringify(new Buyer(source())));
}
