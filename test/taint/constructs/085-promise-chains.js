// then / catch / finally chains.

function thenValue() {
  return sourceAsync().then((email) => {
    sink(email); // !
  });
}

function thenResult() {
  return sourceRecordAsync()
    .then((order) => order.email)
    .then((email) => email.trim())
    .then((email) => sink(email)); // !
}

function thenResultClean() {
  return sourceRecordAsync()
    .then((order) => order.id)
    .then((id) => sink(id));
}

function sanitizedInChain() {
  return sourceAsync()
    .then(hash)
    .then((digest) => sink(digest));
}

function thenReturnsPromise() {
  return Promise.resolve('id')
    .then((id) => sourceAsync(id))
    .then((email) => sink(email)); // !
}

function thenWithoutReturn() {
  return sourceAsync()
    .then((email) => {
      opaque(email);
    })
    .then((nothing) => sink(nothing));
}

function catchReason() {
  return Promise.reject(new Error(source())).catch((error) => {
    sink(error.message); // !
  });
}

function catchOfFailedSource() {
  return sourceRecordAsync()
    .then((order) => order.id)
    .catch((error) => sink(error));
}

function secondArgument() {
  return Promise.reject(source()).then(
    (value) => sink(value),
    (reason) => sink(reason), // !
  );
}

function thrownInThen() {
  return sourceAsync()
    .then((email) => {
      throw new Error(email);
    })
    .then((value) => sink(value))
    .catch((error) => sink(error.message)); // !
}

function catchResult() {
  return Promise.reject(new Error('x'))
    .catch(() => source())
    .then((email) => sink(email)); // !
}

function catchPassesValueThrough() {
  return sourceAsync()
    .catch(() => 'fallback')
    .then((email) => sink(email)); // !
}

function catchIsNotRunOnValue() {
  return Promise.resolve(source()).catch((error) => sink(error));
}

function finallyGetsNothing() {
  return sourceAsync()
    .finally((value) => sink(value))
    .then((email) => sink(email)); // !
}

function finallyResultIsIgnored() {
  return Promise.resolve('x')
    .finally(() => source())
    .then((value) => sink(value));
}

function forkedChains() {
  const pending = sourceRecordAsync();
  pending.then((order) => sink(order.status));
  return pending.then((order) => sink(order.name)); // !
}

function handlerReference() {
  const log = (order) => sink(order.phone); // !
  return sourceRecordAsync().then(log);
}

function sinkReference() {
  Promise.resolve('x').then(sink);
  return sourceAsync().then(sink); // !
}

function passThroughMissingHandler() {
  return sourceAsync()
    .then(undefined, () => 'never')
    .then((email) => sink(email)); // !
}
