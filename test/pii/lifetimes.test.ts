import { describe } from 'vitest';

import { check } from './check.ts';

const LONG = '// ! no-pii-retention-over-30-days';
const redis = "import { createClient } from 'redis'; const redis = createClient();";
const ioredis = "import Redis from 'ioredis'; const redis = new Redis();";
const express = "import express from 'express'; const app = express();";
const mongo = "import { MongoClient } from 'mongodb'; const db = new MongoClient('').db();";
const dynamo = "import { PutItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';";
const s3 =
  "import { PutObjectCommand, PutBucketLifecycleConfigurationCommand as Rules } from '@aws-sdk/client-s3'; const keep = (days) => ({ Rules: [{ Expiration: { Days: days } }] });";
const mongoose =
  "import mongoose from 'mongoose'; const define = (name, schema) => mongoose.model(name, new mongoose.Schema(schema));";

describe('units of lifetimes', () => {
  check(
    'seconds',
    redis,
    'redis.setEx(id, 31 * 86400, sealed); ' + LONG,
    'redis.setEx(id, 30 * 86400, sealed);',
    'redis.setEx(id, 2_592_000, sealed);',
    'redis.setEx(id, 2_595_000, sealed); ' + LONG,
  );
  check(
    'milliseconds',
    redis,
    'redis.pSetEx(id, 31 * 86400_000, sealed); ' + LONG,
    'redis.pSetEx(id, 31 * 86400, sealed);',
  );
  check(
    'days',
    "import Cookies from 'js-cookie';",
    "Cookies.set('to', sealed, { expires: 31 }); " + LONG,
    "Cookies.set('to', sealed, { expires: 30 });",
  );
  check(
    'moments',
    redis,
    'redis.set(id, sealed, { EXAT: Math.floor(Date.now() / 1000) + 31 * 86400 }); ' + LONG,
    'redis.set(id, sealed, { EXAT: Math.floor(Date.now() / 1000) + 30 * 86400 });',
    'redis.set(id, sealed, { PXAT: Date.now() + 31 * 864e5 }); ' + LONG,
    'redis.set(id, sealed, { PXAT: Date.now() + 30 * 864e5 });',
    'redis.set(id, sealed, { PXAT: 31 * 864e5 });',
    'redis.set(id, sealed, { EX: Date.now() + 31 * 864e5 });',
  );
  check(
    'moments in cookies',
    express,
    "app.get('/', (_, reply) => {",
    "reply.cookie('to', sealed, { expires: new Date(Date.now() + 31 * 864e5) }); " + LONG,
    "reply.cookie('to', sealed, { expires: new Date(Date.now() + 30 * 864e5) });",
    "reply.cookie('to', sealed, { maxAge: 31 * 864e5 }); " + LONG,
    "reply.cookie('to', sealed, { maxAge: 30 * 864e5 });",
    '});',
  );
  for (const [long, short] of [
    ["'31d'", "'30d'"],
    ["'5w'", "'4w'"],
    ["'1y'", "'0y'"],
    ["'745h'", "'720h'"],
    ["'44641m'", "'43200m'"],
    ["'2678400s'", "'2592000s'"],
    ["'31 days'", "'30 days'"],
    ["'3000000'", "'2592000'"],
  ] as const)
    check(
      `the text ${long}`,
      mongoose,
      `const Long = define('Long', { to: String, at: { type: Date, expires: ${long} } });`,
      `const Short = define('Short', { to: String, at: { type: Date, expires: ${short} } });`,
      'await Long.create({ to: sealed }); ' + LONG,
      'await Short.create({ to: sealed });',
    );
  check(
    'texts that are no length of time',
    mongoose,
    "const Odd = define('Odd', { to: String, at: { type: Date, expires: 'in 90 days' } });",
    "const Other = define('Other', { to: String, at: { type: Date, expires: '90d or so' } });",
    "const Number = define('Number', { to: String, at: { type: Date, expires: 'x9000000' } });",
    'await Odd.create({ to: sealed }); await Other.create({ to: sealed }); await Number.create({ to: sealed });',
  );
});

describe('words and options of Redis', () => {
  check(
    'words',
    ioredis,
    "redis.set(id, sealed, 'EX', 31 * 86400); " + LONG,
    "redis.set(id, sealed, 'ex', 31 * 86400); " + LONG,
    "redis.set(id, sealed, 'NX', 'EX', 31 * 86400); " + LONG,
    "redis.set(id, sealed, 'EX', 30 * 86400);",
    "redis.set(id, sealed, 'PX', 31 * 86400);",
    "redis.set('EX', sealed, 31 * 86400, 'EX', 60);",
    "redis.set(id, sealed, 'KEEPTTL', 31 * 86400);",
  );
  check(
    'one of several lengths',
    ioredis,
    "redis.set(id, sealed, 'EX', id ? 60 : 31 * 86400); " + LONG,
    "redis.set(id, sealed, 'EX', id ? 60 : 86400);",
  );
  check(
    'lengths of data that is none',
    ioredis,
    "redis.set(id, order.OrderTotal.Amount, 'EX', 31 * 86400);",
    "redis.get(sealed, 'EX', 31 * 86400);",
  );
});

