// Spread copies fields; later keys override earlier ones.

function spreadCopies() {
  const buyer = { email: source(), country: 'DE' };
  const copy = { ...buyer };
  sink(copy.email); // !
  sink(copy.country);
}

function laterKeyOverrides() {
  const buyer = { email: source(), country: 'DE' };
  const safe = { ...buyer, email: undefined };
  sink(safe);
  sink(safe.email);
}

function earlierKeyIsOverridden() {
  const buyer = { email: source() };
  const merged = { email: 'default', ...buyer };
  sink(merged.email); // !
}

function spreadOfRecord() {
  const order = sourceRecord();
  const view = { ...order, source: 'api' };
  sink(view); // !
  sink(view.status, view.source);
  sink(view.phone); // !
}

function recordWithFieldsBlanked() {
  const order = sourceRecord();
  const safe = { ...order, email: null, name: null, phone: null, address: null, items: [] };
  sink(safe);
}

function recordWithOneFieldLeft() {
  const order = sourceRecord();
  const partial = { ...order, email: null, name: null, phone: null, items: [] };
  sink(partial.email);
  sink(partial); // !
}

function conditionalSpread() {
  const email = source();
  const payload = { id: 5, ...(opaque('full') && { email }) };
  sink(payload.id);
  sink(payload.email); // !
}

function conditionalSpreadClean() {
  const email = source();
  const payload = { id: 5, ...(email ? { verified: true } : {}) };
  sink(payload);
}

function twoSpreads() {
  const defaults = { email: source(), locale: 'en' };
  const overrides = { email: 'team@example.com' };
  sink({ ...defaults, ...overrides });
  sink({ ...overrides, ...defaults }); // !
}

function nestedSpread() {
  const state = { buyer: { email: source(), id: 4 }, open: true };
  const next = { ...state, buyer: { ...state.buyer, email: '' } };
  sink(next);
  sink(state.buyer); // !
}

function writeToCopy() {
  const base = { status: 'new' };
  const copy = { ...base };
  copy.note = source('note');
  sink(base);
  sink(copy); // !
}

function derivedText() {
  const order = { ...{ email: source() }, id: '1' };
  sink(`mail ${order.email}`); // !
  sink(`order ${order.id}`);
}
