import type { VendorEntry } from '../../schema.ts';

export default [
  {
    vendor: 'AWS Lambda Powertools',
    packages: ['@aws-lambda-powertools/logger'],
    sinks: [
      { calls: ['new Logger().{trace,debug,info,warn,error,critical}'], kind: 'log', data: 'all' },
      // Keys are added to every later line.
      {
        calls: [
          'new Logger().{appendKeys,appendPersistentKeys,setPersistentLogAttributes,addContext,logEventIfEnabled}',
        ],
        kind: 'log',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new Logger().createChild', 'new Logger'],
        kind: 'log',
        data: [
          { argument: 0, path: 'persistentKeys' },
          { argument: 0, path: 'persistentLogAttributes' },
        ],
      },
    ],
    aliases: [{ path: 'new Logger().createChild()', sameAs: 'new Logger()' }],
    verified: 'typings',
  },
  {
    vendor: 'AWS Lambda Powertools',
    packages: ['@aws-lambda-powertools/tracer'],
    sinks: [
      { calls: ['new Tracer().{putMetadata,putAnnotation}'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['new Tracer().{addResponseAsMetadata,addErrorAsMetadata}'], kind: 'log', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'AWS Lambda Powertools',
    packages: ['@aws-lambda-powertools/metrics'],
    sinks: [
      { calls: ['new Metrics().{addMetadata,addDimension}'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['new Metrics().{addDimensions,setDefaultDimensions}'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [{ path: 'new Metrics().singleMetric()', sameAs: 'new Metrics()' }],
    verified: 'typings',
  },
  {
    vendor: 'AWS X-Ray',
    packages: ['aws-xray-sdk-core', 'aws-xray-sdk'],
    sinks: [
      { calls: ['getSegment().{addAnnotation,addMetadata}'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['getSegment().setUser'], kind: 'log', data: [{ argument: 0 }] },
    ],
    aliases: [
      { path: '{resolveSegment(),new Segment(),new Subsegment()}', sameAs: 'getSegment()' },
      { path: '{captureAsyncFunc,captureFunc}.$1.$0', sameAs: 'getSegment()' },
      { path: 'getSegment().addNewSubsegment()', sameAs: 'getSegment()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon CloudWatch',
    packages: ['@aws-sdk/client-cloudwatch-logs', 'aws-sdk', 'aws-sdk/clients/cloudwatchlogs'],
    sinks: [
      {
        calls: ['new PutLogEventsCommand', 'new {CloudWatchLogs,CloudWatchLogsClient}().putLogEvents'],
        kind: 'log',
        data: [{ argument: 0, path: 'logEvents[].message' }],
      },
    ],
    hosts: [{ host: 'logs.*.amazonaws.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Amazon CloudWatch',
    packages: ['@aws-sdk/client-cloudwatch'],
    sinks: [
      {
        calls: ['new PutMetricDataCommand', 'new CloudWatch().putMetricData'],
        kind: 'log',
        data: [{ argument: 0, path: 'MetricData[].Dimensions[].Value' }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
