// Jumps, and data that arrives in a later round of a loop.

function previousRound() {
  let previous = 'none';
  for (const order of sourceList()) {
    sink(previous); // !
    previous = order.email;
  }
}

function previousRoundClean() {
  let previous = 'none';
  for (const order of sourceList()) {
    sink(previous);
    previous = order.id;
  }
}

function resetEachRound() {
  let current = '';
  for (const order of sourceList()) {
    current = '';
    sink(current);
    current = order.email;
  }
  sink(current); // !
}

function twoRoundsBack() {
  let first = 'a';
  let second = 'b';
  for (const order of sourceList()) {
    sink(first); // !
    first = second;
    second = order.name;
    opaque(order);
  }
  for (const order of [...sourceList(), ...sourceList()]) {
    sink(first); // !
    first = order.id;
  }
}

function breakBeforeData() {
  let email = 'none';
  for (const order of sourceList()) {
    if (order.total >= 0) break;
    email = order.id;
  }
  sink(email);
}

function breakWithData() {
  let found = null;
  for (const order of sourceList()) {
    if (order.total > 0) {
      found = order.email;
      break;
    }
  }
  sink(found); // !
}

function continueSkipsSanitizer() {
  const lines = [];
  for (const order of sourceList()) {
    let text = order.name;
    if (order.total === 0) {
      lines.push(order.id);
      continue;
    }
    text = redact(text);
    lines.push(text);
  }
  sink(lines);
}

function labelledContinue() {
  let note = '';
  outer: for (const order of sourceList()) {
    for (const item of order.items) {
      if (item.quantity > 1) continue outer;
      note = item.note;
    }
    sink(order.id);
  }
  sink(note); // !
}

function labelledBreak() {
  let sku = '';
  search: for (const order of sourceList()) {
    for (const item of order.items) {
      sku = item.sku;
      if (item.quantity > 0) break search;
    }
  }
  sink(sku);
}

function labelledBlock() {
  let email = source();
  clean: {
    if (opaque('keep')) break clean;
    email = '';
  }
  sink(email); // !
}

function doWhile() {
  let text = 'start';
  let rounds = 0;
  do {
    sink(text); // !
    text = source();
    rounds++;
  } while (rounds < 2);
  sink(rounds);
}

function whileWithSanitizer() {
  let text = source();
  let rounds = 0;
  while (rounds < 2) {
    text = redact(text);
    rounds++;
    sink(text);
  }
}

function switchFallThrough() {
  let text = 'none';
  switch (opaque('mode')) {
    case 1:
      text = source();
    case 2:
      sink(text); // !
      break;
    default:
      sink(text);
  }
}

function switchWithoutFallThrough() {
  let text = 'none';
  switch (opaque('mode')) {
    case 1:
      text = source();
      break;
    case 2:
      sink(text);
      break;
  }
  sink(text); // !
}

function infiniteLoopWithBreak() {
  let email;
  for (;;) {
    email = source();
    if (email) break;
  }
  sink(email); // !
}

function growingInLoop() {
  let node = null;
  for (const order of sourceList()) {
    node = { value: order.phone, next: node };
  }
  sink(node.value); // !
}

function derivedText() {
  let line = '';
  let count = '';
  for (let i = 0; i < 3; i++) {
    line += source();
    count += source().length;
  }
  sink(line); // !
  sink(count);
}

// May miss: a loop that walks along links is followed for three rounds.
function linkedList() {
  let node = { value: '0', next: { value: '1', next: { value: '2', next: { value: '3', next: { value: source() } } } } };
  while (node) {
    sink(node.value);
    node = node.next;
  }
}
