import { describe, expect, it } from 'vitest';

import { BASE62, BASE64, HEX, makeUp, makeUpUuid } from './made-up.ts';
import { lint } from './rule-tester.ts';

/** Code as it is found in public repositories, with other values. */

const H = makeUp(HEX, 32);
const H2 = makeUp(HEX, 32, 2);
const K = makeUp(BASE62, 28);
const S = `${makeUp(BASE64, 36, 2)}aB3d`;
const ID = `AKIA${makeUp('ABCDEFGH234567', 16)}`;
const UUID = makeUpUuid();
const PASS = ['admin', 123].join('');

const WITH_CREDENTIALS: readonly string[] = [
  `const API_KEY = '&appid=${H}'`,
  `const clientSecret = 'Frasshead1997';`,
  `const access_token = 'mieuh873wu29i02ij9ohj8$6y8320298j4i';`,
  `conn.on('ready', f).connect({ host: '124.158.9.5', port: 22, username: 'incall', password: 'P@ssw0rdVu' });`,
  `TypeOrmModule.forRoot({ type: 'mysql', host: 'localhost', port: 3306, username: 'remoto', password: 'P@ss4930' })`,
  `x = { secret: process.env.JWT_SECRET || 'jkfkbjksd823ur92377857hwdu87yu' }`,
  `const JWT_SECRET = process.env.JWT_SECRET || 'power2go_super_secret_jwt_key_99';`,
  `const decoded = jwt.verify(token, process.env.JWT_SECRET || 'fallback_secret_key_for_development');`,
  `module.exports = { secret: 'mySuperSecretKey123', database: 'x' }`,
  `const config = { db: { user: 'sa', password: 'Passw0rd!', server: '192.168.1.4', database: 'x' } }`,
  `axios({ url, auth: { username: 'api', password: 'key-${H}' } })`,
  `const basic = 'Basic ' + Buffer.from('user1:Xk29fjw81').toString('base64'); f({ headers: { Authorization: basic } })`,
  `app.use(session({ secret: 'ssshhhhh', resave: true }))`,
  `const session = require('express-session'); app.use(session({ secret: 'ssshhhhh' }))`,
  `const IV = Buffer.from('0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'hex'); const c = crypto.createCipheriv('aes-256-cbc', process.env.K, IV);`,
  `const key = crypto.scryptSync('my strong passphrase', 'salt', 32);`,
  `const sp = new SellingPartner({ credentials: { SELLING_PARTNER_APP_CLIENT_SECRET: process.env.S || '${H}${H}' } })`,
  `let s3 = new AWS.S3({ accessKeyId: '${ID}', secretAccessKey: '${S}' })`,
  `const aws_secret = '${S}'`,
  `const creds = { key: '${ID}', secret: '${S}' }`,
  `// const clientSecret = '${H}${H}'`,
  `const query = { refresh_token: "Atzr|" + "IwEBIabcd${K}${K}${K}" }`,
  `fetch(url, { headers: { 'x-api-key': '${K}' } })`,
  `fetch(url + '?api_key=${H}')`,
  `const url = \`https://api.x.com/v1?apikey=${H}&q=\${q}\``,
  `x = [{ name: 'DB_PASSWORD', value: 'Xk29fjw81' }]`,
  `const dbUrl = 'mongodb+srv://admin:${PASS}@cluster0.ab1cd.mongodb.net/test'`,
  `mongoose.connect("mongodb://heroku_user:${PASS}@ds123.mlab.com:2345/heroku_db")`,
  `const transporter = nodemailer.createTransport({ service: 'gmail', auth: { user: 'me@gmail.com', pass: 'abcd efgh ijkl mnop' } })`,
  `const transporter = createTransport({ host: 'smtp.x.com', port: 587, auth: { user: 'me@gmail.com', pass: 'mypassw0rd' } })`,
  `const supabase = createClient(url, 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${Buffer.from('{"iss":"supabase","role":"service_role","iat":1}').toString('base64url')}.${K}${K}')`,
  `class Cfg { static readonly LWA = { secret: '${H}${H}' } }`,
  `function getToken() { return '${K}${S}' }`,
  `const token = isProd ? process.env.TOKEN : '${K}${H}'`,
  `const { clientSecret = '${K}' } = opts`,
  `export default { jwtSecret: "SuperSecretJWTKey!" }`,
  `const passwords = { admin: 'Xk29fjw81!aaQz77', root: 'x' }`,
  `const DB = { USER: 'root', PASS: 'S3cure#77', HOST: '10.0.0.2' }`,
  `const hmac = CryptoJS.HmacSHA256(msg, 'keyInline99'); import CryptoJS from 'crypto-js'`,
  `const cryptr = new Cryptr('myTotallySecretKey'); const Cryptr = require('cryptr');`,
  `await jwtVerify(t, new TextEncoder().encode('${H}${H2}')); import { jwtVerify } from 'jose'`,
  `const secret = new TextEncoder().encode(process.env.JWT_SECRET ?? 'some-very-long-words-here'); import { SignJWT } from 'jose'; new SignJWT({}).sign(secret)`,
  `passport.use(new GoogleStrategy({ clientID: 'x', clientSecret: 'GOCSPX-${K}' }))`,
  `const opts = { jwtFromRequest: x, secretOrKey: 'nodeauthsecret' }`,
  `const stripe = require('stripe')('sk_test_${K}')`,
  `const twilio = require('twilio'); const client = twilio(accountSid, '${H}')`,
  `const authToken = '${H}'`,
  `const mws = new MWS({ AWSAccessKeyId: '${ID}', SecretKey: '${S}', MWSAuthToken: 'amzn.mws.${UUID}' })`,
  `qs.stringify({ grant_type: 'refresh_token', client_secret: clientSecret }); const clientSecret = '${K}'`,
];