describe('lifetimes of stores', () => {
  check(
    'collections are told apart by name',
    mongo,
    "await db.collection('buyers').insertOne({ to: sealed });",
    "await db.collection('buyers').createIndex({ at: 1 }, { expireAfterSeconds: 7776000 }); " + LONG,
    "await db.collection('totals').createIndex({ at: 1 }, { expireAfterSeconds: 7776000 });",
    "await db.collection('buyers').createIndex({ name: 1 }, { expireAfterSeconds: 86400 });",
    "await db.collection('buyers').createIndex({ name: 1 }, { unique: true });",
  );
  check(
    'keys are told apart by the expression',
    ioredis,
    'redis.hset(id, sealed);',
    'redis.expire(id, 31 * 86400); ' + LONG,
    'redis.expire(orderId, 31 * 86400);',
  );
  check(
    'collections that nothing names are not told apart',
    mongo,
    'await db.collection(id).insertOne({ to: sealed });',
    'await db.collection(res.name).createIndex({ at: 1 }, { expireAfterSeconds: 7776000 });',
  );
  check(
    'buckets',
    s3,
    "new PutObjectCommand({ Bucket: 'a', Key: id, Body: sealed });",
    "new Rules({ Bucket: 'a', LifecycleConfiguration: keep(31) }); " + LONG,
    "new Rules({ Bucket: 'a', LifecycleConfiguration: keep(30) });",
    "new Rules({ Bucket: 'b', LifecycleConfiguration: keep(31) });",
  );
  check(
    'buckets that the environment names',
    s3,
    'new PutObjectCommand({ Bucket: process.env.A, Key: id, Body: sealed });',
    'new Rules({ Bucket: process.env.A, LifecycleConfiguration: keep(31) }); ' + LONG,
    'new Rules({ Bucket: process.env.B, LifecycleConfiguration: keep(31) });',
  );
  check(
    'keys of Redis',
    ioredis,
    "redis.hset('a', sealed);",
    "redis.expire('a', 31 * 86400); " + LONG,
    "redis.hset('b', sealed);",
    "redis.expire('b', 30 * 86400);",
    "redis.expire('c', 31 * 86400);",
    "redis.lpush('d', order.OrderStatus);",
    "redis.pexpire('d', 31 * 864e5);",
  );
  check(
    'models of Prisma',
    "import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();",
    'const old = new Date(Date.now() - 40 * 864e5);',
    'await prisma.address.create({ data: { to: sealed } });',
    'await prisma.address.deleteMany({ where: { createdAt: { lt: old } } }); ' + LONG,
    'await prisma.total.deleteMany({ where: { createdAt: { lt: old } } });',
    'await prisma.address.deleteMany({ where: { createdAt: { gt: old } } });',
  );
  check(
    'indexes of schemas',
    "import mongoose from 'mongoose';",
    'const schema = new mongoose.Schema({ to: String }); schema.index({ at: 1 }, { expireAfterSeconds: 7776000 });',
    'const other = new mongoose.Schema({ to: String }); other.index({ at: 1 }, { expireAfterSeconds: 86400 });',
    "const A = mongoose.model('A', schema); await A.create({ to: sealed }); " + LONG,
    "const B = mongoose.model('B', other); await B.create({ to: sealed });",
  );
});

describe('attributes of DynamoDB', () => {
  const ahead = (days: number): string => `Math.floor(Date.now() / 1000) + ${String(days)} * 86400`;
  const put = (rest: string): string => `new PutItemCommand({ TableName: 't', Item: { to: sealed, ${rest} } });`;
  check(
    'by their names',
    dynamo,
    `${put(`ttl: ${ahead(31)}`)} ${LONG}`,
    `${put(`TTL: ${ahead(31)}`)} ${LONG}`,
    `${put(`expiresAt: ${ahead(31)}`)} ${LONG}`,
    put(`ttl: ${ahead(30)}`),
    put(`shipBy: ${ahead(31)}, ttl: ${ahead(3)}`),
  );
  check(
    "in DynamoDB's own notation",
    dynamo,
    `${put(`ttl: { N: ${ahead(31)} }`)} ${LONG}`,
    put(`ttl: { N: ${ahead(30)} }`),
    `${put(`ttl: { N: String(${ahead(31)}) }`)} ${LONG}`,
  );
});
