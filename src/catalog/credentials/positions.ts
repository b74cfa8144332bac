import { SERVICE_POSITIONS } from './service-positions.ts';
import type { CredentialPosition } from './schema.ts';

const JWT_RECEIVERS = ['jwt', 'jsonwebtoken', 'JWT', 'Jwt'];

/** Keys of the cryptography libraries. Salts are not secrets and are left out. */
const CRYPTO_POSITIONS: readonly CredentialPosition[] = [
  {
    packages: ['crypto', 'crypto-browserify'],
    calls: ['createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher'],
    argument: 1,
    kind: 'encryption key',
    anyReceiver: true,
  },
  {
    packages: ['crypto', 'crypto-browserify'],
    calls: ['createCipheriv', 'createDecipheriv'],
    argument: 2,
    kind: 'initialisation vector',
    anyReceiver: true,
  },
  {
    packages: ['crypto', 'crypto-browserify'],
    calls: ['createHmac'],
    argument: 1,
    kind: 'HMAC key',
    anyReceiver: true,
  },
  { packages: ['crypto'], calls: ['createSecretKey'], argument: 0, kind: 'secret key', anyReceiver: true },
  {
    packages: ['crypto'],
    calls: ['scryptSync', 'pbkdf2Sync', 'scrypt', 'pbkdf2'],
    argument: 0,
    kind: 'password of a derived key',
    receivers: ['crypto'],
  },
  {
    packages: ['<global>', 'crypto'],
    calls: ['subtle.importKey', 'crypto.subtle.importKey', 'webcrypto.subtle.importKey'],
    argument: 1,
    kind: 'encryption key',
  },
  {
    packages: ['crypto-js'],
    calls: [
      ...['AES', 'DES', 'TripleDES', 'Rabbit', 'RC4'].flatMap((name) => [`${name}.encrypt`, `${name}.decrypt`]),
      ...['HmacMD5', 'HmacSHA1', 'HmacSHA256', 'HmacSHA512'],
    ],
    argument: 1,
    kind: 'encryption key',
  },
  { packages: ['crypto-js/aes'], calls: ['encrypt', 'decrypt'], argument: 1, kind: 'encryption key' },
  { packages: ['crypto-js/hmac-sha256'], calls: ['default'], argument: 1, kind: 'HMAC key' },
  { packages: ['cryptr'], calls: ['new default'], argument: 0, kind: 'encryption key' },
  { packages: ['simple-crypto-js'], calls: ['new default'], argument: 0, kind: 'encryption key' },
  { packages: ['@hapi/iron', 'iron'], calls: ['seal', 'unseal'], argument: 1, kind: 'sealing password' },
  {
    packages: ['typeorm-encrypted'],
    calls: ['new EncryptionTransformer'],
    argument: 0,
    paths: ['key'],
    kind: 'encryption key',
  },
  {
    packages: ['prisma-field-encryption'],
    calls: ['fieldEncryptionExtension', 'fieldEncryptionMiddleware'],
    argument: 0,
    paths: ['encryptionKey'],
    kind: 'encryption key',
  },
  {
    packages: ['mongoose-field-encryption', 'mongoose-encryption'],
    calls: ['fieldEncryption', 'default'],
    argument: 1,
    paths: ['secret', 'encryptionKey', 'signingKey'],
    kind: 'encryption key',
  },
];

/** Secrets of signed tokens, sessions and cookies. */
const SESSION_POSITIONS: readonly CredentialPosition[] = [
  { packages: ['jsonwebtoken'], calls: ['sign', 'verify'], argument: 1, kind: 'JWT secret', receivers: JWT_RECEIVERS },
  { packages: ['jwt-simple'], calls: ['encode', 'decode'], argument: 1, kind: 'JWT secret' },
  { packages: ['jose'], calls: ['jwtVerify'], argument: 1, kind: 'JWT secret' },
  { packages: ['jose'], calls: ['new SignJWT().**.sign'], argument: 0, kind: 'JWT secret' },
  {
    packages: ['express-jwt', 'koa-jwt', 'jwt-express'],
    calls: ['default', 'expressjwt'],
    argument: 0,
    paths: ['secret'],
    kind: 'JWT secret',
    receivers: ['expressJwt', 'expressjwt'],
  },
  {
    packages: ['@nestjs/jwt'],
    calls: ['JwtModule.register', 'new JwtService'],
    argument: 0,
    paths: ['secret', 'privateKey'],
    kind: 'JWT secret',
  },
  {
    packages: ['express-session', 'cookie-session', 'client-sessions', 'koa-session'],
    calls: ['default'],
    argument: 0,
    paths: ['secret', 'keys'],
    kind: 'session secret',
    receivers: ['session', 'expressSession', 'cookieSession'],
  },
  {
    packages: ['cookie-parser'],
    calls: ['default'],
    argument: 0,
    kind: 'cookie secret',
    receivers: ['cookieParser'],
  },
  { packages: ['cookie-signature'], calls: ['sign', 'unsign'], argument: 1, kind: 'cookie secret' },
  { packages: ['cookies', 'keygrip'], calls: ['default', 'new default'], argument: 0, kind: 'cookie secret' },
  ...[1, 2].map((argument) => ({
    packages: ['iron-session'],
    calls: ['getIronSession'],
    argument,
    paths: ['password'],
    kind: 'session password',
  })),
  {
    packages: ['next-auth'],
    calls: ['default'],
    argument: 0,
    paths: ['secret', 'jwt.secret'],
    kind: 'session secret',
  },
  {
    packages: ['passport-jwt', 'passport-oauth2', 'passport-google-oauth20', 'passport-amazon'],
    calls: ['new Strategy', 'new OAuth2Strategy', 'new default'],
    argument: 0,
    paths: ['clientSecret', 'secretOrKey', 'consumerSecret'],
    kind: 'OAuth client secret',
  },
];

/** All positions. */
export const CREDENTIAL_POSITIONS: readonly CredentialPosition[] = [
  ...CRYPTO_POSITIONS,
  ...SESSION_POSITIONS,
  ...SERVICE_POSITIONS,
];
