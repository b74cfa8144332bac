import type { LifetimeEntry } from './schema.ts';

const COLLECTION = [{ at: 'collection', argument: 0 }];

/** Comparisons by which a purge tells what is old enough to go. */
const OLDER = ['$lt', '$lte', 'lt', 'lte'];
const CREATED = [
  'createdAt',
  'created_at',
  'created',
  'insertedAt',
  'storedAt',
  'updatedAt',
  'date',
  'timestamp',
  'fetchedAt',
  'syncedAt',
];

/** Where the moment stands before which everything is deleted. */
const purge = (prefix: string) =>
  CREATED.flatMap((name) =>
    OLDER.map((operator) => ({ argument: 0, path: `${prefix}${name}.${operator}`, unit: 'moment' as const })),
  );

export const databases: readonly LifetimeEntry[] = [
  {
    packages: ['mongodb'],
    stores: [
      {
        calls: [
          'new MongoClient().db().collection().{insertOne,insertMany,replaceOne,updateOne,updateMany,findOneAndUpdate,findOneAndReplace}',
        ],
        lifetimes: [],
        store: COLLECTION,
      },
    ],
    settings: [
      {
        calls: ['new MongoClient().db().collection().createIndex'],
        lifetimes: [{ argument: 1, path: 'expireAfterSeconds', unit: 'seconds' }],
        store: COLLECTION,
      },
      {
        calls: ['new MongoClient().db().collection().{deleteMany,deleteOne}'],
        lifetimes: purge(''),
        store: COLLECTION,
      },
    ],
  },
  {
    packages: ['mongoose'],
    stores: [
      {
        calls: ['Model.{create,insertMany,insertOne}', 'new Model'],
        lifetimes: [
          { at: 'Model', argument: 1, defined: 'expires', unit: 'seconds' },
          { at: 'Model', argument: 1, defined: 'expireAfterSeconds', unit: 'seconds' },
          {
            at: 'Model',
            argument: 1,
            configured: { by: 'index', index: 1 },
            path: 'expireAfterSeconds',
            unit: 'seconds',
          },
          { at: 'Model', argument: 1, configured: { by: 'index', index: 1 }, path: 'expires', unit: 'seconds' },
        ],
        endless: true,
        store: [{ at: 'Model', argument: 0 }],
      },
    ],
    settings: [
      { calls: ['Model.{deleteMany,deleteOne}'], lifetimes: purge(''), store: [{ at: 'Model', argument: 0 }] },
    ],
  },
  {
    packages: ['@prisma/client'],
    stores: [
      { calls: ['new PrismaClient().*.{create,createMany,upsert,update,updateMany}'], lifetimes: [], store: [] },
    ],
    settings: [{ calls: ['new PrismaClient().*.{deleteMany,delete}'], lifetimes: purge('where.'), store: [] }],
  },
];
