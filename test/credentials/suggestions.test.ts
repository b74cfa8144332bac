import { describe, expect, it } from 'vitest';

import { BASE62, makeUp } from './made-up.ts';
import { lint } from './rule-tester.ts';

const KEY = makeUp(BASE62, 32);
const PASSWORD = makeUp(BASE62, 12);

/** @returns the code after the suggestion of its only finding. */
function suggested(code: string): string | undefined {
  const [message, ...others] = lint(code);
  expect(message?.messageId).toBe('hardcoded');
  expect(others).toEqual([]);
  const fix = message?.suggestions?.[0]?.fix;
  return fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

describe('suggestions', () => {
  it.each([
    [`const apiKey = 'KEY';`, 'const apiKey = process.env.API_KEY;'],
    [`const c = { clientSecret: 'KEY' };`, 'const c = { clientSecret: process.env.CLIENT_SECRET };'],
    [`const lwa = { secret: 'KEY' };`, 'const lwa = { secret: process.env.LWA_SECRET };'],
    [`module.exports = { secret: 'KEY' };`, 'module.exports = { secret: process.env.SECRET };'],
    [`const c = { 'x-api-key': 'KEY' };`, `const c = { 'x-api-key': process.env.X_API_KEY };`],
    [`const c = { MWSAuthToken: 'KEY' };`, 'const c = { MWSAuthToken: process.env.MWS_AUTH_TOKEN };'],
    ['const apiKey = `KEY`;', 'const apiKey = process.env.API_KEY;'],
    [`const apiKey = 'KEY' as string;`, undefined],
    [`const apiKey = process.env.K || 'KEY';`, 'const apiKey = process.env.K;'],
    [`const apiKey = (process.env.K as string) ?? 'KEY';`, 'const apiKey = process.env.K as string;'],
    [`const apiKey = options.apiKey || 'KEY';`, 'const apiKey = options.apiKey || process.env.API_KEY;'],
    [`f({ apiKey: live ? env.K : 'KEY' });`, 'f({ apiKey: live ? env.K : process.env.API_KEY });'],
    [`function f(apiKey = 'KEY') {}`, 'function f(apiKey = process.env.API_KEY) {}'],
    [`class A { apiKey = 'KEY'; }`, 'class A { apiKey = process.env.API_KEY; }'],
    [`const getApiKey = () => 'KEY';`, 'const getApiKey = () => process.env.API_KEY;'],
    [`createHmac('sha256', 'KEY');`, `createHmac('sha256', process.env.HMAC_KEY);`],
    [`const k = 'KEY'; createHmac('sha256', k);`, `const k = process.env.HMAC_KEY; createHmac('sha256', k);`],
    [`const dbUrl = 'mysql://app:PASSWORD@db.acme.io/x';`, 'const dbUrl = process.env.DB_URL;'],
    [`connect('mysql://app:PASSWORD@db.acme.io/x');`, 'connect(process.env.CONNECTION_URL);'],
    [`const secret = 'sk_live_' + 'KEY';`, 'const secret = process.env.SECRET;'],
  ])('%s', (code, expected) => {
    const filled = code.replace(/KEY(?=['`])/, KEY).replace('PASSWORD', PASSWORD);
    expect(suggested(filled)).toBe(expected);
  });

  it.each([
    `<Client apiKey="KEY" />;`,
    `<Client apiKey={'KEY'} />;`,
    `enum E { ApiKey = 'KEY' }`,
    `const apiKey = 'KEY' as const;`,
    `const apiKey = 'KEY'.trim();`,
    `// apiKey: 'KEY'`,
    `call('https://acme.io?api_key=KEY');`,
    `function f(process) { const apiKey = 'KEY'; }`,
    `createCipheriv('aes-256-cbc', key, 'KEY');`,
  ])('makes none for %s', (code) => {
    expect(suggested(code.replace('KEY', KEY))).toBeUndefined();
  });
});
