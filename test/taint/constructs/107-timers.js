// Timers and microtasks run their callback and pass extra arguments.

function extraArgument() {
  setTimeout(
    (email, id) => {
      sink(id);
      sink(email); // !
    },
    0,
    source(),
    'A-1',
  );
}

function captured() {
  const email = source();
  setTimeout(() => {
    sink(email); // !
    sink(email.length);
  }, 0);
}

function immediate() {
  setImmediate((email) => sink(email), source()); // !
  setImmediate((text) => sink(text), 'x');
}

function interval() {
  const order = sourceRecord();
  const handle = setInterval(() => {
    sink(order.status);
    sink(order.name); // !
    clearInterval(handle);
  }, 1);
}

function microtask() {
  const email = source();
  queueMicrotask(() => sink(email)); // !
  queueMicrotask(() => sink('done'));
}

function nextTick() {
  process.nextTick((email) => sink(email), source()); // !
  process.nextTick((text) => sink(text), 'x');
}

function functionReference() {
  const print = (email) => sink(email); // !
  setTimeout(print, 0, source());
}

function functionReferenceClean() {
  const print = (id) => sink(id);
  setTimeout(print, 0, sourceRecord().id);
}

function timerHandle() {
  const handle = setTimeout(() => opaque('tick'), 0, source());
  sink(typeof handle);
}

function sanitizedBeforeTimer() {
  const digest = hash(source());
  setTimeout(() => sink(digest), 0);
}

function sinkAsCallback() {
  setTimeout(sink, 0, 'x');
}

function writtenBeforeItRuns() {
  const state = { email: '' };
  setTimeout(() => sink(state.email), 0); // !
  state.email = source();
}

function animationFrame() {
  const order = sourceRecord();
  requestAnimationFrame(() => {
    sink(order.id);
    sink(order.phone); // !
  });
}

function derivedText() {
  setTimeout((email, id) => {
    sink(`mail ${email}`); // !
    sink(`order ${id}`);
  }, 10, source(), '1');
}
