import type { VendorEntry } from '../../schema.ts';

export default [
  {
    vendor: 'Knex',
    packages: ['knex'],
    sinks: [
      { calls: ['default()().{insert,update,upsert}'], kind: 'database', data: 'all' },
      { calls: ['default()().insert().onConflict().merge'], kind: 'database', data: [{ argument: 0 }] },
      { calls: ['default().batchInsert'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['default().raw'], kind: 'database', data: [{ argument: 0 }, { argument: 1 }] },
    ],
    // `knex('orders')` is a builder, and so is what most of its methods return.
    aliases: [
      { path: '{knex,Knex}', sameAs: 'default' },
      {
        path: '{default().transaction.$0.$0,default().transaction(),new Knex(),new Transaction()}',
        sameAs: 'default()',
      },
      { path: 'default().{table,from,into,queryBuilder,withSchema}()', sameAs: 'default()()' },
      {
        path: 'default()().{where,whereIn,whereNull,whereNot,andWhere,orWhere,from,into,table,returning,select}()',
        sameAs: 'default()()',
      },
      {
        path: 'default()().{whereRaw,andWhereRaw,orWhereRaw,whereNotNull,whereNotIn,whereBetween,limit,orderBy,transacting}()',
        sameAs: 'default()()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Kysely',
    packages: ['kysely'],
    sinks: [
      { calls: ['new Kysely().{insertInto,replaceInto}().values'], kind: 'database', data: [{ argument: 0 }] },
      { calls: ['new Kysely().updateTable().set'], kind: 'database', data: 'all' },
      { calls: ['new Kysely().insertInto().onConflict.$0.$0.doUpdateSet'], kind: 'database', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: '{new Transaction(),new Kysely().transaction().execute.$0.$0}', sameAs: 'new Kysely()' },
      { path: 'new Kysely().updateTable().where()', sameAs: 'new Kysely().updateTable()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Drizzle',
    packages: [
      'drizzle-orm/aws-data-api/pg',
      'drizzle-orm/better-sqlite3',
      'drizzle-orm/bun-sql',
      'drizzle-orm/bun-sqlite',
      'drizzle-orm/d1',
      'drizzle-orm/libsql',
      'drizzle-orm/mysql2',
      'drizzle-orm/neon-http',
      'drizzle-orm/neon-serverless',
      'drizzle-orm/node-postgres',
      'drizzle-orm/pglite',
      'drizzle-orm/planetscale-serverless',
      'drizzle-orm/postgres-js',
      'drizzle-orm/singlestore',
      'drizzle-orm/tidb-serverless',
      'drizzle-orm/vercel-postgres',
      'drizzle-orm/xata-http',
    ],
    sinks: [
      { calls: ['drizzle().insert().values', 'drizzle().update().set'], kind: 'database', data: [{ argument: 0 }] },
      {
        calls: ['drizzle().insert().values().{onConflictDoUpdate,onDuplicateKeyUpdate}'],
        kind: 'database',
        data: [{ argument: 0, path: 'set' }],
      },
      { calls: ['drizzle().{execute,run}'], kind: 'database', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: 'drizzle().{transaction.$0.$0,$primary,with()}', sameAs: 'drizzle()' },
      { path: 'new {NodePgDatabase,PostgresJsDatabase,MySql2Database,LibSQLDatabase}()', sameAs: 'drizzle()' },
      { path: 'new {BetterSQLite3Database,NeonHttpDatabase,DrizzleD1Database}()', sameAs: 'drizzle()' },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
