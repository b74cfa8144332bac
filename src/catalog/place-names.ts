import type { OptionPosition } from './schema.ts';

/** What a place is called by: a table, collection or model; a bucket or container; a file or object; a key; a host. */
export type PlaceKind = 'table' | 'bucket' | 'path' | 'key' | 'host';

/** Where a call of a package tells the name of the place that it writes to. */
export interface PlaceNameRow {
  readonly packages: readonly string[];
  readonly kind: PlaceKind;
  /** Positions that hold the name. Of a chain of calls, the first one of the step that `at` names. */
  readonly at?: readonly OptionPosition[];
  /** Positions that hold an SQL statement, which names tables; asked where `at` tells none. */
  readonly statement?: readonly OptionPosition[];
  /**
   * Members of the thing that holds the name at which the way to the call goes on: `client.chat.completions`; `*` for any
   * member of the client that is no method of its own (`$transaction`).
   */
  readonly parts?: readonly string[];
  /** The name is a step of the access path, counted from its end without the called function: `prisma.order.create`. */
  readonly member?: number;
}

const SQL_DRIVERS = ['pg', '@neondatabase/serverless', '@vercel/postgres', 'postgres', 'pg-promise', 'mysql', 'mysql2'];

/** Wherever a driver takes a statement: as a text, or as a property of an object. */
const STATEMENT: readonly OptionPosition[] = [
  { argument: 0 },
  { argument: 0, path: 'text' },
  { argument: 0, path: 'sql' },
  { at: 'prepare', argument: 0 },
  { at: 'query', argument: 0 },
];

const FILE_MODULES = [
  'node:fs',
  'node:fs/promises',
  'graceful-fs',
  'fs-extra',
  'jsonfile',
  'write-file-atomic',
  'write-json-file',
];

const S3_PACKAGES = ['@aws-sdk/client-s3', 'aws-sdk', 'aws-sdk/clients/s3'];
const DYNAMODB_PACKAGES = ['@aws-sdk/client-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb', '@aws-sdk/lib-dynamodb'];

