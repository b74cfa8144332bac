import type { VendorEntry } from '../../schema.ts';

/** Traces and application performance monitoring. */
export default [
  {
    vendor: 'OpenTelemetry',
    packages: ['@opentelemetry/api'],
    sinks: [
      {
        calls: ['new Span().{setAttribute,setAttributes,addEvent,recordException,setStatus,updateName}'],
        kind: 'log',
        data: 'all',
      },
      {
        calls: ['new Tracer().{startSpan,startActiveSpan}'],
        kind: 'log',
        data: [{ argument: 0 }, { argument: 1, path: 'attributes' }],
      },
      { calls: ['diag.{error,warn,info,debug,verbose}'], kind: 'log', data: 'all' },
      // Baggage travels in the headers of requests to other services.
      { calls: ['propagation.createBaggage'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['metrics.getMeter().*().{add,record}'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [
      { path: '{trace.getTracer(),trace.getTracerProvider().getTracer()}', sameAs: 'new Tracer()' },
      { path: '{new Tracer().startSpan(),trace.getActiveSpan(),trace.getSpan()}', sameAs: 'new Span()' },
      { path: 'new Tracer().startActiveSpan.{$1,$2,$3}.$0', sameAs: 'new Span()' },
      { path: 'new Span().{setAttribute,setAttributes,addEvent,setStatus,updateName}()', sameAs: 'new Span()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'OpenTelemetry',
    packages: ['@opentelemetry/api-logs'],
    sinks: [
      {
        calls: ['logs.getLogger().emit'],
        kind: 'log',
        data: [
          { argument: 0, path: 'body' },
          { argument: 0, path: 'attributes' },
        ],
      },
    ],
    aliases: [{ path: 'new Logger()', sameAs: 'logs.getLogger()' }],
    verified: 'typings',
  },
  {
    vendor: 'New Relic',
    packages: ['newrelic'],
    sinks: [
      {
        calls: [
          '{noticeError,addCustomAttribute,addCustomAttributes,addCustomSpanAttribute,addCustomSpanAttributes}',
          '{recordCustomEvent,recordLogEvent,recordMetric,setUserID,setTransactionName}',
        ],
        kind: 'log',
        data: 'all',
      },
    ],
    hosts: [
      { host: 'log-api.newrelic.com', kind: 'log' },
      { host: 'insights-collector.newrelic.com', kind: 'log' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'New Relic',
    packages: ['<global>'],
    sinks: [
      {
        calls: ['newrelic.{noticeError,setCustomAttribute,addPageAction,setUserId,log,setPageViewName}'],
        kind: 'log',
        data: 'all',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Elastic APM',
    packages: ['elastic-apm-node'],
    sinks: [
      { calls: ['{captureError,setTransactionName}'], kind: 'log', data: 'all' },
      { calls: ['{setUserContext,setCustomContext,addLabels}'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['setLabel'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: '{start(),currentTransaction,currentSpan,startSpan(),startTransaction()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'Elastic APM',
    packages: ['@elastic/apm-rum'],
    sinks: [{ calls: ['init().{captureError,setUserContext,setCustomContext,addLabels}'], kind: 'log', data: 'all' }],
    aliases: [{ path: 'apm', sameAs: 'init()' }],
    verified: 'typings',
  },
  { vendor: 'Honeycomb', packages: [], hosts: [{ host: 'api.honeycomb.io', kind: 'log' }], verified: 'documentation' },
] satisfies readonly VendorEntry[];
