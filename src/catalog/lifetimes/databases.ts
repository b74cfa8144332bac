import type { LifetimeEntry } from './schema.ts';
import { MIKRO_ORM } from './purges.ts';

const COLLECTION = [{ at: 'collection', argument: 0 }];

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
  },
  {
    packages: ['@prisma/client'],
    stores: [
      { calls: ['new PrismaClient().*.{create,createMany,upsert,update,updateMany}'], lifetimes: [], store: [] },
    ],
  },
  {
    packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
    stores: [
      {
        calls: ['Model.{create,bulkCreate,upsert,update,build,findOrCreate,findOrBuild,findCreateFind}', 'new Model'],
        lifetimes: [],
        store: 'receiver',
      },
    ],
  },
  {
    packages: ['typeorm'],
    stores: [
      { calls: ['new Repository().{save,insert,upsert,update}'], lifetimes: [], store: 'receiver' },
      { calls: ['new EntityManager().{save,insert,upsert,update}'], lifetimes: [], store: [{ argument: 0 }] },
    ],
  },
  {
    packages: MIKRO_ORM,
    stores: [
      {
        calls: ['new EntityManager().{create,insert,insertMany,upsert,upsertMany,nativeUpdate}'],
        lifetimes: [],
        store: [{ argument: 0 }],
      },
    ],
  },
  {
    packages: ['objection'],
    stores: [
      {
        calls: [
          'Model.query().{insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,upsertGraphAndFetch}',
          'Model.query().{patch,patchAndFetch,update,updateAndFetch,patchAndFetchById,updateAndFetchById}',
        ],
        lifetimes: [],
        store: 'receiver',
      },
    ],
  },
];
