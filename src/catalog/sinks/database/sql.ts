import { CYPHER_READS, SQL_ENCRYPTS, SQL_STORES_NOTHING, TRUE } from '../../conditions.ts';
import type { ArgumentCondition, VendorEntry } from '../../schema.ts';

/** A statement in argument 0 that stores nothing, or nothing in clear. */
const HARMLESS_SQL: readonly ArgumentCondition[] = [
  { argument: 0, matches: SQL_STORES_NOTHING },
  { argument: 0, matches: SQL_ENCRYPTS },
];

/** The same for drivers that take `{ text, values }` or `{ sql, values }` as well. */
const HARMLESS_QUERY: readonly ArgumentCondition[] = [
  ...HARMLESS_SQL,
  { argument: 0, path: 'text', matches: SQL_STORES_NOTHING },
  { argument: 0, path: 'text', matches: SQL_ENCRYPTS },
  { argument: 0, path: 'sql', matches: SQL_STORES_NOTHING },
  { argument: 0, path: 'sql', matches: SQL_ENCRYPTS },
];

/** The driver encrypts the columns that the server names. */
const ALWAYS_ENCRYPTED = {
  at: 'new ConnectionPool',
  argument: 0,
  path: 'options.columnEncryptionSetting',
  matches: TRUE,
};

/** Drivers of SQL databases. Parameters stand beside the statement or inside its text. */
export default [
  {
    vendor: 'PostgreSQL',
    packages: ['pg', '@neondatabase/serverless', '@vercel/postgres'],
    sinks: [
      {
        calls: ['new Client().query'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_QUERY,
      },
      // A tagged template: `sql` of `neon(url)`.
      { calls: ['neon()', 'sql'], kind: 'database', data: 'all', unless: HARMLESS_SQL },
    ],
    aliases: [
      { path: '{new Pool(),new PoolClient(),new ClientBase(),createPool(),createClient()}', sameAs: 'new Client()' },
      { path: '{new Client().connect(),new Client().connect.$0.$1}', sameAs: 'new Client()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PostgreSQL',
    packages: ['postgres'],
    sinks: [
      { calls: ['default()'], kind: 'database', data: 'all', unless: HARMLESS_SQL },
      {
        calls: ['default().unsafe'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_SQL,
      },
    ],
    aliases: [
      { path: '{default().begin.$0.$0,default().begin.$1.$0,default().reserve(),new Sql()}', sameAs: 'default()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PostgreSQL',
    packages: ['pg-promise'],
    sinks: [
      {
        calls: ['default()().{none,one,any,query,many,manyOrNone,oneOrNone,result}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_QUERY,
      },
    ],
    aliases: [{ path: 'default()().{tx,task,txIf}.{$0,$1}.$0', sameAs: 'default()()' }],
    verified: 'documentation',
  },
  {
    vendor: 'MySQL',
    packages: ['mysql2', 'mysql2/promise', 'mysql', 'mariadb'],
    sinks: [
      {
        calls: ['createConnection().{query,execute}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_QUERY,
      },
    ],
    aliases: [
      { path: '{createPool(),new Pool(),new Connection(),new PoolConnection()}', sameAs: 'createConnection()' },
      {
        path: 'createConnection().{promise(),getConnection(),getConnection.$0.$1}',
        sameAs: 'createConnection()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'SQL Server',
    packages: ['mssql', 'mssql/msnodesqlv8'],
    sinks: [
      // `input(name, value)` or `input(name, type, value)`, before the statement is known.
      {
        calls: ['new ConnectionPool().request().input'],
        kind: 'database',
        data: [{ argument: 1, rest: true }],
        unless: [ALWAYS_ENCRYPTED],
      },
      { calls: ['new Request().{query,batch}', '{query,batch}'], kind: 'database', data: 'all', unless: HARMLESS_SQL },
    ],
    aliases: [
      {
        path: '{new ConnectionPool().request(),connect().request(),new Transaction().request()}',
        sameAs: 'new Request()',
      },
      { path: 'new ConnectionPool().connect()', sameAs: 'new ConnectionPool()' },
      { path: 'new Request().input()', sameAs: 'new Request()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PlanetScale',
    packages: ['@planetscale/database'],
    sinks: [
      {
        calls: ['connect().execute'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_SQL,
      },
    ],
    aliases: [{ path: '{new Client(),new Client().connection(),connect().transaction.$0.$0}', sameAs: 'connect()' }],
    verified: 'typings',
  },
  {
    vendor: 'Amazon RDS',
    packages: ['@aws-sdk/client-rds-data'],
    sinks: [
      {
        calls: ['new ExecuteStatementCommand', 'new RDSData().executeStatement'],
        kind: 'database',
        data: [{ argument: 0, path: 'parameters' }],
        unless: [{ argument: 0, path: 'sql', matches: SQL_STORES_NOTHING }],
      },
      {
        calls: ['new BatchExecuteStatementCommand', 'new RDSData().batchExecuteStatement'],
        kind: 'database',
        data: [{ argument: 0, path: 'parameterSets' }],
        unless: [{ argument: 0, path: 'sql', matches: SQL_STORES_NOTHING }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Oracle Database',
    packages: ['oracledb'],
    sinks: [
      {
        calls: ['getConnection().{execute,executeMany}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_SQL,
      },
    ],
    aliases: [{ path: '{createPool().getConnection(),new Connection()}', sameAs: 'getConnection()' }],
    verified: 'typings',
  },
  {
    vendor: 'ClickHouse',
    packages: ['@clickhouse/client', '@clickhouse/client-web'],
    sinks: [
      { calls: ['createClient().insert'], kind: 'database', data: [{ argument: 0, path: 'values' }] },
      {
        calls: ['createClient().{command,query,exec}'],
        kind: 'database',
        data: [
          { argument: 0, path: 'query' },
          { argument: 0, path: 'query_params' },
        ],
        unless: [{ argument: 0, path: 'query', matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [{ path: 'new ClickHouseClient()', sameAs: 'createClient()' }],
    verified: 'typings',
  },
  {
    vendor: 'Cassandra',
    packages: ['cassandra-driver'],
    sinks: [
      {
        calls: ['new Client().execute'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: HARMLESS_SQL,
      },
      { calls: ['new Client().batch'], kind: 'database', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Neo4j',
    packages: ['neo4j-driver'],
    sinks: [
      {
        calls: ['driver().session().run', 'driver().executeQuery'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: [{ argument: 0, matches: CYPHER_READS }],
      },
    ],
    aliases: [
      { path: 'driver().session().{executeWrite,writeTransaction}.$0.$0', sameAs: 'driver().session()' },
      { path: '{driver().session().beginTransaction(),new Session(),new Transaction()}', sameAs: 'driver().session()' },
      { path: 'new Driver()', sameAs: 'driver()' },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
