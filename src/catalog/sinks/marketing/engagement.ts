import type { VendorEntry } from '../../schema.ts';

/** Customer engagement platforms: profiles, segments and campaigns over several channels. */
export default [
  {
    vendor: 'Customer.io',
    packages: ['customerio-node'],
    sinks: [
      {
        calls: [
          'new TrackClient().{identify,track,trackAnonymous,trackPageView,trackPush,mergeCustomers,addDevice}',
          'new APIClient().triggerBroadcast',
        ],
        kind: 'marketing',
        data: 'all',
      },
      // The client sends nothing but such requests.
      {
        calls: ['new {SendEmailRequest,SendSMSRequest,SendPushRequest,SendInboxMessageRequest,SendInAppRequest}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'identifiers' },
        ],
      },
    ],
    hosts: [
      { host: 'track.customer.io', kind: 'marketing' },
      { host: 'track-eu.customer.io', kind: 'marketing' },
      { host: 'cdp.customer.io', kind: 'marketing' },
      { host: 'api.customer.io', kind: 'buyer-contact', data: ['to', 'identifiers'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Braze',
    packages: ['braze-api'],
    sinks: [
      {
        calls: [
          'new Braze().users.{track,identify,merge}',
          'new Braze().users.alias.{new,update}',
          'new Braze().messages.send',
        ],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
      { calls: ['new Braze().campaigns.trigger.send'], kind: 'marketing', data: [{ argument: 0, path: 'recipients' }] },
    ],
    hosts: [
      { host: 'rest.*.braze.com', kind: 'marketing' },
      { host: 'rest.*.braze.eu', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Braze',
    packages: ['@braze/web-sdk'],
    sinks: [
      {
        calls: [
          '{changeUser,logCustomEvent,logPurchase}',
          'getUser().{setEmail,setFirstName,setLastName,setPhoneNumber,setHomeCity,setCountry,addAlias}',
        ],
        kind: 'marketing',
        data: 'all',
      },
      { calls: ['getUser().setCustomUserAttribute'], kind: 'marketing', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'OneSignal',
    packages: ['onesignal-node'],
    sinks: [
      { calls: ['new Client().{createNotification,addDevice}'], kind: 'marketing', data: [{ argument: 0 }] },
      { calls: ['new Client().editDevice'], kind: 'marketing', data: [{ argument: 1 }] },
    ],
    hosts: [
      { host: 'onesignal.com', path: '^/api/v1/', kind: 'marketing' },
      { host: 'api.onesignal.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'OneSignal',
    packages: ['@onesignal/node-onesignal'],
    sinks: [
      {
        calls: ['new DefaultApi().{createNotification,createUser,updateUser,createSubscription,createAlias}'],
        kind: 'marketing',
        data: 'all',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
