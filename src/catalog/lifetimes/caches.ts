import type { LifetimeEntry, LifetimePosition, StoreLifetimeRow } from './schema.ts';

/** `set(key, value, 'EX', 60)`, in any spelling of the word. */
const WORDS: readonly LifetimePosition[] = [
  { argument: 2, after: 'EX', unit: 'seconds' },
  { argument: 2, after: 'PX', unit: 'milliseconds' },
  { argument: 2, after: 'EXAT', unit: 'moment' },
  { argument: 2, after: 'PXAT', unit: 'moment' },
];

const OPTIONS: readonly LifetimePosition[] = [
  ...['EX', 'ex'].map((path): LifetimePosition => ({ argument: 2, path, unit: 'seconds' })),
  ...['PX', 'px'].map((path): LifetimePosition => ({ argument: 2, path, unit: 'milliseconds' })),
  ...['EXAT', 'PXAT', 'exat', 'pxat'].map((path): LifetimePosition => ({ argument: 2, path, unit: 'moment' })),
];

const KEY = [{ argument: 0 }];

function expiring(holder: string): StoreLifetimeRow[] {
  return [
    { calls: [`${holder}.{expire,EXPIRE}`], lifetimes: [{ argument: 1, unit: 'seconds' }], store: KEY },
    { calls: [`${holder}.{pexpire,pExpire}`], lifetimes: [{ argument: 1, unit: 'milliseconds' }], store: KEY },
    { calls: [`${holder}.{expireat,expireAt}`], lifetimes: [{ argument: 1, unit: 'moment' }], store: KEY },
  ];
}

function redis(packages: readonly string[], holder: string): LifetimeEntry {
  return {
    packages,
    stores: [
      { calls: [`${holder}.{set,SET}`], lifetimes: [...WORDS, ...OPTIONS], endless: true, store: KEY },
      { calls: [`${holder}.{setex,setEx,SETEX}`], lifetimes: [{ argument: 1, unit: 'seconds' }] },
      { calls: [`${holder}.{psetex,pSetEx}`], lifetimes: [{ argument: 1, unit: 'milliseconds' }] },
      {
        calls: [`${holder}.{hset,hSet,HSET,hmset,hsetnx,hSetNX,lpush,lPush,rpush,rPush,sadd,sAdd,zadd,zAdd,mset,mSet}`],
        lifetimes: [],
        endless: true,
        store: KEY,
      },
    ],
    settings: expiring(holder),
  };
}

export const caches: readonly LifetimeEntry[] = [
  redis(['redis', '@redis/client'], 'createClient()'),
  redis(['ioredis'], 'new default()'),
  redis(['@upstash/redis', '@upstash/redis/cloudflare', '@vercel/kv'], 'new Redis()'),
  {
    packages: ['memcached'],
    stores: [{ calls: ['new default().{set,add,replace}'], lifetimes: [{ argument: 2, unit: 'seconds' }] }],
  },
  {
    packages: ['memjs'],
    stores: [
      { calls: ['Client.create().{set,add,replace}'], lifetimes: [{ argument: 2, path: 'expires', unit: 'seconds' }] },
    ],
  },
  {
    packages: ['keyv'],
    stores: [{ calls: ['new Keyv().set'], lifetimes: [{ argument: 2, unit: 'milliseconds' }], endless: true }],
  },
  {
    packages: ['cache-manager'],
    stores: [{ calls: ['createCache().set'], lifetimes: [{ argument: 2, unit: 'milliseconds' }] }],
  },
];
