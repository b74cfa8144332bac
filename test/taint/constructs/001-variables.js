// Declarations and reassignment: the last write decides.

function constant() {
  const buyerEmail = source();
  sink(buyerEmail); // !
}

function letAssignedLater() {
  let contact;
  sink(contact);
  contact = source();
  sink(contact); // !
}

function varHoisted() {
  sink(hoisted);
  var hoisted = source('name');
  sink(hoisted); // !
}

function reassignedToConstant() {
  let label = source();
  label = 'anonymous';
  sink(label);
}

function reassignedThroughSanitizer() {
  let recipient = source('name');
  recipient = redact(recipient);
  sink(recipient);
}

function chainOfCopies() {
  const first = source();
  const second = first;
  const third = second;
  sink(third); // !
  sink(second, 'again'); // !
}

function copyTakenBeforeCleaning() {
  let phone = source('phone');
  const kept = phone;
  phone = null;
  sink(phone);
  sink(kept); // !
}

function chainedAssignment() {
  let shipTo, billTo;
  shipTo = billTo = source();
  sink(shipTo); // !
  billTo = 'none';
  sink(billTo);
}

function assignmentIsAnExpression() {
  let current;
  sink((current = source())); // !
  sink((current = 'reset'));
  sink(current);
}

function swapped() {
  let left = source();
  let right = 'right';
  [left, right] = [right, left];
  sink(left);
  sink(right); // !
}

function shadowed() {
  const who = source();
  {
    const who = 'system';
    sink(who);
  }
  sink(who); // !
}

function conditionallyCleaned() {
  let subject = source();
  if (opaque('mask')) {
    subject = redact(subject);
  }
  sink(subject); // !
}

function cleanedOnBothPaths() {
  let subject = source();
  if (opaque('mask')) {
    subject = redact(subject);
  } else {
    subject = hash(subject);
  }
  sink(subject);
}

function derivedText() {
  const draft = source();
  const label = `to ${draft}`;
  sink(label); // !
  sink(`to ${'nobody'}`);
}
