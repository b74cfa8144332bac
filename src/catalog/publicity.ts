import { PUBLIC_ACL, TRUE } from './conditions.ts';
import type { AccessPath, ArgumentCondition, OptionPosition } from './schema.ts';

/** A call that opens a store to everybody: a bucket, a container, an object that is named. */
export interface PublicityRow {
  readonly packages: readonly string[];
  readonly calls: readonly AccessPath[];
  /** All of these make it public; absent: the call does. */
  readonly when?: readonly ArgumentCondition[];
  /** Where a policy stands, as JSON or as an object, that lets anybody read. */
  readonly policy?: OptionPosition;
  /** What tells one store from another: see `LifetimeRow`. */
  readonly store: readonly OptionPosition[];
}

const S3 = ['@aws-sdk/client-s3', 'aws-sdk', 'aws-sdk/clients/s3'];
const GCS = ['@google-cloud/storage'];
const AZURE = ['@azure/storage-blob'];
const SUPABASE = ['@supabase/supabase-js', '@supabase/ssr'];

const BUCKET = [{ argument: 0, path: 'Bucket' }];
const NAME = [{ argument: 0 }];

/** `blob` opens the blobs, `container` their list as well. */
const ACCESS = '^(?:blob|container)$';

export const publicity: readonly PublicityRow[] = [
  {
    packages: S3,
    calls: ['new {PutBucketAclCommand,CreateBucketCommand}', 'new S3().{putBucketAcl,createBucket}'],
    when: [{ argument: 0, path: 'ACL', matches: PUBLIC_ACL }],
    store: BUCKET,
  },
  {
    packages: S3,
    calls: ['new PutBucketPolicyCommand', 'new S3().putBucketPolicy'],
    policy: { argument: 0, path: 'Policy' },
    store: BUCKET,
  },
  { packages: ['minio'], calls: ['new Client().setBucketPolicy'], policy: { argument: 1 }, store: NAME },
  { packages: GCS, calls: ['new Storage().bucket().makePublic'], store: [{ at: 'bucket', argument: 0 }] },
  {
    packages: GCS,
    calls: ['new Storage().bucket().file().makePublic'],
    store: [
      { at: 'bucket', argument: 0 },
      { at: 'file', argument: 0 },
    ],
  },
  ...['predefinedAcl', 'predefinedDefaultObjectAcl'].map((path) => ({
    packages: GCS,
    calls: ['new Storage().createBucket'],
    when: [{ argument: 1, path, matches: PUBLIC_ACL }],
    store: NAME,
  })),
  {
    packages: GCS,
    calls: ['new Storage().bucket().iam.setPolicy'],
    when: [{ argument: 0, path: 'bindings[].members[]', matches: '^all(?:Authenticated)?Users$' }],
    store: [{ at: 'bucket', argument: 0 }],
  },
  {
    packages: AZURE,
    calls: ['new ContainerClient().{create,createIfNotExists}'],
    when: [{ argument: 0, path: 'access', matches: ACCESS }],
    store: [{ at: 'new ContainerClient', argument: 0 }],
  },
  {
    packages: AZURE,
    calls: ['new ContainerClient().setAccessPolicy'],
    when: [{ argument: 0, matches: ACCESS }],
    store: [{ at: 'new ContainerClient', argument: 0 }],
  },
  {
    packages: AZURE,
    calls: ['new BlobServiceClient().createContainer'],
    when: [{ argument: 1, path: 'access', matches: ACCESS }],
    store: NAME,
  },
  {
    packages: SUPABASE,
    calls: ['createClient().storage.{createBucket,updateBucket}'],
    when: [{ argument: 1, path: 'public', matches: TRUE }],
    store: NAME,
  },
];
