import type { VendorEntry } from '../../schema.ts';

/** Databases, object stores and search indexes that other companies run. */
export default [
  {
    vendor: 'Supabase',
    packages: ['@supabase/supabase-js', '@supabase/ssr'],
    sinks: [
      { calls: ['createClient().from().{insert,upsert,update}'], kind: 'database', data: [{ argument: 0 }] },
      { calls: ['createClient().rpc'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['createClient().storage.from().{upload,update}'], kind: 'database', data: [{ argument: 1 }] },
    ],
    aliases: [
      { path: '{createServerClient(),createBrowserClient(),new SupabaseClient()}', sameAs: 'createClient()' },
      { path: 'createClient().schema()', sameAs: 'createClient()' },
    ],
    hosts: [{ host: '*.supabase.co', kind: 'database' }],
    verified: 'typings',
  },
  {
    vendor: 'Vercel Blob',
    packages: ['@vercel/blob', '@vercel/blob/client'],
    sinks: [
      {
        calls: ['{put,upload}'],
        kind: 'public-exposure',
        data: [{ argument: 1 }],
        when: [{ argument: 2, path: 'access', matches: '^public$' }],
      },
      {
        calls: ['{put,upload}'],
        kind: 'database',
        data: [{ argument: 1 }],
        unless: [{ argument: 2, path: 'access', matches: '^public$' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Netlify Blobs',
    packages: ['@netlify/blobs'],
    sinks: [{ calls: ['getStore().{set,setJSON}'], kind: 'database', data: [{ argument: 1 }] }],
    aliases: [{ path: 'getDeployStore()', sameAs: 'getStore()' }],
    verified: 'typings',
  },
  {
    vendor: 'MinIO',
    packages: ['minio'],
    sinks: [{ calls: ['new Client().putObject'], kind: 'database', data: [{ argument: 2 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Elasticsearch',
    packages: ['@elastic/elasticsearch'],
    sinks: [
      {
        calls: ['new Client().{index,create}'],
        kind: 'database',
        data: [
          { argument: 0, path: 'document' },
          { argument: 0, path: 'body' },
        ],
      },
      {
        calls: ['new Client().update'],
        kind: 'database',
        data: [
          { argument: 0, path: 'doc' },
          { argument: 0, path: 'upsert' },
          { argument: 0, path: 'body' },
        ],
      },
      {
        calls: ['new Client().bulk'],
        kind: 'database',
        data: [
          { argument: 0, path: 'operations' },
          { argument: 0, path: 'body' },
        ],
      },
      { calls: ['new Client().helpers.bulk'], kind: 'database', data: [{ argument: 0, path: 'datasource' }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'OpenSearch',
    packages: ['@opensearch-project/opensearch'],
    sinks: [
      { calls: ['new Client().{index,create,update,bulk}'], kind: 'database', data: [{ argument: 0, path: 'body' }] },
      { calls: ['new Client().helpers.bulk'], kind: 'database', data: [{ argument: 0, path: 'datasource' }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Algolia',
    packages: ['algoliasearch'],
    sinks: [
      {
        calls: [
          'algoliasearch().{saveObject,saveObjects,partialUpdateObject,partialUpdateObjects,replaceAllObjects}',
          'algoliasearch().{batch,addOrUpdateObject}',
        ],
        kind: 'database',
        data: [{ argument: 0 }],
      },
    ],
    // Version 4: `client.initIndex('orders').saveObjects(orders)`.
    aliases: [
      { path: 'default()', sameAs: 'algoliasearch()' },
      { path: 'algoliasearch().initIndex()', sameAs: 'algoliasearch()' },
    ],
    hosts: [
      { host: '*.algolia.net', kind: 'database' },
      { host: '*.algolianet.com', kind: 'database' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Meilisearch',
    packages: ['meilisearch'],
    sinks: [
      {
        calls: ['new Meilisearch().index().{addDocuments,updateDocuments,addDocumentsInBatches}'],
        kind: 'database',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new MeiliSearch()', sameAs: 'new Meilisearch()' }],
    verified: 'typings',
  },
  {
    vendor: 'Typesense',
    packages: ['typesense'],
    sinks: [
      {
        calls: ['new Client().collections().documents().{create,upsert,update,import}'],
        kind: 'database',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
