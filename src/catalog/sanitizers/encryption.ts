import type { SanitizerEntry } from '../schema.ts';

/** Sizes of RSA keys below 2048 bits. */
const RSA_TOO_SHORT = '^(?:512|768|1024|1536)$';

/** Names of ciphers in node-forge. */
const FORGE_WEAK = '^(?:AES-ECB|3?DES-)';

/** Encryption libraries. What signs (JWT, `privateEncrypt`) stays readable and is not here. */
export default [
  {
    vendor: 'node-forge',
    packages: ['node-forge'],
    sanitizers: [
      {
        calls: ['cipher.createCipher().update'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
        unless: [{ at: 'createCipher', argument: 0, matches: FORGE_WEAK }],
        into: 'receiver',
      },
      {
        calls: ['cipher.createCipher().update'],
        effect: 'weak-encrypt',
        data: [{ argument: 0 }],
        when: [{ at: 'createCipher', argument: 0, matches: FORGE_WEAK }],
        into: 'receiver',
      },
      // `rsa.generateKeyPair(bits)` or `({ bits })`; a key that was read from somewhere has the size it has.
      {
        calls: ['pki.{publicKeyFromPem(),publicKeyFromAsn1(),rsa.generateKeyPair().publicKey}.encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
      },
      { calls: ['md.*.create().update'], effect: 'hash', data: [{ argument: 0 }], into: 'receiver' },
      { calls: ['md.*.create().digest'], effect: 'hash', data: 'receiver' },
      { calls: ['hmac.create().update'], effect: 'keyed-hash', data: [{ argument: 0 }], into: 'receiver' },
      { calls: ['hmac.create().digest'], effect: 'keyed-hash', data: 'receiver' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'libsodium',
    packages: ['libsodium-wrappers', 'libsodium-wrappers-sumo'],
    sanitizers: [
      {
        calls: [
          '{crypto_secretbox_easy,crypto_box_easy,crypto_box_seal}',
          '{crypto_aead_xchacha20poly1305_ietf_encrypt,crypto_aead_chacha20poly1305_ietf_encrypt}',
        ],
        effect: 'encrypt',
        data: [{ argument: 0 }],
      },
      { calls: ['crypto_secretstream_xchacha20poly1305_push'], effect: 'encrypt', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'sodium', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    // Writes into argument 0, which holds nothing before.
    vendor: 'libsodium',
    packages: ['sodium-native'],
    sanitizers: [
      {
        calls: ['{crypto_secretbox_easy,crypto_box_easy,crypto_box_seal}'],
        effect: 'encrypt',
        data: [{ argument: 1 }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'TweetNaCl',
    packages: ['tweetnacl'],
    sanitizers: [{ calls: ['{secretbox,box}'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'jose',
    packages: ['jose'],
    sanitizers: [
      {
        calls: ['new {CompactEncrypt,EncryptJWT,FlattenedEncrypt,GeneralEncrypt}'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new {CompactEncrypt,EncryptJWT,FlattenedEncrypt,GeneralEncrypt}().encrypt'],
        effect: 'encrypt',
        data: 'receiver',
      },
    ],
    aliases: [
      {
        path: 'new CompactEncrypt().{setProtectedHeader,setKeyManagementParameters,setContentEncryptionKey}()',
        sameAs: 'new CompactEncrypt()',
      },
      {
        path: 'new EncryptJWT().{setProtectedHeader,setIssuedAt,setIssuer,setAudience,setExpirationTime,setSubject}()',
        sameAs: 'new EncryptJWT()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'iron',
    packages: ['@hapi/iron', 'iron-webcrypto'],
    // Older versions of iron-webcrypto take the crypto implementation first.
    sanitizers: [{ calls: ['seal'], effect: 'encrypt', data: [{ argument: 0 }, { argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'iron-session',
    packages: ['iron-session'],
    sanitizers: [{ calls: ['sealData'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'OpenPGP.js',
    packages: ['openpgp'],
    sanitizers: [{ calls: ['encrypt'], effect: 'encrypt', data: [{ argument: 0, path: 'message' }] }],
    verified: 'typings',
  },
  {
    vendor: 'age',
    packages: ['age-encryption'],
    sanitizers: [{ calls: ['new Encrypter().encrypt'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'noble-ciphers',
    packages: [
      '@noble/ciphers/aes',
      '@noble/ciphers/aes.js',
      '@noble/ciphers/webcrypto',
      '@noble/ciphers/webcrypto.js',
    ],
    sanitizers: [
      { calls: ['{gcm,gcmsiv,aessiv,ctr,cbc,cfb}().encrypt'], effect: 'encrypt', data: [{ argument: 0 }] },
      { calls: ['ecb().encrypt'], effect: 'weak-encrypt', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'noble-ciphers',
    packages: ['@noble/ciphers/chacha', '@noble/ciphers/chacha.js', '@noble/ciphers/salsa', '@noble/ciphers/salsa.js'],
    sanitizers: [
      {
        calls: ['{xchacha20poly1305,chacha20poly1305,xsalsa20poly1305,secretbox}().{encrypt,seal}'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'encryption helper',
    packages: ['cryptr', 'simple-crypto-js', 'evervault', '@evervault/sdk'],
    sanitizers: [{ calls: ['new default().encrypt'], effect: 'encrypt', data: [{ argument: 0 }] }],
    aliases: [{ path: '{new SimpleCrypto(),new Evervault()}', sameAs: 'new default()' }],
    verified: 'typings',
  },
  {
    vendor: 'JSEncrypt',
    packages: ['jsencrypt'],
    sanitizers: [
      {
        calls: ['new default().encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
        unless: [{ at: 'new default', argument: 0, path: 'default_key_size', matches: RSA_TOO_SHORT }],
      },
      {
        calls: ['new default().encrypt'],
        effect: 'weak-encrypt',
        data: [{ argument: 0 }],
        when: [{ at: 'new default', argument: 0, path: 'default_key_size', matches: RSA_TOO_SHORT }],
      },
    ],
    aliases: [{ path: 'new JSEncrypt()', sameAs: 'new default()' }],
    verified: 'typings',
  },
  {
    vendor: 'node-rsa',
    packages: ['node-rsa'],
    sanitizers: [
      {
        calls: ['new default().encrypt'],
        effect: 'encrypt',
        data: [{ argument: 0 }],
        unless: [{ at: 'new default', argument: 0, path: 'b', matches: RSA_TOO_SHORT }],
      },
      {
        calls: ['new default().encrypt'],
        effect: 'weak-encrypt',
        data: [{ argument: 0 }],
        when: [{ at: 'new default', argument: 0, path: 'b', matches: RSA_TOO_SHORT }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'cloak',
    packages: ['@47ng/cloak'],
    sanitizers: [{ calls: ['{encryptString,encryptStringSync}'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'SJCL',
    packages: ['sjcl'],
    sanitizers: [{ calls: ['encrypt', 'json.encrypt'], effect: 'encrypt', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Electron',
    packages: ['electron', 'electron/main'],
    sanitizers: [{ calls: ['safeStorage.encryptString'], effect: 'encrypt', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
] satisfies readonly SanitizerEntry[];
