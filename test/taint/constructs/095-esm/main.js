// Named, default and namespace imports, renamed and live bindings.
import loadOrder, { loadEmail, loadEmail as fetchContact, supportContact, current, refresh } from './orders.js';
import * as orders from './orders.js';
import Reporter, { report, reportField, reportLater, reportSafe, describe } from './reporter.js';
import { runNightly } from './service.js';

export function sourceElsewhere() {
  sink(loadEmail()); // !
  sink(fetchContact()); // !
  sink(supportContact);
}

export function defaultImport() {
  const order = loadOrder();
  sink(order.id);
  sink(order.email); // !
}

export function namespaceImport() {
  sink(orders.loadEmail()); // !
  sink(orders.default().phone); // !
  sink(orders.supportContact);
  sink(orders.default().status);
}

export function sinkElsewhere() {
  report(source()); // !
  report('constant');
  report(sourceRecord().id);
}

export function bothElsewhere() {
  report(loadEmail()); // !
  report(supportContact);
}

export function sanitizedElsewhere() {
  reportSafe(loadEmail());
  report(hash(loadEmail()));
}

export function fieldSelectedElsewhere() {
  reportField(loadOrder()); // !
  reportField({ id: 1, email: 'desk@example.com' });
}

export function deeperElsewhere() {
  reportLater(source()); // !
  reportLater('x');
}

export function resultFromElsewhere() {
  sink(describe(loadOrder())); // !
  sink(describe({ id: 1, name: 'desk' }));
}

export function classElsewhere() {
  const reporter = new Reporter('orders');
  reporter.write(source()); // !
  reporter.write('started');
}

export function liveBinding() {
  refresh();
  sink(current); // !
}

export function flowInsideOtherFile() {
  runNightly();
}

export function callbackFromHere() {
  orders.eachOrder((order) => {
    sink(order.id);
    sink(order.name); // !
  });
}
