import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { expandAlternatives } from '../../src/catalog/access-path.ts';
import { canonicalPath, propagatorsOf, sanitizersOf } from '../../src/catalog/index.ts';
import type { ArgumentCondition, SanitizerEntry } from '../../src/catalog/schema.ts';
import { sanitizerEntries } from '../../src/catalog/sanitizers/index.ts';
import { sanitizerNames } from '../../src/catalog/sanitizers/names.ts';
import { validateEntry } from '../../src/catalog/validate.ts';

const FOLDER = new URL('../../src/catalog/sanitizers/', import.meta.url);

interface EntryModule {
  readonly default: SanitizerEntry | readonly SanitizerEntry[];
}

const files = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file !== 'index.ts' && file !== 'names.ts')
    .map(async (file) => {
      const { default: exported } = (await import(new URL(file, FOLDER).href)) as EntryModule;
      return { file: `sanitizers/${file}`, entries: [exported].flat() };
    }),
);

const effectsOf = (packageName: string, path: string) => sanitizersOf(packageName, path).map(({ effect }) => effect);

/** The effects that are left when every condition is about this one constant, and no key or vector is a constant one. */
function effectsWith(packageName: string, path: string, constant: string) {
  const holds = ({ matches, constant: isConstant, madeBy }: ArgumentCondition) =>
    isConstant !== true && madeBy === undefined && new RegExp(matches ?? '', 'iu').test(constant);
  return sanitizersOf(packageName, path)
    .filter(({ when = [], unless = [] }) => when.every(holds) && !unless.some(holds))
    .map(({ effect }) => effect);
}

describe('entries', () => {
  it.each(files)('$file is well-formed', ({ file, entries }) => {
    expect(entries.flatMap((entry) => validateEntry(file, 'sanitizer', entry))).toEqual([]);
  });

  it('are listed, each file once', () => {
    expect(sanitizerEntries).toEqual(files.flatMap(({ entries }) => entries));
  });

  it('name every call of a package once for an effect and a condition', () => {
    const keys = sanitizerEntries.flatMap(({ packages, sanitizers }) =>
      packages.flatMap((name) =>
        sanitizers.flatMap(({ calls, effect, when, unless }) =>
          calls
            .flatMap(expandAlternatives)
            .map((call) => `${name} ${canonicalPath(name, call)} ${effect} ${JSON.stringify([when, unless])}`),
        ),
      ),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('ciphers', () => {
  it.each([
    'aes-256-gcm',
    'aes-128-cbc',
    'AES-192-CTR',
    'id-aes256-GCM',
    'chacha20-poly1305',
    'aes256',
    'camellia-256-cbc',
    'some-future-cipher',
  ])('%s encrypts', (cipher) => {
    expect(effectsWith('node:crypto', 'createCipheriv().update', cipher)).toEqual(['encrypt']);
  });

  it.each([
    'des',
    'des-ede3-cbc',
    'DES-EDE3',
    'id-smime-alg-CMS3DESwrap',
    'desx',
    'rc4',
    'rc2-cbc',
    'bf-cbc',
    'blowfish',
    'cast5-cbc',
    'aes-256-ecb',
    'sm4',
  ])('%s is weak', (cipher) => {
    expect(effectsWith('node:crypto', 'createCipheriv().update', cipher)).toEqual(['weak-encrypt']);
  });

  it('asks for the argument of the call that made the cipher', () => {
    const conditions = sanitizersOf('node:crypto', 'createCipheriv().update').flatMap(({ when = [], unless = [] }) => [
      ...when,
      ...unless,
    ]);
    expect(conditions).not.toEqual([]);
    for (const condition of conditions) {
      const argument = condition.constant === true ? 2 : condition.madeBy === undefined ? 0 : 1;
      expect(condition).toMatchObject({ at: 'createCipheriv', argument });
    }
  });

  it.each([
    ['AES-GCM', 'encrypt'],
    ['AES-ECB', 'weak-encrypt'],
    ['3DES-CBC', 'weak-encrypt'],
  ])('node-forge %s: %s', (cipher, effect) => {
    expect(effectsWith('node-forge', 'cipher.createCipher().update', cipher)).toEqual([effect]);
  });
});

describe('sanitizersOf', () => {
  it.each([
    ['node:crypto', 'createHash().update().digest', ['hash']],
    ['node:crypto', 'createHmac().update().digest', ['keyed-hash']],
    ['node:crypto', 'webcrypto.subtle.encrypt', ['encrypt']],
    ['<global>', 'crypto.subtle.digest', ['hash']],
    ['crypto-js', 'AES.encrypt', ['encrypt', 'weak-encrypt']],
    ['crypto-js', 'RC4.encrypt', ['weak-encrypt']],
    ['crypto-js', 'HmacSHA256', ['keyed-hash']],
    ['crypto-js/sha256', 'default', ['hash']],
    ['bcrypt', 'hash', ['hash']],
    ['libsodium-wrappers', 'crypto_secretbox_easy', ['encrypt']],
    ['@aws-sdk/client-kms', 'new EncryptCommand', ['encrypt']],
    ['jose', 'new CompactEncrypt().setProtectedHeader().encrypt', ['encrypt']],
    ['fast-redact', 'default()', ['redact']],
    ['maskdata', 'maskEmail2', ['mask']],
    ['redact-pii', 'new SyncRedactor().redact', ['mask']],
    ['@basis-theory/node-sdk', 'new BasisTheoryClient().tokens.create', ['tokenize']],
  ])('%s %s', (packageName, path, effects) => {
    expect(effectsOf(packageName, path)).toEqual(effects);
  });

  it.each([
    ['jsonwebtoken', 'sign'],
    ['node:crypto', 'privateEncrypt'],
    ['node:crypto', 'randomBytes'],
    ['<global>', 'btoa'],
    ['lodash', 'omit'],
  ])('does not count %s %s', (packageName, path) => {
    expect(sanitizersOf(packageName, path)).toEqual([]);
  });

  it('hands the content of a signed token on', () => {
    expect(propagatorsOf('jsonwebtoken', 'sign')).toHaveLength(1);
  });

  it('keeps the digest for later calls', () => {
    expect(sanitizersOf('node:crypto', 'createHash().update')).toEqual([
      expect.objectContaining({ effect: 'hash', into: 'receiver' }),
      expect.objectContaining({ effect: 'weak-hash', into: 'receiver' }),
    ]);
    expect(sanitizersOf('node:crypto', 'createHash().digest')).toEqual([expect.objectContaining({ data: 'receiver' })]);
  });

  it('redacts the listed keys only', () => {
    expect(sanitizersOf('fast-redact', 'default()')).toEqual([
      expect.objectContaining({ keys: { at: 'default', argument: 0, path: 'paths' } }),
    ]);
  });
});

describe('names', () => {
  it('are lower-case words, each verb once', () => {
    const verbs = sanitizerNames.flatMap((row) => row.verbs);
    expect(new Set(verbs).size).toBe(verbs.length);
    const words = sanitizerNames.flatMap((row) => [...row.verbs, ...(row.objects ?? []), ...(row.notFollowedBy ?? [])]);
    expect(words.filter((word) => !/^[a-z][a-z\d]*$/u.test(word))).toEqual([]);
  });

  it.each([
    ['redact', 'redact'],
    ['mask', 'mask'],
    ['pseudonymize', 'tokenize'],
    ['encrypt', 'encrypt'],
    ['hash', 'hash'],
    ['hmac', 'keyed-hash'],
  ])('%s: %s', (verb, effect) => {
    expect(sanitizerNames.find((row) => row.verbs.includes(verb))?.effect).toBe(effect);
  });
});
