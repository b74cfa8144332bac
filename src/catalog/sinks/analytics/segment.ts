import type { VendorEntry } from '../../schema.ts';

/** Customer data pipelines with Segment's interface. */
export default [
  {
    vendor: 'Segment',
    packages: ['@segment/analytics-node', 'analytics-node'],
    sinks: [
      {
        calls: ['new Analytics().{identify,track,page,screen,group,alias}'],
        kind: 'analytics',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new Analytics()' }],
    hosts: [
      { host: 'api.segment.io', kind: 'analytics' },
      { host: 'cdn.segment.com', kind: 'analytics' },
      { host: 'events.eu1.segmentapis.com', kind: 'analytics' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Segment',
    packages: ['@segment/analytics-next'],
    sinks: [
      { calls: ['AnalyticsBrowser.load().{identify,track,page,screen,group,alias}'], kind: 'analytics', data: 'all' },
    ],
    aliases: [{ path: '{new AnalyticsBrowser(),new Analytics()}', sameAs: 'AnalyticsBrowser.load()' }],
    verified: 'typings',
  },
  {
    vendor: 'Segment',
    packages: ['<global>'],
    sinks: [{ calls: ['analytics.{identify,track,page,screen,group,alias}'], kind: 'analytics', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'RudderStack',
    packages: ['@rudderstack/rudder-sdk-node'],
    sinks: [
      { calls: ['new default().{identify,track,page,screen,group,alias}'], kind: 'analytics', data: [{ argument: 0 }] },
    ],
    hosts: [{ host: '*.rudderstack.com', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'RudderStack',
    packages: ['@rudderstack/analytics-js'],
    sinks: [{ calls: ['new RudderAnalytics().{identify,track,page,group,alias}'], kind: 'analytics', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Snowplow',
    packages: ['@snowplow/node-tracker'],
    sinks: [
      { calls: ['newTracker().{track,setUserId}'], kind: 'analytics', data: 'all' },
      { calls: ['newTracker().addPayloadPair'], kind: 'analytics', data: [{ argument: 1 }] },
    ],
    hosts: [{ host: '*.snowplowanalytics.com', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'Snowplow',
    packages: ['@snowplow/browser-tracker'],
    sinks: [
      {
        calls: ['{trackSelfDescribingEvent,trackStructEvent,trackPageView,setUserId,addGlobalContexts}'],
        kind: 'analytics',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
