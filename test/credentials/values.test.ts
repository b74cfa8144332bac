import { describe, expect, it } from 'vitest';

import { classifyName } from '../../src/credentials/classify-name.ts';
import { isFallbackSecret, isSecretAtPosition, isSecretValue } from '../../src/credentials/classify-value.ts';
import { findEmbeddedSecret } from '../../src/credentials/find-embedded.ts';
import { isDictionaryPassword, isObviouslyFake, isPlaceholder } from '../../src/credentials/placeholder.ts';
import { isRandom, isWordy } from '../../src/credentials/randomness.ts';
import { maskSecret } from '../../src/report/mask.ts';
import { BASE62, BASE64, HEX, LOWER, makeUp, makeUpUuid } from './made-up.ts';

function isSecret(name: string, text: string): boolean {
  const evidence = classifyName(name);
  return evidence !== undefined && isSecretValue(text, evidence);
}

const PLACEHOLDERS = [
  ...[
    'your-client-secret',
    'YOUR_API_KEY',
    '<secret>',
    '<your token>',
    'xxxx',
    'xxxxxxxxxxxx',
    'changeme',
    'change-me',
  ],
  ...[
    'EXAMPLE',
    'AKIAIOSFODNN7EXAMPLE',
    '***',
    '******',
    '...',
    'abc...',
    '{{secret}}',
    '${SECRET}',
    '%SECRET%',
    'TODO',
  ],
  ...[
    'null',
    'undefined',
    'none',
    'n/a',
    'test',
    'secret',
    'password',
    'token',
    'my-secret',
    'test_token',
    'dummy-key',
  ],
  ...['REDACTED', '[redacted]', 'insert-your-key-here', 'replace_me', '____', '000000000000', 'aaaa', 'placeholder'],
  ...['enter your password', 'fake-token', 'mock-secret-1', 'sample', 'abcdefghijklmnop', ''],
];