const WITHOUT_CREDENTIALS: readonly string[] = [
  `const t = { password: 'Mot de passe', passwordHint: 'Au moins 8 caractères', token: 'Jeton' }`,
  `export const FORGOT_PASSWORD = '/auth/forgot-password2'; export const RESET_TOKEN = 'reset_token_v2';`,
  `const ROUTES = { PASSWORD: '/password/v2/reset', API_KEY: '/settings/api-keys', SECRET: 'settings.secret.v2' }`,
  `const schema = yup.object({ password: yup.string().min(8, 'Password must be 8 characters') })`,
  `<Field name="password" type="password" placeholder="Passwort123" autoComplete="new-password" data-testid="password-input-1" />`,
  `const e = { code: 'auth/invalid-password1', password: e1.password, secret: secrets.get('jwt-v2') }`,
  `const SECRET_NAME = 'prod/spapi/lwa-AbCdEf'; sm.getSecretValue({ SecretId: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/spapi-AbCdEf' })`,
  `const param = await ssm.getParameter({ Name: '/prod/lwa/client_secret', WithDecryption: true })`,
  `const integrity = 'sha384-${S}${S}'; const commit = '${H}12345678'; const etag = '"${H}"'; const md5 = '${H}'`,
  `const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token'; const tokenUrl = 'https://api.amazon.com/auth/o2/token'`,
  `const a = { marketplaceId: 'ATVPDKIKX0DER', sellerId: 'A2EUQ1WTGCTBG2', orderId: '123-1234567-1234567', asin: 'B08N5WRWNW' }`,
  `const client_id = 'amzn1.application-oa2-client.${H}'; const app = 'amzn1.sp.solution.3f2504e0-4f89-41d3-9a0c-0305e82c3301'`,
  `const role = 'arn:aws:iam::123456789012:role/sp-api-role'`,
  `const vpc = { subnetId: 'subnet-0bb1c79de3EXAMPLE', secretKeyRef: 'sg-0a1b2c3d4e5f6a7b8' }`,
  `localStorage.getItem('access_token'); localStorage.setItem('refreshToken', data.refresh_token); Cookies.set('token', t)`,
  `const ACCESS_TOKEN_KEY = 'sp_api_access_token_v1'; const REFRESH_TOKEN = 'refreshToken'`,
  `const Tok = { TOKEN_PLUS: 1, token: 'PUNCTUATOR', EOF_TOKEN: 'eof1' }`,
  `if (token === 'function') {} if (token.type === 'Keyword') {} if (key === 'Enter') {}`,
  `const messages = { 'auth.password.label': 'Password', 'auth.token.expired': 'Token expired' }`,
  `headers['Content-Type'] = 'application/x-www-form-urlencoded'; headers.Authorization = auth; const authHeader = 'x-amz-access-token'`,
  `const c = { apiKey: '<API_KEY>', secret: '{{SECRET}}', token: '$TOKEN', password: '%PASSWORD%', key: '***' }`,
  `const password = process.env.DB_PASSWORD!; const secret = config.get<string>('jwt.secret')`,
  `const mock = { access_token: 'Atza|...', refresh_token: 'Atzr|IwEBI...' }`,
  `expect(body.access_token).toBe('Atza|fresh-access-token')`,
  `const secretKeyLength = 32; const SALT = 'salt1234'; const hashSecret = 'sha256'`,
  `import styles from './password2.module.css'; const cls = styles['password-input-v2']`,
  `const passwordRegex = '^(?=.*[A-Z])(?=.*\\\\d).{8,}$'; const PASSWORD = /x/`,
  `const icon = { password: 'M12 17a2 2 0 0 0 2-2', token: 'mdi-key-variant-1' }`,
  `const cookie = { sessionSecret: undefined, secret: null, secure: true, name: 'sid' }`,
  `const env = z.object({ JWT_SECRET: z.string().min(32, 'JWT_SECRET must be 32 characters') })`,
  `const q = 'SELECT password, token FROM users WHERE api_key = $1'; const s = 'password = :password'`,
  `const u = 'https://user:pass@example.com'; const v = 'postgres://postgres:postgres@db:5432/test'; const w = \`redis://:\${pw}@\${host}\``,
  `const features = { tokenRefreshV2: 'enabled', secretSantaMode: 'off2023xx' }`,
  `const tokenAddress = '0x${H}C13D831e'; const publicKey = '04${H}${H}${H}'`,
  `const csrfToken = '${K}'; const nextToken = '${K}${K}'; const idempotencyKey = '${H}'; const cacheKey = 'user:1:${H}'`,
  `const recaptchaSiteKey = '6L${S.slice(2)}'; const stripeKey = 'pk_live_${K}'; const mapboxPublicToken='pk.eyJ1IjoiYWJj'`,
  `const gitSha = 'da39a3ee5e6b4b0d3255bfef95601890afd80709'; const secretVersion = 'AWSCURRENT'`,
  `jwt.verify(token, '-----BEGIN PUBLIC KEY-----\\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo\\n-----END PUBLIC KEY-----')`,
  `createHmac('sha256', secret).update('AWS4' + x); createHmac('sha256', 'AWS4' + secretKey); hmac(kDate, 'us-east-1'); hmac(k, 'aws4_request')`,
  `const pass = 'first'; const passes = ['a1b2c3d4e5f6a7b8c9']; const renderPass = 'ShadowMapPass2'`,
  `const user = { email: 'a@b.io', password: hash, token: crypto.randomBytes(32).toString('hex') }`,
  `type Props = { password: 'a1b2c3d4e5'; token: "abcdef1234567890abcdef" }`,
  `enum TokenType { AccessToken = 'access_token_v1', RefreshToken = 'REFRESH_TOKEN_V1' }`,
  `const apiKeyHeader = 'X-API-KEY-V2'; const secretPath = 'kv/data/prod1'; const keyVaultSecret = 'https://v.vault.azure.net/secrets/x1'`,
  `const validPassword = 'Passw0rd!'; const wrongPassword = 'Wr0ngPass!'`,
  `const DEFAULT_PASSWORD_LENGTH = '12'; const PASSWORD_CHARS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'`,
  `const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/='`,
  `const bearer = 'Bearer realm="api", error="invalid_token"'; const scheme = { bearerAuth: { type: 'http', scheme: 'bearer' } }`,
  `throw new Error('client_secret: must be 64 hex characters, see https://developer-docs.amazon.com/sp-api/docs')`,
  `const example = "curl -H 'x-amz-access-token: Atza|IQEBLjAsAhRmHjNgHpi0U-Dme37rR6CuUpSR...'"`,
  `// https://user%3An%40me:p%40ss%3Aword@x.com/ becomes another URL`,
  `const DEFAULT_SECRET = new Uint8Array([184, 254, 108, 57, 35, 164, 75, 190, 124, 1, 129, 44])`,
  `function sign(k, s) { return createHmac('sha256', k).update(s).digest(); } const a = sign(sign(key, 'aws4_request'), 'x')`,
];

describe('code from the field', () => {
  it.each(WITH_CREDENTIALS)('finds the credential in %s', (code) => {
    const messages = lint(code);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => message.messageId !== 'hardcoded')).toEqual([]);
  });

  it.each(WITHOUT_CREDENTIALS)('finds none in %s', (code) => {
    expect(lint(code).map((message) => message.message)).toEqual([]);
  });

  it('never shows more than four characters of a value', () => {
    const messages = WITH_CREDENTIALS.flatMap((code) => lint(code)).map((message) => message.message);
    const shown = messages.map((message) => /ends in "(.*?)"/.exec(message)?.[1] ?? '');
    expect(shown.filter((tail) => tail.length > 4)).toEqual([]);
    expect(messages.filter((message) => [H, K, S].some((value) => message.includes(value.slice(0, 8))))).toEqual([]);
  });
});
