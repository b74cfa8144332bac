import { PUBLIC_ACL } from '../../conditions.ts';
import type { ArgumentCondition, VendorEntry } from '../../schema.ts';

const PUBLIC: readonly ArgumentCondition[] = [{ argument: 0, path: 'ACL', matches: PUBLIC_ACL }];
const PUBLIC_PARAMS: readonly ArgumentCondition[] = [{ argument: 0, path: 'params.ACL', matches: PUBLIC_ACL }];

/** Modules of version 2 of the SDK whose default export is one client. */
const CLIENT_MODULES = {
  cloudwatchlogs: 'CloudWatchLogs',
  dynamodb: 'DynamoDB',
  s3: 'S3',
  ses: 'SES',
  sns: 'SNS',
  sqs: 'SQS',
};

/**
 * Stores of Amazon Web Services that encrypt at rest without being asked. Commands of the modular SDK are judged where they
 * are made: sending one needs no look.
 */
export default [
  {
    vendor: 'Amazon S3',
    packages: ['@aws-sdk/client-s3', 'aws-sdk', 'aws-sdk/clients/s3'],
    sinks: [
      {
        calls: ['new PutObjectCommand', 'new S3().{putObject,upload}'],
        kind: 'database',
        data: [
          { argument: 0, path: 'Body' },
          { argument: 0, path: 'Metadata' },
          { argument: 0, path: 'Key' },
          { argument: 0, path: 'Tagging' },
        ],
        unless: PUBLIC,
        encryptedByService: true,
      },
      {
        calls: ['new PutObjectCommand', 'new S3().{putObject,upload}'],
        kind: 'public-exposure',
        data: [
          { argument: 0, path: 'Body' },
          { argument: 0, path: 'Metadata' },
        ],
        when: PUBLIC,
      },
      {
        calls: ['new UploadPartCommand', 'new S3().uploadPart'],
        kind: 'database',
        data: [{ argument: 0, path: 'Body' }],
        encryptedByService: true,
      },
      {
        calls: ['new CreateMultipartUploadCommand', 'new S3().createMultipartUpload'],
        kind: 'database',
        data: [
          { argument: 0, path: 'Metadata' },
          { argument: 0, path: 'Key' },
        ],
        encryptedByService: true,
      },
    ],
    hosts: [
      { host: 's3.*.amazonaws.com', kind: 'database', encryptedByService: true },
      { host: '*.s3.amazonaws.com', kind: 'database', encryptedByService: true },
      { host: '*.s3.*.amazonaws.com', kind: 'database', encryptedByService: true },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon S3',
    packages: ['@aws-sdk/lib-storage'],
    sinks: [
      {
        calls: ['new Upload'],
        kind: 'database',
        data: [
          { argument: 0, path: 'params.Body' },
          { argument: 0, path: 'params.Metadata' },
          { argument: 0, path: 'params.Key' },
        ],
        unless: PUBLIC_PARAMS,
        encryptedByService: true,
      },
      {
        calls: ['new Upload'],
        kind: 'public-exposure',
        data: [
          { argument: 0, path: 'params.Body' },
          { argument: 0, path: 'params.Metadata' },
        ],
        when: PUBLIC_PARAMS,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon DynamoDB',
    packages: ['@aws-sdk/client-dynamodb', 'aws-sdk', 'aws-sdk/clients/dynamodb'],
    sinks: [
      {
        calls: ['new PutItemCommand', 'new DynamoDB().putItem', 'DynamoDB.new DocumentClient().put'],
        kind: 'database',
        data: [
          { argument: 0, path: 'Item' },
          { argument: 0, path: 'ExpressionAttributeValues' },
        ],
        encryptedByService: true,
      },
      {
        calls: ['new UpdateItemCommand', 'new DynamoDB().updateItem', 'DynamoDB.new DocumentClient().update'],
        kind: 'database',
        data: [
          { argument: 0, path: 'ExpressionAttributeValues' },
          { argument: 0, path: 'AttributeUpdates' },
        ],
        encryptedByService: true,
      },
      {
        calls: [
          'new BatchWriteItemCommand',
          'new DynamoDB().batchWriteItem',
          'DynamoDB.new DocumentClient().batchWrite',
        ],
        kind: 'database',
        data: [{ argument: 0, path: 'RequestItems' }],
        encryptedByService: true,
      },
      {
        calls: [
          'new TransactWriteItemsCommand',
          'new DynamoDB().transactWriteItems',
          'DynamoDB.new DocumentClient().transactWrite',
        ],
        kind: 'database',
        data: [{ argument: 0, path: 'TransactItems' }],
        encryptedByService: true,
      },
      {
        calls: ['new ExecuteStatementCommand', 'new DynamoDB().executeStatement'],
        kind: 'database',
        data: [{ argument: 0, path: 'Parameters' }],
        encryptedByService: true,
      },
    ],
    aliases: [{ path: 'new DocumentClient()', sameAs: 'DynamoDB.new DocumentClient()' }],
    verified: 'typings',
  },
  {
    vendor: 'Amazon DynamoDB',
    packages: ['@aws-sdk/lib-dynamodb'],
    sinks: [
      {
        calls: ['new PutCommand', 'DynamoDBDocument.from().put'],
        kind: 'database',
        data: [
          { argument: 0, path: 'Item' },
          { argument: 0, path: 'ExpressionAttributeValues' },
        ],
        encryptedByService: true,
      },
      {
        calls: ['new UpdateCommand', 'DynamoDBDocument.from().update'],
        kind: 'database',
        data: [{ argument: 0, path: 'ExpressionAttributeValues' }],
        encryptedByService: true,
      },
      {
        calls: ['new BatchWriteCommand', 'DynamoDBDocument.from().batchWrite'],
        kind: 'database',
        data: [{ argument: 0, path: 'RequestItems' }],
        encryptedByService: true,
      },
      {
        calls: ['new TransactWriteCommand', 'DynamoDBDocument.from().transactWrite'],
        kind: 'database',
        data: [{ argument: 0, path: 'TransactItems' }],
        encryptedByService: true,
      },
      {
        calls: ['new ExecuteStatementCommand', 'DynamoDBDocument.from().executeStatement'],
        kind: 'database',
        data: [{ argument: 0, path: 'Parameters' }],
        encryptedByService: true,
      },
    ],
    aliases: [{ path: 'new DynamoDBDocument()', sameAs: 'DynamoDBDocument.from()' }],
    verified: 'typings',
  },
  {
    vendor: 'Amazon DynamoDB',
    packages: ['dynamoose'],
    sinks: [
      {
        calls: ['model().{create,update,batchPut}'],
        kind: 'database',
        data: [{ argument: 0 }, { argument: 1 }],
        encryptedByService: true,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon DynamoDB',
    packages: ['electrodb'],
    sinks: [
      {
        calls: ['new Entity().{put,create,upsert}', 'new Entity().{update,patch}().set'],
        kind: 'database',
        data: [{ argument: 0 }],
        encryptedByService: true,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS Secrets Manager',
    packages: ['@aws-sdk/client-secrets-manager'],
    sinks: [
      {
        calls: ['new {CreateSecretCommand,PutSecretValueCommand,UpdateSecretCommand}'],
        kind: 'database',
        data: [{ argument: 0, path: 'SecretString' }],
        encryptedByService: true,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS Systems Manager',
    packages: ['@aws-sdk/client-ssm'],
    sinks: [
      {
        calls: ['new PutParameterCommand', 'new SSM().putParameter'],
        kind: 'database',
        data: [{ argument: 0, path: 'Value' }],
        unless: [{ argument: 0, path: 'Type', matches: '^SecureString$' }],
      },
    ],
    verified: 'typings',
  },
  ...Object.entries(CLIENT_MODULES).map(([module, client]) => ({
    vendor: 'AWS SDK v2',
    packages: [`aws-sdk/clients/${module}`],
    aliases: [{ path: 'new default()', sameAs: `new ${client}()` }],
    verified: 'typings' as const,
  })),
] satisfies readonly VendorEntry[];
