import { afterEach, describe, expect, test, vi } from 'vitest';

import type { SpApiSettings } from '../../src/index.ts';
import { lintFile } from './program.ts';

type Store = NonNullable<SpApiSettings['encryptedStores']>[number];

function store(match: Store['match'], more: Partial<Store> = {}): Store {
  return {
    id: 'orders-db',
    match,
    protection: 'AES-256 at rest, key in KMS',
    retentionDays: 30,
    reason: 'The volume of the database is encrypted as a whole',
    owner: 'platform',
    ...more,
  };
}

/** The lines that the strict form of the storage rule reports. */
function lines(program: string, ...encryptedStores: readonly Store[]): number[] {
  const text = `/* eslint sp-api/no-unencrypted-pii-storage: ['error', { strict: true }] */ ${program}`;
  const found = lintFile({ 'src/main.js': text }, 'src/main.js', {
    sources: [
      { export: 'email', pii: 'email' },
      { export: 'name', pii: 'name' },
    ],
    sinks: [{ module: './src/store', export: 'save', rule: 'no-unencrypted-pii-storage' }],
    encryptedStores,
  });
  return found.map(({ line, ruleId, message }) => {
    expect(ruleId, message).toBe('sp-api/no-unencrypted-pii-storage');
    return line;
  });
}

afterEach(() => vi.unstubAllEnvs());

describe('tables', () => {
  test('in SQL statements', () => {
    const program = `
      import { Pool } from 'pg';
      const pool = new Pool();
      const mail = email();
      pool.query('INSERT INTO orders (mail) VALUES ($1)', [mail]);
      pool.query('UPDATE "shop"."orders" SET mail = $1', [mail]);
      pool.query({ text: 'insert into orders values ($1) on conflict do update set mail = $1', values: [mail] });
      pool.query('INSERT INTO audit (mail) VALUES ($1)', [mail]);
      pool.query('INSERT INTO orders VALUES ($1); INSERT INTO audit VALUES ($1)', [mail]);
      pool.query(\`INSERT INTO \${table} VALUES ($1)\`, [mail]);
      pool.query(statement, [mail]);
    `;
    expect(lines(program)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    expect(lines(program, store({ module: 'pg' }))).toEqual([]);
    expect(lines(program, store({ module: 'pg', table: 'orders' }))).toEqual([6, 8, 9, 10, 11]);
    expect(lines(program, store({ module: 'pg', table: '*orders' }))).toEqual([8, 9, 10, 11]);
    expect(
      lines(program, store({ module: 'pg', table: 'o*' }), store({ module: 'pg', table: 'a*' }, { id: 'b' })),
    ).toEqual([6, 9, 10, 11]);
    expect(lines(program, store({ module: 'mysql2', table: 'orders' }))).toEqual([5, 6, 7, 8, 9, 10, 11]);
  });

  test.each([
    ["import { MongoClient } from 'mongodb';", "new MongoClient(url).db('shop').collection(TABLE).insertOne({ mail })"],
    ["import knex from 'knex';", 'knex({})(TABLE).insert({ mail })'],
    ["import knex from 'knex';", "knex({})(TABLE).where('id', 7).update({ mail })"],
    ["import { Kysely } from 'kysely';", 'new Kysely({}).insertInto(TABLE).values({ mail })'],
    ["import { createClient } from '@supabase/supabase-js';", "createClient(url, '').from(TABLE).insert({ mail })"],
    ["import mongoose from 'mongoose';", 'mongoose.model(TABLE, {}).create({ mail })'],
    ["import { Sequelize } from 'sequelize';", 'new Sequelize().define(TABLE, {}).create({ mail })'],
    ["import { Queue } from 'bullmq';", "new Queue(TABLE).add('job', { mail })"],
    [
      "import { drizzle } from 'drizzle-orm/node-postgres'; import { pgTable } from 'drizzle-orm/pg-core';",
      'drizzle(url).insert(pgTable(TABLE, {})).values({ mail })',
    ],
    [
      "import postgres from 'postgres'; const sql = postgres(url);",
      "sql.unsafe('INSERT INTO ' + TABLE + ' VALUES ($1)', [mail])",
    ],
    [
      "import { createPool } from 'mysql2/promise';",
      "createPool({}).execute('INSERT INTO ' + TABLE + ' VALUES (?)', [mail])",
    ],
    [
      "import Database from 'better-sqlite3';",
      "new Database('a.db').prepare('INSERT INTO ' + TABLE + ' VALUES (?)').run(mail)",
    ],
  ])('%s %s', (imports, write) => {
    const of = (table: string): string => write.replace('TABLE', table);
    const program = `${imports}\nconst mail = email();\n${of("'orders'")};\n${of("'audit'")};\n${of('anyTable()')};`;
    const module = /from '([^']+)'/u.exec(imports)?.[1]?.replace(/(?<=^[a-z-]+)\/.*/u, '') ?? '';
    expect(lines(program)).toEqual([3, 4, 5]);
    expect(lines(program, store({ module, table: 'orders' }))).toEqual([4, 5]);
    expect(lines(program, store({ module }))).toEqual([]);
  });

  test('models that are members', () => {
    const program = `
      import { PrismaClient } from '@prisma/client';
      const prisma = new PrismaClient();
      prisma.order.create({ data: { mail: email() } });
      prisma.audit.create({ data: { mail: email() } });
    `;
    expect(lines(program, store({ module: '@prisma/client', table: 'order' }))).toEqual([5]);
  });
});

