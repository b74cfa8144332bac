// Persistent collections and drafts.
import { List, Map, fromJS } from 'immutable';
import { produce } from 'immer';

function mapValues() {
  const buyer = Map({ email: source(), country: 'DE' });
  sink(buyer.get('email')); // !
  sink(buyer.get('country'));
}

function persistentSet() {
  const before = Map({ email: 'none' });
  const after = before.set('email', source());
  sink(before.get('email'));
  sink(after.get('email')); // !
}

function persistentClean() {
  const buyer = Map({ email: source() });
  const safe = buyer.set('email', '***');
  sink(safe.get('email'));
  sink(buyer.get('email')); // !
}

function nestedPaths() {
  const state = fromJS({ buyer: { email: source(), tier: 'gold' } });
  sink(state.getIn(['buyer', 'email'])); // !
  sink(state.getIn(['buyer', 'tier']));
}

function updated() {
  const buyer = Map({ name: source('name') });
  sink(buyer.update('name', (name) => name.trim()).get('name')); // !
  sink(buyer.update('name', (name) => redact(name)).get('name'));
}

function lists() {
  const emails = List([source()]).push('x');
  sink(emails.get(0)); // !
  sink(emails.size);
  sink(emails.map((email) => email.length).toArray());
}

function toPlain() {
  sink(Map({ email: source() }).toJS()); // !
  sink(Map({ country: 'DE' }).toJS());
}

function listOfRecords() {
  const orders = List(sourceList());
  orders.forEach((order) => {
    sink(order.id);
    sink(order.email); // !
  });
}

function draftWrites() {
  const base = { email: '', visits: 0 };
  const next = produce(base, (draft) => {
    draft.email = source();
    draft.visits += 1;
  });
  sink(base.email);
  sink(next.email); // !
  sink(next.visits);
}

function draftCleans() {
  const base = { email: source(), id: 1 };
  const safe = produce(base, (draft) => {
    draft.email = redact(draft.email);
  });
  sink(safe);
  sink(base); // !
}

function draftDeletes() {
  const safe = produce({ email: source(), id: 1 }, (draft) => {
    delete draft.email;
  });
  sink(safe);
}

function draftReturns() {
  const next = produce({ id: 1 }, () => ({ id: 2, email: source() }));
  sink(next.id);
  sink(next.email); // !
}
