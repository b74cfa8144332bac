// Defaults apply when the argument is missing or undefined.

function withDefault(value = source()) {
  sink(value); // !
}

function missingArgument() {
  withDefault();
}

function resultOfDefault(value = source()) {
  return value;
}

function argumentMissing() {
  sink(resultOfDefault()); // !
}

function argumentGiven() {
  sink(resultOfDefault('given'));
}

function cleanDefault(value = 'none') {
  return value;
}

function dataGiven() {
  sink(cleanDefault(source())); // !
  sink(cleanDefault());
}

function defaultFromParameter(email, replyTo = email) {
  return replyTo;
}

function laterDefault() {
  sink(defaultFromParameter(source())); // !
  sink(defaultFromParameter(source(), 'desk@example.com'));
}

function optionsDefault({ email = source(), format = 'text' } = {}) {
  return { email, format };
}

function optionObject() {
  sink(optionsDefault().email); // !
  sink(optionsDefault().format);
  sink(optionsDefault({ email: 'x' }).email);
}

function explicitUndefined() {
  sink(resultOfDefault(undefined)); // !
}

function defaultCallsFunction(text = describe(sourceRecord())) {
  return text;
}

function describe(order) {
  return `${order.id} ${order.name}`;
}

function defaultExpression() {
  sink(defaultCallsFunction()); // !
}

const arrowDefault = (email = redact(source())) => email;

function sanitizedDefault() {
  sink(arrowDefault());
}
