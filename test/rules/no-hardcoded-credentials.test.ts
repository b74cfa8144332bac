import { BASE62, BASE64, BASE64URL, HEX, makeUp, makeUpJwt, makeUpPem, makeUpUuid } from '../credentials/made-up.ts';
import { family } from '../credentials/rule-tester.ts';

const CLIENT_SECRET = `amzn1.oa2-cs.v1.${'0123456789abcdef'.repeat(4)}`;
const REFRESH_TOKEN = `Atzr|${makeUp(BASE64URL, 200)}`;
const OLD_SECRET = `${makeUp(HEX, 60)}cdef`;
const AWS_ID = `AKIA${makeUp('ABCDEFGHJKLMN234567', 16)}`;
const AWS_SECRET = `${makeUp(BASE64, 36, 2)}aB3d`;
const KEY = `${makeUp(BASE62, 28)}aB3d`;
const PEM = makeUpPem('RSA PRIVATE KEY');

const ends = (kind: string, tail: string): string => `${kind} (ends in "${tail}")`;
const tailOf = (text: string): string => text.slice(-4);

family('a value in the format of a credential', {
  valid: [
    `const id = 'amzn1.application-oa2-client.${makeUp(HEX, 32)}';`,
    `const role = 'arn:aws:iam::123456789012:role/sp-api';`,
    `const keyId = '${AWS_ID}';`,
    `const a = 'Atzr|...'; const b = 'amzn1.oa2-cs.v1.<secret>'; const c = 'Atza|';`,
    `if (pem.startsWith('${PEM.split('\n')[0]}')) use(pem);`,
    `const url = 'https://sellingpartnerapi-eu.amazon.com/orders/v0/orders';`,
    `const firebase = { apiKey: 'AIza${makeUp(BASE62, 35)}', authDomain: 'a.firebaseapp.com' };`,
    `const supabase = '${makeUpJwt({ role: 'anon' })}';`,
    `const seller = 'A2EUQ1WTGCTBG2'; const market = 'ATVPDKIKX0DER'; const order = '123-1234567-1234567';`,
    `const integrity = 'sha512-${makeUp(BASE64, 86)}=='; const commit = '${makeUp(HEX, 40)}';`,
    `const image = 'data:image/png;base64,${makeUp(BASE64, 400)}';`,
  ],
  invalid: [
    { code: `send('${CLIENT_SECRET}');`, kinds: [ends('LWA client secret', 'cdef')] },
    { code: `const x = \`${REFRESH_TOKEN}\`;`, kinds: [ends('LWA refresh token', tailOf(REFRESH_TOKEN))] },
    {
      code: `const u = 'a?t=${REFRESH_TOKEN.replace('|', '%7C')}';`,
      kinds: [ends('LWA refresh token', tailOf(REFRESH_TOKEN))],
    },
    {
      code: `const x = \`\${a} ${CLIENT_SECRET} \${b}\`;`,
      kinds: [ends('LWA client secret', 'cdef')],
      outputs: [null],
    },
    { code: `const key = \`${PEM}\`;`, kinds: ['private key'] },
    { code: `const key = '${PEM.replaceAll('\n', '\\n')}';`, kinds: ['private key'] },
    { code: `const u = 'postgres://app:${makeUp(BASE62, 12)}@db.acme.io/x';`, kinds: ['password in a URL'] },
    {
      code: `const Page = () => <p>{'a'} ${CLIENT_SECRET}</p>;`,
      kinds: [ends('LWA client secret', 'cdef')],
      outputs: [null],
    },
    {
      code: `// old: ${CLIENT_SECRET}\nrun();`,
      kinds: [ends('LWA client secret', 'cdef')],
      lines: [1],
      outputs: [null],
    },
    { code: `/* client_secret: '${OLD_SECRET}' */`, kinds: [ends('client secret', 'cdef')], outputs: [null] },
    {
      code: `const encoded = '${Buffer.from(CLIENT_SECRET).toString('base64')}';`,
      kinds: [ends('LWA client secret in base64', 'cdef')],
    },
    {
      code: `const env = \`REGION=eu\nLWA_CLIENT_SECRET=${OLD_SECRET}\n\`;`,
      kinds: [ends('LWA client secret', 'cdef')],
      outputs: [null],
    },
  ],
});

family('an AWS key pair', {
  valid: [`const id = '${AWS_ID}';\n\n\n\n\n\n\nconst digest = '${AWS_SECRET}';`],
  invalid: [
    {
      code: `const id = '${AWS_ID}';\nconst value = '${AWS_SECRET}';`,
      kinds: [ends('AWS secret access key', 'aB3d')],
      lines: [2],
    },
    {
      code: `AWS.config.update({ accessKeyId: '${AWS_ID}', secretAccessKey: '${AWS_SECRET}' });`,
      kinds: [ends('AWS secret access key', 'aB3d')],
    },
    {
      code: `import AWS from 'aws-sdk'; new AWS.Credentials('${AWS_ID}', '${AWS_SECRET}');`,
      kinds: [ends('AWS secret access key', 'aB3d')],
    },
    {
      code: `new S3Client({ region, credentials: { accessKeyId: id, secretAccessKey: '${AWS_SECRET}' } });`,
      kinds: [ends('AWS secret access key', 'aB3d')],
    },
  ],
});

