import analytics from '../../src/rules/no-pii-in-analytics.ts';
import disclosure from '../../src/rules/no-pii-disclosure.ts';
import exposure from '../../src/rules/no-public-pii-exposure.ts';
import logs from '../../src/rules/no-pii-in-logs.ts';
import retention from '../../src/rules/no-pii-retention-over-30-days.ts';
import expiry from '../../src/rules/require-pii-expiry.ts';
import transmission from '../../src/rules/no-insecure-pii-transmission.ts';
import { makeTester, withOrder } from '../rules/rule-tester.ts';

interface Edit {
  readonly messageId: string;
  readonly data: Record<string, string>;
  readonly to: string;
}

/** A statement that is reported, with what its suggestions make of it. */
function offers(statement: string, edits: readonly Edit[], imports = '', messageId = 'leak') {
  return {
    code: withOrder(statement, imports),
    errors: [
      {
        messageId,
        line: 6,
        suggestions:
          edits.length === 0 ? null : edits.map(({ to, ...edit }) => ({ ...edit, output: withOrder(to, imports) })),
      },
    ],
  };
}

const byId = (to: string, id = 'AmazonOrderId'): Edit => ({ messageId: 'logOrderId', data: { id }, to });
const without = (names: string, to: string): Edit => ({ messageId: 'dropFields', data: { names }, to });
const nothing = (statement: string, imports = '', messageId = 'leak') => offers(statement, [], imports, messageId);

const pino = " import pino from 'pino'; const logger = pino();";

makeTester().run('no-pii-in-logs offers the id of the order, or to leave the field out', logs as never, {
  valid: [],
  invalid: [
    offers('console.log(order);', [byId('console.log(order.AmazonOrderId);')]),
    offers("console.log('got', order);", [byId("console.log('got', order.AmazonOrderId);")]),
    offers('console.log(buyer);', [byId('console.log(buyer.AmazonOrderId);')]),
    offers('console.log(JSON.stringify(order, null, 2));', [byId('console.log(order.AmazonOrderId);')]),
    offers("logger.info(order, 'got');", [byId("logger.info({ AmazonOrderId: order.AmazonOrderId }, 'got');")], pino),
    offers(
      "logger.info({ order, n: 1 }, 'got');",
      [
        byId("logger.info({ order: order.AmazonOrderId, n: 1 }, 'got');"),
        without("'order'", "logger.info({ n: 1 }, 'got');"),
      ],
      pino,
    ),
    offers(
      "logger.info({ n: 1, mail: buyer.BuyerEmail, id, addr }, 'got');",
      [without("'mail', 'addr'", "logger.info({ n: 1, id }, 'got');")],
      pino,
    ),
    offers(
      "logger.info({ mail: buyer.BuyerEmail, tel: addr.Phone, id }, 'got');",
      [without("'mail', 'tel'", "logger.info({ id }, 'got');")],
      pino,
    ),
    offers(
      "logger.info({ id, to: { name: addr.Name, code: addr.CountryCode } }, 'got');",
      [without("'name'", "logger.info({ id, to: { code: addr.CountryCode } }, 'got');")],
      pino,
    ),
    offers(
      "logger.info({ id, to: { name: addr.Name }, }, 'got');",
      [without("'to'", "logger.info({ id, }, 'got');")],
      pino,
    ),
    // Nothing that names the order is in an address.
    nothing('console.log(addr);'),
    nothing('console.log(`mail ${buyer.BuyerEmail}`);'),
    // What is left out would be done no more.
    nothing("logger.info({ id, mail: next(buyer.BuyerEmail) }, 'got');", pino + ' const next = (x: string) => x;'),
    // The same function may be given other things.
    nothing('const show = (data: any) => console.log(data); show(order);'),
    // It may be something else, too.
    nothing('console.log(id ? order : addr);'),
    nothing('console.log([order]);'),
    nothing('console.log(load().order); function load() { return { order }; }'),
    // Nothing would be left, or something else would be lost.
    nothing("logger.info({ mail: buyer.BuyerEmail }, 'got');", pino),
    nothing("logger.info({ id, /* for support */ mail: buyer.BuyerEmail }, 'got');", pino),
    nothing("logger.info({ id, ...addr }, 'got');", pino),
    nothing("const line = { id, mail: buyer.BuyerEmail }; logger.info(line, 'got');", pino),
  ],
});

const segment =
  " import { Analytics } from '@segment/analytics-node'; const analytics = new Analytics({ writeKey: id0 }); declare const id0: string;";

makeTester().run('no-pii-in-analytics offers to leave the field out', analytics as never, {
  valid: [],
  invalid: [
    offers(
      "analytics.track({ event: 'sold', userId: 'x', properties: { email: buyer.BuyerEmail, n: 1 } });",
      [without("'email'", "analytics.track({ event: 'sold', userId: 'x', properties: { n: 1 } });")],
      segment,
    ),
    nothing(
      'analytics.identify({ userId: await hash(buyer.BuyerEmail), n: 1 }); async function hash(x: string) { return x; }',
      segment,
    ),
  ],
});

const slack = " import { WebClient } from '@slack/web-api'; const slack = new WebClient('');";

makeTester().run('no-pii-disclosure offers to leave the field out', disclosure as never, {
  valid: [],
  invalid: [
    offers(
      "slack.chat.postMessage({ channel: 'x', text: addr.Name });",
      [without("'text'", "slack.chat.postMessage({ channel: 'x' });")],
      slack,
    ),
    nothing(
      "slack.chat.postMessage({ channel: 'x', text: `to ${next(addr.Name)}` }); function next(x: string) { return x; }",
      slack,
    ),
  ],
});

