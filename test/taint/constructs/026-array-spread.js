// Spreading arrays shifts the known positions.

function copy() {
  const row = ['id', source()];
  const clone = [...row];
  sink(clone[1]); // !
  sink(clone[0]);
}

function appended() {
  const row = ['a', 'b'];
  const longer = [...row, source()];
  sink(longer[0], longer[1]);
  sink(longer[2]); // !
}

function prefixed() {
  const row = ['b', 'c'];
  const longer = [source(), ...row];
  sink(longer[0]); // !
  sink(longer[1]);
}

function concatenated() {
  const left = ['a'];
  const right = [source()];
  const both = [...left, ...right];
  sink(both[0]);
  sink(both[1]); // !
  sink(both); // !
}

function spreadUnknownLength() {
  const emails = sourceList().map((order) => order.email);
  const all = ['header', ...emails];
  sink(all[0]);
  sink(all[1]); // !
  sink(all.length);
}

function spreadSet() {
  const unique = new Set([source(), source()]);
  sink([...unique]); // !
  sink([...new Set(['x'])]);
}

function spreadString() {
  sink([...source()]); // !
  sink([...'static']);
}

function spreadSanitized() {
  const emails = [source(), source()].map((email) => hash(email));
  sink([...emails, 'end']);
}

function spreadInCall() {
  const show = (first, second) => sink(second); // !
  const pair = ['id', source()];
  show(...pair);
}

function spreadInCallClean() {
  const show = (first) => sink(first);
  const pair = ['id', source()];
  show(...pair);
}

function copyIsIndependent() {
  const row = ['a'];
  const clone = [...row];
  clone.push(source());
  sink(row);
  sink(clone); // !
}
