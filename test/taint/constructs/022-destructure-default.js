// A default joins when the property may be missing.

function defaultIsData() {
  const { contact = source() } = {};
  sink(contact); // !
}

function defaultUnusedKeepsData() {
  const { email = 'none' } = sourceRecord();
  sink(email); // !
}

function defaultOfUnknown() {
  const { note = source('note') } = opaque('options') || {};
  sink(note); // !
}

function defaultIsClean() {
  const { locale = 'en' } = { email: source() };
  sink(locale);
}

function defaultForCleanField() {
  const { status = 'unknown', total = 0 } = sourceRecord();
  sink(status, total);
}

function defaultSanitized() {
  const { contact = hash(source()) } = {};
  sink(contact);
}

function defaultRefersToEarlier() {
  const { email, replyTo = email } = { email: source() };
  sink(replyTo); // !
}

function arrayDefault() {
  const [first = source(), second = 'x'] = [];
  sink(first); // !
  sink(second);
}

function renamedWithDefault() {
  const { mail: target = source() } = {};
  sink(target); // !
}

function parameterDefaultPattern() {
  const print = ({ to = source(), cc = '' } = {}) => {
    sink(to); // !
    sink(cc);
  };
  print();
}

function objectDefault() {
  const { buyer: { email = 'none' } = {} } = { id: 4 };
  sink(email);
}

function derivedText() {
  const { contact = source(), id = '1' } = {};
  sink(contact.toLowerCase()); // !
  sink(id.toLowerCase());
}
