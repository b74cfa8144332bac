// A sync service around an event bus, a store and a scheduler.
import { EventEmitter } from 'node:events';

class OrderStore {
  #orders = new Map();
  #listeners = new Set();

  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  save(order) {
    this.#orders.set(order.id, order);
    for (const listener of this.#listeners) listener(order);
  }

  find(id) {
    return this.#orders.get(id);
  }

  ids() {
    return [...this.#orders.keys()];
  }

  get size() {
    return this.#orders.size;
  }
}

export class SyncService extends EventEmitter {
  constructor(store = new OrderStore()) {
    super();
    this.store = store;
    this.running = false;
    this.latest = null;
  }

  async sync() {
    if (this.running) return;
    this.running = true;
    this.emit('start', Date.now());
    try {
      for (const order of await sourceListAsync()) {
        this.store.save(order);
        this.latest = order;
        this.emit('order', order);
        this.emit('progress', this.store.size);
      }
      this.emit('end', { ids: this.store.ids(), count: this.store.size });
    } catch (error) {
      this.emit('failed', error.message);
    } finally {
      this.running = false;
    }
  }

  describeLatest() {
    if (!this.latest) return 'nothing yet';
    return `${this.latest.id} (${this.latest.status})`;
  }

  contactOfLatest() {
    return this.latest?.email ?? 'nobody';
  }
}

export async function watch() {
  const service = new SyncService();
  service.on('start', (time) => sink('sync started', time));
  service.on('progress', (count) => sink(`${count} orders`));
  service.on('order', ({ id, status, phone }) => {
    sink(id, status);
    sink(phone); // !
  });
  service.on('end', ({ ids, count }) => sink(ids, count));
  await service.sync();
  sink(service.describeLatest(), service.running);
  sink(service.contactOfLatest()); // !
}

export async function mirror() {
  const store = new OrderStore();
  const mirrored = [];
  const digests = [];
  const stop = store.subscribe((order) => {
    mirrored.push({ id: order.id, name: order.name });
    digests.push(hash(order.name));
  });
  await new SyncService(store).sync();
  stop();
  sink(digests);
  sink(mirrored.map(({ id }) => id));
  sink(mirrored); // !
}

export async function lookUp() {
  const store = new OrderStore();
  await new SyncService(store).sync();
  const found = store.find(store.ids()[0]);
  sink(found.total);
  sink(found.address); // !
}

export function schedule(service = new SyncService()) {
  const timer = setInterval(() => {
    service.sync().catch((error) => sink(error.message));
    sink(service.describeLatest());
  }, 60_000);
  return () => clearInterval(timer);
}
