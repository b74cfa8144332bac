// Barrels, renamed re-exports, `export *`, `export * as`, cycles.
import { loadOrder, fetchBuyer, printLine, helpers, LIMIT, size } from './api/index.js';
import { fromCycle } from './cycle-a.js';

export function throughBarrel() {
  const order = loadOrder();
  sink(order.id);
  sink(order.email); // !
}

export function renamedReexport() {
  sink(fetchBuyer()); // !
}

export function sinkThroughBarrel() {
  printLine(source()); // !
  printLine('constant');
}

export function namespaceReexport() {
  sink(helpers.upper(source('name'))); // !
  sink(helpers.upper('x'));
  sink(helpers.mask(source('name')));
}

export function constantsThroughBarrel() {
  sink(LIMIT);
  sink(size(source()));
}

export function throughCycle() {
  sink(fromCycle(1)); // !
}

export function bothThroughBarrel() {
  printLine(loadOrder().phone); // !
  printLine(loadOrder().status);
}