describe('files, buckets and keys', () => {
  test('paths of files', () => {
    const program = `
      import fs from 'node:fs';
      import { writeFile } from 'node:fs/promises';
      import path from 'node:path';
      fs.writeFileSync('/mnt/encrypted/orders.json', email());
      await writeFile('/mnt/encrypted/eu/orders.json', email());
      fs.createWriteStream('/mnt/encrypted/orders.csv').write(email());
      fs.writeFileSync(path.join('/mnt/encrypted', 'orders.json'), email());
      fs.writeFileSync('/mnt/encrypted/../orders.json', email());
      fs.writeFileSync('orders.json', email());
      fs.writeFileSync(file, email());
    `;
    expect(lines(program)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    expect(lines(program, store({ module: 'fs', path: '/mnt/encrypted/**' }))).toEqual([9, 10, 11]);
    expect(lines(program, store({ module: 'node:fs', path: '/mnt/encrypted/' }))).toEqual([9, 10, 11]);
    expect(lines(program, store({ module: 'node:fs/promises', path: '/mnt/encrypted/**' }))).toEqual([
      5, 7, 8, 9, 10, 11,
    ]);
    expect(lines(program, store({ module: 'fs', path: '*.json' }))).toEqual([5, 6, 7, 8, 9, 11]);
  });

  test('buckets', () => {
    const program = `
      import { Client } from 'minio';
      const client = new Client({});
      client.putObject('orders', 'a.json', email());
      client.putObject('exports', 'a.json', email());
      client.putObject('orders', 'public/a.json', email());
    `;
    expect(lines(program, store({ module: 'minio', bucket: 'orders' }))).toEqual([5]);
    expect(lines(program, store({ module: 'minio', bucket: 'orders', path: '*.json' }))).toEqual([5, 6]);
  });

  test('keys', () => {
    const program = `
      import Redis from 'ioredis';
      const redis = new Redis();
      redis.set('orders:1', email());
      redis.set(\`orders:\${id}\`, email());
      redis.set('audit:1', email());
      redis.set(key, email());
    `;
    expect(lines(program, store({ module: 'ioredis', key: 'orders:*' }))).toEqual([6, 7]);
    expect(lines(program, store({ module: 'redis' }))).toEqual([4, 5, 6, 7]);
  });

  test('hosts, and own functions', () => {
    const program = `
      import { save } from './store.js';
      save(email());
      fetch('https://shop.supabase.co/rest/v1/orders', { method: 'POST', body: email() });
      fetch('https://other.supabase.co/rest/v1/orders', { method: 'POST', body: email() });
    `;
    expect(lines(program, store({ module: './src/store.js' }))).toEqual([4, 5]);
    expect(lines(program, store({ host: 'shop.supabase.co' }))).toEqual([3, 5]);
  });
});

describe('what a store does not do', () => {
  const program = "import Redis from 'ioredis';\nnew Redis().set('a', email());";

  test('permit anything when its last day has passed', () => {
    const dated = store({ module: 'ioredis' }, { reviewBy: '2026-12-31' });
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
    expect(lines(program, dated)).toEqual([]);
    vi.stubEnv('SOURCE_DATE_EPOCH', '4000000000');
    expect(lines(program, dated)).toEqual([2]);
  });

  test('permit anything but storing', () => {
    const settings: SpApiSettings = {
      sources: [{ export: 'email', pii: 'email' }],
      encryptedStores: [store({ module: 'node:fs', path: '**' })],
    };
    const code = `import fs from 'node:fs';
fs.writeFileSync('data/orders.json', email());
fs.writeFileSync('logs/app.log', email());
fs.writeFileSync('public/orders.json', email());`;
    const found = lintFile({ 'main.js': code }, 'main.js', settings);
    expect(found.map(({ line, ruleId }) => `${line}: ${ruleId}`)).toEqual([
      '3: sp-api/no-pii-in-logs',
      '4: sp-api/no-public-pii-exposure',
    ]);
  });

  test('keep a leak from being reported once', () => {
    const files = {
      'main.js': "import { save } from './save.js';\nsave('audit');\nsave('orders');",
      'save.js':
        "import knex from 'knex';\nexport function save(table = 'orders') {\n  knex({})(table).insert({ mail: email() });\n}",
    };
    const settings = (...encryptedStores: readonly Store[]): SpApiSettings => ({
      sources: [{ export: 'email', pii: 'email' }],
      encryptedStores,
    });
    const run = (file: string, spApi: SpApiSettings): number[] => {
      const directive = "/* eslint sp-api/no-unencrypted-pii-storage: ['error', { strict: true }] */";
      const marked = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `${directive} ${text}`]));
      return lintFile(marked, file, spApi).map(({ line }) => line);
    };
    expect([run('save.js', settings()), run('main.js', settings())]).toEqual([[3], []]);
    const declared = settings(store({ module: 'knex', table: 'orders' }));
    expect([run('save.js', declared), run('main.js', declared)]).toEqual([[3], []]);
    const both = settings(store({ module: 'knex' }));
    expect([run('save.js', both), run('main.js', both)]).toEqual([[], []]);
  });
});
