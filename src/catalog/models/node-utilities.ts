import type { LibraryModel } from './schema.ts';

/** Functions of Node's `util` that turn callbacks into promises and back. */
export const nodeUtilities: LibraryModel = {
  name: 'node-util',
  packages: ['node:util', 'util.promisify', 'pify', 'es6-promisify'],
  code: `
function promised(f) {
  return function (...given) {
    return new Promise((resolve, reject) => {
      const returned = f.call(this, ...given, (error, value) => {
        if (error !== undefined && error !== null) reject(error);
        resolve(value);
      });
      // A function of a library gives, as far as is known, a promise of its result itself.
      if (returned !== undefined) resolve(returned);
    });
  };
}
export const promisify = promised;
export default function (f) { return promised(f); }
export const callbackify = (f) => (...given) => {
  const done = given.pop();
  f(...given).then((value) => done(null, value), (error) => done(error));
};
export const deprecate = (f) => f;
export const inherits = (constructor, base) => { Object.setPrototypeOf(constructor.prototype, base.prototype); };
export const stripVTControlCharacters = (text) => $data(text);
`,
};
