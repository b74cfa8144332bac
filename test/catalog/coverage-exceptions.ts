/** A call that was established to handle data and that the catalogue has no row for, on purpose. */
export interface Exception {
  readonly package: string;
  /** A regular expression on the call's path. Absent: all calls of the package. */
  readonly call?: string;
  readonly reason: string;
}

/** Everything that is not in the catalogue is here with a reason, see `coverage.test.ts`. */
export const EXCEPTIONS: readonly Exception[] = [
  // Nothing personal stands in the arguments.
  { package: 'resend', call: 'broadcasts\\.send$', reason: 'takes the id of a broadcast' },
  {
    package: 'openai',
    call: 'batches\\.create$',
    reason: 'takes the id of an uploaded file, and the upload is a sink',
  },
  { package: '@google-analytics/data', reason: 'reads only' },
  { package: '@aws-sdk/client-sqs', call: 'CreateQueueCommand', reason: 'makes a queue; says how it is encrypted' },
  { package: '@google-cloud/storage', call: 'createWriteStream$', reason: 'takes options; what is written is a sink' },
  { package: '@google-cloud/bigquery', call: 'createWriteStream$', reason: 'takes options; what is written is a sink' },
  { package: 'node:crypto', call: '(?:final|randomUUID|randomBytes)$', reason: 'takes no data' },
  { package: 'airtable', call: 'base\\(\\)$', reason: 'names a table; the methods of the table are sinks' },
  { package: 'winston-cloudwatch', reason: 'is given to winston, whose calls are the sinks' },
  { package: 'next-logger', reason: 'patches the console, whose calls are the sinks' },
  { package: '@next/third-parties', reason: 'nothing is exported here; `@next/third-parties/google` is listed' },
  { package: 'typeorm', call: '^(?:default|Repository\\.\\$none)$', reason: 'no call' },

  // Judged at an earlier or a later call.
  { package: 'mailersend', reason: 'sends what `new Recipient` was given, which is the sink' },
  { package: 'lowdb', reason: 'writes what was assigned to `data`, which is the sink' },
  { package: 'lowdb/node', reason: 'writes what the callback assigns to `data`, which is the sink' },
  { package: 'customerio-node', call: 'APIClient', reason: 'sends what a request was made of, which is the sink' },
  { package: 'node:crypto', call: 'createCipher$', reason: 'gets no data; `update` does' },
  { package: 'undici', call: 'pipeline$', reason: 'the body is written to the stream that it gives' },
  { package: 'zustand/middleware', reason: 'keeps what its callback sets, which is the sink' },
  { package: 'zod', reason: 'a shape; parsing with it is modelled' },
  { package: 'electrodb', call: '\\(\\)\\.(?:update|patch)$', reason: 'names the item; `set` takes the values' },
  { package: 'fast-csv', call: 'writeToStream', reason: 'the stream decides where the rows go' },
  { package: 'exceljs', call: '\\.write$', reason: 'the stream decides where the workbook goes: see `documents.ts`' },
  { package: 'pdfkit', reason: 'the stream that the document is piped into decides: see `documents.ts`' },
  { package: '<global>', call: 'Error$', reason: 'what is thrown is judged, whatever its class' },
  {
    package: '<global>',
    call: 'XMLHttpRequest\\(\\)\\.(?:open|setRequestHeader)$',
    reason: 'says where and how; `send` is the sink',
  },
  { package: '@apollo/client', reason: 'the address stands in a link object' },
  { package: 'redux-persist', reason: 'persists what reducers give: a reducer is no call with data' },

  // Where the data goes cannot be told, or nowhere.
  { package: 'node:http2', reason: 'the address stands in the session that the request belongs to' },
  { package: 'ollama', call: '^default', reason: 'a model on the same machine; one with a host is listed' },
  { package: 'tiktok-business-api-sdk-official', reason: 'its interface is not documented; its host is listed' },
  { package: 'node-cache', reason: 'in memory' },
  { package: 'lru-cache', reason: 'in memory' },

  // The seller's own front end and session.
  { package: 'iron-session', reason: 'encrypts the cookie by itself' },

  // Declared in a client or a schema: rows of the stores name it under `encryptedBy`.
  { package: 'prisma-field-encryption', reason: 'an extension of a client' },
  { package: 'typeorm-encrypted', reason: 'an option of a column' },
  { package: 'mongoose', call: '^default$', reason: 'declared in a schema' },
  { package: 'mongoose-field-encryption', reason: 'a plugin of a schema' },
  { package: 'mongoose-encryption', reason: 'a plugin of a schema' },
  { package: 'sequelize-encrypted', reason: 'an attribute of a model' },
  { package: 'mongodb', call: '^default$', reason: 'an option of the client, which the rows of its methods name' },
  { package: 'mssql', call: '^default$', reason: 'an option of the client, which the rows of its methods name' },
];
