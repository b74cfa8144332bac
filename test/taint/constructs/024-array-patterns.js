// Array patterns are index-exact.

function byPosition() {
  const [label, email] = ['mail', source()];
  sink(label);
  sink(email); // !
}

function holes() {
  const [, second, , fourth] = [source(), 'b', source(), 'd'];
  sink(second, fourth);
  const [, , third] = ['a', 'b', source('third')];
  sink(third); // !
}

function restElements() {
  const [head, ...tail] = ['header', source(), 'x'];
  sink(head);
  sink(tail); // !
  sink(tail[0]); // !
}

function restAfterData() {
  const [email, ...others] = [source(), 'a', 'b'];
  sink(others);
  sink(email); // !
}

function assignmentPattern() {
  let first, second;
  [first, second] = ['clean', source()];
  sink(first);
  sink(second); // !
}

function swap() {
  let a = source();
  let b = 'clean';
  [a, b] = [b, a];
  sink(a);
  sink(b); // !
}

function nestedArrays() {
  const [[a, b], [c]] = [['x', source()], ['y']];
  sink(a, c);
  sink(b); // !
}

function splitText() {
  const [local, domain] = source().split('@');
  sink(local); // !
  sink(domain);
}

function splitCleanText() {
  const [prefix, number] = sourceRecord().id.split('-');
  sink(prefix, number);
}

function fromFunction() {
  const useContact = () => ['label', source()];
  const [label, contact] = useContact();
  sink(label);
  sink(contact); // !
}

function tooShort() {
  const [, , missing] = [source(), source()];
  sink(missing);
}

function derivedText() {
  const [email, id] = [source(), '1'];
  sink(`mail ${email}`); // !
  sink(`order ${id}`);
}
