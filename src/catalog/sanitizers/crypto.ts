import { SHORT_RSA, WEAK_CIPHER, WEAK_HASH } from '../conditions.ts';
import type { ArgumentCondition, SanitizerEntry, SanitizerRow } from '../schema.ts';

/** The name of the cipher. One that is not constant counts as encryption: the call itself says so. */
const CIPHER = { at: 'createCipheriv', argument: 0 };
const CIPHER_IS_WEAK = { ...CIPHER, matches: WEAK_CIPHER };

/** The same vector for every text shows which texts begin alike; with GCM it gives the key away. */
const IV_IS_CONSTANT: ArgumentCondition = { at: 'createCipheriv', argument: 2, constant: true };

/** Keys that somebody can try out: one round of a broken hash, or few rounds of a good one. */
const KEY_IS_WEAK: readonly ArgumentCondition[] = [
  { argument: 1, madeBy: 'createHash().digest', where: { at: 'createHash', argument: 0, matches: WEAK_HASH } },
  { argument: 1, madeBy: 'pbkdf2Sync', where: { argument: 2, matches: '^\\d{1,3}$' } },
].map((condition) => ({ at: 'createCipheriv', ...condition }));

/** `RSA_NO_PADDING` and PKCS#1 v1.5, by value and by name. */
const PADDING_IS_WEAK = {
  argument: 0,
  path: 'padding',
  matches: '^(?:1|3|(?:constants\\.)?RSA_(?:PKCS1|NO)_PADDING)$',
};

/** `CryptoJS.mode.ECB`, or the module of that name. */
const MODE_IS_ECB = { argument: 2, path: 'mode', matches: '(?:^|\\.)ECB$' };

/** Keys of a pair, by themselves and beside options. */
const RSA_IS_SHORT: readonly ArgumentCondition[] = [undefined, 'key'].map((path) => ({
  argument: 0,
  ...(path !== undefined && { path }),
  madeBy: 'generateKeyPairSync',
  where: { at: 'generateKeyPairSync', argument: 1, path: 'modulusLength', matches: SHORT_RSA },
}));

const CIPHERED = { calls: ['createCipheriv().update'], effect: 'weak-encrypt', data: [{ argument: 0 }] } as const;
const RSA = { calls: ['publicEncrypt'], data: [{ argument: 1 }] } as const;

/** Hash functions by their name in an argument: a broken one, and the others. */
function hashes(row: Omit<SanitizerRow, 'effect'>, name: ArgumentCondition): SanitizerRow[] {
  const isWeak = { ...name, matches: WEAK_HASH };
  return [
    { ...row, effect: 'hash', algorithm: name, unless: [isWeak] },
    { ...row, effect: 'weak-hash', algorithm: name, when: [isWeak] },
  ];
}

