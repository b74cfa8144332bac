import type { VendorEntry } from '../../schema.ts';

/** Google Analytics, Tag Manager and Firebase Analytics. */
export default [
  {
    vendor: 'Google Analytics',
    packages: ['<global>'],
    sinks: [
      {
        calls: ['gtag'],
        kind: 'analytics',
        data: [{ argument: 1, rest: true }],
        // That command feeds the ads side, see marketing/google-ads.ts.
        unless: [{ argument: 1, matches: '^user_data$' }],
      },
      { calls: ['ga', '_gaq.push', 'dataLayer.push'], kind: 'analytics', data: 'all' },
    ],
    hosts: [
      {
        host: 'www.google-analytics.com',
        path: '^/(?:mp/collect|debug/mp/collect|g/collect|collect|batch)',
        kind: 'analytics',
      },
      { host: 'region1.google-analytics.com', path: '^/(?:mp/collect|g/collect)', kind: 'analytics' },
      { host: 'www.googletagmanager.com', kind: 'analytics' },
      { host: 'analyticsdata.googleapis.com', kind: 'analytics' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Google Analytics',
    packages: ['react-ga4', 'react-ga'],
    sinks: [{ calls: ['{event,send,set,gtag,ga,initialize,pageview}'], kind: 'analytics', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Google Tag Manager',
    packages: ['react-gtm-module'],
    sinks: [{ calls: ['{dataLayer,initialize}'], kind: 'analytics', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Google Analytics',
    packages: ['@next/third-parties/google'],
    sinks: [{ calls: ['{sendGAEvent,sendGTMEvent}'], kind: 'analytics', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Google Analytics',
    packages: ['universal-analytics'],
    sinks: [
      { calls: ['default().{event,pageview,transaction,item,set,timing,exception}'], kind: 'analytics', data: 'all' },
    ],
    aliases: [
      { path: 'default().{event,pageview,transaction,item,timing,exception}()', sameAs: 'default()' },
      { path: 'new Visitor()', sameAs: 'default()' },
    ],
    verified: 'runtime',
  },
  {
    vendor: 'Firebase Analytics',
    packages: ['firebase/analytics'],
    sinks: [
      { calls: ['logEvent'], kind: 'analytics', data: [{ argument: 2 }] },
      { calls: ['{setUserProperties,setUserId}'], kind: 'analytics', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
