import type { LifetimeEntry, LifetimePosition } from './schema.ts';

/** Names of the attribute by which DynamoDB lets items expire; each table chooses its own. */
const TTL =
  '^(?:ttl|time_?to_?live|expires?(?:_?(?:at|on|in|time))?|expir(?:y|ation)(?:_?(?:time|date))?|delete_?(?:at|after))$';

const ATTRIBUTES: readonly LifetimePosition[] = [
  { argument: 0, path: 'Item', named: TTL, unit: 'moment' },
  { argument: 0, path: 'ExpressionAttributeValues', named: `:?${TTL.slice(1)}`, unit: 'moment' },
];

const TABLE = [{ argument: 0, path: 'TableName' }];
const BUCKET = [{ argument: 0, path: 'Bucket' }];

export const aws: readonly LifetimeEntry[] = [
  {
    packages: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb'],
    stores: [
      {
        calls: [
          'new {PutItemCommand,PutCommand}',
          'new DynamoDB().putItem',
          '{DynamoDB.new DocumentClient(),DynamoDBDocument.from()}.put',
        ],
        lifetimes: ATTRIBUTES,
        endless: true,
        store: TABLE,
      },
      {
        calls: [
          'new {BatchWriteItemCommand,BatchWriteCommand}',
          'new DynamoDB().batchWriteItem',
          '{DynamoDB.new DocumentClient(),DynamoDBDocument.from()}.batchWrite',
        ],
        lifetimes: [{ argument: 0, path: 'RequestItems.*[].PutRequest.Item', named: TTL, unit: 'moment' }],
        endless: true,
      },
      {
        calls: [
          'new {TransactWriteItemsCommand,TransactWriteCommand}',
          'new DynamoDB().transactWriteItems',
          '{DynamoDB.new DocumentClient(),DynamoDBDocument.from()}.transactWrite',
        ],
        lifetimes: [
          { argument: 0, path: 'TransactItems[].Put.Item', named: TTL, unit: 'moment' },
          {
            argument: 0,
            path: 'TransactItems[].Update.ExpressionAttributeValues',
            named: `:?${TTL.slice(1)}`,
            unit: 'moment',
          },
        ],
      },
    ],
  },
  {
    packages: ['@aws-sdk/client-s3', 'aws-sdk', 'aws-sdk/clients/s3'],
    stores: [
      {
        calls: ['new PutObjectCommand', 'new S3().{putObject,upload}'],
        lifetimes: [{ argument: 0, path: 'Expires', unit: 'moment' }],
        store: BUCKET,
      },
    ],
    settings: [
      {
        calls: ['new PutBucketLifecycleConfigurationCommand', 'new S3().putBucketLifecycleConfiguration'],
        lifetimes: [{ argument: 0, path: 'LifecycleConfiguration.Rules[].Expiration.Days', unit: 'days' }],
        store: BUCKET,
      },
    ],
  },
  {
    packages: ['@aws-sdk/lib-storage'],
    stores: [{ calls: ['new Upload'], lifetimes: [], store: [{ argument: 0, path: 'params.Bucket' }] }],
  },
];