/** The crypto module of Node.js, Web Crypto, and CryptoJS, whose algorithms are modules of their own as well. */
export default [
  {
    vendor: 'Node.js',
    packages: ['node:crypto'],
    sanitizers: [
      {
        ...CIPHERED,
        effect: 'encrypt',
        algorithm: CIPHER,
        unless: [CIPHER_IS_WEAK, IV_IS_CONSTANT, ...KEY_IS_WEAK],
      },
      { ...CIPHERED, algorithm: CIPHER, when: [CIPHER_IS_WEAK] },
      { ...CIPHERED, algorithm: 'a constant initialisation vector', when: [IV_IS_CONSTANT], unless: [CIPHER_IS_WEAK] },
      ...KEY_IS_WEAK.map((condition): SanitizerRow => ({
        ...CIPHERED,
        algorithm: 'a key that is easy to guess',
        when: [condition],
        unless: [CIPHER_IS_WEAK, IV_IS_CONSTANT],
      })),
      // No salt, no initialisation vector, one round of MD5 for the key.
      {
        calls: ['createCipher().update'],
        effect: 'weak-encrypt',
        algorithm: 'a key made by one round of MD5',
        data: [{ argument: 0 }],
      },
      { ...RSA, effect: 'encrypt', unless: [PADDING_IS_WEAK, ...RSA_IS_SHORT] },
      { ...RSA, effect: 'weak-encrypt', algorithm: 'RSA without OAEP', when: [PADDING_IS_WEAK], unless: RSA_IS_SHORT },
      ...RSA_IS_SHORT.map((condition): SanitizerRow => ({
        ...RSA,
        effect: 'weak-encrypt',
        algorithm: 'an RSA key below 2048 bits',
        when: [condition],
      })),

      ...hashes(
        { calls: ['createHash().update'], data: [{ argument: 0 }], into: 'receiver' },
        { at: 'createHash', argument: 0 },
      ),
      { calls: ['createHash().digest'], effect: 'hash', data: 'receiver' },
      ...hashes({ calls: ['hash'], data: [{ argument: 1 }] }, { argument: 0 }),
      { calls: ['{scrypt,scryptSync,pbkdf2,pbkdf2Sync}'], effect: 'hash', data: [{ argument: 0 }] },
      { calls: ['createHmac().update'], effect: 'keyed-hash', data: [{ argument: 0 }], into: 'receiver' },
      { calls: ['createHmac().digest'], effect: 'keyed-hash', data: 'receiver' },
    ],
    aliases: [
      { path: 'createHash().{update,copy}()', sameAs: 'createHash()' },
      { path: 'createHmac().update()', sameAs: 'createHmac()' },
      { path: 'createCipheriv().{setAutoPadding,setAAD}()', sameAs: 'createCipheriv()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Web Crypto',
    packages: ['node:crypto'],
    sanitizers: [
      { calls: ['{webcrypto.subtle,subtle}.encrypt'], effect: 'encrypt', data: [{ argument: 2 }] },
      { calls: ['{webcrypto.subtle,subtle}.wrapKey'], effect: 'encrypt', data: [{ argument: 1 }] },
      { calls: ['{webcrypto.subtle,subtle}.digest'], effect: 'hash', data: [{ argument: 1 }] },
      { calls: ['{webcrypto.subtle,subtle}.sign'], effect: 'keyed-hash', data: [{ argument: 2 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Web Crypto',
    packages: ['<global>'],
    sanitizers: [
      { calls: ['crypto.subtle.encrypt'], effect: 'encrypt', data: [{ argument: 2 }] },
      { calls: ['crypto.subtle.wrapKey'], effect: 'encrypt', data: [{ argument: 1 }] },
      { calls: ['crypto.subtle.digest'], effect: 'hash', data: [{ argument: 1 }] },
      { calls: ['crypto.subtle.sign'], effect: 'keyed-hash', data: [{ argument: 2 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js'],
    sanitizers: [
      { calls: ['AES.encrypt'], effect: 'encrypt', data: [{ argument: 0 }], unless: [MODE_IS_ECB] },
      {
        calls: ['AES.encrypt'],
        effect: 'weak-encrypt',
        algorithm: 'ECB',
        data: [{ argument: 0 }],
        when: [MODE_IS_ECB],
      },
      ...['DES', 'TripleDES', 'RC4', 'RC4Drop', 'Rabbit', 'RabbitLegacy', 'Blowfish'].map((name): SanitizerRow => ({
        calls: [`${name}.encrypt`],
        effect: 'weak-encrypt',
        algorithm: name,
        data: [{ argument: 0 }],
      })),
      {
        calls: ['{SHA3,SHA224,SHA256,SHA384,SHA512,RIPEMD160}', 'PBKDF2'],
        effect: 'hash',
        data: [{ argument: 0 }],
      },
      { calls: ['MD5'], effect: 'weak-hash', algorithm: 'MD5', data: [{ argument: 0 }] },
      { calls: ['SHA1'], effect: 'weak-hash', algorithm: 'SHA-1', data: [{ argument: 0 }] },
      {
        calls: ['{HmacMD5,HmacSHA1,HmacSHA3,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacRIPEMD160}'],
        effect: 'keyed-hash',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/aes', 'crypto-js/aes.js'],
    sanitizers: [{ calls: ['encrypt'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/tripledes', 'crypto-js/rc4', 'crypto-js/rabbit', 'crypto-js/rabbit-legacy'],
    sanitizers: [
      { calls: ['encrypt'], effect: 'weak-encrypt', algorithm: 'an outdated cipher', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/sha256', 'crypto-js/sha512', 'crypto-js/sha3'],
    sanitizers: [{ calls: ['default'], effect: 'hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/md5', 'crypto-js/sha1'],
    sanitizers: [
      { calls: ['default'], effect: 'weak-hash', algorithm: 'a broken hash function', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/hmac-sha256', 'crypto-js/hmac-sha512', 'crypto-js/hmac-sha1', 'crypto-js/hmac-md5'],
    sanitizers: [{ calls: ['default'], effect: 'keyed-hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
] satisfies readonly SanitizerEntry[];
