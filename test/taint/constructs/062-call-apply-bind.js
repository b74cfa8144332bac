// `call`, `apply`, `bind` and partial application.
import partial from 'lodash/partial';
import * as R from 'ramda';

function line(label, value) {
  return `${this ? 'x' : 'y'} ${label}: ${value}`;
}

function ownEmail() {
  return this.email;
}

function called() {
  sink(line.call(null, 'mail', source())); // !
  sink(line.call(null, 'mail', 'none'));
}

function applied() {
  sink(line.apply(null, ['mail', source()])); // !
  sink(line.apply(null, ['mail', 'none']));
}

function calledWithThis() {
  sink(ownEmail.call({ email: source() })); // !
  sink(ownEmail.call({ email: 'desk', name: source('name') }));
}

function bound() {
  const mailLine = line.bind(null, 'mail');
  sink(mailLine(source())); // !
  sink(mailLine('none'));
}

function boundData() {
  const describe = line.bind(null, source());
  sink(describe('x')); // !
}

function boundThis() {
  const buyer = { email: source(), id: 4 };
  const read = ownEmail.bind(buyer);
  const readId = function () {
    return this.id;
  }.bind(buyer);
  sink(read()); // !
  sink(readId());
}

function boundSink() {
  const log = sink.bind(null, 'buyer');
  log(source()); // !
  log('constant');
}

function boundCallback() {
  const reporter = {
    prefix: 'order',
    print(value) {
      sink(this.prefix);
      sink(value); // !
    },
  };
  [source()].forEach(reporter.print.bind(reporter));
}

function lodashPartial() {
  const first = (a, b) => a;
  const keep = partial(first, source());
  const drop = partial(first, 'constant');
  sink(keep('x')); // !
  sink(drop(source()));
}

function ramdaPartial() {
  const greet = (salutation, name) => `${salutation} ${name}`;
  const dear = R.partial(greet, ['Dear']);
  sink(dear(source('name'))); // !
  sink(dear('customer'));
}

function borrowedMethod() {
  const emails = [source(), 'x'];
  sink(Array.prototype.slice.call(emails, 0, 1)); // !
  sink(Object.prototype.hasOwnProperty.call({ email: source() }, 'email'));
}
