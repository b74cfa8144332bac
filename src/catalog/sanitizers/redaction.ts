import type { SanitizerEntry } from '../schema.ts';

export default [
  {
    vendor: 'fast-redact',
    packages: ['fast-redact', '@pinojs/redact'],
    sanitizers: [
      {
        calls: ['default()'],
        effect: 'redact',
        data: [{ argument: 0 }],
        keys: { at: 'default', argument: 0, path: 'paths' },
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'deep-redact',
    packages: ['@hackylabs/deep-redact'],
    sanitizers: [
      {
        calls: ['new DeepRedact().redact'],
        effect: 'redact',
        data: [{ argument: 0 }],
        keys: { at: 'new DeepRedact', argument: 0, path: 'blacklistedKeys' },
      },
    ],
    verified: 'typings',
  },
  {
    // Works on patterns in text. Names and addresses slip through, so the text counts as masked only.
    vendor: 'redact-pii',
    packages: ['redact-pii'],
    sanitizers: [
      { calls: ['new {SyncRedactor,AsyncRedactor}().{redact,redactAsync}'], effect: 'mask', data: [{ argument: 0 }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'maskdata',
    packages: ['maskdata'],
    sanitizers: [
      {
        calls: [
          '{maskEmail,maskEmail2,maskPhone,maskCard,maskPassword,maskString,maskStringV2,maskUuid,maskJwt}',
          '{maskJSONFields,maskJSON2}',
        ],
        effect: 'mask',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Cloud DLP',
    packages: ['@google-cloud/dlp'],
    sanitizers: [{ calls: ['new DlpServiceClient().deidentifyContent'], effect: 'redact', data: [{ argument: 0 }] }],
    aliases: [{ path: 'v2.new DlpServiceClient()', sameAs: 'new DlpServiceClient()' }],
    verified: 'documentation',
  },
] satisfies readonly SanitizerEntry[];
