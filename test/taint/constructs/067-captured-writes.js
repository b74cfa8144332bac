// Inner functions write variables of outer ones.

function writtenByCallback() {
  let last = '';
  sourceList().forEach((order) => {
    last = order.email;
  });
  sink(last); // !
}

function writtenByHelper() {
  let contact = 'none';
  const load = () => {
    contact = source();
  };
  sink(contact);
  load();
  sink(contact); // !
}

function writtenTwoLevelsDown() {
  let found = null;
  const outer = () => {
    const inner = () => {
      found = source('name');
    };
    inner();
  };
  outer();
  sink(found); // !
}

function cleanedByHelper() {
  let email = source();
  const clear = () => {
    email = '';
  };
  clear();
  sink(email);
}

function cleanedMaybe() {
  let email = source();
  const clear = () => {
    if (opaque('clear')) email = '';
  };
  clear();
  sink(email); // !
}

function countedByCallback() {
  let count = 0;
  sourceList().forEach((order) => {
    count += order.email.length;
  });
  sink(count);
}

function helperNeverCalled() {
  let email = 'none';
  const load = () => {
    email = source();
  };
  sink(email, typeof load);
}

function fieldOfCaptured() {
  const state = { email: '', loads: 0 };
  const load = () => {
    state.email = source();
    state.loads++;
  };
  load();
  sink(state.loads);
  sink(state.email); // !
}

function writtenByPromiseCallback() {
  let saved;
  return sourceAsync()
    .then((email) => {
      saved = email;
    })
    .then(() => {
      sink(saved); // !
    });
}

function collectedInOuterArray() {
  const emails = [];
  const ids = [];
  const visit = (order) => {
    emails.push(order.email);
    ids.push(order.id);
  };
  sourceList().forEach(visit);
  sink(emails); // !
  sink(ids);
}

function writtenThroughParameterFunction() {
  let kept = '';
  const keep = (value) => {
    kept = value;
  };
  [source()].forEach(keep);
  sink(kept); // !
}

function derivedText() {
  let contact = '';
  let count = '';
  const load = () => {
    contact = source();
    count = source().length;
  };
  load();
  sink(`mail ${contact}`); // !
  sink(`letters ${count}`);
}
