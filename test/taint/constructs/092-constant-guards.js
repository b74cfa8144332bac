// Equality with a constant makes the value that constant.

function strictEquality() {
  const email = source();
  if (email === 'test@example.com') {
    sink(email);
  } else {
    sink(email); // !
  }
}

function inequality() {
  const email = source();
  if (email !== 'test@example.com') {
    sink(email); // !
  } else {
    sink(email);
  }
}

function looseEquality() {
  const name = source('name');
  if (name == 'N/A') sink(name);
}

function constantOnTheLeft() {
  const name = source('name');
  if ('unknown' === name) {
    sink(name);
  }
}

function switchCases() {
  const email = source();
  switch (email) {
    case 'a@example.com':
    case 'b@example.com':
      sink(email);
      break;
    default:
      sink(email); // !
  }
}

function switchOnOther() {
  const order = sourceRecord();
  switch (order.status) {
    case 'Shipped':
      sink(order.status);
      sink(order.email); // !
      break;
    default:
      sink(order.id);
  }
}

function nullChecks() {
  const email = source();
  if (email == null) {
    sink(email);
  }
  if (email === undefined || email === '') {
    sink(email);
  }
}

function falsy() {
  const email = source();
  if (!email) {
    sink(email);
    return;
  }
  sink(email); // !
}

function memberGuard() {
  const order = sourceRecord();
  if (order.name === 'ANONYMIZED') {
    sink(order.name);
    sink(order.email); // !
  }
}

function namedConstant() {
  const PLACEHOLDER = 'buyer@example.com';
  const email = source();
  if (email === PLACEHOLDER) {
    sink(email);
  }
}

function eitherConstant() {
  const name = source('name');
  if (name === 'x' || name === 'y') {
    sink(name);
  } else {
    sink(name); // !
  }
}

function conjunction() {
  const name = source('name');
  if (name === 'x' && opaque('debug')) {
    sink(name);
  } else {
    sink(name); // !
  }
}

function equalityWithUnknown() {
  const email = source();
  if (email === opaque('expected')) {
    opaque('same');
  } else {
    sink(email); // !
  }
}

function ternaryGuard() {
  const name = source('name');
  sink(name === 'x' ? name : 'other');
  sink(name === 'x' ? 'other' : name); // !
}

function typeofGuard() {
  const email = source();
  if (typeof email !== 'string') {
    sink(email);
  }
}

function derivedText() {
  const name = source('name');
  if (name === 'ANONYMIZED') sink(`name ${name}`);
  else sink(`name ${name}`); // !
}
