import type { VendorEntry } from '../../schema.ts';

/** Campaign tools with a small SDK or none, review requests, loyalty programmes, postal promotion. */
export default [
  {
    vendor: 'Iterable',
    packages: ['@iterable/web-sdk'],
    sinks: [
      {
        calls: ['{updateUserEmail,updateUser,track,trackPurchase,updateCart}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    hosts: [{ host: 'api.iterable.com', kind: 'marketing' }],
    verified: 'typings',
  },
  {
    vendor: 'ActiveCampaign',
    packages: ['activecampaign'],
    sinks: [{ calls: ['new default().api'], kind: 'marketing', data: [{ argument: 1 }] }],
    hosts: [
      { host: '*.api-us1.com', path: '^/(?:api/3|admin/api)', kind: 'marketing' },
      { host: 'trackcmp.net', kind: 'marketing' },
    ],
    verified: 'runtime',
  },
  {
    vendor: 'Drip',
    packages: ['drip-nodejs'],
    sinks: [
      {
        calls: [
          'default().{createUpdateSubscriber,updateBatchSubscribers,subscribeToCampaign,recordEvent,recordBatchEvents}',
          'default().{createUpdateOrder,createUpdateBatchOrders}',
        ],
        kind: 'marketing',
        data: 'all',
      },
    ],
    hosts: [{ host: 'api.getdrip.com', kind: 'marketing' }],
    verified: 'runtime',
  },
  {
    vendor: 'Loops',
    packages: ['loops'],
    sinks: [
      {
        calls: ['new LoopsClient().{createContact,updateContact,sendEvent}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new LoopsClient().sendTransactionalEmail'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'email' }],
      },
    ],
    hosts: [
      { host: 'app.loops.so', path: '^/api/v1/(?!transactional)', kind: 'marketing' },
      { host: 'app.loops.so', path: '^/api/v1/transactional', kind: 'buyer-contact', data: ['email'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MailerLite',
    packages: ['@mailerlite/mailerlite-nodejs'],
    sinks: [{ calls: ['new default().subscribers.{createOrUpdate,update}'], kind: 'marketing', data: 'all' }],
    hosts: [{ host: 'connect.mailerlite.com', kind: 'marketing' }],
    verified: 'typings',
  },
  {
    vendor: 'Salesforce Marketing Cloud',
    packages: [],
    hosts: [
      { host: '*.exacttarget.com', kind: 'marketing' },
      { host: '*.marketingcloudapis.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Salesforce Pardot',
    packages: [],
    hosts: [{ host: '*.pardot.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Marketo',
    packages: [],
    hosts: [{ host: '*.mktorest.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Omnisend',
    packages: [],
    hosts: [{ host: 'api.omnisend.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Kit (ConvertKit)',
    packages: [],
    hosts: [
      { host: 'api.convertkit.com', kind: 'marketing' },
      { host: 'api.kit.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'GetResponse',
    packages: [],
    hosts: [{ host: 'api.getresponse.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Constant Contact',
    packages: [],
    hosts: [{ host: 'api.cc.email', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Campaign Monitor',
    packages: [],
    hosts: [{ host: 'api.createsend.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  { vendor: 'AWeber', packages: [], hosts: [{ host: 'api.aweber.com', kind: 'marketing' }], verified: 'documentation' },
  {
    vendor: 'EmailOctopus',
    packages: [],
    hosts: [{ host: 'emailoctopus.com', path: '^/api/', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Sendlane',
    packages: [],
    hosts: [{ host: 'api.sendlane.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Attentive',
    packages: [],
    hosts: [{ host: 'api.attentivemobile.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Postscript',
    packages: [],
    hosts: [{ host: 'api.postscript.io', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Yotpo',
    packages: [],
    hosts: [
      { host: 'api.yotpo.com', kind: 'marketing' },
      { host: 'loyalty.yotpo.com', kind: 'marketing' },
      { host: 'staticw2.yotpo.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Judge.me',
    packages: [],
    hosts: [
      { host: 'judge.me', path: '^/api/v1/', kind: 'marketing' },
      { host: 'api.judge.me', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Trustpilot',
    packages: [],
    hosts: [
      { host: 'invitations-api.trustpilot.com', kind: 'marketing' },
      { host: 'api.trustpilot.com', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Okendo', packages: [], hosts: [{ host: 'api.okendo.io', kind: 'marketing' }], verified: 'documentation' },
  {
    vendor: 'Stamped',
    packages: [],
    hosts: [{ host: 'stamped.io', path: '^/api/', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Reviews.io',
    packages: [],
    hosts: [
      { host: 'api.reviews.io', kind: 'marketing' },
      { host: 'api.reviews.co.uk', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Loox', packages: [], hosts: [{ host: 'loox.io', kind: 'marketing' }], verified: 'documentation' },
  {
    vendor: 'eComEngine FeedbackFive',
    packages: [],
    hosts: [{ host: 'api.feedback-five.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    vendor: 'Lob',
    packages: ['lob'],
    sinks: [{ calls: ['default().{postcards,selfMailers}.create'], kind: 'marketing', data: [{ argument: 0 }] }],
    aliases: [{ path: 'new default()', sameAs: 'default()' }],
    hosts: [{ host: 'api.lob.com', path: '^/v1/(?:postcards|self_mailers)', kind: 'marketing' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
