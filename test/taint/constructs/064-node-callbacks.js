// Node-style callbacks: own functions are followed, unknown ones give unknown values.

function loadBuyer(id, callback) {
  if (!id) {
    callback(new Error('missing id'));
    return;
  }
  callback(null, sourceRecord());
}

function ownFunction() {
  loadBuyer(7, (error, order) => {
    sink(error);
    if (error) return;
    sink(order.status);
    sink(order.email); // !
  });
}

function errorOnly() {
  loadBuyer(0, (error) => {
    sink(error && error.message);
  });
}

function unknownFunction() {
  opaque((error, data) => {
    sink(error);
    sink(data);
  });
}

function capturedInUnknown() {
  const email = source();
  opaque((error) => {
    sink(error, email); // !
  });
}

function unknownGetsData() {
  opaque(source(), (error, result) => {
    sink(error, result);
  });
}

function readConfig(path, done) {
  opaque(path, (error, text) => done(error, text));
}

function unknownBehindOwn() {
  readConfig('settings.json', (error, text) => {
    sink(error, text);
  });
}

function loadFailing(callback) {
  callback(new Error(`no buyer ${source()}`));
}

function errorWithData() {
  loadFailing((error, order) => {
    sink(order);
    sink(error.message); // !
  });
}

function nested() {
  loadBuyer(1, (error, order) => {
    loadBuyer(2, (innerError, other) => {
      sink(innerError, other.id, order.id);
      sink(`${order.name} and ${other.name}`); // !
    });
  });
}

function sanitizedCallback(callback) {
  loadBuyer(1, (error, order) => callback(error, order && hash(order.email)));
}

function usesSanitizedCallback() {
  sanitizedCallback((error, digest) => sink(error, digest));
}

// May miss: an unknown function may hand its arguments on to its callback.
function handedOn() {
  opaque(source(), (value) => sink(value));
}
