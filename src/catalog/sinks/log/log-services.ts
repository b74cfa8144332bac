import type { VendorEntry } from '../../schema.ts';

/** Services that collect logs. */
export default [
  {
    vendor: 'Better Stack',
    packages: ['@logtail/node', '@logtail/browser', '@logtail/edge'],
    sinks: [{ calls: ['new Logtail().{log,debug,info,warn,error}'], kind: 'log', data: 'all' }],
    hosts: [
      { host: 'in.logs.betterstack.com', kind: 'log' },
      { host: 'in.logtail.com', kind: 'log' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Firebase',
    packages: ['firebase-functions', 'firebase-functions/v1', 'firebase-functions/v2'],
    sinks: [{ calls: ['logger.{log,debug,info,warn,error,write}'], kind: 'log', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Firebase',
    packages: ['firebase-functions/logger'],
    sinks: [{ calls: ['{log,debug,info,warn,error,write}'], kind: 'log', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Loggly',
    packages: ['loggly', 'node-loggly-bulk'],
    sinks: [{ calls: ['createClient().log'], kind: 'log', data: [{ argument: 0 }] }],
    hosts: [{ host: 'logs-01.loggly.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'LogDNA',
    packages: ['@logdna/logger'],
    sinks: [
      { calls: ['createLogger().{log,info,warn,debug,error,fatal,trace}'], kind: 'log', data: 'all' },
      { calls: ['createLogger().addMetaProperty'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'setupDefaultLogger()', sameAs: 'createLogger()' }],
    hosts: [{ host: 'logs.logdna.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Axiom',
    packages: ['@axiomhq/js'],
    sinks: [{ calls: ['new Axiom().ingest'], kind: 'log', data: [{ argument: 1 }] }],
    aliases: [{ path: 'new AxiomWithoutBatching()', sameAs: 'new Axiom()' }],
    hosts: [{ host: 'api.axiom.co', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Grafana Loki',
    packages: [],
    hosts: [{ host: 'logs-*.grafana.net', kind: 'log' }],
    verified: 'documentation',
  },
  { vendor: 'Logz.io', packages: [], hosts: [{ host: '*.logz.io', kind: 'log' }], verified: 'documentation' },
  {
    vendor: 'Papertrail',
    packages: [],
    hosts: [
      { host: 'logs.collector.solarwinds.com', kind: 'log' },
      { host: '*.collector.*.cloud.solarwinds.com', kind: 'log' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Coralogix',
    packages: [],
    hosts: [{ host: 'ingress.*.coralogix.com', kind: 'log' }],
    verified: 'documentation',
  },
  { vendor: 'Sumo Logic', packages: [], hosts: [{ host: '*.sumologic.com', kind: 'log' }], verified: 'documentation' },
  {
    vendor: 'Splunk',
    packages: [],
    hosts: [{ host: '*.splunkcloud.com', path: '^/services/collector', kind: 'log' }],
    verified: 'documentation',
  },
  {
    vendor: 'Google Cloud Logging',
    packages: ['@google-cloud/logging'],
    sinks: [
      { calls: ['new Logging().log().entry'], kind: 'log', data: 'all' },
      {
        calls: ['new Logging().log().{write,debug,info,notice,warning,error,critical,alert,emergency}'],
        kind: 'log',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [
      { path: 'new Logging().logSync()', sameAs: 'new Logging().log()' },
      { path: 'new {Log,LogSync}()', sameAs: 'new Logging().log()' },
    ],
    hosts: [{ host: 'logging.googleapis.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Google Cloud Error Reporting',
    packages: ['@google-cloud/error-reporting'],
    sinks: [{ calls: ['new ErrorReporting().report'], kind: 'log', data: [{ argument: 0 }] }],
    hosts: [{ host: 'clouderrorreporting.googleapis.com', kind: 'log' }],
    verified: 'documentation',
  },
  {
    // A function of the older model is given its context first and is no argument of anything: only its type tells.
    vendor: 'Azure Functions',
    packages: ['@azure/functions'],
    sinks: [
      {
        calls: [
          'new InvocationContext().{log,trace,debug,info,warn,error}',
          'new Context().log',
          'new Context().log.{error,warn,info,verbose}',
        ],
        kind: 'log',
        data: 'all',
      },
    ],
    aliases: [{ path: 'app.*.$1.handler.$1', sameAs: 'new InvocationContext()' }],
    verified: 'typings',
  },
  {
    vendor: 'Azure Monitor',
    packages: ['@azure/monitor-ingestion'],
    sinks: [{ calls: ['new LogsIngestionClient().upload'], kind: 'log', data: [{ argument: 2 }] }],
    hosts: [
      { host: '*.ods.opinsights.azure.com', kind: 'log' },
      { host: '*.ingest.monitor.azure.com', kind: 'log' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Application Insights',
    packages: ['applicationinsights'],
    sinks: [
      {
        calls: [
          'new TelemetryClient().{trackTrace,trackEvent,trackException,trackDependency,trackRequest,trackMetric}',
          'new TelemetryClient().{trackAvailability,trackPageView}',
        ],
        kind: 'log',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'defaultClient', sameAs: 'new TelemetryClient()' }],
    hosts: [{ host: 'dc.services.visualstudio.com', kind: 'log' }],
    verified: 'typings',
  },
  {
    vendor: 'Application Insights',
    packages: ['@microsoft/applicationinsights-web'],
    sinks: [
      {
        calls: [
          'new ApplicationInsights().{trackTrace,trackEvent,trackException,trackPageView,trackMetric}',
          'new ApplicationInsights().setAuthenticatedUserContext',
        ],
        kind: 'log',
        data: 'all',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Datadog',
    packages: ['@datadog/browser-logs'],
    sinks: [
      {
        calls: ['datadogLogs.logger.{log,debug,info,warn,error,ok,notice,critical,alert,emerg}'],
        kind: 'log',
        data: 'all',
      },
      { calls: ['datadogLogs.logger.setContext'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['datadogLogs.logger.setContextProperty'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['datadogLogs.{setGlobalContext,setUser,setAccount}'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['datadogLogs.{setGlobalContextProperty,setUserProperty}'], kind: 'log', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'datadogLogs.{createLogger,getLogger}()', sameAs: 'datadogLogs.logger' }],
    hosts: [
      { host: 'http-intake.logs.datadoghq.com', kind: 'log' },
      { host: 'http-intake.logs.datadoghq.eu', kind: 'log' },
      { host: '*.datadoghq.com', kind: 'log' },
      { host: '*.datadoghq.eu', kind: 'log' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Datadog',
    packages: ['@datadog/browser-rum', '@datadog/browser-rum-slim'],
    sinks: [
      {
        calls: ['datadogRum.{setUser,setGlobalContext,setAccount,setViewContext}'],
        kind: 'log',
        data: [{ argument: 0 }],
      },
      { calls: ['datadogRum.{addAction,addError}'], kind: 'log', data: 'all' },
      {
        calls: ['datadogRum.{setUserProperty,setGlobalContextProperty,setViewContextProperty}'],
        kind: 'log',
        data: [{ argument: 1 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Datadog',
    packages: ['dd-trace'],
    sinks: [
      { calls: ['setUser'], kind: 'log', data: [{ argument: 0 }] },
      { calls: ['startSpan', 'trace'], kind: 'log', data: [{ argument: 1, path: 'tags' }] },
      { calls: ['startSpan().setTag'], kind: 'log', data: [{ argument: 1 }] },
      { calls: ['startSpan().{addTags,log}'], kind: 'log', data: [{ argument: 0 }] },
      // Tags carry values.
      { calls: ['dogstatsd.{increment,decrement,gauge,histogram,distribution}'], kind: 'log', data: [{ argument: 2 }] },
    ],
    aliases: [
      { path: '{tracer,init()}', sameAs: 'default' },
      { path: '{scope().active(),trace.$1.$0,trace.$2.$0,new Span()}', sameAs: 'startSpan()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'StatsD',
    packages: ['hot-shots'],
    sinks: [
      { calls: ['new StatsD().event'], kind: 'log', data: 'all' },
      {
        calls: ['new StatsD().{increment,decrement,gauge,histogram,timing,set,distribution}'],
        kind: 'log',
        data: [{ argument: 1, rest: true }],
      },
    ],
    aliases: [{ path: '{new default(),new StatsD().childClient()}', sameAs: 'new StatsD()' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
