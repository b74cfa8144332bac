import type { LibraryModel } from './schema.ts';

/** Stores of Pinia: there is one of each, made when somebody first asks for it. */
export const pinia: LibraryModel = {
  name: 'pinia',
  packages: ['pinia'],
  code: `
function make(definition) {
  if (typeof definition === 'function') return definition();
  const store = { ...definition.state?.(), ...definition.actions };
  for (const [key, read] of Object.entries(definition.getters ?? {}))
    Object.defineProperty(store, key, { get: () => read.call(store, store) });
  return store;
}
export function defineStore(name, given) {
  const definition = given ?? name;
  let store;
  return () => (store ??= make(definition));
}
export const storeToRefs = (store) => store;
export const createPinia = () => $unknown();
`,
};