const useScheme = (secure: string, to: string): Edit => ({ messageId: 'useScheme', data: { secure }, to });
const axios = " import axios from 'axios';";

makeTester().run('no-insecure-pii-transmission offers the scheme with encryption', transmission as never, {
  valid: [],
  invalid: [
    offers(
      "axios.post('http://wms.example.com/orders', order);",
      [useScheme('https:', "axios.post('https://wms.example.com/orders', order);")],
      axios,
      'flow',
    ),
    offers(
      'axios.post(`http://wms.example.com/orders/${id}`, order);',
      [useScheme('https:', 'axios.post(`https://wms.example.com/orders/${id}`, order);')],
      axios,
      'flow',
    ),
    offers(
      "const wms = axios.create({ baseURL: 'http://wms.example.com' }); wms.post('/orders', order);",
      [
        useScheme(
          'https:',
          "const wms = axios.create({ baseURL: 'https://wms.example.com' }); wms.post('/orders', order);",
        ),
      ],
      axios,
      'flow',
    ),
    offers(
      "new WebSocket('ws://wms.example.com').send(JSON.stringify(order));",
      [useScheme('wss:', "new WebSocket('wss://wms.example.com').send(JSON.stringify(order));")],
      '',
      'flow',
    ),
    // Another scheme has another port; which of two addresses is meant cannot be told.
    nothing("axios.post('http://wms.example.com:8080/orders', order);", axios, 'flow'),
    nothing("axios.post(id ? 'http://wms.example.com/a' : 'http://wms.example.com/b', order);", axios, 'flow'),
    nothing(
      "axios.post('https://wms.example.com', order, { httpsAgent: new Agent({ rejectUnauthorized: false }) });",
      axios + " import { Agent } from 'node:https';",
      'flow',
    ),
  ],
});

const s3 = " import { PutObjectCommand } from '@aws-sdk/client-s3';";
const makePrivate = (to: string): Edit => ({ messageId: 'makePrivate', data: {}, to });

makeTester().run('no-public-pii-exposure offers a private object', exposure as never, {
  valid: [],
  invalid: [
    offers(
      "new PutObjectCommand({ Bucket: 'b', Key: 'k', ACL: 'public-read', Body: addr.Name });",
      [
        makePrivate(
          "new PutObjectCommand({ Bucket: 'b', Key: 'k', ACL: 'private', ServerSideEncryption: 'aws:kms', Body: addr.Name });",
        ),
      ],
      s3,
    ),
    offers(
      "new PutObjectCommand({ Bucket: 'b', Key: 'k', ACL: 'public-read', ServerSideEncryption: 'AES256', Body: addr.Name });",
      [
        makePrivate(
          "new PutObjectCommand({ Bucket: 'b', Key: 'k', ACL: 'private', ServerSideEncryption: 'AES256', Body: addr.Name });",
        ),
      ],
      s3,
    ),
    nothing(
      "const acl = 'public-read'; new PutObjectCommand({ Bucket: 'b', Key: 'k', ACL: acl, Body: addr.Name });",
      s3,
    ),
    nothing("writeFileSync('public/orders.json', addr.Name);", " import { writeFileSync } from 'node:fs';"),
  ],
});

const ioredis = " import Redis from 'ioredis'; const redis = new Redis();";
const nodeRedis = " import { createClient } from 'redis'; const redis = createClient();";
const shorten = (to: string): Edit => ({ messageId: 'shorten', data: {}, to });
const addExpiry = (to: string): Edit => ({ messageId: 'addExpiry', data: {}, to });

makeTester().run('no-pii-retention-over-30-days offers thirty days', retention as never, {
  valid: [],
  invalid: [
    offers(
      "redis.set('k', addr.Name, 'EX', 90 * 86400);",
      [shorten("redis.set('k', addr.Name, 'EX', 30 * 24 * 60 * 60);")],
      ioredis,
      'flow',
    ),
    offers(
      "redis.set('k', addr.Name, { PX: 7776000000 });",
      [shorten("redis.set('k', addr.Name, { PX: 30 * 24 * 60 * 60 * 1000 });")],
      nodeRedis,
      'flow',
    ),
    offers(
      "(res as Response).cookie('a', addr.Name, { maxAge: 365 * 864e5 });",
      [shorten("(res as Response).cookie('a', addr.Name, { maxAge: 30 * 24 * 60 * 60 * 1000 });")],
      " import type { Response } from 'express';",
      'flow',
    ),
    nothing("const days = 90; redis.set('k', addr.Name, 'EX', days * 86400);", ioredis, 'flow'),
  ],
});

const sealed =
  " import { createCipheriv, randomBytes } from 'node:crypto'; const cipher = createCipheriv('aes-256-gcm', process.env.K!, randomBytes(12));";
const seal = "const sealed = cipher.update(addr.Name, 'utf8', 'hex');";

makeTester().run('require-pii-expiry offers an expiry', expiry as never, {
  valid: [],
  invalid: [
    offers(
      seal + " redis.set('k', sealed);",
      [addExpiry(seal + " redis.set('k', sealed, 'EX', 30 * 24 * 60 * 60);")],
      ioredis + sealed,
      'flow',
    ),
    offers(
      seal + " redis.set('k', sealed);",
      [addExpiry(seal + " redis.set('k', sealed, { EX: 30 * 24 * 60 * 60 });")],
      nodeRedis + sealed,
      'flow',
    ),
    nothing(seal + " redis.set('k', sealed, 'KEEPTTL');", ioredis + sealed, 'flow'),
    nothing(seal + " redis.hset('k', 'name', sealed);", ioredis + sealed, 'flow'),
  ],
});
