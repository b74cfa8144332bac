import type { VendorEntry } from '../../schema.ts';

/** Customer relationship management. */
export default [
  {
    vendor: 'HubSpot',
    packages: ['@hubspot/api-client'],
    sinks: [
      { calls: ['new Client().crm.*.basicApi.{create,update}'], kind: 'marketing', data: 'all' },
      { calls: ['new Client().crm.objects.notes.basicApi.{create,update}'], kind: 'marketing', data: 'all' },
      {
        calls: ['new Client().crm.*.batchApi.{create,update,upsert}'],
        kind: 'marketing',
        data: [{ argument: 0, path: 'inputs' }],
      },
      {
        calls: ['new Client().crm.objects.batchApi.{create,update,upsert}'],
        kind: 'marketing',
        data: [{ argument: 1, path: 'inputs' }],
      },
      { calls: ['new Client().apiRequest'], kind: 'marketing', data: [{ argument: 0, path: 'body' }] },
      {
        calls: ['new Client().marketing.transactional.singleSendApi.sendEmail'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new default()', sameAs: 'new Client()' }],
    hosts: [
      { host: 'api.hubapi.com', kind: 'marketing' },
      { host: 'api.hsforms.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'HubSpot',
    packages: ['<global>'],
    sinks: [{ calls: ['_hsq.push'], kind: 'marketing', data: 'all' }],
    verified: 'documentation',
  },
  {
    vendor: 'Salesforce',
    packages: ['jsforce'],
    sinks: [
      {
        calls: ['new Connection().sobject().{create,insert,update,upsert}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
      { calls: ['new Connection().{create,insert,update,upsert}'], kind: 'marketing', data: [{ argument: 1 }] },
      {
        calls: ['new Connection().bulk.load'],
        kind: 'marketing',
        data: [{ argument: 2, rest: true }],
      },
      {
        calls: ['new Connection().bulk2.loadAndWaitForResults'],
        kind: 'marketing',
        data: [{ argument: 0, path: 'input' }],
      },
    ],
    hosts: [
      { host: '*.salesforce.com', kind: 'marketing' },
      { host: '*.my.salesforce.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Pipedrive',
    packages: ['pipedrive', 'pipedrive/v1', 'pipedrive/v2'],
    sinks: [
      {
        calls: [
          'new NotesApi().{addNote,updateNote}',
          'new PersonsApi().{addPerson,updatePerson}',
          'new DealsApi().{addDeal,updateDeal}',
          'new LeadsApi().{addLead,updateLead}',
        ],
        kind: 'marketing',
        data: 'all',
      },
    ],
    hosts: [
      { host: 'api.pipedrive.com', kind: 'marketing' },
      { host: '*.pipedrive.com', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Freshworks CRM',
    packages: [],
    hosts: [{ host: '*.myfreshworks.com', kind: 'marketing' }],
    verified: 'documentation',
  },
  {
    // The same hosts serve Zoho's books and invoices, which are no marketing.
    vendor: 'Zoho',
    packages: [],
    hosts: [
      { host: '*.zohoapis.*', path: '^/(?:crm|bigin)/', kind: 'marketing' },
      { host: 'campaigns.zoho.*', kind: 'marketing' },
    ],
    verified: 'documentation',
  },
  { vendor: 'Close', packages: [], hosts: [{ host: 'api.close.com', kind: 'marketing' }], verified: 'documentation' },
  { vendor: 'Attio', packages: [], hosts: [{ host: 'api.attio.com', kind: 'marketing' }], verified: 'documentation' },
] satisfies readonly VendorEntry[];
