import type { VendorEntry } from '../../schema.ts';

/** Ad networks that have no larger SDK: pixels in the page, conversion and audience endpoints. */
export default [
  {
    vendor: 'Meta Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['fbq', '_fbq'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    verified: 'documentation',
  },
  {
    vendor: 'TikTok Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['ttq.{identify,track,page}'], kind: 'marketing', data: 'all' }],
    hosts: [
      {
        host: 'business-api.tiktok.com',
        path: '^/open_api/v1\\.3/(?:event|pixel|dmp|segment)/',
        kind: 'marketing',
      },
      { host: 'analytics.tiktok.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'TikTok Ads',
    packages: ['tiktok-pixel'],
    sinks: [{ calls: ['{init,track}'], kind: 'marketing', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Pinterest Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['pintrk'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [
      {
        host: 'api.pinterest.com',
        path: '^/v5/ad_accounts/[^/]+/(?:events|customer_lists|audiences)',
        kind: 'marketing',
      },
      { host: 'ct.pinterest.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Snap Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['snaptr'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [
      { host: 'adsapi.snapchat.com', kind: 'marketing' },
      { host: 'tr.snapchat.com', path: '^/v3/', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'X Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['twq'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [
      { host: 'ads-api.x.com', kind: 'marketing' },
      { host: 'ads-api.twitter.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'LinkedIn Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['lintrk'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [
      { host: 'api.linkedin.com', path: '^/(?:rest|v2)/(?:conversionEvents|dmpSegments)', kind: 'marketing' },
      { host: 'px.ads.linkedin.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Microsoft Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['uetq.push'], kind: 'marketing', data: 'all' }],
    hosts: [
      { host: 'bat.bing.com', kind: 'marketing' },
      { host: 'campaign.api.bingads.microsoft.com', kind: 'marketing' },
      { host: 'bulk.api.bingads.microsoft.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Reddit Ads',
    packages: ['<global>'],
    sinks: [{ calls: ['rdt'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [
      { host: 'ads-api.reddit.com', kind: 'marketing' },
      { host: 'conversions-api.reddit.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Criteo',
    packages: ['<global>'],
    sinks: [{ calls: ['criteo_q.push'], kind: 'marketing', data: 'all' }],
    hosts: [{ host: 'api.criteo.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Taboola',
    packages: ['<global>'],
    sinks: [{ calls: ['_tfa.push'], kind: 'marketing', data: 'all' }],
    hosts: [
      { host: 'backstage.taboola.com', kind: 'marketing' },
      { host: 'trc.taboola.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Outbrain',
    packages: ['<global>'],
    sinks: [{ calls: ['obApi'], kind: 'marketing', data: [{ argument: 1, rest: true }] }],
    hosts: [{ host: 'api.outbrain.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    // Not the Selling Partner API: audiences of the Marketing Cloud and the demand-side platform.
    vendor: 'Amazon Ads',
    packages: [],
    hosts: [
      { host: 'advertising-api.amazon.com', kind: 'marketing' },
      { host: 'advertising-api-eu.amazon.com', kind: 'marketing' },
      { host: 'advertising-api-fe.amazon.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'The Trade Desk',
    packages: [],
    hosts: [
      { host: 'api.thetradedesk.com', kind: 'marketing' },
      { host: '*.adsrvr.org', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'AdRoll',
    packages: [],
    hosts: [{ host: 'services.adroll.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'LiveRamp',
    packages: [],
    hosts: [{ host: 'api.liveramp.com', kind: 'marketing' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
