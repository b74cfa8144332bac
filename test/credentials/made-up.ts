/** Made-up secrets: in the right format, but computed, so that no file holds a text that a scanner objects to. */

export const HEX = '0123456789abcdef';
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const LOWER = UPPER.toLowerCase();
export const DIGITS = '0123456789';
export const BASE62 = UPPER + LOWER + DIGITS;
export const BASE64 = `${BASE62}+/`;
export const BASE64URL = `${BASE62}-_`;

/** @returns `length` characters of the alphabet, always the same for the same seed. */
export function makeUp(alphabet: string, length: number, seed = 1): string {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[Math.floor((state / 4_294_967_296) * alphabet.length)] ?? '';
  }
  return text;
}

/** @returns a text in the form of a UUID. */
export function makeUpUuid(seed = 1): string {
  return [8, 4, 4, 4, 12].map((length, index) => makeUp(HEX, length, seed * 10 + index)).join('-');
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @returns a signed token with the given payload. */
export function makeUpJwt(payload: unknown, seed = 1): string {
  return [part({ alg: 'HS256', typ: 'JWT' }), part(payload), makeUp(BASE64URL, 43, seed)].join('.');
}

/** @returns a private key block. */
export function makeUpPem(label: string, seed = 1): string {
  const lines = Array.from({ length: 5 }, (_, line) => makeUp(BASE64, 64, seed * 100 + line));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}
