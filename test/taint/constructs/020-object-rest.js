// A rest pattern holds everything except the named keys.

function restWithoutEmail() {
  const buyer = { id: 1, email: source(), country: 'IT' };
  const { email, ...rest } = buyer;
  sink(rest);
  sink(email); // !
}

function restWithEmail() {
  const buyer = { id: 1, email: source() };
  const { id, ...rest } = buyer;
  sink(rest); // !
  sink(rest.email); // !
  sink(id);
}

function restOfRecord() {
  const { email, name, phone, address, items, ...safe } = sourceRecord();
  sink(safe);
  sink(safe.status, items.length);
  return [email, name, phone, address];
}

function restOfRecordForgetsOne() {
  const { email, name, phone, items, ...almost } = sourceRecord();
  sink(almost); // !
  sink(almost.email, almost.total);
  return [email, name, phone, items];
}

function restInParameter() {
  const strip = ({ email, ...others }) => others;
  sink(strip({ email: source(), sku: 'S-1' }));
  sink(strip({ email: 'x', note: source('note') })); // !
}

function restAfterRename() {
  const { email: contact, ...others } = { email: source(), zone: 2 };
  sink(others);
  sink(contact); // !
}

function nestedRest() {
  const order = { id: 9, buyer: { email: source(), segment: 'b2b' } };
  const {
    buyer: { email, ...segmentOnly },
  } = order;
  sink(segmentOnly);
  sink(email); // !
}

function restByComputedKey() {
  const secret = 'email';
  const { [secret]: dropped, ...others } = { email: source(), sku: 'S' };
  sink(others);
  sink(dropped); // !
}

function restIsACopy() {
  const order = { id: 1, status: 'open' };
  const { id, ...copy } = order;
  copy.email = source();
  sink(order);
  sink(copy, id); // !
}

function derivedText() {
  const { id, ...rest } = { id: '1', email: source() };
  sink(JSON.stringify(rest)); // !
  sink(`order ${id}`);
}
