// Membership, patterns, wrapped predicates, negation, early return and stored booleans.
const TEST_BUYERS = ['a@example.com', 'b@example.com'];
const PLACEHOLDERS = new Set(['ANONYMIZED', 'REDACTED']);

function isPlaceholder(name) {
  return name === 'ANONYMIZED' || name === 'REDACTED';
}

function isTestBuyer(email) {
  return TEST_BUYERS.includes(email);
}

function listMembership() {
  const email = source();
  if (TEST_BUYERS.includes(email)) {
    sink(email);
  } else {
    sink(email); // !
  }
}

function inlineMembership() {
  const name = source('name');
  if (['x', 'y'].includes(name)) sink(name);
}

function setMembership() {
  const name = source('name');
  if (PLACEHOLDERS.has(name)) {
    sink(name);
  }
  if (!PLACEHOLDERS.has(name)) {
    sink(name); // !
  }
}

function indexMembership() {
  const email = source();
  if (TEST_BUYERS.indexOf(email) !== -1) {
    sink(email);
  }
  if (TEST_BUYERS.indexOf(email) === -1) {
    sink(email); // !
  }
}

function exactPattern() {
  const name = source('name');
  if (/^(?:guest|anonymous)$/.test(name)) {
    sink(name);
  } else {
    sink(name); // !
  }
}

function patternThatProvesNothing() {
  const email = source();
  if (/@/.test(email)) {
    sink(email); // !
  }
}

function wrapper() {
  const name = source('name');
  if (isPlaceholder(name)) {
    sink(name);
  } else {
    sink(name); // !
  }
}

function membershipWrapper() {
  const email = source();
  if (isTestBuyer(email)) sink(email);
  if (!isTestBuyer(email)) sink(email); // !
}

function earlyReturn() {
  const email = source();
  if (!isTestBuyer(email)) return;
  sink(email);
}

function earlyReturnOfTheWrongKind() {
  const email = source();
  if (isTestBuyer(email)) return;
  sink(email); // !
}

function storedBoolean() {
  const name = source('name');
  const safe = PLACEHOLDERS.has(name);
  if (safe) {
    sink(name);
  } else {
    sink(name); // !
  }
}

function doubleNegation() {
  const name = source('name');
  if (!!isPlaceholder(name)) {
    sink(name);
  }
}

function logicalGuard() {
  const name = source('name');
  isPlaceholder(name) && sink(name);
  isPlaceholder(name) || sink(name); // !
}

function otherVariableIsGuarded() {
  const first = source('name');
  const second = source('name');
  if (isPlaceholder(first)) {
    sink(first);
    sink(second); // !
  }
}

function guardThenReassigned() {
  let name = source('name');
  if (!isPlaceholder(name)) return;
  sink(name);
  name = source('name');
  sink(name); // !
}

function unrelatedPredicate() {
  const email = source();
  const isLong = (text) => text.length > 5;
  if (isLong(email)) {
    sink(email); // !
  }
}

function includesOnText() {
  const email = source();
  if (email.includes('@')) {
    sink(email); // !
  }
}

function derivedText() {
  const name = source('name');
  if (['ANONYMIZED', 'DELETED'].includes(name)) sink(`name ${name}`);
  else sink(`name ${name}`); // !
}

// May over-report: a test by an unknown function says nothing of the value.
function unknownTest() {
  const name = source('name');
  if (opaque('isAnonymous', name)) sink(name); // !
}
