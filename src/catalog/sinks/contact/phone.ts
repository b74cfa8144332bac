import type { VendorEntry } from '../../schema.ts';

/** Text messages and calls, notification services, push messages. */
export default [
  {
    vendor: 'Twilio',
    packages: ['twilio'],
    sinks: [
      {
        calls: ['default().messages.create', 'default().calls.create'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'to' }],
      },
    ],
    aliases: [{ path: '{new Twilio(),new default()}', sameAs: 'default()' }],
    hosts: [
      { host: 'api.twilio.com', kind: 'buyer-contact', data: ['To', 'to'] },
      { host: '*.twilio.com', kind: 'buyer-contact', data: ['To', 'to'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Vonage',
    packages: ['@vonage/server-sdk'],
    sinks: [
      { calls: ['new Vonage().{sms,messages}.send'], kind: 'buyer-contact', data: [{ argument: 0, path: 'to' }] },
    ],
    hosts: [
      { host: 'rest.nexmo.com', kind: 'buyer-contact', data: ['to'] },
      { host: 'api.nexmo.com', kind: 'buyer-contact', data: ['to'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MessageBird',
    packages: ['messagebird'],
    sinks: [
      { calls: ['initClient().messages.create'], kind: 'buyer-contact', data: [{ argument: 0, path: 'recipients' }] },
    ],
    aliases: [{ path: 'default()', sameAs: 'initClient()' }],
    hosts: [{ host: 'rest.messagebird.com', kind: 'buyer-contact', data: ['recipients'] }],
    verified: 'typings',
  },
  {
    vendor: 'Plivo',
    packages: ['plivo'],
    sinks: [
      {
        calls: ['new Client().{messages,calls}.create'],
        kind: 'buyer-contact',
        data: [{ argument: 1 }, { argument: 0, path: 'dst' }],
      },
    ],
    hosts: [{ host: 'api.plivo.com', kind: 'buyer-contact', data: ['dst', 'to'] }],
    verified: 'typings',
  },
  {
    vendor: 'Telnyx',
    packages: ['telnyx'],
    sinks: [
      {
        calls: ['new default().messages.{send,create}'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'to' }],
      },
    ],
    aliases: [{ path: 'default()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.telnyx.com', kind: 'buyer-contact', data: ['to'] }],
    verified: 'typings',
  },
  {
    vendor: 'Sinch',
    packages: [],
    hosts: [{ host: '*.sinch.com', kind: 'buyer-contact', data: ['to', 'recipient'] }],
    verified: 'documentation',
  },
  {
    vendor: 'WhatsApp',
    packages: ['whatsapp-web.js'],
    // The chat is a telephone number; what is written to a chat of colleagues is disclosed all the same.
    sinks: [
      { calls: ['new Client().sendMessage'], kind: 'buyer-contact', data: [{ argument: 0 }] },
      { calls: ['new Client().sendMessage'], kind: 'disclosure', data: [{ argument: 1 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Knock',
    packages: ['@knocklabs/node'],
    sinks: [
      { calls: ['new default().workflows.trigger'], kind: 'buyer-contact', data: [{ argument: 1 }] },
      { calls: ['new default().users.{update,identify}'], kind: 'buyer-contact', data: [{ argument: 1 }] },
    ],
    aliases: [{ path: 'new Knock()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.knock.app', kind: 'buyer-contact', data: ['recipients', 'recipient'] }],
    verified: 'typings',
  },
  {
    vendor: 'Courier',
    packages: ['@trycourier/courier'],
    sinks: [
      { calls: ['new default().send.message'], kind: 'buyer-contact', data: [{ argument: 0, path: 'message.to' }] },
    ],
    aliases: [{ path: 'new CourierClient()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.courier.com', kind: 'buyer-contact', data: ['message.to'] }],
    verified: 'typings',
  },
  {
    vendor: 'Novu',
    packages: ['@novu/api', '@novu/node'],
    sinks: [
      { calls: ['new Novu().{trigger,triggerBulk,triggerBroadcast}'], kind: 'buyer-contact', data: 'all' },
      { calls: ['new Novu().subscribers.{create,createBulk,patch,identify}'], kind: 'buyer-contact', data: 'all' },
    ],
    hosts: [{ host: 'api.novu.co', kind: 'buyer-contact', data: ['to', 'email', 'phone'] }],
    verified: 'typings',
  },
  {
    // The receiver of a push message is a device of an app's user, who need not be the buyer.
    vendor: 'Expo',
    packages: ['expo-server-sdk'],
    sinks: [
      {
        calls: ['new Expo().sendPushNotificationsAsync'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
        confidence: 'strict',
      },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new Expo()' }],
    hosts: [{ host: 'exp.host', path: '^/--/api/v2/push/', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Firebase Cloud Messaging',
    packages: [],
    hosts: [{ host: 'fcm.googleapis.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Web Push',
    packages: ['web-push'],
    sinks: [{ calls: ['sendNotification'], kind: 'disclosure', data: [{ argument: 1 }], confidence: 'strict' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
