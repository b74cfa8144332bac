// The same in comments: `@param`, `@type`, `@typedef` and their kin.
/** @typedef {import('typed-records').Person} Person */
/** @typedef {import('typed-records').Other} Other */

/** @param {Person} p */
export const parameter = (p) => sink(p.email); // !
/** @param {Person} p */
export const clean = (p) => sink(p.id);
/** @param {Other} p */
export const other = (p) => sink(p);
/** @param {Person[]} p */
export const list = (p) => p.map((item) => sink(item.email)); // !
/** @param {Promise<Person>} p */
export const promised = async (p) => sink((await p).email); // !
/** @param {Record<string, Person>} p */
export const keyed = (p) => sink(p.a.email); // !
/** @param {[Person, number]} p */
export const tuple = ([p, n]) => sink(p.email, n); // !
/** @param {Pick<Person, 'id'>} p */
export const picked = (p) => sink(p);

/**
 * @template T
 * @typedef {{ value: T, count: number }} Box
 */
/** @param {Box<Person>} b */
export const boxed = (b) => sink(b.value.email); // !
/** @param {Box<Person>} b */
export const boxedCount = (b) => sink(b.count);

/**
 * @callback Visit
 * @param {Person} p
 * @param {number} index
 */
/** @type {Visit} */
export const visit = (p, index) => sink(p.email, index); // !
/** @type {Visit} */
export const visitIndex = (p, index) => sink(index);

/** @param {Visit} callback */
function each(callback) {
  for (const item of opaque()) callback(item, 0);
}
each((p) => sink(p.email)); // !
each((p) => sink(p.id));

/**
 * @param {any} value
 * @returns {value is Person}
 */
const isPerson = (value) => value.email !== undefined;
/** @param {any} value */
export function narrow(value) {
  if (isPerson(value)) sink(value.email); // !
  if (isPerson(value)) sink(value.id);
}

export function casts() {
  sink(/** @type {Person} */ (opaque()).email); // !
  sink(/** @type {Person} */ (opaque()).id);
  sink(/** @type {Other} */ (opaque()).email);
  // The comment belongs to the whole in parentheses, and to nothing without them.
  sink(/** @type {Person} */ opaque().email);
  sink(/** @type {string} */ (opaque().email));
}

/** @param {Broken<} p */
export const broken = (p) => sink(p);
/** @param {} p */
export const empty = (p) => sink(p);
/** @param p */
export const untyped = (p) => sink(p);
/** @param {Person */
export const open = (p) => sink(p);
/** @type */
export const bare = (p) => sink(p);
