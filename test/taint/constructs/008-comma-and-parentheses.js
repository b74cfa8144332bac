// A sequence has the value of its last expression; parentheses change nothing.

function lastIsData() {
  let calls = 0;
  const value = (calls++, source());
  sink(value); // !
  sink(calls);
}

function lastIsConstant() {
  const value = (source(), 'done');
  sink(value);
}

function parenthesised() {
  const email = source();
  // prettier-ignore
  sink((((email)))); // !
}

function sequenceInArgument() {
  const email = source();
  sink((email, 'hidden'));
  sink(('hidden', email)); // !
}

function sequenceInLoopHead() {
  const email = source();
  let text = '';
  for (let i = 0, j = 3; i < j; i++, j--) {
    text = email;
  }
  sink(text); // !
}

function sequenceAssignsBoth() {
  let first, second;
  ((first = source()), (second = 'x'));
  sink(first); // !
  sink(second);
}

function indirectCall() {
  const logger = { write: (text) => text };
  sink((0, logger.write)(source())); // !
  sink((0, logger.write)('started'));
}

function derivedText() {
  sink('to: ' + (opaque(), source())); // !
  sink('to: ' + (source(), 'nobody'));
}
