import { BASE62, BASE64URL, HEX, makeUp } from '../credentials/made-up.ts';
import { family } from '../credentials/rule-tester.ts';

const KEY = `${makeUp(HEX, 28)}cdef`;
const PASSWORD = ['lions', 77].join('');
const TOKEN = `${makeUp(BASE62, 40)}aB3d`;

const ends = (kind: string, tail = 'cdef'): string => `${kind} (ends in "${tail}")`;

family('clients of the Selling Partner API', {
  valid: [
    `new SellingPartnerAPI({ region: 'eu', refresh_token: process.env.T, credentials: { SELLING_PARTNER_APP_CLIENT_ID: 'amzn1.application-oa2-client.${makeUp(HEX, 32)}', SELLING_PARTNER_APP_CLIENT_SECRET: env.SECRET, AWS_SELLING_PARTNER_ROLE: 'arn:aws:iam::123456789012:role/sp' } });`,
    `import SellingPartner from 'amazon-sp-api'; new SellingPartner({ refresh_token: 'YOUR_REFRESH_TOKEN', credentials: { SELLING_PARTNER_APP_CLIENT_SECRET: 'your-client-secret' } });`,
    `client.callAPI({ operation: 'getOrders', query: { NextToken: '${TOKEN}' } });`,
  ],
  invalid: [
    {
      code: `new SellingPartnerAPI({ refresh_token: 'Atzr|${makeUp(BASE64URL, 99)}Zz9x', credentials: { SELLING_PARTNER_APP_CLIENT_SECRET: '${KEY}${KEY}' } });`,
      kinds: [ends('LWA refresh token', 'Zz9x'), ends('LWA client secret')],
    },
    {
      code: `const { SellingPartner } = require('amazon-sp-api');\nconst options = { refresh_token: 'sellers-own-word' };\nnew SellingPartner(options);`,
      kinds: ['LWA refresh token'],
      lines: [2],
    },
    {
      code: `import { SellingPartnerApiAuth as Auth } from '@sp-api-sdk/auth'; new Auth({ clientSecret: 'hush-hush' });`,
      kinds: ['LWA client secret'],
    },
    {
      code: `axios.post('https://api.amazon.com/auth/o2/token', { client_secret: '${KEY}' });`,
      kinds: [ends('client secret')],
    },
    { code: `qs.stringify({ refresh_token: t, client_secret: '${KEY}' });`, kinds: [ends('client secret')] },
    {
      code: `fetch('https://api.amazon.com/auth/o2/token?client_secret=${KEY}&grant_type=refresh_token');`,
      kinds: [ends('client secret')],
    },
  ],
});

family('keys of cryptography', {
  valid: [
    `createCipheriv('aes-256-gcm', key, randomBytes(12)); createHmac('sha256', process.env.KEY);`,
    `createHmac('sha256', secret).update('some constant text').digest('hex');`,
    `createHmac('sha256', 'WebAppData').update(token); createHmac('sha256', ''); createHash('sha256').update('constant');`,
    `scryptSync(password, 'salt', 32);`,
    `import { sign } from './signer.js'; sign(payload, 'not a key');`,
    `function createKey(key) { return createHmac('sha256', key); }\ncreateKey(process.env.KEY);`,
    `createCipheriv('aes-128-cbc', key, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0]));`,
  ],
  invalid: [
    {
      code: `import { createCipheriv } from 'node:crypto';\ncreateCipheriv('aes-256-cbc', '${KEY}', iv);`,
      kinds: [ends('encryption key')],
      lines: [2],
      outputs: [
        `import { createCipheriv } from 'node:crypto';\ncreateCipheriv('aes-256-cbc', process.env.ENCRYPTION_KEY, iv);`,
      ],
    },
    {
      code: `const k = '${KEY}'; crypto.createCipheriv(a, Buffer.from(k, 'hex'), iv);`,
      kinds: [ends('encryption key')],
    },
    { code: `crypto.createCipheriv(a, key, Buffer.from('${KEY}', 'hex'));`, kinds: [ends('initialisation vector')] },
    { code: `createCipheriv(a, Buffer.from([12, 7, 99, 201, 5, 66, 31, 8, 9, 10]), iv);`, kinds: ['encryption key'] },
    { code: `createCipheriv(a, createHash('sha256').update('my words').digest(), iv);`, kinds: ['encryption key'] },
    {
      code: `function enc(text, key) { return createCipheriv(a, key, iv); }\nenc('hello', 'my own words');`,
      kinds: ['encryption key'],
      lines: [2],
    },
    {
      code: `class Vault { #key = 'my own words'; enc() { createCipheriv(a, this.#key, iv); } }`,
      kinds: ['encryption key'],
    },
    {
      code: `let k; if (prod) k = process.env.K; else k = 'my own words'; createCipheriv(a, k, iv);`,
      kinds: ['encryption key'],
    },
    { code: `const K = { signing: 'my own words' }; createHmac('sha256', K.signing);`, kinds: ['HMAC key'] },
    {
      code: `import CryptoJS from 'crypto-js'; CryptoJS.AES.encrypt(text, 'my own words');`,
      kinds: ['encryption key'],
    },
    {
      code: `import { scryptSync } from 'crypto'; scryptSync('my own words', salt, 32);`,
      kinds: ['password of a derived key'],
    },
  ],
});

