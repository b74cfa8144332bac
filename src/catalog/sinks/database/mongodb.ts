import type { StoreEncryption, VendorEntry } from '../../schema.ts';

/** Plugins and setters of a schema that encrypt fields before a document is saved. */
const SCHEMA_PLUGINS: readonly StoreEncryption[] = [
  { at: 'Model', argument: 1, configured: 'plugin', matches: '^fieldEncryption$', fields: 'fields' },
  { at: 'Model', argument: 1, configured: 'plugin', matches: '^mongoose-encryption$', fields: 'encryptedFields' },
  { at: 'Model', argument: 1, setters: 'set' },
];

/** MongoDB and Mongoose. With client-side field encryption the driver encrypts before it sends. */
export default [
  {
    vendor: 'MongoDB',
    packages: ['mongodb'],
    sinks: [
      {
        calls: ['new MongoClient().db().collection().{insertOne,insertMany,bulkWrite,insert}'],
        kind: 'database',
        data: [{ argument: 0 }],
        unless: [{ at: 'new MongoClient', argument: 1, path: 'autoEncryption' }],
      },
      // Argument 0 is the filter.
      {
        calls: [
          'new MongoClient().db().collection().{replaceOne,updateOne,updateMany,findOneAndUpdate,findOneAndReplace}',
        ],
        kind: 'database',
        data: [{ argument: 1 }],
        unless: [{ at: 'new MongoClient', argument: 1, path: 'autoEncryption' }],
      },
    ],
    aliases: [
      { path: '{MongoClient.connect(),new MongoClient().connect()}', sameAs: 'new MongoClient()' },
      { path: 'new Db()', sameAs: 'new MongoClient().db()' },
      {
        path: '{new Collection(),new MongoClient().db().createCollection()}',
        sameAs: 'new MongoClient().db().collection()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MongoDB',
    packages: ['mongoose'],
    sinks: [
      // A model is a class, but a field of type `Model<Order>` holds the class and not an instance of it.
      {
        calls: ['{Model,new Model()}.{create,insertMany,insertOne,bulkWrite,bulkSave}'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedBy: SCHEMA_PLUGINS,
      },
      {
        calls: [
          '{Model,new Model()}.{updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,findOneAndReplace,replaceOne}',
        ],
        kind: 'database',
        data: [{ argument: 1 }],
        encryptedBy: SCHEMA_PLUGINS,
      },
      // A document is made to be saved.
      { calls: ['new Model'], kind: 'database', data: [{ argument: 0 }], encryptedBy: SCHEMA_PLUGINS },
      { calls: ['new Model().set'], kind: 'database', data: 'all' },
      { calls: ['new Model().save'], kind: 'database', data: 'receiver', encryptedBy: SCHEMA_PLUGINS },
    ],
    aliases: [
      { path: '{model(),models.*,new Connection().model(),new Connection().models.*}', sameAs: 'Model' },
      { path: '{connection,createConnection(),new Mongoose()}', sameAs: 'new Connection()' },
      {
        path: '{new Document(),new HydratedDocument(),Model.findOne(),Model.findById(),Model.hydrate(),Model.find().*}',
        sameAs: 'new Model()',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
