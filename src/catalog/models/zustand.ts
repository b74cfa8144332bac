import type { LibraryModel } from './schema.ts';

/** Stores of zustand: a hook that gives the state, or what a selector takes of it. */
export const zustand: LibraryModel = {
  name: 'zustand',
  packages: ['zustand', 'zustand/vanilla', 'zustand/react', 'zustand/traditional'],
  code: `
function make(initialize) {
  const cell = $cell({});
  const set = (next) => $store(cell, { ...cell.value, ...(typeof next === 'function' ? next(cell.value) : next) });
  const get = () => cell.value;
  const hook = (select) => (typeof select === 'function' ? select($watch(cell).value) : $watch(cell).value);
  hook.getState = get;
  hook.setState = set;
  hook.subscribe = (listener) => listener($watch(cell).value, cell.value);
  hook.cell = cell;
  $store(cell, initialize(set, get, hook));
  return hook;
}
export const create = (initialize) => (initialize === undefined ? make : make(initialize));
export { create as createStore, create as createWithEqualityFn };
export const useStore = (store, select) => store(select);
export { create as default };
`,
};
