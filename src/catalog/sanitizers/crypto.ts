import { WEAK_CIPHER } from '../conditions.ts';
import type { SanitizerEntry } from '../schema.ts';

/** The name of the cipher. One that is not constant counts as encryption: the call itself says so. */
const CIPHER_IS_WEAK = { at: 'createCipheriv', argument: 0, matches: WEAK_CIPHER };

/** `RSA_NO_PADDING` and PKCS#1 v1.5, by value and by name. */
const PADDING_IS_WEAK = {
  argument: 0,
  path: 'padding',
  matches: '^(?:1|3|(?:constants\\.)?RSA_(?:PKCS1|NO)_PADDING)$',
};

/** `CryptoJS.mode.ECB`, or the module of that name. */
const MODE_IS_ECB = { argument: 2, path: 'mode', matches: '(?:^|\\.)ECB$' };

/** The crypto module of Node.js, Web Crypto, and CryptoJS, whose algorithms are modules of their own as well. */
export default [
  {
    vendor: 'Node.js',
    packages: ['node:crypto'],
    sanitizers: [
      {
        calls: ['createCipheriv().update'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
        unless: [CIPHER_IS_WEAK],
      },
      {
        calls: ['createCipheriv().update'],
        effect: 'weak-encrypt',
        data: [{ argument: 0 }],
        when: [CIPHER_IS_WEAK],
      },
      // No salt, no initialisation vector, one round of MD5 for the key.
      { calls: ['createCipher().update'], effect: 'weak-encrypt', data: [{ argument: 0 }] },
      { calls: ['publicEncrypt'], effect: 'encrypt', data: [{ argument: 1 }], unless: [PADDING_IS_WEAK] },
      { calls: ['publicEncrypt'], effect: 'weak-encrypt', data: [{ argument: 1 }], when: [PADDING_IS_WEAK] },

      { calls: ['createHash().update'], effect: 'hash', data: [{ argument: 0 }], into: 'receiver' },
      { calls: ['createHash().digest'], effect: 'hash', data: 'receiver' },
      { calls: ['hash'], effect: 'hash', data: [{ argument: 1 }] },
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
      { calls: ['AES.encrypt'], effect: 'weak-encrypt', data: [{ argument: 0 }], when: [MODE_IS_ECB] },
      {
        calls: ['{DES,TripleDES,RC4,RC4Drop,Rabbit,RabbitLegacy,Blowfish}.encrypt'],
        effect: 'weak-encrypt',
        data: [{ argument: 0 }],
      },
      {
        calls: ['{MD5,SHA1,SHA3,SHA224,SHA256,SHA384,SHA512,RIPEMD160}', 'PBKDF2'],
        effect: 'hash',
        data: [{ argument: 0 }],
      },
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
    sanitizers: [{ calls: ['encrypt'], effect: 'weak-encrypt', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/md5', 'crypto-js/sha1', 'crypto-js/sha256', 'crypto-js/sha512', 'crypto-js/sha3'],
    sanitizers: [{ calls: ['default'], effect: 'hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'CryptoJS',
    packages: ['crypto-js/hmac-sha256', 'crypto-js/hmac-sha512', 'crypto-js/hmac-sha1', 'crypto-js/hmac-md5'],
    sanitizers: [{ calls: ['default'], effect: 'keyed-hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
] satisfies readonly SanitizerEntry[];
