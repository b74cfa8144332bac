import { PUBLIC_ACL, TRUE } from '../../conditions.ts';
import type { ArgumentCondition, VendorEntry } from '../../schema.ts';

const PUBLIC: readonly ArgumentCondition[] = [
  { argument: 1, path: 'public', matches: TRUE },
  { argument: 1, path: 'predefinedAcl', matches: PUBLIC_ACL },
];

/** Stores of Google Cloud, Firebase and Azure, which encrypt at rest without being asked unless a row says otherwise. */
export default [
  {
    vendor: 'Google Cloud Storage',
    packages: ['@google-cloud/storage', 'firebase-admin', 'firebase-admin/storage'],
    sinks: [
      {
        calls: ['new Storage().bucket().file().save', 'new Storage().bucket().upload'],
        kind: 'database',
        data: [{ argument: 0 }],
        unless: PUBLIC,
        encryptedByService: true,
      },
      {
        calls: ['new Storage().bucket().file().createWriteStream().{write,end}'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
      ...PUBLIC.map((condition) => ({
        calls: ['new Storage().bucket().file().save'],
        kind: 'public-exposure' as const,
        data: [{ argument: 0 }],
        when: [condition],
      })),
      { calls: ['new Storage().bucket().file().makePublic'], kind: 'public-exposure', data: 'receiver' },
    ],
    aliases: [
      { path: '{storage(),getStorage()}', sameAs: 'new Storage()' },
      { path: 'new Bucket()', sameAs: 'new Storage().bucket()' },
      { path: 'new File()', sameAs: 'new Storage().bucket().file()' },
    ],
    hosts: [{ host: 'storage.googleapis.com', kind: 'database', encryptedByService: true }],
    verified: 'typings',
  },
  {
    vendor: 'Firestore',
    packages: ['@google-cloud/firestore', 'firebase-admin', 'firebase-admin/firestore'],
    sinks: [
      {
        calls: ['new DocumentReference().{set,create}', 'new CollectionReference().add'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
      { calls: ['new DocumentReference().update'], kind: 'database', data: 'all', encryptedByService: true },
      {
        calls: ['new WriteBatch().{set,create,update}'],
        kind: 'database',
        data: [{ argument: 1, rest: true }],
        encryptedByService: true,
      },
    ],
    aliases: [
      { path: '{firestore(),getFirestore()}', sameAs: 'new Firestore()' },
      { path: 'new Firestore().collection()', sameAs: 'new CollectionReference()' },
      { path: '{new Firestore().doc(),new CollectionReference().doc()}', sameAs: 'new DocumentReference()' },
      { path: 'new DocumentReference().collection()', sameAs: 'new CollectionReference()' },
      { path: '{new Firestore().batch(),new Firestore().bulkWriter(),new Transaction()}', sameAs: 'new WriteBatch()' },
      { path: '{new Firestore().runTransaction.$0.$0,new BulkWriter()}', sameAs: 'new WriteBatch()' },
    ],
    hosts: [{ host: 'firestore.googleapis.com', kind: 'database', encryptedByService: true }],
    verified: 'typings',
  },
  {
    vendor: 'Firestore',
    packages: ['firebase/firestore', 'firebase/firestore/lite'],
    sinks: [
      {
        calls: ['{setDoc,addDoc,updateDoc}'],
        kind: 'database',
        data: [{ argument: 1, rest: true }],
        encryptedByService: true,
      },
      {
        calls: ['{writeBatch(),runTransaction.$1.$0}.{set,update}'],
        kind: 'database',
        data: [{ argument: 1, rest: true }],
        encryptedByService: true,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Firebase Realtime Database',
    packages: ['firebase/database'],
    sinks: [{ calls: ['{set,push,update}'], kind: 'database', data: [{ argument: 1 }] }],
    hosts: [{ host: '*.firebaseio.com', kind: 'database' }],
    verified: 'typings',
  },
  {
    vendor: 'Firebase Realtime Database',
    packages: ['firebase-admin/database'],
    sinks: [{ calls: ['getDatabase().ref().{set,push,update}'], kind: 'database', data: [{ argument: 0 }] }],
    aliases: [{ path: '{getDatabase().ref().child(),getDatabase().ref().push()}', sameAs: 'getDatabase().ref()' }],
    verified: 'typings',
  },
  {
    // The namespaced interface.
    vendor: 'Firebase Realtime Database',
    packages: ['firebase-admin'],
    sinks: [{ calls: ['database().ref().{set,push,update}'], kind: 'database', data: [{ argument: 0 }] }],
    aliases: [
      { path: '{initializeApp(),app()}', sameAs: 'default' },
      { path: '{database().ref().child(),database().ref().push()}', sameAs: 'database().ref()' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Google Cloud Pub/Sub',
    packages: ['@google-cloud/pubsub'],
    sinks: [
      {
        calls: ['new PubSub().topic().{publishMessage,publish,publishJSON}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        encryptedByService: true,
      },
    ],
    aliases: [{ path: '{new Topic(),new PubSub().createTopic().0}', sameAs: 'new PubSub().topic()' }],
    verified: 'typings',
  },
  {
    vendor: 'Google Cloud Tasks',
    packages: ['@google-cloud/tasks'],
    sinks: [
      {
        calls: ['new CloudTasksClient().createTask'],
        kind: 'database',
        data: [
          { argument: 0, path: 'task.httpRequest.body' },
          { argument: 0, path: 'task.appEngineHttpRequest.body' },
        ],
      },
    ],
    aliases: [{ path: 'v2.new CloudTasksClient()', sameAs: 'new CloudTasksClient()' }],
    verified: 'typings',
  },
  {
    vendor: 'Azure Blob Storage',
    packages: ['@azure/storage-blob'],
    sinks: [
      {
        calls: [
          'new BlockBlobClient().{upload,uploadData,uploadStream,uploadFile,stageBlock}',
          'new AppendBlobClient().appendBlock',
        ],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
      {
        calls: ['new ContainerClient().uploadBlockBlob'],
        kind: 'database',
        data: [{ argument: 1 }],
        encryptedByService: true,
      },
    ],
    aliases: [
      { path: 'BlobServiceClient.fromConnectionString()', sameAs: 'new BlobServiceClient()' },
      { path: 'new BlobServiceClient().getContainerClient()', sameAs: 'new ContainerClient()' },
      { path: 'new ContainerClient().getBlockBlobClient()', sameAs: 'new BlockBlobClient()' },
      { path: 'new ContainerClient().getAppendBlobClient()', sameAs: 'new AppendBlobClient()' },
    ],
    hosts: [{ host: '*.blob.core.windows.net', kind: 'database', encryptedByService: true }],
    verified: 'typings',
  },
  {
    vendor: 'Azure Cosmos DB',
    packages: ['@azure/cosmos'],
    sinks: [
      {
        calls: ['new Items().{create,upsert}', 'new Container().item().{replace,patch}'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
    ],
    aliases: [
      { path: 'new CosmosClient().database().container()', sameAs: 'new Container()' },
      { path: 'new Container().items', sameAs: 'new Items()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Azure Table Storage',
    packages: ['@azure/data-tables'],
    sinks: [
      {
        calls: ['new TableClient().{createEntity,updateEntity,upsertEntity,submitTransaction}'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
    ],
    aliases: [{ path: 'TableClient.fromConnectionString()', sameAs: 'new TableClient()' }],
    verified: 'typings',
  },
  {
    vendor: 'Azure Service Bus',
    packages: ['@azure/service-bus'],
    sinks: [
      {
        calls: ['new ServiceBusClient().createSender().{sendMessages,scheduleMessages}'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
    ],
    aliases: [{ path: 'new ServiceBusSender()', sameAs: 'new ServiceBusClient().createSender()' }],
    verified: 'typings',
  },
  {
    vendor: 'Azure Event Hubs',
    packages: ['@azure/event-hubs'],
    sinks: [
      {
        calls: ['new EventHubProducerClient().sendBatch', 'new EventHubProducerClient().createBatch().tryAdd'],
        kind: 'database',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
