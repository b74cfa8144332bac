import type { LibraryModel } from './schema.ts';

/** What axios has beside requests. */
export const axiosHelpers: LibraryModel = {
  name: 'axios',
  packages: ['axios'],
  code: `
export const all = (list) => Promise.all(list);
export const spread = (f) => (list) => f(...list);
`,
};
