import { PII_CATEGORIES } from '../catalog/sp-api/index.ts';
import { encryptedStore, permittedFlow, recipient } from './lawful-schema.ts';
import { flag, list, oneOrMore, reason, text, type Schema } from './schema-parts.ts';

const index: Schema = { description: 'Index of the argument, from 0.', type: 'integer', minimum: 0 };
const propertyPath: Schema = {
  description: 'Property path inside the argument; `[]` stands for the elements of a list.',
  type: 'string',
  format: 'property-path',
};

const argumentPosition: Schema = {
  type: 'object',
  properties: {
    argument: index,
    path: propertyPath,
    rest: flag('This and all later arguments.'),
    returned: flag('The argument is a function, and what it returns is the data.'),
  },
  required: ['argument'],
  additionalProperties: false,
};

const optionPosition: Schema = {
  description: 'A place in the arguments of the call, or of an earlier call of its access path.',
  type: 'object',
  properties: {
    at: text('The earlier call, by its step without parentheses.'),
    argument: index,
    path: propertyPath,
  },
  required: ['argument'],
  additionalProperties: false,
};

const condition: Schema = {
  type: 'object',
  properties: {
    ...optionPosition.properties,
    matches: {
      description: 'A regular expression that the constant at this place must match, case-insensitive.',
      type: 'string',
      format: 'regex',
    },
  },
  required: ['argument'],
  additionalProperties: false,
};

const data: Schema = {
  description: 'The arguments that carry data. Default: all of them.',
  anyOf: [
    { type: 'string', enum: ['all'] },
    { type: 'array', minItems: 1, items: argumentPosition },
  ],
};

const place = {
  id: text('A name for the entry.'),
  module: {
    description: 'A package, or the path of a file from the working directory. Absent: the functions are globals.',
    type: 'string',
    format: 'module',
  },
  export: text('The exported name of one function, `default` for the default export.'),
  reason: text('Why the entry is true.'),
  owner: text('Who answers for it.'),
} satisfies Readonly<Record<string, Schema>>;

const calls = oneOrMore('Access paths of the functions: `save`, `new Store().save`, `new Mailer` for a constructor.', {
  type: 'string',
  format: 'access-path',
});

const conditions = {
  when: list('Only calls for which all of these hold.', condition),
  unless: list('No calls for which one of these holds.', condition),
};

const source: Schema = {
  type: 'object',
  properties: {
    ...place,
    values: oneOrMore('Access paths of the values: `load()`, `load().data`, `onOrder.$0.$0`.', {
      type: 'string',
      format: 'value-path',
    }),
    pii: oneOrMore('What the value is, when it is one datum.', { type: 'string', enum: PII_CATEGORIES }),
    record: {
      description: 'What the value is, when it is an object as Amazon describes it: a schema or an operation.',
      type: 'string',
      format: 'sp-api-record',
    },
    list: flag('The value is a list of such records.'),
  },
  oneOf: [{ required: ['export'] }, { required: ['values'] }],
  additionalProperties: false,
};

const sink: Schema = {
  type: 'object',
  properties: {
    ...place,
    calls,
    rule: {
      description: 'The rule that reports personal data, or tokens, in the function.',
      type: 'string',
      enum: [
        'no-direct-buyer-contact',
        'no-pii-disclosure',
        'no-pii-in-analytics',
        'no-pii-in-logs',
        'no-pii-in-marketing',
        'no-pii-to-ai-models',
        'no-public-pii-exposure',
        'no-token-exposure',
        'no-unencrypted-pii-storage',
      ],
    },
    data,
    ...conditions,
    maskedBy: list('Options that list keys which the function masks by itself.', optionPosition),
    label: text('How findings call the sink. Default: as the code does.'),
  },
  oneOf: [{ required: ['export'] }, { required: ['calls'] }],
  required: ['rule'],
  additionalProperties: false,
};

const sanitizer: Schema = {
  type: 'object',
  properties: {
    ...place,
    reason: reason('Why the function does what it is said to do.'),
    calls,
    effect: {
      description: 'What the function does to the data.',
      type: 'string',
      enum: ['redact', 'omit', 'aggregate', 'encrypt', 'hash', 'mask'],
    },
    data,
    keys: { ...optionPosition, description: 'Where a list of keys stands: only these properties are cleaned.' },
    inPlace: flag('The function changes its argument instead of giving a clean copy.'),
    guard: flag('The function is a test: where it gives true, its argument is clean.'),
    ...conditions,
  },
  oneOf: [{ required: ['export'] }, { required: ['calls'] }],
  required: ['id', 'effect', 'reason', 'owner'],
  additionalProperties: false,
};

/** Describes `settings.spApi`. The published `settings.schema.json` is this object. */
export const settingsSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of eslint-plugin-sp-api',
  description: 'What stands under `settings.spApi` in the ESLint configuration.',
  type: 'object',
  properties: {
    sources: { description: 'Values that are personal data.', type: 'array', items: source },
    sinks: { description: 'Functions that let data out of the program.', type: 'array', items: sink },
    sanitizers: { description: 'Functions that clean what they are given.', type: 'array', items: sanitizer },
    permittedFlows: {
      description: 'Flows that are lawful, each with its purpose.',
      type: 'array',
      items: permittedFlow,
    },
    recipients: { description: 'Outsiders who may have the data.', type: 'array', items: recipient },
    encryptedStores: {
      description: 'Stores whose encryption the code cannot show.',
      type: 'array',
      items: encryptedStore,
    },
    debug: flag('Says where the analysis of a file stopped at a bound, and throws where the engine itself fails.'),
  },
  additionalProperties: false,
};
