// Functions called where they are written.

(function () {
  sink(source()); // !
})();

(() => {
  const email = source();
  sink(email.length);
})();

const loadedByIife = (() => source('name'))();

function usesModuleIife() {
  sink(loadedByIife); // !
}

function withArguments() {
  (function (email, country) {
    sink(country);
    sink(email); // !
  })(source(), 'DE');
}

function resultOfIife() {
  const view = (() => {
    const order = sourceRecord();
    return { id: order.id, contact: order.email };
  })();
  sink(view.id);
  sink(view.contact); // !
}

function cleanedInIife() {
  const digest = ((email) => hash(email))(source());
  sink(digest);
}

async function asyncIife() {
  const email = await (async () => sourceAsync())();
  sink(email); // !
  const size = await (async () => (await sourceAsync()).length)();
  sink(size);
}

function capturedInIife() {
  const email = source();
  (() => {
    sink(email); // !
  })();
}

function writesOuter() {
  let email = source();
  (() => {
    email = 'reset';
  })();
  sink(email);
}

function unaryIife() {
  const phone = source('phone');
  !(function () {
    sink(phone); // !
  })();
}

const registry = (function () {
  const contacts = [source()];
  return { first: () => contacts[0], count: () => contacts.length };
})();

function modulePattern() {
  sink(registry.first()); // !
  sink(registry.count());
}

function derivedText() {
  const line = (() => `mail ${source()}`)();
  sink(line); // !
  sink((() => `letters ${source().length}`)());
}
