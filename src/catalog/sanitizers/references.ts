import type { SanitizerEntry } from '../schema.ts';

/** Uploads whose answer names the stored file: making that public makes the data public, anything else says nothing. */
export default [
  {
    vendor: 'Google Drive',
    packages: ['@googleapis/drive', 'googleapis'],
    sanitizers: [
      {
        calls: ['drive().files.{create,update}'],
        effect: 'reference',
        data: [
          { argument: 0, path: 'media.body' },
          { argument: 0, path: 'requestBody' },
          { argument: 0, path: 'resource' },
        ],
      },
    ],
    aliases: [{ path: 'google.drive()', sameAs: 'drive()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Dropbox',
    packages: ['dropbox'],
    sanitizers: [
      { calls: ['new Dropbox().filesUpload'], effect: 'reference', data: [{ argument: 0, path: 'contents' }] },
    ],
    verified: 'typings',
  },
] satisfies readonly SanitizerEntry[];