family('joined texts', {
  valid: [
    `const h = 'Bearer ' + token;`,
    'const u = `postgres://${user}:${password}@${host}/x`;',
    `const u = 'postgres://app:' + process.env.DB_PASSWORD + '@db.acme.io/x';`,
    `const a = 'amzn1.oa2-cs.v1.' + secret;`,
  ],
  invalid: [
    {
      code: `const s = 'amzn1.oa2-cs.v1.' + '${'0123456789abcdef'.repeat(4)}';`,
      kinds: [ends('LWA client secret', 'cdef')],
    },
    { code: `const P = 'Atzr|'; const t = \`\${P}${'Ab1x'.repeat(20)}\`;`, kinds: [ends('LWA refresh token', 'Ab1x')] },
    {
      code: `const pem = [${PEM.split('\n')
        .map((line) => `'${line}'`)
        .join(',')}].join('\\n');`,
      kinds: ['private key'],
    },
    {
      code: `const pem = ${PEM.split('\n')
        .map((line) => `'${line}\\n'`)
        .join(' +\n')};`,
      kinds: ['private key'],
      lines: [1],
    },
    {
      code: `const pass = 'q7Wz-x91-Lm';\nconst url = \`mysql://app:\${pass}@db.acme.io/x\`;`,
      kinds: ['password in a URL'],
      lines: [1],
    },
  ],
});

family('names', {
  valid: [
    `const TOKEN_KEY = 'access_token'; const ACCESS_TOKEN = 'access_token'; const PASSWORD_FIELD = 'user_password1';`,
    `const client_secret = process.env.CLIENT_SECRET; const a = { refresh_token: process.env['REFRESH_TOKEN'] ?? '' };`,
    `const client_secret = 'your-client-secret'; const refresh_token = '<refresh token>'; const apiKey = 'xxxxxxxxxxxx';`,
    `const passwordResetUrl = '${KEY}'; const tokenExpiry = '${KEY}'; const secretName = '${KEY}';`,
    `const t = { password: 'Passwort', secret: 'Geheimnis', token: 'Token', apiKey: 'API-Schlüssel' };`,
    `const t = { username: 'Benutzername', password: 'Passwort123', host: 'Host' }; const { password } = t; `.replace(
      '123',
      '',
    ),
    `const password = 'Please enter a password with 8 characters';`,
    `const clientSecret = await secretsManager.getSecretValue({ SecretId: 'prod/lwa-v2' }).promise();`,
    `const apiKey = '${makeUpUuid()}'; const hash = '${makeUp(HEX, 64)}'; const nextToken = '${KEY}';`,
    `enum Field { Password = 'password1', Token = 'token' }`,
    `<Input type="password" name="clientSecret" label="Client secret" autoComplete="current-password" />;`,
    `import secret from './secret1.json'; export * from './token-a1b2c3d4';`,
    `const secretKey = Symbol('x'); class A { password?: string; #token; static secret = null; }`,
    `switch (token) { case 'a1b2c3d4e5f6': break; }`,
    `headers.set('Authorization', \`Bearer \${token}\`); headers['x-amz-access-token'] = accessToken;`,
    `const schema = { apiKey: { type: 'string' }, password: Joi.string().regex(/^[a-z0-9]{8}$/) };`,
    { code: `const legacySecret = '${KEY}';`, options: [{ allowNames: ['legacySecret'] }] },
    { code: `const c = { clientSecret: '${CLIENT_SECRET}' };`, options: [{ allowNames: ['clientSecret'] }] },
  ],
  invalid: [
    {
      code: `export const CLIENT_SECRET = '${OLD_SECRET}';`,
      kinds: [ends('client secret', 'cdef')],
      outputs: ['export const CLIENT_SECRET = process.env.CLIENT_SECRET;'],
    },
    { code: `const c = { refresh_token: '${KEY}' };`, kinds: [ends('refresh token', 'aB3d')] },
    { code: `const c = { 'client-secret': '${KEY}' };`, kinds: [ends('client secret', 'aB3d')] },
    { code: `class A { private apiKey = '${KEY}'; }`, kinds: [ends('API key', 'aB3d')] },
    { code: `this.config.apiSecret = '${KEY}';`, kinds: [ends('API secret', 'aB3d')] },
    { code: `function f({ clientSecret = '${KEY}' } = {}) {}`, kinds: [ends('client secret', 'aB3d')] },
    { code: `const f = (apiKey: string = '${KEY}') => apiKey;`, kinds: [ends('API key', 'aB3d')] },
    {
      code: `const value = '${KEY}'; send({ client_secret: value });`,
      kinds: [ends('client secret', 'aB3d')],
      lines: [1],
    },
    {
      code: `const o = { a: { v: '${KEY}' } } as const; send({ client_secret: o.a.v });`,
      kinds: [ends('client secret', 'aB3d')],
    },
    { code: `const getApiKey = () => '${KEY}';`, kinds: [ends('API key', 'aB3d')] },
    { code: `class A { get token() { return '${KEY}'; } }`, kinds: [ends('token', 'aB3d')] },
    { code: `enum Keys { ApiKey = '${KEY}' }`, kinds: [ends('API key', 'aB3d')], outputs: [null] },
    { code: `<Client apiKey="${KEY}" />;`, kinds: [ends('API key', 'aB3d')], outputs: [null] },
    { code: `params.append('client_secret', '${KEY}');`, kinds: [ends('client secret', 'aB3d')] },
    { code: `if (password === 'Summer2023!') login();`, kinds: ['password'] },
    { code: `const apiKeys = ['${KEY}'];`, kinds: [ends('API key', 'aB3d')] },
    { code: `const secrets = { id: '${makeUp(BASE62, 30)}', jwt: '${KEY}' };`, kinds: [ends('secret', 'aB3d')] },
  ],
});

