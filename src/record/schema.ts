import type { Schema } from '../settings/schema-parts.ts';
import { STATUSES } from './model.ts';

const text = (description: string): Schema => ({ description, type: 'string' });
const texts = (description: string): Schema => ({ description, type: 'array', items: { type: 'string' } });
const whole = (description: string): Schema => ({ description, type: 'integer', minimum: 0 });

/** All properties are always there: what is not known is said to be so. */
function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { description, type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const list = (items: Schema, description: string): Schema => ({ description, type: 'array', items });

const place = object('A place in the code.', {
  file: text('Relative to the folder of the record.'),
  line: whole('Counted from 1.'),
});
const places = list(place, 'All places, in their order.');

const flow = object('Fields that go the same way from one source to one sink, under the same conditions.', {
  id: text('Stable as long as source and sink stay the same.'),
  status: { description: 'What is thought of the flow.', type: 'string', enum: STATUSES },
  confidence: { description: 'How sure it is.', type: 'string', enum: ['traced', 'evidence'] },
  reason: text('Why it has this status.'),
  rules: texts('The rules that report it.'),
  clauses: texts('The clauses that it is about.'),
  source: object('Where the data is collected.', {
    api: text('API and version.'),
    operation: text('The operation, report or type.'),
    restriction: text('What Amazon gives the data for.'),
    places,
  }),
  processing: texts('Functions that the data passes.'),
  purpose: text('What it is used for.'),
  declaredAs: text('The entry of the settings that permits it.'),
  legalBasis: text('The law that asks for it.'),
  sink: object('Where the data goes.', {
    kind: text('The kind of sink.'),
    title: text('The same in words.'),
    label: text('The call.'),
    destination: text('Host, table, bucket, file or package.'),
    places,
  }),
  recipient: object('Who gets the data.', {
    name: text('A name.'),
    role: text('What it does for the seller.'),
    assessed: text('The day of its last assessment.'),
  }),
  storage: object('How the data is protected.', {
    protection: text('What the code did to it.'),
    atRest: text('Encryption at rest.'),
    keyManagement: text('Who keeps the keys.'),
    inTransit: text('Encryption on the way.'),
  }),
  retention: object('How long the data is kept.', {
    days: text('Days.'),
    clock: text('When they begin.'),
    mechanism: text('What ends them.'),
    disposal: text('What becomes of the data then.'),
  }),
  originTag: text('How stored data is attributed to Amazon.'),
  owner: text('Who answers for it.'),
  fields: list(
    object('A field.', {
      id: text('Stable as long as source, sink and field stay the same.'),
      path: text('Path from the record of the API.'),
      category: text('Kind of personal data.'),
      subject: text('Whose datum it is.'),
    }),
    'The fields, by name.',
  ),
  steps: list(
    object('A step.', {
      file: text('Relative to the folder of the record.'),
      line: whole('Counted from 1.'),
      column: whole('Counted from 1.'),
      kind: text('The kind of step.'),
      message: text('What happens there.'),
    }),
    'The way of the first field.',
  ),
});

/** The JSON form of a record. */
export const recordSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Processing record of eslint-plugin-sp-api, version 1',
  ...object('Which personal data of the Selling Partner API goes from where to where (DPP 2.2).', {
    $schema: text('The address of this schema.'),
    version: whole('The version of this form.'),
    header: object('The head.', {
      application: text('Its name.'),
      version: text('Its version or commit.'),
      date: text('The day of the record.'),
      policies: texts('The policies that clauses are cited from.'),
      filesAnalysed: whole('How many files were looked at.'),
      parseFailures: texts('Files that could not be read.'),
      bounds: texts('Where the analysis stopped.'),
      limits: texts('What the record cannot say.'),
    }),
    collected: list(
      object('A source of the code.', {
        api: text('API and version.'),
        operation: text('The operation, report or type.'),
        places,
        flows: whole('How many flows begin there.'),
      }),
      'All sources, also those whose data goes nowhere.',
    ),
    flows: list(flow, 'The flows, in an order that depends on the code alone.'),
  }),
};
