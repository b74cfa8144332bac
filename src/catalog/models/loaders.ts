import type { LibraryModel } from './schema.ts';

/** Loaders that ask for many things at once: what is loaded under a key is one of what the batch function gives. */
export const loaders: LibraryModel = {
  name: 'loaders',
  packages: ['dataloader'],
  code: `
export default class DataLoader {
  #batch;
  #primed = [];
  constructor(batch) { this.#batch = batch; }
  async load(key) {
    const loaded = await this.#batch([key]);
    for (const value of this.#primed) if ($unknown()) return value;
    return loaded[0];
  }
  async loadMany(keys) { return [...(await this.#batch(keys)), ...this.#primed]; }
  prime(key, value) {
    this.#primed.push(value);
    return this;
  }
  clear() { return this; }
  clearAll() { return this; }
}
`,
};
