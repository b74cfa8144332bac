import { purposes, recipientRoles } from '../catalog/purposes.ts';
import { list, oneOrMore, reason, text, type Schema } from './schema-parts.ts';

const host: Schema = {
  description: 'The name of a host, `api.example.com`; `*` stands for any names in front of a domain.',
  type: 'string',
  format: 'host',
};

const module: Schema = {
  description: 'A package, or the path of a file from the working directory.',
  type: 'string',
  format: 'module',
};

/** What all entries that people answer for have. */
const answered = {
  id: text('A name for the entry, its own.'),
  reason: reason('Why the entry is lawful, for whoever reviews it.'),
  owner: text('Who answers for it.'),
  reviewBy: {
    description: 'The last day, YYYY-MM-DD, on which the entry permits anything.',
    type: 'string',
    format: 'date',
  },
} satisfies Readonly<Record<string, Schema>>;

export const permittedFlow: Schema = {
  type: 'object',
  properties: {
    ...answered,
    purpose: {
      description: 'What the data is used for. The list is closed: what is not in it cannot be permitted.',
      type: 'string',
      enum: Object.keys(purposes),
    },
    law: text('The law that asks for the flow; required for `legal-requirement`.'),
    fields: list('The fields: names or paths of them, `ShippingAddress`, or categories, `address`.', {
      type: 'string',
      minLength: 1,
    }),
    to: {
      description: 'Where the data goes. All keys that are given must fit.',
      type: 'object',
      properties: {
        module,
        host,
        sink: oneOrMore('Access paths of the called functions; of globals where no module is given.', {
          type: 'string',
          format: 'access-path',
        }),
      },
      additionalProperties: false,
    },
    in: list('Globs of the files that the flow passes. Absent: all files.', { type: 'string', minLength: 1 }),
  },
  required: ['id', 'purpose', 'fields', 'to', 'reason', 'owner'],
  additionalProperties: false,
};

export const recipient: Schema = {
  type: 'object',
  properties: {
    ...answered,
    host,
    module,
    role: { description: 'What the recipient does for the seller.', type: 'string', enum: recipientRoles },
    assessed: {
      description: 'The day, YYYY-MM-DD, on which its security was assessed.',
      type: 'string',
      format: 'date',
    },
  },
  oneOf: [{ required: ['host'] }, { required: ['module'] }],
  required: ['id', 'role', 'assessed', 'reason', 'owner'],
  additionalProperties: false,
};

const placeName = (what: string): Schema => text(`${what}; \`*\` stands for any part of it.`);

export const encryptedStore: Schema = {
  type: 'object',
  properties: {
    ...answered,
    match: {
      description: 'The store. All keys that are given must fit.',
      type: 'object',
      properties: {
        module,
        host,
        table: placeName('A table, collection, model, index or queue'),
        bucket: placeName('A bucket or container'),
        path: text('A glob of files, from the working directory, or of names of objects.'),
        key: placeName('A key of a cache'),
      },
      oneOf: [{ required: ['module'] }, { required: ['host'] }],
      additionalProperties: false,
    },
    protection: text('How the store is encrypted: cipher with key length, and who keeps the key.'),
    retentionDays: { description: 'Days after which the data is deleted.', type: 'integer', minimum: 1 },
  },
  required: ['id', 'match', 'protection', 'retentionDays', 'reason', 'owner'],
  additionalProperties: false,
};
