import type { LibraryModel } from './schema.ts';

/** Packages of one function each. */
export const composition: readonly LibraryModel[] = [
  {
    name: 'compose',
    packages: ['compose-function', 'compose', 'just-compose-right', 'koa-compose'],
    code: `
export default function compose(...given) {
  const steps = given.flat();
  return (...values) => steps.slice(0, -1).reduceRight((value, f) => f(value), steps.at(-1)(...values));
}`,
  },
  {
    name: 'pipe',
    packages: ['just-compose', 'just-pipe', 'p-pipe'],
    code: `
export default function pipe(...steps) {
  return (...values) => steps.slice(1).reduce((value, f) => f(value), steps[0](...values));
}`,
  },
  {
    name: 'copy',
    packages: [
      'klona',
      'klona/full',
      'klona/json',
      'klona/lite',
      'clone-deep',
      'rfdc',
      'fast-copy',
      'just-clone',
      'clone',
    ],
    code: `
export const klona = structuredClone;
export const copy = structuredClone;
export default function clone(value) { return value === undefined ? structuredClone : structuredClone(value); }`,
  },
  {
    name: 'merge',
    packages: ['deepmerge', 'deepmerge-ts', 'defu', 'object-assign', 'xtend', 'just-extend'],
    code: `
export default function merge(...given) { return Object.assign({}, ...given.map((item) => structuredClone(item))); }
export const deepmerge = (...given) => Object.assign({}, ...given.map((item) => structuredClone(item)));
export const defu = (...given) => Object.assign({}, ...given.reverse());`,
  },
  {
    name: 'wrappers',
    packages: [
      'memoize',
      'mem',
      'fast-memoize',
      'memoize-one',
      'moize',
      'p-memoize',
      'debounce',
      'throttle-debounce',
      'lodash.memoize',
      'onetime',
      'once',
      'p-debounce',
      'p-throttle',
    ],
    code: `
export default function wrap(...given) { return $element(given.filter((item) => typeof item === 'function')); }
export const debounce = (...given) => wrap(...given);
export const throttle = (...given) => wrap(...given);`,
  },
];
