// import(), import = require().
import legacy = require('./legacy.cjs');

export async function awaitedNamespace(): Promise<void> {
  const orders = await import('./orders.js');
  sink(orders.loadEmail()); // !
  sink(orders.region);
}

export async function destructuredImport(): Promise<void> {
  const { loadEmail, region } = await import('./orders.js');
  sink(region);
  sink(loadEmail()); // !
}

export async function defaultMember(): Promise<void> {
  const { default: loadOrder } = await import('./orders.js');
  const order = loadOrder();
  sink(order.status);
  sink(order.phone); // !
}

export function thenImport(): Promise<void> {
  return import('./orders.js').then((orders) => {
    sink(orders.region);
    sink(orders.loadEmail()); // !
  });
}

export async function lazySink(): Promise<void> {
  const { report } = await import('./reporter.js');
  report(source()); // !
  report('constant');
  report(hash(source()));
}

export function importEquals(): void {
  sink(legacy.loadName()); // !
  sink(legacy.version);
}

export async function unknownModule(name: string): Promise<void> {
  const plugin = await import(name);
  sink(plugin.version);
}

export function importInSink(): void {
  sink(import('./orders.js'));
}

export async function derivedText(): Promise<void> {
  const { loadEmail, region } = await import('./orders.js');
  sink(`mail ${loadEmail()}`); // !
  sink(`region ${region}`);
}
