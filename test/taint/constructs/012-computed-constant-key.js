// Computed keys whose value is known behave like written-out names.

const EMAIL_FIELD = 'email';
const FIELDS = { contact: 'email', state: 'status' };

function constantKeyRead() {
  const order = sourceRecord();
  sink(order[EMAIL_FIELD]); // !
  sink(order['status']);
}

function constantKeyWrite() {
  const view = { status: 'open' };
  view[EMAIL_FIELD] = source();
  sink(view.email); // !
  sink(view.status);
}

function keyInLiteral() {
  const view = { [EMAIL_FIELD]: source(), ['country']: 'DE' };
  sink(view.email); // !
  sink(view.country);
}

function keyFromTable() {
  const order = sourceRecord();
  sink(order[FIELDS.contact]); // !
  sink(order[FIELDS.state]);
}

function localConstant() {
  const key = 'a';
  const box = { a: source(), b: 'clean' };
  sink(box[key]); // !
  const other = 'b';
  sink(box[other]);
}

function reassignedKey() {
  let key = 'a';
  const box = { a: source(), b: 'clean' };
  key = 'b';
  sink(box[key]);
}

function keyOfTwoConstants() {
  const order = sourceRecord();
  const cleanKey = opaque('x') ? 'id' : 'status';
  const mixedKey = opaque('x') ? 'id' : 'email';
  sink(order[cleanKey]);
  sink(order[mixedKey]); // !
}

function concatenatedKey() {
  const box = { buyerEmail: source(), buyerCountry: 'DE' };
  const prefix = 'buyer';
  sink(box[prefix + 'Email']); // !
  sink(box[`${prefix}Country`]);
}

function keyPassedToFunction() {
  const read = (record, key) => record[key];
  const order = sourceRecord();
  sink(read(order, 'phone')); // !
}

function destructuredConstantKey() {
  const { [EMAIL_FIELD]: contact, ['id']: number } = sourceRecord();
  sink(contact); // !
  sink(number);
}
