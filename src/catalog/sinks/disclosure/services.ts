import type { VendorEntry } from '../../schema.ts';

/**
 * Helpdesks, payment, commerce, geocoders, translators: processors that a seller may have, and then declares as recipients.
 * At the end automation hooks, request bins and tunnels.
 */
export default [
  {
    vendor: 'Intercom',
    packages: ['intercom-client'],
    sinks: [
      {
        calls: [
          'new IntercomClient().{contacts,conversations,tickets}.{create,update,reply}',
          'new IntercomClient().{events,messages}.create',
        ],
        kind: 'disclosure',
        data: 'all',
      },
    ],
    aliases: [{ path: 'new Client()', sameAs: 'new IntercomClient()' }],
    hosts: [
      { host: 'api.intercom.io', kind: 'disclosure' },
      { host: 'api-iam.intercom.io', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Intercom',
    packages: ['<global>'],
    sinks: [{ calls: ['Intercom'], kind: 'disclosure', data: [{ argument: 1, rest: true }] }],
    assignments: [{ assigns: ['intercomSettings'], kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Zendesk',
    packages: ['node-zendesk'],
    sinks: [
      {
        calls: [
          'createClient().tickets.{create,createMany,update,updateMany}',
          'createClient().users.{create,createMany,createOrUpdate,createOrUpdateMany,update,updateMany}',
        ],
        kind: 'disclosure',
        data: 'all',
      },
    ],
    hosts: [{ host: '*.zendesk.com', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Freshdesk',
    packages: ['freshdesk-api'],
    sinks: [
      {
        calls: ['new default().{createTicket,updateTicket,createContact,updateContact,createReply,createNote}'],
        kind: 'disclosure',
        data: 'all',
      },
    ],
    hosts: [{ host: '*.freshdesk.com', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Stripe',
    packages: ['stripe'],
    sinks: [{ calls: ['new default().customers.{create,update}'], kind: 'disclosure', data: 'all' }],
    aliases: [{ path: '{default(),new Stripe()}', sameAs: 'new default()' }],
    hosts: [{ host: 'api.stripe.com', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Gorgias',
    packages: [],
    hosts: [{ host: '*.gorgias.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Help Scout',
    packages: [],
    hosts: [{ host: 'api.helpscout.net', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Front',
    packages: [],
    hosts: [{ host: 'api2.frontapp.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Shopify',
    packages: [],
    hosts: [
      { host: 'api.shopify.com', kind: 'disclosure' },
      { host: '*.myshopify.com', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Google Maps',
    packages: [],
    hosts: [
      { host: 'maps.googleapis.com', path: '^/maps/api/(?:geocode|place|addressvalidation)', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Google Address Validation',
    packages: [],
    hosts: [{ host: 'addressvalidation.googleapis.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Mapbox',
    packages: [],
    hosts: [{ host: 'api.mapbox.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'OpenStreetMap',
    packages: [],
    hosts: [{ host: 'nominatim.openstreetmap.org', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Smarty',
    packages: [],
    hosts: [{ host: '*.api.smarty.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'DeepL',
    packages: [],
    hosts: [
      { host: 'api.deepl.com', kind: 'disclosure' },
      { host: 'api-free.deepl.com', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Google Translate',
    packages: [],
    hosts: [{ host: 'translation.googleapis.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Microsoft Translator',
    packages: [],
    hosts: [{ host: 'api.cognitive.microsofttranslator.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Zapier',
    packages: [],
    hosts: [{ host: 'hooks.zapier.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Make',
    packages: [],
    hosts: [
      { host: 'hook.*.make.com', kind: 'disclosure' },
      { host: 'hook.integromat.com', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'IFTTT',
    packages: [],
    hosts: [{ host: 'maker.ifttt.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'n8n',
    packages: [],
    hosts: [{ host: '*.app.n8n.cloud', path: '^/webhook', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Pipedream',
    packages: [],
    hosts: [{ host: '*.m.pipedream.net', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Power Automate',
    packages: [],
    hosts: [{ host: '*.logic.azure.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'webhook.site',
    packages: [],
    hosts: [{ host: 'webhook.site', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'RequestBin',
    packages: [],
    hosts: [
      { host: 'requestbin.com', kind: 'disclosure' },
      { host: '*.requestbin.net', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  { vendor: 'httpbin', packages: [], hosts: [{ host: 'httpbin.org', kind: 'disclosure' }], verified: 'documentation' },
  {
    vendor: 'ngrok',
    packages: [],
    hosts: [
      { host: '*.ngrok.io', kind: 'disclosure' },
      { host: '*.ngrok-free.app', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Pastebin',
    packages: [],
    hosts: [{ host: 'pastebin.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
