import type { VendorEntry } from '../../schema.ts';

const SENDS_MAIL = { at: 'api', argument: 0, matches: '/sendMail$' };
const RECIPIENTS = ['message.toRecipients', 'message.ccRecipients', 'message.bccRecipients'];

/** Shared folders and sheets, file transfer to others. */
export default [
  {
    vendor: 'Google Sheets',
    packages: ['@googleapis/sheets', 'googleapis'],
    sinks: [
      {
        calls: [
          'sheets().spreadsheets.values.{append,update,batchUpdate}',
          'sheets().spreadsheets.{batchUpdate,create}',
        ],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'requestBody' },
          { argument: 0, path: 'resource' },
        ],
      },
    ],
    aliases: [{ path: 'google.sheets()', sameAs: 'sheets()' }],
    hosts: [
      { host: 'sheets.googleapis.com', kind: 'disclosure' },
      { host: 'docs.google.com', kind: 'disclosure' },
      { host: 'script.google.com', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Sheets',
    packages: ['google-spreadsheet'],
    sinks: [
      {
        calls: ['new GoogleSpreadsheetWorksheet().{addRow,addRows,setHeaderRow}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
      },
    ],
    assignments: [{ assigns: ['new GoogleSpreadsheetWorksheet().getCell().value'], kind: 'disclosure' }],
    aliases: [
      {
        path: 'new GoogleSpreadsheet().{addSheet(),sheetsByIndex.*,sheetsById.*,sheetsByTitle.*}',
        sameAs: 'new GoogleSpreadsheetWorksheet()',
      },
      { path: 'GoogleSpreadsheet.createNewSpreadsheetDocument()', sameAs: 'new GoogleSpreadsheet()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Drive',
    packages: ['@googleapis/drive', 'googleapis'],
    sinks: [
      {
        calls: ['drive().files.{create,update}'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'media.body' },
          { argument: 0, path: 'requestBody' },
          { argument: 0, path: 'resource' },
        ],
      },
      ...['requestBody', 'resource'].map((body) => ({
        calls: ['drive().permissions.create'],
        kind: 'public-exposure' as const,
        data: [{ argument: 0, path: 'fileId' }],
        when: [{ argument: 0, path: `${body}.type`, matches: '^anyone$' }],
      })),
    ],
    aliases: [{ path: 'google.drive()', sameAs: 'drive()' }],
    hosts: [{ host: 'www.googleapis.com', path: '^/(?:upload/)?drive/', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Dropbox',
    packages: ['dropbox'],
    sinks: [
      {
        calls: ['new Dropbox().{filesUpload,filesUploadSessionFinish,filesUploadSessionAppendV2}'],
        kind: 'disclosure',
        data: [{ argument: 0, path: 'contents' }],
      },
      {
        calls: ['new Dropbox().{sharingCreateSharedLink,sharingCreateSharedLinkWithSettings}'],
        kind: 'public-exposure',
        data: [{ argument: 0, path: 'path' }],
        unless: [{ argument: 0, path: 'settings.requested_visibility', matches: 'team|password' }],
      },
    ],
    hosts: [
      { host: 'api.dropboxapi.com', kind: 'disclosure' },
      { host: 'content.dropboxapi.com', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Microsoft Graph',
    packages: ['@microsoft/microsoft-graph-client'],
    sinks: [
      {
        calls: ['Client.init().api().{post,put,patch,create,update}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
        unless: [SENDS_MAIL],
      },
      {
        calls: ['Client.init().api().post'],
        kind: 'buyer-contact',
        data: RECIPIENTS.map((path) => ({ argument: 0, path })),
        when: [SENDS_MAIL],
      },
    ],
    aliases: [{ path: '{Client.initWithMiddleware(),new Client()}', sameAs: 'Client.init()' }],
    hosts: [
      { host: 'graph.microsoft.com', path: '/sendMail$', kind: 'buyer-contact', data: RECIPIENTS },
      { host: 'graph.microsoft.com', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Box',
    packages: ['box-node-sdk'],
    sinks: [{ calls: ['new BoxClient().uploads.uploadFile'], kind: 'disclosure', data: [{ argument: 0 }] }],
    hosts: [
      { host: 'upload.box.com', kind: 'disclosure' },
      { host: 'api.box.com', kind: 'disclosure' },
    ],
    verified: 'documentation',
  },
  {
    // Whose server this is cannot be seen at the call.
    vendor: 'file transfer',
    packages: ['ssh2-sftp-client', 'basic-ftp'],
    sinks: [
      {
        calls: ['new default().{put,append}', 'new Client().{uploadFrom,appendFrom}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
        confidence: 'strict',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
