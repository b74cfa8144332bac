// `+=` derives; the logical forms are branches.

function appended() {
  let line = 'buyer: ';
  line += source();
  sink(line); // !
}

function appendedConstant() {
  let line = source();
  line += '!';
  sink(line); // !
}

function appendedSanitized() {
  let line = 'buyer: ';
  line += hash(source());
  line += ';';
  sink(line);
}

function appendedToField() {
  const report = { text: '', count: 0 };
  report.text += source('name');
  report.count += 1;
  sink(report.text); // !
  sink(report.count);
}

function orAssigned() {
  let contact = '';
  contact ||= source();
  sink(contact); // !
}

function orAssignedKeepsData() {
  let contact = source();
  contact ||= 'unknown';
  sink(contact); // !
}

function nullishAssigned() {
  let contact = null;
  contact ??= source();
  sink(contact); // !
}

function nullishAssignedOption(options) {
  const settings = { note: opaque('note') };
  settings.note ??= source('note');
  sink(settings.note); // !
  sink(settings.other ?? options);
}

function andAssignedConstant() {
  let shown = source();
  shown &&= '***';
  sink(shown);
}

function andAssignedData() {
  let shown = opaque('visible');
  shown &&= source();
  sink(shown); // !
}

function arithmeticAssignment() {
  let total = 10;
  total -= source().length;
  total *= 2;
  sink(total);
}

function counterAssignment() {
  let bytes = 0;
  for (const order of sourceList()) {
    bytes += order.email.length;
  }
  sink(bytes);
}