family('sessions and signed tokens', {
  valid: [
    `import jwt from 'jsonwebtoken'; jwt.sign(payload, process.env.JWT_SECRET); jwt.verify(token, publicKey);`,
    `app.use(session({ secret: process.env.SECRET, name: 'sid-cookie-name1' }));`,
    `import jwt from 'jsonwebtoken'; jwt.sign(payload, 'secret'); jwt.decode(token, 'not a key');`,
  ],
  invalid: [
    { code: `import jwt from 'jsonwebtoken'; jwt.sign(payload, 'shhhhh');`, kinds: ['JWT secret'] },
    { code: `import { verify as check } from 'jsonwebtoken'; check(token, 'shhhhh');`, kinds: ['JWT secret'] },
    {
      code: `class A { constructor(jwt) { this.jwt = jwt; } run(p) { this.jwt.sign(p, 'shhhhh'); } }`,
      kinds: ['JWT secret'],
    },
    {
      code: `const S = process.env.JWT_SECRET || 'supersecretkey'; const jwt = require('jsonwebtoken'); jwt.verify(t, S);`,
      kinds: ['JWT secret'],
    },
    {
      code: `import { SignJWT } from 'jose'; await new SignJWT(p).setExpirationTime('2h').sign(new TextEncoder().encode('shhhhh'));`,
      kinds: ['JWT secret'],
    },
    {
      code: `import session from 'express-session'; app.use(session({ secret: 'keyboard cat' }));`,
      kinds: ['session secret'],
    },
    {
      code: `import cookies from 'cookie-session'; cookies({ keys: ['first key', 'second key'] });`,
      kinds: ['session secret', 'session secret'],
    },
    { code: `const parse = require('cookie-parser'); app.use(parse('shhhhh'));`, kinds: ['cookie secret'] },
    {
      code: `class S extends PassportStrategy(Strategy) { constructor() { super({ secretOrKey: 'shhhhh' }); } }`,
      kinds: ['JWT secret'],
    },
  ],
});

family('databases, mail and web services', {
  valid: [
    `new Pool({ host: 'localhost', port: 5432, user: 'postgres', password: 'postgres' });`,
    `new Pool({ host: process.env.DB_HOST || 'localhost', user: 'root', password: process.env.DB_PASSWORD || 'root' });`,
    `import { createTransport } from 'nodemailer'; createTransport({ host: 'smtp.acme.io', auth: { user, pass: process.env.PASS } });`,
    `const labels = { user: 'User', password: 'Password', host: 'Host', port: 'Port' };`,
    `const fields = { username: 'username', password: 'password' };`,
    `const c = { connectionString: process.env.DATABASE_URL, url: 'postgres://postgres:postgres@localhost:5432/app' };`,
  ],
  invalid: [
    { code: `new Pool({ host: 'db.acme.io', user: 'app', password: 'lion' });`, kinds: ['password'] },
    { code: `import { Pool } from 'pg'; new Pool({ password: 'lions' });`, kinds: ['database password'] },
    {
      code: `mysql.createConnection({ host: '10.1.2.3', user: 'root', password: 'root', port: 3306 });`,
      kinds: ['password'],
    },
    {
      code: `import mysql from 'mysql2/promise'; mysql.createPool({ uri, password: 'lions' });`,
      kinds: ['database password'],
    },
    {
      code: `import { Sequelize } from 'sequelize'; new Sequelize('db', 'app', 'lions', { host: 'db.acme.io' });`,
      kinds: ['database password'],
    },
    {
      code: `import mail from 'nodemailer'; mail.createTransport({ auth: { user: 'a@b.io', pass: 'abcd efgh ijkm nopq' } });`,
      kinds: ['SMTP password'],
    },
    { code: `const client = require('twilio')('AC${makeUp(HEX, 32)}', '${KEY}');`, kinds: [ends('Twilio auth token')] },
    {
      code: `const mws = require('amazon-mws')('AKIA${makeUp('ABCDEFGH234567', 16)}', '${TOKEN}');`,
      kinds: [ends('MWS secret key', 'aB3d')],
    },
    {
      code: `mongoose.connect('mongodb+srv://app:${PASSWORD}@cluster0.acme.mongodb.net/x');`,
      kinds: ['password in a URL'],
    },
    {
      code: `const s = 'Server=sql.acme.io;User Id=app;Password=${PASSWORD};';`,
      kinds: ['password in a connection string'],
    },
  ],
});

family('headers', {
  valid: [
    `const h = { Authorization: 'Bearer ' + token, 'x-api-key': process.env.KEY, 'Content-Type': 'application/json' };`,
    `const h = { 'Access-Control-Allow-Headers': 'Authorization, X-Api-Key' }; const n = { authorization: 'x-amz-access-token' };`,
    `const p = { authorization: 'https://acme.io/oauth2/authorize?scope=a1' };`,
    `const h = { Authorization: 'Basic ' + Buffer.from(user + ':' + password).toString('base64') };`,
  ],
  invalid: [
    { code: `const h = { Authorization: 'Bearer ${TOKEN}' };`, kinds: [ends('bearer token', 'aB3d')] },
    { code: `const h = { Authorization: 'token a8k29qp4x1' };`, kinds: ['authorization header'] },
    {
      code: `const T = '${TOKEN}'; fetch(u, { headers: { Authorization: \`Bearer \${T}\` } });`,
      kinds: [ends('bearer token', 'aB3d')],
      lines: [1],
    },
    { code: `headers['x-amz-access-token'] = '${TOKEN}';`, kinds: [ends('LWA access token', 'aB3d')] },
    { code: `req.setHeader('X-Api-Key', '${TOKEN}');`, kinds: [ends('API key', 'aB3d')] },
    { code: `const h = { Authorization: 'Basic ' + btoa('app:q7Wz91Lm') };`, kinds: ['authorization header'] },
    {
      code: `const h = { Authorization: 'Basic ${Buffer.from('app:q7Wz91Lm').toString('base64')}' };`,
      kinds: ['basic authentication header'],
    },
  ],
});
