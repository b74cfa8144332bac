// Turning text into a number keeps digits, so a phone number stays one; other data becomes NaN.

function unaryPlus() {
  const phone = sourceNumber();
  sink(+phone); // !
}

function numberFunction() {
  const card = sourceNumber();
  const asNumber = Number(card);
  sink(asNumber); // !
}

function parseIntOfDigits() {
  sink(parseInt(sourceNumber(), 10)); // !
  sink(Number.parseInt(sourceNumber(), 10)); // !
}

function backToText() {
  const digits = Number(sourceNumber());
  sink(String(digits)); // !
  sink(`tel:${digits}`); // !
}

function emailIsNotANumber() {
  const email = source();
  sink(+email);
  sink(Number(email));
}

function parseIntOfEmail() {
  sink(parseInt(source(), 10));
}

function booleansOfNumbers() {
  const digits = Number(sourceNumber());
  sink(Number.isNaN(digits));
  sink(digits > 0);
}

function numberOfLength() {
  sink(Number(source().length));
  sink(+source().length);
}

function sanitizedNumber() {
  sink(Number(hash(sourceNumber())));
}

function numberOfCleanField() {
  const order = sourceRecord();
  sink(Number(order.total));
  sink(parseInt(order.id.split('-')[1], 10));
}
