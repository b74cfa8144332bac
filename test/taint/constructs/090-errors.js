// Errors keep message, stack and cause.

function messageAndStack() {
  const error = new Error(`bad address ${source('street')}`);
  sink(error.message); // !
  sink(error.stack); // !
  sink(error.name, error.code, error.fileName);
}

function dumped() {
  const error = new Error(source());
  sink(error); // !
  sink(new Error('plain'));
}

function asText() {
  const error = new TypeError(source());
  sink(String(error)); // !
  sink(error.toString()); // !
  sink(`${error}`); // !
}

function cause() {
  const inner = new Error(source());
  const outer = new Error('request failed', { cause: inner });
  sink(outer.message);
  sink(outer.cause.message); // !
}

function causeIsRecord() {
  const error = new Error('failed', { cause: sourceRecord() });
  sink(error.cause.status);
  sink(error.cause.phone); // !
}

function extraProperty() {
  const error = new Error('failed');
  error.buyer = source();
  error.code = 'E42';
  sink(error.code, error.message);
  sink(error.buyer); // !
}

function withoutNew() {
  sink(Error(source()).message); // !
}

class BuyerError extends Error {
  constructor(message, buyer) {
    super(message);
    this.name = 'BuyerError';
    this.buyer = buyer;
  }
}

function customError() {
  const error = new BuyerError(`unknown ${source()}`, 'b-1');
  sink(error.name, error.buyer);
  sink(error.message); // !
}

function customErrorField() {
  const error = new BuyerError('unknown buyer', sourceRecord());
  sink(error.message, error.buyer.id);
  sink(error.buyer.email); // !
}

function aggregated() {
  const error = new AggregateError([new Error(source())], 'several failed');
  sink(error.message);
  sink(error.errors[0].message); // !
}

function sanitizedMessage() {
  const error = new Error(`no buyer ${hash(source())}`);
  sink(error);
}

function messageOfLength() {
  const email = source();
  sink(new RangeError(`too long: ${email.length}`));
}
