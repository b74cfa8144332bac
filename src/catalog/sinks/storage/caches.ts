import type { VendorEntry } from '../../schema.ts';

/** Redis and Memcached, which keep what they are given as it is. A key can hold personal data as well as a value. */
export default [
  {
    vendor: 'Redis',
    packages: ['redis', '@redis/client'],
    sinks: [
      {
        calls: [
          'createClient().{set,setEx,SETEX,pSetEx,setNX,getSet,append,mSet,mSetNX,setRange,publish}',
          'createClient().{lPush,lPushX,rPush,rPushX,sAdd,hSet,hSetNX,xAdd,zAdd,SET,HSET,LPUSH,RPUSH}',
          'createClient().json.{set,mSet,arrAppend}',
        ],
        kind: 'plain-storage',
        data: 'all',
      },
    ],
    aliases: [
      { path: '{new RedisClientType(),createCluster(),createClientPool(),createSentinel()}', sameAs: 'createClient()' },
      { path: 'createClient().{connect,duplicate,multi,on}()', sameAs: 'createClient()' },
      { path: 'createClient().multi().*()', sameAs: 'createClient().multi()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Redis',
    packages: ['ioredis'],
    sinks: [
      {
        calls: [
          'new default().{set,setex,psetex,setnx,getset,mset,msetnx,append,publish}',
          'new default().{lpush,lpushx,rpush,rpushx,sadd,hset,hsetnx,hmset,xadd,zadd}',
        ],
        kind: 'plain-storage',
        data: 'all',
      },
    ],
    aliases: [
      { path: '{new Redis(),new Cluster()}', sameAs: 'new default()' },
      { path: 'new default().{pipeline,multi,duplicate}()', sameAs: 'new default()' },
      { path: 'new default().{pipeline,multi}().*()', sameAs: 'new default()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Redis',
    packages: ['@upstash/redis', '@upstash/redis/cloudflare', '@vercel/kv'],
    sinks: [
      {
        calls: ['new Redis().{set,setex,psetex,setnx,mset,append,publish,hset,hmset,lpush,rpush,sadd,zadd}'],
        kind: 'plain-storage',
        data: 'all',
      },
    ],
    aliases: [
      { path: '{Redis.fromEnv(),kv,createClient()}', sameAs: 'new Redis()' },
      { path: 'new Redis().{pipeline,multi}()', sameAs: 'new Redis()' },
      { path: 'new Redis().{pipeline,multi}().*()', sameAs: 'new Redis()' },
    ],
    hosts: [{ host: '*.upstash.io', kind: 'plain-storage' }],
    verified: 'typings',
  },
  {
    vendor: 'Memcached',
    packages: ['memcached'],
    sinks: [
      {
        calls: ['new default().{set,add,replace,cas,append,prepend}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }, { argument: 1 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Memcached',
    packages: ['memjs'],
    sinks: [
      {
        calls: ['Client.create().{set,add,replace,append,prepend}'],
        kind: 'plain-storage',
        data: [{ argument: 0 }, { argument: 1 }],
      },
    ],
    verified: 'typings',
  },
  {
    // Which store stands behind these two is a matter of configuration; without one they keep data in memory.
    vendor: 'Keyv',
    packages: ['keyv'],
    sinks: [
      {
        calls: ['new Keyv().{set,setMany}'],
        kind: 'database',
        data: 'all',
        when: [{ at: 'new Keyv', argument: 0 }],
        unless: [{ at: 'new Keyv', argument: 0, path: 'serialize' }],
      },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new Keyv()' }],
    verified: 'typings',
  },
  {
    vendor: 'cache-manager',
    packages: ['cache-manager'],
    sinks: [{ calls: ['createCache().{set,mset}'], kind: 'database', data: 'all' }],
    aliases: [{ path: '{caching(),multiCaching(),new Cache()}', sameAs: 'createCache()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
