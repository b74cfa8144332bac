import type { VendorEntry } from '../../schema.ts';

const SENDGRID_RECIPIENTS = ['personalizations[].to', 'personalizations[].cc', 'personalizations[].bcc'];

/**
 * Mail. What counts is whom it goes to: a message to the seller's own address is no contact with a buyer, whatever it says,
 * so only the recipients are data here.
 */
export default [
  {
    vendor: 'SMTP',
    packages: ['nodemailer'],
    sinks: [
      {
        calls: ['createTransport().sendMail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
          { argument: 0, path: 'envelope.to' },
        ],
      },
    ],
    aliases: [{ path: '{new Transporter(),new Mail()}', sameAs: 'createTransport()' }],
    verified: 'typings',
  },
  {
    vendor: 'SMTP',
    packages: ['@nestjs-modules/mailer', '@nestjs-modules/mailer/dist', '@derech1e/mailer'],
    sinks: [
      {
        calls: ['new MailerService().sendMail'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
        ],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'SMTP',
    packages: ['email-templates'],
    sinks: [
      {
        calls: ['new default().send'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'message.to' },
          { argument: 0, path: 'message.cc' },
          { argument: 0, path: 'message.bcc' },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Mailgun',
    packages: ['mailgun.js'],
    sinks: [
      {
        calls: ['new default().client().messages.create'],
        kind: 'buyer-contact',
        data: [
          { argument: 1, path: 'to' },
          { argument: 1, path: 'cc' },
          { argument: 1, path: 'bcc' },
          { argument: 1, path: 'recipient-variables' },
        ],
      },
      {
        calls: ['new default().client().lists.members.{createMember,createMembers}'],
        kind: 'marketing',
        data: [{ argument: 1 }],
      },
      {
        calls: ['new default().client().lists.members.updateMember'],
        kind: 'marketing',
        data: [{ argument: 1 }, { argument: 2 }],
      },
    ],
    hosts: [
      { host: 'api.mailgun.net', path: '^/v3/lists/', kind: 'marketing' },
      { host: 'api.eu.mailgun.net', path: '^/v3/lists/', kind: 'marketing' },
      { host: 'api.mailgun.net', kind: 'buyer-contact', data: ['to', 'cc', 'bcc'] },
      { host: 'api.eu.mailgun.net', kind: 'buyer-contact', data: ['to', 'cc', 'bcc'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Postmark',
    packages: ['postmark'],
    sinks: [
      {
        calls: ['new ServerClient().{sendEmail,sendEmailWithTemplate}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'To' },
          { argument: 0, path: 'Cc' },
          { argument: 0, path: 'Bcc' },
        ],
      },
      {
        calls: ['new ServerClient().{sendEmailBatch,sendEmailBatchWithTemplates}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: '[].To' },
          { argument: 0, path: '[].Cc' },
          { argument: 0, path: '[].Bcc' },
        ],
      },
    ],
    aliases: [{ path: 'new Client()', sameAs: 'new ServerClient()' }],
    hosts: [
      {
        host: 'api.postmarkapp.com',
        path: '^/email/batchWithTemplates',
        kind: 'buyer-contact',
        data: ['Messages[].To'],
      },
      { host: 'api.postmarkapp.com', path: '^/email/batch', kind: 'buyer-contact', data: ['[].To', '[].Cc', '[].Bcc'] },
      { host: 'api.postmarkapp.com', kind: 'buyer-contact', data: ['To', 'Cc', 'Bcc'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Resend',
    packages: ['resend'],
    sinks: [
      {
        calls: ['new Resend().emails.{send,create}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
        ],
      },
      {
        calls: ['new Resend().batch.{send,create}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: '[].to' },
          { argument: 0, path: '[].cc' },
          { argument: 0, path: '[].bcc' },
        ],
      },
      {
        calls: ['new Resend().{contacts,broadcasts}.{create,update}'],
        kind: 'marketing',
        data: [{ argument: 0 }],
      },
    ],
    hosts: [
      { host: 'api.resend.com', path: '^/emails/batch', kind: 'buyer-contact', data: ['[].to', '[].cc', '[].bcc'] },
      { host: 'api.resend.com', path: '^/(?:audiences|contacts|broadcasts)', kind: 'marketing' },
      { host: 'api.resend.com', kind: 'buyer-contact', data: ['to', 'cc', 'bcc'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'MailerSend',
    packages: ['mailersend'],
    // A recipient exists only to be mailed.
    sinks: [{ calls: ['new Recipient'], kind: 'buyer-contact', data: 'all' }],
    hosts: [{ host: 'api.mailersend.com', kind: 'buyer-contact', data: ['to', 'cc', 'bcc'] }],
    verified: 'typings',
  },
  {
    vendor: 'Mailjet',
    packages: ['node-mailjet'],
    sinks: [
      {
        calls: ['new default().post().request'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'Messages[].To' },
          { argument: 0, path: 'Messages[].Cc' },
          { argument: 0, path: 'Messages[].Bcc' },
          { argument: 0, path: 'Recipients' },
        ],
        unless: [{ at: 'post', argument: 0, matches: '^contact' }],
      },
      {
        calls: ['new default().post().request'],
        kind: 'marketing',
        data: [{ argument: 0 }],
        when: [{ at: 'post', argument: 0, matches: '^contact' }],
      },
    ],
    aliases: [
      { path: '{apiConnect(),connect(),new Client()}', sameAs: 'new default()' },
      { path: 'new default().post().{id,action}()', sameAs: 'new default().post()' },
    ],
    hosts: [
      {
        host: 'api.mailjet.com',
        kind: 'buyer-contact',
        data: ['Messages[].To', 'Messages[].Cc', 'Messages[].Bcc', 'Recipients'],
      },
      { host: 'api.mailjet.com', path: '^/v3/REST/contact', kind: 'marketing' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'SparkPost',
    packages: ['sparkpost'],
    sinks: [
      {
        calls: ['new default().transmissions.send'],
        kind: 'buyer-contact',
        data: [{ argument: 0, path: 'recipients' }],
      },
      { calls: ['new default().recipientLists.{create,update}'], kind: 'marketing', data: 'all' },
    ],
    hosts: [
      { host: 'api.sparkpost.com', path: '^/api/v1/recipient-lists', kind: 'marketing' },
      { host: 'api.sparkpost.com', kind: 'buyer-contact', data: ['recipients'] },
      { host: 'api.eu.sparkpost.com', kind: 'buyer-contact', data: ['recipients'] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'EmailJS',
    packages: ['@emailjs/browser', '@emailjs/nodejs'],
    // The template decides which parameter is the recipient.
    sinks: [{ calls: ['{send,sendForm}'], kind: 'buyer-contact', data: [{ argument: 2 }] }],
    hosts: [{ host: 'api.emailjs.com', kind: 'buyer-contact', data: ['template_params'] }],
    verified: 'typings',
  },
  {
    vendor: 'Gmail',
    packages: ['@googleapis/gmail', 'googleapis'],
    // `raw` is a whole message, encoded: its recipients cannot be told apart from its text.
    sinks: [
      {
        calls: ['{gmail,google.gmail}().users.messages.send'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'requestBody.raw' },
          { argument: 0, path: 'resource.raw' },
        ],
      },
    ],
    hosts: [{ host: 'gmail.googleapis.com', path: '/messages/send$', kind: 'buyer-contact' }],
    verified: 'documentation',
  },
  {
    vendor: 'SendGrid',
    packages: ['@sendgrid/mail'],
    sinks: [
      {
        calls: ['{send,sendMultiple}'],
        kind: 'buyer-contact',
        data: [
          { argument: 0, path: 'to' },
          { argument: 0, path: 'cc' },
          { argument: 0, path: 'bcc' },
          { argument: 0, path: 'personalizations[].to' },
          { argument: 0, path: 'personalizations[].cc' },
          { argument: 0, path: 'personalizations[].bcc' },
          { argument: 0, path: '[].to' },
          { argument: 0, path: '[].cc' },
          { argument: 0, path: '[].bcc' },
        ],
      },
    ],
    aliases: [{ path: 'new MailService()', sameAs: 'default' }],
    hosts: [
      { host: 'api.sendgrid.com', path: '^/v3/marketing/', kind: 'marketing' },
      { host: 'api.sendgrid.com', path: '^/v3/mail/send', kind: 'buyer-contact', data: SENDGRID_RECIPIENTS },
      { host: 'api.eu.sendgrid.com', path: '^/v3/marketing/', kind: 'marketing' },
      { host: 'api.eu.sendgrid.com', path: '^/v3/mail/send', kind: 'buyer-contact', data: SENDGRID_RECIPIENTS },
    ],
    verified: 'typings',
  },
  {
    vendor: 'SendGrid',
    packages: ['@sendgrid/client'],
    sinks: [
      {
        calls: ['request'],
        kind: 'marketing',
        data: [{ argument: 0, path: 'body' }],
        when: [{ argument: 0, path: 'url', matches: '^/v3/(?:marketing|contactdb)/' }],
      },
      {
        calls: ['request'],
        kind: 'buyer-contact',
        data: SENDGRID_RECIPIENTS.map((path) => ({ argument: 0, path: `body.${path}` })),
        unless: [{ argument: 0, path: 'url', matches: '^/v3/(?:marketing|contactdb)/' }],
      },
    ],
    aliases: [{ path: 'new Client()', sameAs: 'default' }],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
