/** A row that the newest typings do not confirm although it is right, and why. */
export interface Expectation {
  readonly package: string;
  /** A regular expression on the call. */
  readonly call: string;
  readonly reason: string;
}

/** Everything that `npm run check:catalog` finds missing must be listed here. */
export const EXPECTED: readonly Expectation[] = [
  { package: '@anthropic-ai/sdk', call: 'completions', reason: 'removed in a later version' },
  { package: 'openai', call: 'beta\\.chat', reason: 'moved out of `beta` in a later version' },
  { package: '@slack/web-api', call: 'files\\.upload$', reason: 'removed in a later version' },
  { package: 'mongodb', call: '\\.insert$', reason: 'removed in a later version' },
  { package: 'node:crypto', call: 'createCipher\\(', reason: 'removed in Node.js 22' },
  { package: 'lowdb', call: '^default\\(\\)', reason: 'the interface of version 1' },
  { package: 'lowdb', call: 'data\\.\\*', reason: 'the type of the data is a parameter' },
  {
    package: '@getbrevo/brevo',
    call: '^new (?:Contacts|TransactionalEmails)Api',
    reason: 'the interface of version 3',
  },
  {
    package: '@mailchimp/mailchimp_marketing',
    call: '^(?:ecommerce|batches)|HttpInfo|Note',
    reason: 'the typings are partial',
  },
  { package: 'fastify', call: 'setBindings', reason: 'a member of the logger that the typings leave out' },
  { package: '@googleapis/*', call: '\\.resource$', reason: 'an older name of `requestBody`' },
  { package: '@aws-sdk/*', call: 'DocumentClient|S3\\(\\)\\.upload$', reason: 'version 2 of the SDK, by the same row' },
  { package: '@amplitude/analytics-node', call: 'setUserId', reason: 'the browser package, by the same row' },
  { package: 'pg', call: '^(?:neon\\(\\)|sql)$', reason: 'packages that share its interface, by the same row' },
  { package: 'better-sqlite3', call: '\\.values$', reason: '`bun:sqlite`, by the same row' },
];