/** Settings name stores by these; a store whose name is not in the code, or not constant, has none. */
export const placeNames: readonly PlaceNameRow[] = [
  {
    packages: [...SQL_DRIVERS, 'mysql2/promise', 'mariadb', '@planetscale/database', 'oracledb', 'cassandra-driver'],
    kind: 'table',
    statement: STATEMENT,
  },
  {
    packages: ['better-sqlite3', 'bun:sqlite', 'node:sqlite', 'sqlite3', 'sqlite', '@libsql/client', 'mssql'],
    kind: 'table',
    statement: STATEMENT,
  },
  {
    packages: ['@aws-sdk/client-rds-data'],
    kind: 'table',
    statement: [{ argument: 0, path: 'sql' }],
  },
  {
    packages: ['@clickhouse/client', '@clickhouse/client-web'],
    kind: 'table',
    at: [{ argument: 0, path: 'table' }],
    statement: [{ argument: 0, path: 'query' }],
  },
  { packages: ['mongodb'], kind: 'table', at: [{ at: 'collection', argument: 0 }] },
  { packages: ['mongoose', 'sequelize'], kind: 'table', at: [{ at: 'Model', argument: 0 }] },
  {
    packages: ['@prisma/client', '@prisma/client/edge', '@prisma/client/extension'],
    kind: 'table',
    member: 1,
    parts: ['*'],
  },
  { packages: ['knex'], kind: 'table', at: [{ at: 'default()', argument: 0 }], statement: STATEMENT },
  {
    packages: ['kysely'],
    kind: 'table',
    at: ['insertInto', 'replaceInto', 'updateTable', 'deleteFrom'].map((at) => ({ at, argument: 0 })),
  },
  {
    packages: ['drizzle-orm'],
    kind: 'table',
    at: ['insert', 'update', 'delete'].map((at) => ({ at, argument: 0 })),
  },
  { packages: ['@supabase/supabase-js', '@supabase/ssr'], kind: 'table', at: [{ at: 'from', argument: 0 }] },
  { packages: DYNAMODB_PACKAGES, kind: 'table', at: [{ argument: 0, path: 'TableName' }] },
  {
    packages: ['@elastic/elasticsearch', '@opensearch-project/opensearch'],
    kind: 'table',
    at: [{ argument: 0, path: 'index' }],
  },
  { packages: ['meilisearch'], kind: 'table', at: [{ at: 'index', argument: 0 }] },
  { packages: ['algoliasearch'], kind: 'table', at: [{ argument: 0, path: 'indexName' }] },
  { packages: ['bullmq'], kind: 'table', at: [{ at: 'new Queue', argument: 0 }] },
  { packages: ['bull'], kind: 'table', at: [{ at: 'new default', argument: 0 }] },
  { packages: ['kafkajs'], kind: 'table', at: [{ argument: 0, path: 'topic' }] },
  { packages: ['amqplib'], kind: 'table', at: [{ argument: 0 }] },

  { packages: S3_PACKAGES, kind: 'bucket', at: [{ argument: 0, path: 'Bucket' }] },
  { packages: S3_PACKAGES, kind: 'path', at: [{ argument: 0, path: 'Key' }] },
  { packages: ['@aws-sdk/lib-storage'], kind: 'bucket', at: [{ argument: 0, path: 'params.Bucket' }] },
  { packages: ['@aws-sdk/lib-storage'], kind: 'path', at: [{ argument: 0, path: 'params.Key' }] },
  { packages: ['minio'], kind: 'bucket', at: [{ argument: 0 }] },
  { packages: ['minio'], kind: 'path', at: [{ argument: 1 }] },
  { packages: ['@google-cloud/storage'], kind: 'bucket', at: [{ at: 'bucket', argument: 0 }], parts: ['iam'] },
  { packages: ['@azure/storage-blob'], kind: 'bucket', at: [{ at: 'new ContainerClient', argument: 0 }] },
  { packages: ['@netlify/blobs'], kind: 'bucket', at: [{ at: 'getStore', argument: 0 }] },
  { packages: ['@netlify/blobs'], kind: 'path', at: [{ argument: 0 }] },
  { packages: ['@vercel/blob'], kind: 'path', at: [{ argument: 0 }] },

  {
    packages: FILE_MODULES,
    kind: 'path',
    at: [{ at: 'createWriteStream', argument: 0 }, { at: 'open', argument: 0 }, { argument: 0 }],
  },
  { packages: ['exceljs'], kind: 'path', at: [{ argument: 0 }] },
  { packages: ['xlsx', 'xlsx-js-style'], kind: 'path', at: [{ argument: 1 }] },
  { packages: ['csv-writer'], kind: 'path', at: [{ at: 'createObjectCsvWriter', argument: 0, path: 'path' }] },
  { packages: ['fast-csv', '@fast-csv/format'], kind: 'path', at: [{ argument: 0 }] },
  { packages: ['better-sqlite3', 'node:sqlite'], kind: 'path', at: [{ at: 'new Database', argument: 0 }] },

  {
    packages: ['redis', '@redis/client', 'ioredis', '@upstash/redis', '@vercel/kv', 'memcached', 'memjs', 'keyv'],
    kind: 'key',
    at: [{ argument: 0 }],
  },

  // Clients of models that can be told to talk to a model of one's own.
  {
    packages: ['openai', 'groq-sdk', 'together-ai', '@anthropic-ai/sdk'],
    kind: 'host',
    at: [{ at: 'new default', argument: 0, path: 'baseURL' }],
    parts: ['beta', 'chat', 'completions', 'embeddings', 'messages', 'responses'],
  },
  { packages: ['ollama'], kind: 'host', at: [{ at: 'new Ollama', argument: 0, path: 'host' }] },
];
