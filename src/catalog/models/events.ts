import type { LibraryModel } from './schema.ts';

/** An emitter and its listeners. A listener that is registered late is given what was sent before: order is not known. */
export const EMITTER = `
class EventEmitter {
  #listeners = new Map();
  #sent = new Map();
  on(name, listener) {
    const known = this.#listeners.get(name) ?? [];
    known.push(listener);
    this.#listeners.set(name, known);
    for (const values of this.#sent.get(name) ?? []) listener.apply(this, values);
    return this;
  }
  once(name, listener) { return this.on(name, listener); }
  addListener(name, listener) { return this.on(name, listener); }
  prependListener(name, listener) { return this.on(name, listener); }
  prependOnceListener(name, listener) { return this.on(name, listener); }
  addEventListener(name, listener) { return this.on(name, listener); }
  emit(name, ...values) {
    const sent = this.#sent.get(name) ?? [];
    sent.push(values);
    this.#sent.set(name, sent);
    for (const listener of this.#listeners.get(name) ?? []) listener.apply(this, values);
    return $unknown();
  }
  off() { return this; }
  removeListener() { return this; }
  removeAllListeners() { return this; }
  setMaxListeners() { return this; }
  listenerCount() { return $unknown(); }
  eventNames() { return $unknown(); }
  listeners(name) { return this.#listeners.get(name) ?? []; }
}
`;

export const events: LibraryModel = {
  name: 'events',
  packages: ['node:events', 'events', 'eventemitter3', 'eventemitter2', 'emittery', 'mitt', 'tiny-emitter'],
  code: `${EMITTER}
export { EventEmitter, EventEmitter as EventEmitter2 };
export default EventEmitter;
export const once = (emitter, name) => new Promise((resolve, reject) => {
  emitter.on(name, (...values) => resolve(values));
  emitter.on('error', (error) => reject(error));
});
export async function* on(emitter, name) {
  const seen = [];
  emitter.on(name, (...values) => { seen.push(values); });
  for (const values of seen) yield values;
}
`,
};
