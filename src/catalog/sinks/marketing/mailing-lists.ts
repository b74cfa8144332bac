import type { VendorEntry } from '../../schema.ts';

/** Messages to single people share a host with the lists. */
const TRANSACTIONAL = '^/v3/(?:smtp/email|transactionalSMS)';
const BREVO_RECIPIENTS = ['to', 'cc', 'bcc', 'messageVersions[].to', 'recipient'];

/** The larger mailing list services. */
export default [
  {
    vendor: 'Mailchimp',
    packages: ['@mailchimp/mailchimp_marketing'],
    sinks: [
      {
        calls: [
          'lists.{addListMember,addListMemberWithHttpInfo,batchListMembers,batchListMembersWithHttpInfo}',
          'ecommerce.{addStoreCustomer,addStoreOrder,addStoreCart}',
        ],
        kind: 'marketing',
        data: [{ argument: 1 }],
      },
      // Argument 1 is the MD5 of the address, which identifies the subscriber.
      {
        calls: [
          'lists.{setListMember,setListMemberWithHttpInfo,updateListMember,updateListMemberWithHttpInfo}',
          'lists.{createListMemberEvent,createListMemberNote,updateListMemberTags}',
          'ecommerce.{setStoreCustomer,updateStoreCustomer,updateOrder,updateStoreCart}',
        ],
        kind: 'marketing',
        data: [{ argument: 1 }, { argument: 2 }],
      },
      { calls: ['batches.start'], kind: 'marketing', data: [{ argument: 0, path: 'operations[].body' }] },
      { calls: ['customerJourneys.trigger'], kind: 'marketing', data: [{ argument: 2 }] },
    ],
    hosts: [{ host: '*.api.mailchimp.com', path: '^/3\\.0/', kind: 'marketing' }],
    verified: 'typings',
  },
  {
    vendor: 'Mailchimp',
    packages: ['mailchimp-api-v3'],
    sinks: [{ calls: ['new default().{post,put,patch,request,batch}'], kind: 'marketing', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'Mailchimp Transactional',
    packages: ['@mailchimp/mailchimp_transactional'],
    sinks: [
      {
        calls: ['default().messages.{send,sendTemplate}'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'message.to' }],
      },
      { calls: ['default().messages.sendRaw'], kind: 'buyer-contact', data: [{ argument: 0, path: 'to' }] },
    ],
    hosts: [{ host: 'mandrillapp.com', path: '^/api/1\\.\\d/', kind: 'buyer-contact', data: ['message.to'] }],
    verified: 'typings',
  },
  {
    vendor: 'Klaviyo',
    packages: ['klaviyo-api'],
    sinks: [
      {
        calls: [
          'new ProfilesApi().{createProfile,createOrUpdateProfile,updateProfile,mergeProfiles,createPushToken}',
          'new ProfilesApi().{bulkImportProfiles,spawnBulkProfileImportJob,createProfileImport}',
          'new ProfilesApi().{bulkSubscribeProfiles,subscribeProfiles,bulkSuppressProfiles,bulkUnsubscribeProfiles}',
          'new ListsApi().{addProfilesToList,createListRelationships}',
          'new CampaignsApi().{createCampaign,updateCampaign}',
        ],
        kind: 'marketing',
        data: 'all',
      },
      {
        calls: ['new EventsApi().{createEvent,bulkCreateEvents,createEventBulkCreateJob}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    // Older versions export ready-made instances.
    aliases: [
      { path: 'Profiles', sameAs: 'new ProfilesApi()' },
      { path: 'Events', sameAs: 'new EventsApi()' },
      { path: 'Lists', sameAs: 'new ListsApi()' },
      { path: 'Campaigns', sameAs: 'new CampaignsApi()' },
    ],
    hosts: [
      { host: 'a.klaviyo.com', path: '^/(?:api|client)/', kind: 'marketing' },
      { host: 'api.klaviyo.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Klaviyo',
    packages: ['<global>'],
    sinks: [{ calls: ['klaviyo.{identify,track,push}', '_learnq.push'], kind: 'marketing', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Brevo',
    packages: ['@getbrevo/brevo'],
    sinks: [
      {
        calls: [
          'new BrevoClient().contacts.{createContact,updateContact,importContacts,createDoiContact}',
          'new BrevoClient().contacts.{updateBatchContacts,addContactToList}',
          'new BrevoClient().event.{createEvent,createBatchEvents}',
          'new BrevoClient().ecommerce.{createOrder,createBatchOrder}',
        ],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new BrevoClient().transactionalEmails.sendTransacEmail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
          { argument: 0, path: 'messageVersions' },
        ],
      },
      {
        calls: ['new BrevoClient().transactionalSms.{sendTransacSms,sendAsyncTransactionalSms}'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'recipient' }],
      },
    ],
    hosts: [
      { host: 'api.brevo.com', kind: 'marketing' },
      { host: 'api.sendinblue.com', kind: 'marketing' },
      { host: 'in-automate.brevo.com', kind: 'marketing' },
      { host: 'api.brevo.com', path: TRANSACTIONAL, kind: 'buyer-contact', data: BREVO_RECIPIENTS },
      { host: 'api.sendinblue.com', path: TRANSACTIONAL, kind: 'buyer-contact', data: BREVO_RECIPIENTS },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Brevo',
    packages: ['sib-api-v3-sdk', '@getbrevo/brevo'],
    sinks: [
      {
        calls: ['new ContactsApi().{createContact,updateContact,importContacts,addContactToList,createDoiContact}'],
        kind: 'marketing',
        data: 'all',
      },
      {
        calls: ['new TransactionalEmailsApi().sendTransacEmail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
        ],
      },
    ],
    verified: 'runtime',
  },
] satisfies readonly VendorEntry[];
