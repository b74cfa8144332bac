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
  packages: ['node:events', 'events', 'eventemitter3', 'eventemitter2', 'emittery', 'tiny-emitter'],
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

/** An emitter without a class; a listener of `*` is given the name first. */
export const mitt: LibraryModel = {
  name: 'mitt',
  packages: ['mitt', 'nanoevents'],
  code: `${EMITTER}
class Hub extends EventEmitter {
  on(name, listener) {
    super.on(name, listener);
    return () => $unknown();
  }
  emit(name, ...values) {
    super.emit(name, ...values);
    super.emit('*', name, ...values);
  }
}
const make = () => new Hub();
export default make;
export { make as createNanoEvents };
`,
};

/** The emitter of a Nest application is one, whoever is given it. */
export const nestEvents: LibraryModel = {
  name: 'Nest events',
  packages: ['@nestjs/event-emitter'],
  code: `${EMITTER}
const shared = new EventEmitter();
class EventEmitter2 {
  on(name, listener) { return shared.on(name, listener); }
  once(name, listener) { return shared.on(name, listener); }
  addListener(name, listener) { return shared.on(name, listener); }
  emit(name, ...values) { return shared.emit(name, ...values); }
  async emitAsync(name, ...values) { return shared.emit(name, ...values); }
}
const make = (holder) =>
  typeof holder === 'function' ? holder : new holder.constructor($unknown(), $unknown(), $unknown(), $unknown(), $unknown());
const OnEvent = (names) => (holder, key) => {
  for (const name of [names].flat()) shared.on(name, (...values) => make(holder)[key](...values));
};
export { EventEmitter2, OnEvent };
`,
};

const MAKES = /\b(?:EventEmitter\w*|Emittery|mitt|createNanoEvents|TinyEmitter)\b/u;
const SENDS = /\.\s*(?:emit|emitAsync|emitSerial)\s*\(/u;
const LISTENS = /\.\s*(?:on|once|addListener|prependListener|addEventListener|onAny)\s*\(|@OnEvent\b/u;

/** Emitters that files share, in the words of all these packages. */
export const subscriptions = {
  makes: (text: string): boolean => MAKES.test(text),
  sends: (text: string): boolean => SENDS.test(text),
  listens: (text: string): boolean => LISTENS.test(text),
  shared: new Set(['@nestjs/event-emitter']),
};
