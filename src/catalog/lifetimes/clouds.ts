import type { LifetimeEntry } from './schema.ts';

const GCS_BUCKET = { at: 'bucket', argument: 0 };
const GCS_WRITES = [
  'new Storage().bucket().file().save',
  'new Storage().bucket().file().createWriteStream().{write,end}',
];

/** Stores of objects whose lifetime, and whose openness, is a matter of the bucket or container. */
export const clouds: readonly LifetimeEntry[] = [
  {
    packages: ['@google-cloud/storage'],
    stores: [
      { calls: [...GCS_WRITES, 'new Storage().bucket().upload'], lifetimes: [], store: [GCS_BUCKET] },
      { calls: GCS_WRITES, lifetimes: [], store: [GCS_BUCKET, { at: 'file', argument: 0 }] },
    ],
  },
  {
    packages: ['@azure/storage-blob'],
    stores: [
      {
        calls: [
          'new BlockBlobClient().{upload,uploadData,uploadStream,uploadFile,stageBlock}',
          'new AppendBlobClient().appendBlock',
          'new ContainerClient().uploadBlockBlob',
        ],
        lifetimes: [],
        store: [{ at: 'new ContainerClient', argument: 0 }],
      },
    ],
  },
  {
    packages: ['@supabase/supabase-js', '@supabase/ssr'],
    stores: [
      {
        calls: ['createClient().storage.from().{upload,update}'],
        lifetimes: [],
        store: [{ at: 'from', argument: 0 }],
      },
    ],
  },
  {
    packages: ['minio'],
    stores: [{ calls: ['new Client().putObject'], lifetimes: [], store: [{ argument: 0 }] }],
  },
];
