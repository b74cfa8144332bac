import type { VendorEntry } from '../../schema.ts';

/** Customer Match and enhanced conversions. */
export default [
  {
    vendor: 'Google Ads',
    packages: ['google-ads-api'],
    sinks: [
      {
        calls: [
          'new GoogleAdsApi().Customer().offlineUserDataJobs.addOfflineUserDataJobOperations',
          'new GoogleAdsApi().Customer().userData.uploadUserData',
        ],
        kind: 'marketing',
        data: [{ argument: 0, path: 'operations' }],
      },
      {
        calls: ['new GoogleAdsApi().Customer().offlineUserDataJobs.createOfflineUserDataJob'],
        kind: 'marketing',
        data: [{ argument: 0, path: 'job' }],
      },
      {
        calls: ['new GoogleAdsApi().Customer().conversionUploads.{uploadClickConversions,uploadCallConversions}'],
        kind: 'marketing',
        data: [{ argument: 0, path: 'conversions' }],
      },
      {
        calls: ['new GoogleAdsApi().Customer().conversionAdjustmentUploads.uploadConversionAdjustments'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new Customer()', sameAs: 'new GoogleAdsApi().Customer()' }],
    hosts: [
      {
        host: 'googleads.googleapis.com',
        path: ':(?:uploadUserData|uploadClickConversions)|/offlineUserDataJobs',
        kind: 'marketing',
      },
      { host: 'datamanager.googleapis.com', path: '^/v1/(?:audienceMembers|events):ingest', kind: 'marketing' },
      { host: 'googleads.g.doubleclick.net', kind: 'marketing' },
      { host: 'www.googleadservices.com', kind: 'marketing' },
      { host: 'dfareporting.googleapis.com', kind: 'marketing' },
      { host: 'displayvideo.googleapis.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Ads',
    packages: ['google-ads-node'],
    sinks: [
      {
        calls: [
          'new OfflineUserDataJobServiceClient().{addOfflineUserDataJobOperations,createOfflineUserDataJob}',
          'new UserDataServiceClient().uploadUserData',
          'new ConversionUploadServiceClient().{uploadClickConversions,uploadCallConversions}',
        ],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Ads',
    packages: ['<global>'],
    // User data set on the tag feeds enhanced conversions; other commands of the tag are analytics.
    sinks: [
      {
        calls: ['gtag'],
        kind: 'marketing',
        data: [{ argument: 2 }],
        when: [
          { argument: 0, matches: '^set$' },
          { argument: 1, matches: '^user_data$' },
        ],
      },
    ],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
