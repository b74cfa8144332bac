import type { VendorEntry } from '../../schema.ts';

export default [
  {
    vendor: 'Mixpanel',
    packages: ['mixpanel'],
    sinks: [
      {
        calls: [
          'init().{track,track_batch,import,import_batch,alias}',
          'init().people.{set,set_once,append,union,increment,track_charge}',
          'init().groups.{set,set_once,union}',
        ],
        kind: 'analytics',
        data: 'all',
      },
    ],
    hosts: [
      { host: 'api.mixpanel.com', kind: 'analytics' },
      { host: 'api-eu.mixpanel.com', kind: 'analytics' },
      { host: 'api-js.mixpanel.com', kind: 'analytics' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Mixpanel',
    packages: ['mixpanel-browser'],
    sinks: [
      {
        calls: [
          '{track,identify,alias,register,register_once,set_group,track_links,track_forms}',
          'people.{set,set_once,append,union,increment}',
        ],
        kind: 'analytics',
        data: 'all',
      },
    ],
    aliases: [{ path: 'init()', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'Mixpanel',
    packages: ['<global>'],
    sinks: [
      {
        calls: ['mixpanel.{track,identify,alias,register}', 'mixpanel.people.{set,set_once}'],
        kind: 'analytics',
        data: 'all',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Amplitude',
    packages: ['@amplitude/analytics-node', '@amplitude/analytics-browser', '@amplitude/unified'],
    sinks: [
      { calls: ['{track,identify,setUserId,setGroup,groupIdentify,logEvent,revenue}'], kind: 'analytics', data: 'all' },
      {
        calls: ['new Identify().{set,setOnce,append,prepend,postInsert,preInsert}'],
        kind: 'analytics',
        data: [{ argument: 1 }],
      },
    ],
    aliases: [
      { path: 'createInstance()', sameAs: 'default' },
      { path: 'new Identify().*()', sameAs: 'new Identify()' },
    ],
    hosts: [
      { host: 'api.amplitude.com', kind: 'analytics' },
      { host: 'api2.amplitude.com', kind: 'analytics' },
      { host: 'api.eu.amplitude.com', kind: 'analytics' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amplitude',
    packages: ['@amplitude/node'],
    sinks: [{ calls: ['init().{logEvent,identify}'], kind: 'analytics', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Amplitude',
    packages: ['amplitude-js'],
    sinks: [
      {
        calls: ['getInstance().{logEvent,setUserId,setUserProperties,identify,setGroup,logRevenueV2}'],
        kind: 'analytics',
        data: 'all',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PostHog',
    packages: ['posthog-node'],
    sinks: [
      {
        calls: [
          'new PostHog().{capture,captureImmediate,identify,identifyImmediate,alias,groupIdentify,captureException}',
        ],
        kind: 'analytics',
        data: 'all',
      },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new PostHog()' }],
    hosts: [
      { host: '*.i.posthog.com', kind: 'analytics' },
      { host: 'app.posthog.com', kind: 'analytics' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'PostHog',
    packages: ['posthog-js'],
    sinks: [
      {
        calls: ['{capture,identify,alias,group,register,register_once,setPersonProperties,captureException}'],
        kind: 'analytics',
        data: 'all',
      },
    ],
    aliases: [{ path: '{posthog,init()}', sameAs: 'default' }],
    verified: 'typings',
  },
  {
    vendor: 'PostHog',
    packages: ['posthog-js/react', '@posthog/react'],
    sinks: [
      {
        calls: ['usePostHog().{capture,identify,alias,group,register,setPersonProperties}'],
        kind: 'analytics',
        data: 'all',
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Heap',
    packages: ['heap-api'],
    sinks: [{ calls: ['default().{track,addUserProperties}'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'heapanalytics.com', path: '^/api/', kind: 'analytics' }],
    verified: 'runtime',
  },
  {
    vendor: 'Heap',
    packages: ['<global>'],
    sinks: [{ calls: ['heap.{identify,track,addUserProperties,addEventProperties}'], kind: 'analytics', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Pendo',
    packages: ['<global>'],
    sinks: [{ calls: ['pendo.{identify,initialize,track,updateOptions}'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'app.pendo.io', kind: 'analytics' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
