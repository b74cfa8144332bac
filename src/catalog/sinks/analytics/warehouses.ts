import { SQL_STORES_NOTHING } from '../../conditions.ts';
import type { VendorEntry } from '../../schema.ts';

/** Warehouses, where profiles of buyers would be built. */
export default [
  {
    vendor: 'BigQuery',
    packages: ['@google-cloud/bigquery'],
    sinks: [
      {
        calls: ['new BigQuery().dataset().table().{insert,load}'],
        kind: 'analytics',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new BigQuery().dataset().table().createWriteStream().{write,end}'],
        kind: 'analytics',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new BigQuery().{query,createQueryJob}'],
        kind: 'analytics',
        data: [{ argument: 0 }],
        unless: [
          { argument: 0, matches: SQL_STORES_NOTHING },
          { argument: 0, path: 'query', matches: SQL_STORES_NOTHING },
        ],
      },
    ],
    aliases: [
      { path: 'new Dataset()', sameAs: 'new BigQuery().dataset()' },
      { path: 'new Table()', sameAs: 'new BigQuery().dataset().table()' },
    ],
    hosts: [{ host: 'bigquery.googleapis.com', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'Snowflake',
    packages: ['snowflake-sdk'],
    sinks: [
      {
        calls: ['createConnection().execute'],
        kind: 'analytics',
        data: [
          { argument: 0, path: 'binds' },
          { argument: 0, path: 'sqlText' },
        ],
        unless: [{ argument: 0, path: 'sqlText', matches: SQL_STORES_NOTHING }],
      },
    ],
    hosts: [{ host: '*.snowflakecomputing.com', kind: 'analytics' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