family('fallbacks', {
  valid: [
    `const s = process.env.JWT_SECRET || '';`,
    `const s = process.env.JWT_SECRET || 'your-secret-key'; const t = process.env.JWT_SECRET ?? 'change-me-in-production';`,
    `const s = process.env.API_KEY || 'demo'; const u = process.env.API_URL || 'https://api.acme.io/v1';`,
    `const t = process.env.REFRESH_TOKEN_COOKIE || 'refresh_token_1234'; const d = process.env.DB_PASSWORD || 'postgres';`,
  ],
  invalid: [
    {
      code: `const s = process.env.LWA_CLIENT_SECRET || '${OLD_SECRET}';`,
      kinds: [ends('LWA client secret', 'cdef')],
      outputs: ['const s = process.env.LWA_CLIENT_SECRET;'],
    },
    {
      code: `const s = process.env.REFRESH_TOKEN ?? '${REFRESH_TOKEN}';`,
      kinds: [ends('LWA refresh token', tailOf(REFRESH_TOKEN))],
      outputs: ['const s = process.env.REFRESH_TOKEN;'],
    },
    { code: `const s = process.env.JWT_SECRET || 'market-vendor-jwt-key';`, kinds: [ends('JWT secret', '-key')] },
    { code: `const s = process.env.API_KEY ? process.env.API_KEY : '${KEY}';`, kinds: [ends('API key', 'aB3d')] },
    { code: `const s = config.get('JWT_SECRET', '${KEY}');`, kinds: [ends('JWT secret', 'aB3d')] },
    { code: `const { API_KEY = '${KEY}' } = process.env;`, kinds: [ends('API key', 'aB3d')] },
    { code: `process.env.API_KEY ??= '${KEY}';`, kinds: [ends('API key', 'aB3d')] },
  ],
});

family('test files, samples and sources', {
  valid: [
    { code: `const c = { client_secret: '${KEY}', password: 'Summer2023!' };`, filename: '/project/test/a.js' },
    { code: `const t = 'Atzr|${'0123456789'.repeat(8)}';`, filename: '/project/src/a.test.ts' },
    { code: `const t = '${CLIENT_SECRET}';`, filename: '/project/src/__tests__/a.ts' },
    { code: `const t = 'Atza|fake-${KEY.repeat(3)}';`, filename: '/project/fixtures/a.js' },
    { code: `jwt.sign(payload, 'shhhhh');`, filename: '/project/__mocks__/a.js' },
    { code: `const password = 'Summer2023!';`, filename: '/project/examples/a.js' },
  ],
  invalid: [
    {
      code: `const t = '${REFRESH_TOKEN}';`,
      filename: '/project/test/a.js',
      kinds: [ends('LWA refresh token', tailOf(REFRESH_TOKEN))],
    },
    {
      code: `const c = { client_secret: '${OLD_SECRET}' };`,
      filename: '/project/a.spec.ts',
      kinds: [ends('client secret', 'cdef')],
    },
    { code: `const c = { apiKey: '${KEY}' };`, filename: '/project/examples/a.js', kinds: [ends('API key', 'aB3d')] },
    {
      code: `const c = { apiKey: '${KEY}' };`,
      filename: '/project/src/latest/testing.js',
      kinds: [ends('API key', 'aB3d')],
    },
  ],
});
