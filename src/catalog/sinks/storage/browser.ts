import type { VendorEntry } from '../../schema.ts';

/** What a browser or a mobile device keeps. */
export default [
  {
    vendor: 'browser storage',
    packages: ['<global>'],
    sinks: [
      { calls: ['{localStorage,sessionStorage}.setItem'], kind: 'plain-storage', data: [{ argument: 1 }] },
      { calls: ['cookieStore.set'], kind: 'plain-storage', data: 'all' },
      { calls: ['caches.open().put'], kind: 'plain-storage', data: [{ argument: 1 }] },
      {
        calls: ['indexedDB.open().result.transaction().objectStore().{put,add}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
      },
      // The state of an entry is kept with the session's history.
      {
        calls: ['history.{pushState,replaceState}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
        confidence: 'strict',
      },
    ],
    assignments: [{ assigns: ['document.cookie', '{localStorage,sessionStorage}.*'], kind: 'plain-storage' }],
    aliases: [
      { path: 'new Storage()', sameAs: 'localStorage' },
      { path: 'new Cache()', sameAs: 'caches.open()' },
      { path: '{new IDBDatabase(),new IDBOpenDBRequest().result}', sameAs: 'indexedDB.open().result' },
      { path: 'new IDBObjectStore()', sameAs: 'indexedDB.open().result.transaction().objectStore()' },
      { path: 'new IDBTransaction()', sameAs: 'indexedDB.open().result.transaction()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'extension storage',
    packages: ['<global>', 'webextension-polyfill', 'wxt/browser'],
    sinks: [
      {
        // What the session area holds is in memory only.
        calls: ['{chrome,browser}.storage.{local,sync}.set', 'storage.{local,sync}.set'],
        kind: 'plain-storage',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'documentation',
  },
  {
    // Sessions in cookies are signed, not encrypted.
    vendor: 'Remix',
    packages: [
      '@remix-run/node',
      '@remix-run/server-runtime',
      '@remix-run/cloudflare',
      '@remix-run/deno',
      'react-router',
    ],
    sinks: [
      {
        calls: ['createCookieSessionStorage().getSession().{set,flash}'],
        kind: 'plain-storage',
        data: [{ argument: 1 }],
      },
      { calls: ['createCookie().serialize'], kind: 'plain-storage', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'IndexedDB',
    packages: ['idb'],
    sinks: [
      { calls: ['openDB().{put,add}'], kind: 'plain-storage', data: [{ argument: 1 }] },
      { calls: ['openDB().transaction().store.{put,add}'], kind: 'plain-storage', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: 'new IDBPDatabase()', sameAs: 'openDB()' },
      { path: 'openDB().transaction().objectStore()', sameAs: 'openDB().transaction().store' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'IndexedDB',
    packages: ['idb-keyval'],
    sinks: [
      { calls: ['set'], kind: 'plain-storage', data: [{ argument: 1 }] },
      { calls: ['setMany'], kind: 'plain-storage', data: [{ argument: 0 }] },
      { calls: ['update'], kind: 'plain-storage', data: [{ argument: 1, returned: true }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'IndexedDB',
    packages: ['localforage'],
    sinks: [{ calls: ['setItem'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    aliases: [{ path: 'createInstance()', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'Dexie',
    packages: ['dexie'],
    sinks: [
      // Tables are members of the database: `db.orders.put(order)`.
      { calls: ['new Dexie().*.{add,put,bulkAdd,bulkPut,upsert}'], kind: 'plain-storage', data: [{ argument: 0 }] },
      { calls: ['new Dexie().*.update'], kind: 'plain-storage', data: [{ argument: 1 }] },
    ],
    aliases: [
      { path: 'new default()', sameAs: 'new Dexie()' },
      { path: '{new Dexie().table(),new Table(),new EntityTable()}', sameAs: 'new Dexie().tables' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PouchDB',
    packages: ['pouchdb', 'pouchdb-browser', 'pouchdb-node'],
    sinks: [
      { calls: ['new default().{put,post,bulkDocs}'], kind: 'plain-storage', data: [{ argument: 0 }] },
      { calls: ['new default().putAttachment'], kind: 'plain-storage', data: [{ argument: 2, rest: true }] },
    ],
    verified: 'typings',
  },
  {
    // `persist((set) => …, { name })` keeps all that is set, unless an option picks some of it.
    vendor: 'Zustand',
    packages: ['zustand/middleware'],
    sinks: [
      {
        calls: ['persist.$0.$0'],
        kind: 'plain-storage',
        data: [{ argument: 0 }, { argument: 0, returned: true }],
        confidence: 'strict',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'store2',
    packages: ['store2'],
    sinks: [
      { calls: ['{set,add}', '{local,session}.{set,add}'], kind: 'plain-storage', data: [{ argument: 1 }] },
      { calls: ['setAll', '{local,session}.setAll'], kind: 'plain-storage', data: [{ argument: 0 }] },
      { calls: ['default'], kind: 'plain-storage', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AsyncStorage',
    packages: ['@react-native-async-storage/async-storage'],
    sinks: [
      { calls: ['{setItem,mergeItem}'], kind: 'plain-storage', data: [{ argument: 1 }] },
      { calls: ['{multiSet,multiMerge}'], kind: 'plain-storage', data: [{ argument: 0 }] },
    ],
    verified: 'documentation',
  },
  {
    // The keychain of the operating system encrypts.
    vendor: 'Expo SecureStore',
    packages: ['expo-secure-store'],
    sinks: [{ calls: ['{setItem,setItemAsync}'], kind: 'database', data: [{ argument: 1 }], encryptedByService: true }],
    verified: 'documentation',
  },
  {
    vendor: 'cookie',
    packages: ['js-cookie'],
    sinks: [{ calls: ['set'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    aliases: [{ path: '{withAttributes(),withConverter()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'cookie',
    packages: ['universal-cookie'],
    sinks: [{ calls: ['new default().set'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'cookie',
    packages: ['react-cookie'],
    // `const [cookies, setCookie] = useCookies()`
    sinks: [{ calls: ['useCookies().1', 'new Cookies().set'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'cookie',
    packages: ['cookies-next', 'cookies-next/client', 'cookies-next/server'],
    sinks: [{ calls: ['setCookie'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'cookie',
    packages: ['nookies'],
    sinks: [{ calls: ['{setCookie,set}'], kind: 'plain-storage', data: [{ argument: 2 }] }],
    verified: 'typings',
  },
  {
    vendor: 'cookie',
    packages: ['cookie'],
    sinks: [
      {
        calls: ['serialize', 'stringifySetCookie'],
        kind: 'plain-storage',
        data: [{ argument: 0, path: 'value' }, { argument: 1 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'cookie',
    packages: ['next/headers'],
    sinks: [
      { calls: ['cookies().set'], kind: 'plain-storage', data: [{ argument: 0, path: 'value' }, { argument: 1 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'cookie',
    packages: ['next/server'],
    sinks: [
      {
        calls: ['new NextResponse().cookies.set'],
        kind: 'plain-storage',
        data: [{ argument: 0, path: 'value' }, { argument: 1 }],
      },
    ],
    aliases: [{ path: 'NextResponse.{next,json,redirect,rewrite}()', sameAs: 'new NextResponse()' }],
    verified: 'documentation',
  },
  {
    vendor: 'cookie',
    packages: ['express'],
    sinks: [{ calls: ['new Response().cookie'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    // Where sessions are kept is a matter of configuration: in memory, in a cookie, in a database.
    assignments: [{ assigns: ['new Request().session.*'], kind: 'database' }],
    aliases: [
      { path: '{Router(),new Router()}', sameAs: 'default()' },
      // The response is parameter 1 of a handler, behind any middleware.
      { path: 'default().*.{$0,$1,$2,$3}.$1', sameAs: 'new Response()' },
      { path: 'new Response().{status,cookie,set,type}()', sameAs: 'new Response()' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'cookie',
    packages: ['fastify'],
    sinks: [{ calls: ['new FastifyReply().setCookie'], kind: 'plain-storage', data: [{ argument: 1 }] }],
    aliases: [{ path: 'default().*.{$1,$2}.$1', sameAs: 'new FastifyReply()' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
