import { SQL_STORES_NOTHING } from '../../conditions.ts';
import type { StoreEncryption, VendorEntry } from '../../schema.ts';

/** The entity is told when the repository is asked for, or with the call. */
const ENTITY: readonly StoreEncryption[] = [{ argument: 0, columns: true }];
const COLUMNS: readonly StoreEncryption[] = [
  ...ENTITY,
  { at: 'getRepository', argument: 0, columns: true },
  { at: 'new Repository', argument: 0, columns: true },
];

/** Attributes that a package of their own encrypts. */
const ENCRYPTED_ATTRIBUTES: readonly StoreEncryption[] = [
  { at: 'Model', argument: 1, fieldsBy: 'sequelize-encrypted' },
];

/** The schema says which fields are encrypted; that the client encrypts at all is what code shows. May miss the others. */
const PRISMA_ENCRYPTION: readonly StoreEncryption[] = [
  { at: 'new PrismaClient', argument: 0, matches: '^fieldEncryptionExtension\\(\\)$' },
  { at: '$use', argument: 0, matches: '^fieldEncryptionMiddleware\\(\\)$' },
];

/** Object-relational mappers. */
export default [
  {
    vendor: 'Prisma',
    packages: ['@prisma/client', '@prisma/client/edge', '@prisma/client/extension'],
    sinks: [
      {
        // The models are members: `prisma.order.create`.
        calls: ['new PrismaClient().*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn}'],
        kind: 'database',
        data: [{ argument: 0, path: 'data' }],
        configuredBy: '$use',
        encryptedBy: PRISMA_ENCRYPTION,
      },
      {
        calls: ['new PrismaClient().*.upsert'],
        kind: 'database',
        data: [
          { argument: 0, path: 'create' },
          { argument: 0, path: 'update' },
        ],
        configuredBy: '$use',
        encryptedBy: PRISMA_ENCRYPTION,
      },
      {
        calls: ['new PrismaClient().{$executeRaw,$executeRawUnsafe,$queryRawUnsafe}'],
        kind: 'database',
        data: 'all',
        unless: [{ argument: 0, matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [{ path: 'new PrismaClient().{$transaction.$0.$0,$extends()}', sameAs: 'new PrismaClient()' }],
    verified: 'documentation',
  },
  {
    vendor: 'TypeORM',
    packages: ['typeorm'],
    sinks: [
      { calls: ['new Repository().{save,insert}'], kind: 'database', data: [{ argument: 0 }], encryptedBy: COLUMNS },
      { calls: ['new Repository().upsert'], kind: 'database', data: [{ argument: 0 }], encryptedBy: COLUMNS },
      { calls: ['new Repository().update'], kind: 'database', data: [{ argument: 1 }], encryptedBy: COLUMNS },
      {
        calls: ['new EntityManager().save'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        encryptedBy: ENTITY,
      },
      {
        calls: ['new EntityManager().{insert,upsert}'],
        kind: 'database',
        data: [{ argument: 1 }],
        encryptedBy: ENTITY,
      },
      { calls: ['new EntityManager().update'], kind: 'database', data: [{ argument: 2 }], encryptedBy: ENTITY },
      { calls: ['new BaseEntity().save'], kind: 'database', data: 'receiver' },
      {
        calls: ['new SelectQueryBuilder().insert().into().values', 'new SelectQueryBuilder().update().set'],
        kind: 'database',
        data: [{ argument: 0 }],
      },
      {
        calls: ['{new DataSource(),new EntityManager(),new QueryRunner()}.query'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        unless: [{ argument: 0, matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [
      { path: '{getConnection(),createConnection(),new Connection()}', sameAs: 'new DataSource()' },
      { path: 'new DataSource().createQueryRunner()', sameAs: 'new QueryRunner()' },
      {
        path: '{new DataSource().manager,new QueryRunner().manager,new DataSource().createEntityManager(),getManager()}',
        sameAs: 'new EntityManager()',
      },
      { path: '{new DataSource(),new EntityManager()}.transaction.{$0,$1}.$0', sameAs: 'new EntityManager()' },
      { path: '{getRepository(),new MongoRepository(),new TreeRepository()}', sameAs: 'new Repository()' },
      { path: '{new DataSource(),new EntityManager()}.getRepository()', sameAs: 'new Repository()' },
      {
        path: '{new DataSource(),new EntityManager(),new Repository()}.createQueryBuilder()',
        sameAs: 'new SelectQueryBuilder()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Sequelize',
    packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
    sinks: [
      {
        calls: ['Model.{create,bulkCreate,upsert,update,build}'],
        kind: 'database',
        encryptedBy: ENCRYPTED_ATTRIBUTES,
        data: [{ argument: 0 }],
      },
      {
        calls: ['Model.{findOrCreate,findOrBuild,findCreateFind}'],
        kind: 'database',
        encryptedBy: ENCRYPTED_ATTRIBUTES,
        data: [
          { argument: 0, path: 'where' },
          { argument: 0, path: 'defaults' },
        ],
      },
      { calls: ['new Model().{update,set}'], kind: 'database', data: 'all' },
      { calls: ['new Model().save'], kind: 'database', data: 'receiver' },
      // A record is made to be saved.
      { calls: ['new Model'], kind: 'database', data: [{ argument: 0 }], encryptedBy: ENCRYPTED_ATTRIBUTES },
      {
        calls: ['new Sequelize().query'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1, path: 'replacements' }, { argument: 1, path: 'bind' }],
        unless: [{ argument: 0, matches: SQL_STORES_NOTHING }],
      },
    ],
    aliases: [
      { path: '{new Sequelize().define(),new Sequelize().models.*,Model.scope(),Model.init()}', sameAs: 'Model' },
      {
        path: '{Model.findByPk(),Model.findOne(),Model.findAll().*,Model.findOrCreate().*}',
        sameAs: 'new Model()',
      },
      { path: 'new default()', sameAs: 'new Sequelize()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MikroORM',
    packages: [
      '@mikro-orm/core',
      '@mikro-orm/mariadb',
      '@mikro-orm/mongodb',
      '@mikro-orm/mysql',
      '@mikro-orm/postgresql',
      '@mikro-orm/sqlite',
    ],
    sinks: [
      { calls: ['new EntityManager().{persist,persistAndFlush}'], kind: 'database', data: [{ argument: 0 }] },
      {
        calls: ['new EntityManager().{insert,insertMany,upsert,upsertMany}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
      },
      { calls: ['new EntityManager().nativeUpdate'], kind: 'database', data: [{ argument: 2 }] },
      // Entities made here are written by the next flush.
      { calls: ['new EntityManager().{create,assign}'], kind: 'database', data: [{ argument: 1 }] },
      { calls: ['new EntityRepository().{create,insert,upsert}'], kind: 'database', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: '{MikroORM.init(),new MikroORM()}.em', sameAs: 'new EntityManager()' },
      { path: 'new EntityManager().fork()', sameAs: 'new EntityManager()' },
      { path: 'new EntityManager().transactional.$0.$0', sameAs: 'new EntityManager()' },
      { path: 'new EntityManager().getRepository()', sameAs: 'new EntityRepository()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Objection',
    packages: ['objection'],
    sinks: [
      {
        calls: [
          'Model.query().{insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,upsertGraphAndFetch}',
          'Model.query().{patch,patchAndFetch,update,updateAndFetch}',
        ],
        kind: 'database',
        data: [{ argument: 0 }],
      },
      { calls: ['Model.query().{patchAndFetchById,updateAndFetchById}'], kind: 'database', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'Model.query().{findById,where,findOne}()', sameAs: 'Model.query()' }],
    verified: 'typings',
  },
  {
    vendor: 'Bookshelf',
    packages: ['bookshelf'],
    sinks: [{ calls: ['default().model().forge().save'], kind: 'database', data: [{ argument: 0 }] }],
    aliases: [{ path: '{default().new model()(),new Model()}', sameAs: 'default().model().forge()' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
