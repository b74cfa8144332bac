import type { LibraryModel } from './schema.ts';

/** A draft is a copy: what the recipe does to it shows in the result only. */
export const immer: LibraryModel = {
  name: 'immer',
  packages: ['immer'],
  code: `
function run(base, recipe, rest) {
  const draft = structuredClone(base);
  const returned = recipe(draft, ...rest);
  return returned === undefined ? draft : returned;
}
export function produce(base, recipe) {
  if (typeof base === 'function') return (state, ...rest) => run(state, base, rest);
  return run(base, recipe, []);
}
export const produceWithPatches = (base, recipe) => [run(base, recipe, []), [], []];
export const createDraft = structuredClone;
export const finishDraft = (draft) => draft;
export const original = (draft) => draft;
export const current = structuredClone;
export const castDraft = (value) => value;
export const freeze = (value) => value;
export default function (base, recipe) { return produce(base, recipe); }
`,
};
