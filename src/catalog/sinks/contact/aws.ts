import type { VendorEntry } from '../../schema.ts';

/** Mail, contact lists and campaigns of Amazon Web Services. Being Amazon's own makes no message permitted. */
export default [
  {
    vendor: 'Amazon SES',
    packages: ['@aws-sdk/client-ses', 'aws-sdk', 'aws-sdk/clients/ses'],
    sinks: [
      {
        calls: ['new {SendEmailCommand,SendTemplatedEmailCommand}', 'new SES().{sendEmail,sendTemplatedEmail}'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'Destination' }],
      },
      {
        calls: ['new SendBulkTemplatedEmailCommand', 'new SES().sendBulkTemplatedEmail'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'Destinations' }],
      },
      {
        calls: ['new SendRawEmailCommand', 'new SES().sendRawEmail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'Destinations' },
          { argument: 0, path: 'RawMessage.Data' },
        ],
      },
    ],
    hosts: [
      { host: 'email.*.amazonaws.com', kind: 'buyer-contact' },
      { host: 'email-smtp.*.amazonaws.com', kind: 'buyer-contact' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon SES',
    packages: ['@aws-sdk/client-sesv2'],
    sinks: [
      {
        calls: ['new SendEmailCommand', 'new SESv2().sendEmail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'Destination' },
          { argument: 0, path: 'Content.Raw' },
        ],
      },
      {
        calls: ['new SendBulkEmailCommand', 'new SESv2().sendBulkEmail'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'BulkEmailEntries[].Destination' }],
      },
      {
        calls: [
          'new {CreateContactCommand,UpdateContactCommand,CreateImportJobCommand}',
          'new SESv2().{createContact,updateContact}',
        ],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon Pinpoint',
    packages: ['@aws-sdk/client-pinpoint'],
    sinks: [
      {
        calls: ['new {UpdateEndpointCommand,UpdateEndpointsBatchCommand,PutEventsCommand}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new SendMessagesCommand'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'MessageRequest.Addresses' }],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon SNS',
    packages: ['@aws-sdk/client-sns', 'aws-sdk', 'aws-sdk/clients/sns'],
    sinks: [
      // With a phone number it is a text message to a person, with a topic it is a queue.
      {
        calls: ['new PublishCommand', 'new SNS().publish'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'PhoneNumber' }],
      },
      {
        calls: ['new PublishCommand', 'new SNS().publish'],
        kind: 'database',
        data: [
          { argument: 0, path: 'Message' },
          { argument: 0, path: 'MessageAttributes' },
          { argument: 0, path: 'Subject' },
        ],
        unless: [{ argument: 0, path: 'PhoneNumber' }],
      },
      {
        calls: ['new PublishBatchCommand', 'new SNS().publishBatch'],
        kind: 'database',
        data: [{ argument: 0, path: 'PublishBatchRequestEntries' }],
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
