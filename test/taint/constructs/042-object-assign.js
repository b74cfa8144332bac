// `Object.assign` copies fields into the target and returns it.

function intoFreshObject() {
  const buyer = { email: source(), id: 2 };
  const copy = Object.assign({}, buyer);
  sink(copy.email); // !
  sink(copy.id);
}

function intoExistingTarget() {
  const view = { id: 3 };
  Object.assign(view, { email: source() });
  sink(view.email); // !
  sink(view.id);
}

function laterSourceOverrides() {
  const safe = Object.assign({}, { email: source(), id: 1 }, { email: 'hidden' });
  sink(safe);
}

function earlierSourceIsOverridden() {
  const mixed = Object.assign({ email: 'hidden' }, { email: source() });
  sink(mixed); // !
}

function targetOverwritten() {
  const buyer = { email: source() };
  Object.assign(buyer, { email: '' });
  sink(buyer);
}

function sourceIsNotChanged() {
  const base = { status: 'open' };
  Object.assign({}, base, { email: source() });
  sink(base);
}

function resultIsTarget() {
  const target = {};
  const result = Object.assign(target, { phone: source('phone') });
  sink(target === result);
  sink(target.phone); // !
}

function recordCopied() {
  const order = sourceRecord();
  const copy = Object.assign({ source: 'api' }, order);
  sink(copy.id, copy.source);
  sink(copy.phone); // !
  sink(copy); // !
}

function recordBlanked() {
  const order = sourceRecord();
  const safe = Object.assign({}, order, { email: '', name: '', phone: '', address: null, items: null });
  sink(safe);
}

function ontoThis() {
  function Buyer(fields) {
    Object.assign(this, fields);
  }
  const buyer = new Buyer({ email: source(), tier: 1 });
  sink(buyer.email); // !
  sink(buyer.tier);
}

function shorthandSources() {
  const email = source();
  const id = 4;
  const view = Object.assign({ id }, opaque('full') ? { email } : null);
  sink(view.id);
  sink(view); // !
}
