// Rest parameters, spread arguments and `arguments`.

function restParameter(...values) {
  sink(values[0]);
  sink(values[1]); // !
  sink(values.length);
}

function callsRest() {
  restParameter('id', source());
}

function restAfterNamed(level, ...parts) {
  sink(level);
  sink(parts); // !
}

function callsRestAfterNamed() {
  restAfterNamed('info', 'buyer', source());
}

function joinAll(...parts) {
  return parts.join(' ');
}

function restToResult() {
  sink(joinAll('to', source())); // !
  sink(joinAll('to', 'nobody'));
}

function second(first, value) {
  return value;
}

function spreadArguments() {
  const dirtySecond = ['id', source()];
  const dirtyFirst = [source(), 'id'];
  sink(second(...dirtySecond)); // !
  sink(second(...dirtyFirst));
}

function spreadAfterPlain() {
  const tail = [source()];
  sink(second('a', ...tail)); // !
  sink(second(...tail, 'b'));
}

function argumentsObject() {
  sink(arguments[0]);
  sink(arguments[1]); // !
  sink(arguments.length);
}

function callsArgumentsObject() {
  argumentsObject('id', source());
}

function argumentsAsArray() {
  return Array.from(arguments).join(',');
}

function argumentsToResult() {
  sink(argumentsAsArray('x', source())); // !
  sink(argumentsAsArray('x', 'y'));
}

function forward(...args) {
  return receiver(...args);
}

function receiver(level, text) {
  sink(level);
  sink(text); // !
}

function callsForward() {
  forward('warn', source());
}

function applyArguments() {
  return second.apply(null, arguments);
}

function throughApply() {
  sink(applyArguments('x', source())); // !
  sink(applyArguments(source(), 'y'));
}

function restPattern(...[head, value]) {
  return { head, value };
}

function destructuredRest() {
  sink(restPattern('x', source()).value); // !
  sink(restPattern('x', source()).head);
}
