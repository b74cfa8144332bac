import type { VendorEntry } from '../../schema.ts';

/** Session replay, page statistics, attribution, feature flags. */
export default [
  {
    vendor: 'FullStory',
    packages: ['@fullstory/browser'],
    // Argument 0 is the operation in version 2; version 1 had members.
    sinks: [{ calls: ['FullStory', '{identify,setUserVars,event,setVars}'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'api.fullstory.com', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'FullStory',
    packages: ['<global>'],
    sinks: [
      { calls: ['{FS,FullStory}.{identify,setUserVars,event,log}', '{FS,FullStory}'], kind: 'analytics', data: 'all' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'LogRocket',
    packages: ['logrocket'],
    sinks: [
      { calls: ['{identify,track}'], kind: 'analytics', data: 'all' },
      { calls: ['{captureException,captureMessage,log,info,warn,error,debug}'], kind: 'log', data: 'all' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Hotjar',
    packages: ['@hotjar/browser'],
    sinks: [{ calls: ['{identify,event,stateChange}'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'api.hotjar.com', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'Hotjar',
    packages: ['react-hotjar'],
    sinks: [{ calls: ['hotjar.{identify,event}'], kind: 'analytics', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Hotjar',
    packages: ['<global>'],
    sinks: [{ calls: ['hj'], kind: 'analytics', data: [{ argument: 1, rest: true }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Microsoft Clarity',
    packages: ['@microsoft/clarity'],
    sinks: [{ calls: ['{identify,setTag,event}'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'clarity.ms', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'Microsoft Clarity',
    packages: ['<global>'],
    sinks: [{ calls: ['clarity'], kind: 'analytics', data: [{ argument: 1, rest: true }] }],
    verified: 'documentation',
  },
  {
    vendor: 'Matomo',
    packages: ['matomo-tracker'],
    sinks: [{ calls: ['new default().{track,trackBulk}'], kind: 'analytics', data: [{ argument: 0 }] }],
    hosts: [{ host: '*.matomo.cloud', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'Matomo',
    packages: ['<global>'],
    sinks: [{ calls: ['_paq.push'], kind: 'analytics', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Vercel Analytics',
    packages: ['@vercel/analytics', '@vercel/analytics/react', '@vercel/analytics/server', '@vercel/analytics/next'],
    sinks: [{ calls: ['track'], kind: 'analytics', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Plausible',
    packages: ['plausible-tracker'],
    sinks: [{ calls: ['default().trackEvent'], kind: 'analytics', data: 'all' }],
    hosts: [{ host: 'plausible.io', path: '^/api/event', kind: 'analytics' }],
    verified: 'typings',
  },
  {
    vendor: 'AppsFlyer',
    packages: [],
    hosts: [
      { host: 'api.appsflyer.com', kind: 'analytics' },
      { host: 'api2.appsflyer.com', kind: 'analytics' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Branch', packages: [], hosts: [{ host: 'api2.branch.io', kind: 'analytics' }], verified: 'documentation' },
  { vendor: 'Adjust', packages: [], hosts: [{ host: 'app.adjust.com', kind: 'analytics' }], verified: 'documentation' },
  {
    vendor: 'Statsig',
    packages: [],
    hosts: [
      { host: 'api.statsig.com', kind: 'analytics' },
      { host: 'events.statsigapi.net', kind: 'analytics' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'LaunchDarkly',
    packages: [],
    hosts: [{ host: 'events.launchdarkly.com', kind: 'analytics' }],
    verified: 'documentation',
  },
  { vendor: 'Keen', packages: [], hosts: [{ host: 'api.keen.io', kind: 'analytics' }], verified: 'documentation' },
] satisfies readonly VendorEntry[];