const NO_SECRETS = [
  ...['access_token', 'accessToken', 'X-Api-Key', 'auth.password', 'form.password.label2', 'oauth2-client-v1'],
  ...['https://api.acme.io/token', '/run/secrets/db1', './keys/private.pem', 'C:\\keys\\a1.pem', 'certs/key1.pem'],
  ...[
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-AbCdEf',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  ],
  ...[makeUpUuid(3), 'sha512-Kd8oMg7nWb8LEU9jNO4m', '2024-01-01T00:00:00Z', '1.2.3', '123456', 'user1@acme.io'],
  ...[
    `$2b$10$${makeUp(BASE62, 53)}`,
    'vpc-0a1b2c3d4e5f60718',
    'ATVPDKIKX0DER',
    'A2EUQ1WTGCTBG2',
    'B0UNO00000',
    'AES-256-GCM',
  ],
  ...[
    'Password is required',
    'image/png;base64',
    '#ff00aa',
    'data:image/png;base64,iVBORw0KGgo',
    '$DB_PASSWORD',
    '[A-Z]{8}\\d',
  ],
  ...[
    `amzn1.application-oa2-client.${makeUp(HEX, 32)}`,
    `AKIA${makeUp('ABCDEFGH234567', 16)}`,
    `AQICAHh${makeUp(BASE64, 60)}`,
    'hunter2',
  ],
];

describe('values', () => {
  it.each(PLACEHOLDERS)('%j stands for a secret', (text) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(isSecretAtPosition(text)).toBe(false);
  });

  it.each(NO_SECRETS)('%j is no secret under any name', (text) => {
    const names = ['clientSecret', 'password', 'token', 'apiKey', 'refresh_token'];
    expect(names.filter((name) => isSecret(name, text))).toEqual([]);
  });

  it.each([
    ['client_secret', makeUp(HEX, 64)],
    ['clientSecret', makeUp(HEX, 32)],
    ['clientSecret', 'Frosthead1997'],
    ['clientSecret', '&client_secret=' + makeUp('ABCDEFGHJKLMN234567', 48)],
    ['SECRET_ACCESS_KEY', `/${makeUp(BASE64, 39, 4)}`],
    ['apiKey', makeUp(BASE62, 24)],
    ['apiKey', makeUp(LOWER + '0123456789', 24)],
    ['token', makeUp(BASE62, 30)],
    ['password', 'Summer2023!'],
    ['password', 'P@ss4930'],
    ['password', 'hunter22'],
    ['dbPass', 'Tr0ub4dor&3'],
    ['JWT_SECRET', 'my$uper$ecretKey'],
    ['ACCESS_TOKEN', '03190715DchJcY'],
  ])('%s = %j is a secret', (name, text) => {
    expect(isSecret(name, text)).toBe(true);
  });

  it.each([
    ['JWT_SECRET', 'oauth-session-secret', true],
    ['JWT_SECRET', 'market-vendor-jwt-key', true],
    ['JWT_SECRET', 'jwt-secret-secret', false],
    ['JWT_SECRET', 'dev-jwt-secret-value', false],
    ['JWT_SECRET', 'change-me-in-production', false],
    ['JWT_SECRET', 'keyboard cat and dog', false],
    ['JWT_SECRET', 'short', false],
  ])('as a fallback of %s, %j: %s', (name, text, expected) => {
    expect(isFallbackSecret(text, name)).toBe(expected);
  });

  it.each([
    ['root', true],
    ['somepassword', true],
    ['admin123', true],
    ['Password!1', true],
    ['Xk29fjw', false],
    ['Summer2023', false],
  ])('%s is a dictionary password: %s', (text, expected) => {
    expect(isDictionaryPassword(text)).toBe(expected);
  });

  it.each([
    [`${HEX}${HEX}`, true],
    ['fake-token-9f8e7d', true],
    [makeUp(HEX, 64), false],
    [makeUp(BASE64, 300), false],
    ['a1b2c3d4'.repeat(4), true],
    ['IwEB' + 'Ab1'.repeat(20), true],
  ])('%s is obviously fake: %s', (text, expected) => {
    expect(isObviouslyFake(text)).toBe(expected);
  });

  it('tells words from random characters', () => {
    const words = ['access_token', 'mySecretKeyName', 'oauth2-client-v1', 'SELLING_PARTNER_APP'];
    expect(words.filter((text) => !isWordy(text))).toEqual([]);
    const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
    const random = seeds.flatMap((seed) => [HEX, BASE62, LOWER + '0123456789'].map((set) => makeUp(set, 32, seed)));
    expect(random.filter((text) => isWordy(text)).length).toBe(0);
    expect(random.filter((text) => !isRandom(text)).length).toBe(0);
  });

  it.each([
    `https://api.amazon.com/auth/o2/token?grant_type=refresh_token&client_secret=${makeUp(HEX, 64)}`,
    `{"clientSecret": "${makeUp(BASE62, 32)}"}`,
    `LWA_CLIENT_SECRET=${makeUp(HEX, 64)}\nREGION=eu`,
    `// secretAccessKey: '${makeUp(BASE64, 40)}',`,
  ])('finds the credential that %j names', (text) => {
    expect(findEmbeddedSecret(text)).toBeDefined();
  });

  it.each([
    'grant_type=refresh_token&client_secret=your-client-secret',
    '{"clientSecret": "<client secret>"}',
    'password: e.password.toString().slice(0)',
    `checksum=${makeUp(HEX, 64)}`,
    `nextToken=${makeUp(BASE62, 64)}`,
    'client_secret=${process.env.CLIENT_SECRET}',
  ])('finds none in %j', (text) => {
    expect(findEmbeddedSecret(text)).toBeUndefined();
  });

  it('shows four characters of a long key and none of a password', () => {
    expect(maskSecret('API key', makeUp(HEX, 60) + 'cdef')).toBe('API key (ends in "cdef")');
    expect(maskSecret('API key', 'short-one')).toBe('API key');
    expect(maskSecret('database password', makeUp(HEX, 60))).toBe('database password');
    expect(maskSecret('private key', '')).toBe('private key');
  });
});
