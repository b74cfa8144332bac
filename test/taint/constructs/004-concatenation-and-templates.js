// String concatenation and template literals carry data.

function plus() {
  sink('Order of ' + source()); // !
}

function plusOnTheLeft() {
  const subject = source('name') + ' bought something';
  sink(subject); // !
}

function longChain() {
  const name = source('name');
  const text = 'a' + 1 + ' - ' + name + ' - ' + 'z';
  sink(text); // !
}

function template() {
  const email = source();
  sink(`buyer=${email}`); // !
}

function nestedTemplate() {
  const street = source('street');
  const line = `to: ${`${street}, ${'DE'}`}`;
  sink(line); // !
}

function templateWithCall() {
  sink(`buyer=${hash(source())} zip=${redact(source('zip'))}`);
}

function templateOfLength() {
  const email = source();
  sink(`mail of ${email.length} characters`);
}

function templateOfCondition() {
  const email = source();
  sink(`has mail: ${email !== ''}, type ${typeof email}`);
}

function templateOfRecordFields() {
  const order = sourceRecord();
  sink(`order ${order.id} is ${order.status}, total ${order.total}`);
  sink(`order ${order.id} for ${order.name}`); // !
}

function concatMethod() {
  const prefix = 'to: ';
  sink(prefix.concat(source(), ';')); // !
  sink(prefix.concat('warehouse', ';'));
}

function multiLineTemplate() {
  const { name, address } = sourceRecord();
  const labelText = `
    ${name}
    ${address.street}
  `;
  sink(labelText); // !
}

function constantTemplate() {
  const email = source();
  const key = `buyer:${'email'}`;
  sink(key);
  return email;
}
