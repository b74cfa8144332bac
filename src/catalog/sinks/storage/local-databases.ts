import { SQL_ENCRYPTS, SQL_STORES_NOTHING } from '../../conditions.ts';
import type { VendorEntry } from '../../schema.ts';

/** Databases that are a file on the machine that runs the code. */
export default [
  {
    vendor: 'SQLite',
    packages: ['better-sqlite3', 'bun:sqlite', 'node:sqlite'],
    sinks: [
      {
        calls: ['new Database().prepare().{run,get,all,iterate,values}'],
        kind: 'plain-storage',
        data: 'all',
        unless: [{ at: 'prepare', argument: 0, matches: SQL_STORES_NOTHING }],
      },
      {
        calls: ['new Database().exec'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
        unless: [{ argument: 0, matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [
      { path: '{new default(),default(),new DatabaseSync()}', sameAs: 'new Database()' },
      { path: '{new Database().query(),new Statement(),new StatementSync()}', sameAs: 'new Database().prepare()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'SQLite',
    packages: ['sqlite3', 'sqlite'],
    sinks: [
      {
        calls: ['new Database().{run,exec,get,all,each}'],
        kind: 'plain-storage',
        data: 'all',
        unless: [{ argument: 0, matches: SQL_STORES_NOTHING }],
      },
      {
        calls: ['new Database().prepare().{run,get,all}'],
        kind: 'plain-storage',
        data: 'all',
        unless: [{ at: 'prepare', argument: 0, matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [{ path: '{verbose(),open()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'libSQL',
    packages: ['@libsql/client', '@libsql/client/web', '@libsql/client/node'],
    sinks: [
      {
        calls: ['createClient().{execute,batch,executeMultiple}'],
        kind: 'plain-storage',
        data: 'all',
        when: [{ at: 'createClient', argument: 0, path: 'url', matches: '^file:' }],
        unless: [
          { at: 'createClient', argument: 0, path: 'encryptionKey' },
          { argument: 0, matches: SQL_STORES_NOTHING },
          { argument: 0, path: 'sql', matches: SQL_STORES_NOTHING },
        ],
      },
      {
        calls: ['createClient().{execute,batch,executeMultiple}'],
        kind: 'database',
        data: 'all',
        unless: [
          { at: 'createClient', argument: 0, path: 'url', matches: '^file:' },
          { at: 'createClient', argument: 0, path: 'encryptionKey' },
          { argument: 0, matches: SQL_STORES_NOTHING },
          { argument: 0, path: 'sql', matches: SQL_STORES_NOTHING },
          { argument: 0, matches: SQL_ENCRYPTS },
        ],
      },
    ],
    aliases: [{ path: '{new Client(),createClient().transaction()}', sameAs: 'createClient()' }],
    verified: 'typings',
  },
  {
    // The key of these options is part of the application, so it hides the values from nobody.
    vendor: 'JSON file',
    packages: ['electron-store', 'conf', 'configstore'],
    sinks: [{ calls: ['new default().{set,appendToArray}'], kind: 'plain-storage', data: 'all' }],
    aliases: [{ path: 'new Conf()', sameAs: 'new default()' }],
    verified: 'typings',
  },
  {
    vendor: 'lowdb',
    packages: ['lowdb', 'lowdb/node', 'lowdb/browser'],
    // Code changes `db.data` and writes it afterwards; version 1 had chains like `db.get('orders').push(order)`.
    sinks: [
      { calls: ['new Low().data.*.{push,unshift}', 'default().get().push'], kind: 'plain-storage', data: 'all' },
      { calls: ['default().set'], kind: 'plain-storage', data: [{ argument: 1 }] },
    ],
    assignments: [{ assigns: ['new Low().data', 'new Low().data.*', 'new Low().data.*.*'], kind: 'plain-storage' }],
    aliases: [
      {
        path: '{new LowSync(),JSONFilePreset(),JSONFileSyncPreset(),LocalStoragePreset(),SessionStoragePreset()}',
        sameAs: 'new Low()',
      },
      { path: 'new Low().update.$0.$0', sameAs: 'new Low().data' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'NeDB',
    packages: ['@seald-io/nedb', 'nedb', 'nedb-promises'],
    sinks: [
      {
        calls: ['new default().{insert,insertAsync}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
        unless: [{ at: 'new default', argument: 0, path: 'afterSerialization' }],
      },
      {
        calls: ['new default().{update,updateAsync}'],
        kind: 'plain-storage',
        data: [{ argument: 1 }],
        unless: [{ at: 'new default', argument: 0, path: 'afterSerialization' }],
      },
    ],
    aliases: [{ path: 'create()', sameAs: 'new default()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
