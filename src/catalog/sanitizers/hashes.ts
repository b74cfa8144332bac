import type { SanitizerEntry } from '../schema.ts';

/** Hash functions. Mailing lists and ad audiences match people by such hashes, so they never excuse marketing. */
export default [
  {
    vendor: 'password hash',
    packages: ['bcrypt', 'bcryptjs', 'argon2', '@node-rs/argon2', '@node-rs/bcrypt'],
    sanitizers: [{ calls: ['{hash,hashSync,hashRaw}'], effect: 'hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'noble-hashes',
    packages: [
      '@noble/hashes/blake2',
      '@noble/hashes/blake2.js',
      '@noble/hashes/blake3',
      '@noble/hashes/blake3.js',
      '@noble/hashes/legacy.js',
      '@noble/hashes/sha1',
      '@noble/hashes/sha2',
      '@noble/hashes/sha2.js',
      '@noble/hashes/sha256',
      '@noble/hashes/sha3',
      '@noble/hashes/sha3.js',
      '@noble/hashes/sha512',
    ],
    sanitizers: [
      {
        calls: ['{sha256,sha384,sha512,sha3_256,sha3_512,blake2b,blake2s,blake3}'],
        effect: 'hash',
        data: [{ argument: 0 }],
      },
      { calls: ['md5'], effect: 'weak-hash', algorithm: 'MD5', data: [{ argument: 0 }] },
      { calls: ['sha1'], effect: 'weak-hash', algorithm: 'SHA-1', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'noble-hashes',
    packages: ['@noble/hashes/hmac', '@noble/hashes/hmac.js'],
    sanitizers: [{ calls: ['hmac'], effect: 'keyed-hash', data: [{ argument: 2 }] }],
    verified: 'typings',
  },
  {
    vendor: 'js-sha',
    packages: ['js-sha256', 'js-sha512'],
    sanitizers: [
      { calls: ['default', '{sha256,sha224,sha512,sha384}'], effect: 'hash', data: [{ argument: 0 }] },
      { calls: ['{sha256,sha512}.hmac', 'hmac'], effect: 'keyed-hash', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'hash',
    packages: ['object-hash', 'hash-sum'],
    sanitizers: [{ calls: ['default', '{sha1,MD5,keysMD5}'], effect: 'hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'MD5',
    packages: ['md5', 'blueimp-md5', 'js-md5'],
    sanitizers: [{ calls: ['default', 'md5'], effect: 'weak-hash', algorithm: 'MD5', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'SHA-1',
    packages: ['js-sha1', 'sha1'],
    sanitizers: [{ calls: ['default', 'sha1'], effect: 'weak-hash', algorithm: 'SHA-1', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'uuid',
    packages: ['uuid'],
    sanitizers: [{ calls: ['{v3,v5}'], effect: 'hash', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
] satisfies readonly SanitizerEntry[];
