import type { VendorEntry } from '../../schema.ts';

/** Queues, streams and workflows of Amazon Web Services: a message is at rest until somebody takes it. */
export default [
  {
    vendor: 'Amazon SQS',
    packages: ['@aws-sdk/client-sqs', 'aws-sdk', 'aws-sdk/clients/sqs'],
    sinks: [
      {
        calls: ['new SendMessageCommand', 'new SQS().sendMessage'],
        kind: 'database',
        data: [
          { argument: 0, path: 'MessageBody' },
          { argument: 0, path: 'MessageAttributes' },
        ],
        encryptedByService: true,
      },
      {
        calls: ['new SendMessageBatchCommand', 'new SQS().sendMessageBatch'],
        kind: 'database',
        data: [{ argument: 0, path: 'Entries' }],
        encryptedByService: true,
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon Kinesis',
    packages: ['@aws-sdk/client-kinesis'],
    sinks: [
      {
        calls: ['new PutRecordCommand', 'new Kinesis().putRecord'],
        kind: 'database',
        data: [{ argument: 0, path: 'Data' }],
      },
      {
        calls: ['new PutRecordsCommand', 'new Kinesis().putRecords'],
        kind: 'database',
        data: [{ argument: 0, path: 'Records' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon Data Firehose',
    packages: ['@aws-sdk/client-firehose'],
    sinks: [
      {
        calls: ['new PutRecordCommand', 'new Firehose().putRecord'],
        kind: 'database',
        data: [{ argument: 0, path: 'Record' }],
      },
      {
        calls: ['new PutRecordBatchCommand', 'new Firehose().putRecordBatch'],
        kind: 'database',
        data: [{ argument: 0, path: 'Records' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon EventBridge',
    packages: ['@aws-sdk/client-eventbridge'],
    sinks: [
      {
        calls: ['new PutEventsCommand', 'new EventBridge().putEvents'],
        kind: 'database',
        data: [{ argument: 0, path: 'Entries[].Detail' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS Step Functions',
    packages: ['@aws-sdk/client-sfn'],
    // The input stays in the execution history.
    sinks: [
      {
        calls: ['new StartExecutionCommand', 'new SFN().startExecution'],
        kind: 'database',
        data: [
          { argument: 0, path: 'input' },
          { argument: 0, path: 'name' },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS Lambda',
    packages: ['@aws-sdk/client-lambda'],
    // Only asynchronous invocations are queued.
    sinks: [
      {
        calls: ['new InvokeCommand', 'new Lambda().invoke'],
        kind: 'database',
        data: [{ argument: 0, path: 'Payload' }],
        when: [{ argument: 0, path: 'InvocationType', matches: '^Event$' }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
