import type { CredentialShape } from './schema.ts';

/**
 * Tokens of shops, payment, mail, marketing and chat services. `(?<![A-Za-z0-9_-])` keeps pieces of longer base64
 * texts out.
 */
export const VENDOR_SHAPES: readonly CredentialShape[] = [
  {
    id: 'slack-token',
    kind: 'Slack token',
    anchors: ['xoxa-', 'xoxb-', 'xoxo-', 'xoxp-', 'xoxs-', 'xoxr-', 'xoxe-', 'xoxe.'],
    pattern:
      /(?<![A-Za-z0-9_-])xox(?:[abopsr]-(?:\d{6,20}-){1,3}(?<secret>[A-Za-z0-9-]{10,})|e(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,})/,
  },
  {
    id: 'slack-app-token',
    kind: 'Slack app token',
    anchors: ['xapp-'],
    pattern: /(?<![A-Za-z0-9_-])xapp-\d-[A-Z0-9]{8,20}-\d{10,20}-(?<secret>[0-9a-f]{40,})/,
  },
  {
    id: 'slack-webhook',
    kind: 'Slack webhook URL',
    anchors: ['hooks.slack.com/'],
    pattern:
      /hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}|workflows\/T[A-Z0-9]{6,14}\/A[A-Z0-9]{6,14}\/\d{10,22}|triggers\/[TE][A-Z0-9]{6,14}\/\d{10,22})\/(?<secret>[A-Za-z0-9]{20,})/,
  },
  {
    id: 'discord-webhook',
    kind: 'Discord webhook URL',
    anchors: ['/webhooks/'],
    pattern: /discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/(?<secret>[A-Za-z0-9_-]{60,72})/,
  },
  {
    id: 'telegram-bot-token',
    kind: 'Telegram bot token',
    anchors: [':AA'],
    pattern: /(?<![A-Za-z0-9_-])\d{8,10}:AA(?<secret>[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'stripe-secret',
    kind: 'Stripe key',
    anchors: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    pattern: /(?<![A-Za-z0-9_-])[sr]k_(?:live|test)_(?<secret>[A-Za-z0-9]{16,})/,
    check: 'stripe',
  },
  {
    id: 'stripe-webhook-secret',
    kind: 'webhook signing secret',
    anchors: ['whsec_'],
    pattern: /(?<![A-Za-z0-9_-])whsec_(?<secret>[A-Za-z0-9+/=]{24,})/,
  },
  {
    id: 'sendgrid',
    kind: 'SendGrid API key',
    anchors: ['SG.'],
    pattern: /(?<![A-Za-z0-9_-])SG\.[A-Za-z0-9_-]{22}\.(?<secret>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'mailchimp',
    kind: 'Mailchimp API key',
    anchors: ['-us'],
    pattern: /(?<![A-Za-z0-9_-])(?<secret>[0-9a-f]{32})-us\d{1,2}(?![A-Za-z0-9_-])/,
  },
  {
    id: 'mandrill',
    kind: 'Mandrill API key',
    anchors: ['md-'],
    pattern: /(?<![A-Za-z0-9_-])md-(?<secret>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
    classes: 3,
  },
  {
    id: 'mailgun',
    kind: 'Mailgun API key',
    anchors: ['key-'],
    pattern: /(?<![A-Za-z0-9_-])key-(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'mailgun-new',
    kind: 'Mailgun API key',
    anchors: [],
    pattern: /(?<![A-Za-z0-9_-])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'resend',
    kind: 'Resend API key',
    anchors: ['re_'],
    pattern: /(?<![A-Za-z0-9_-])re_(?<secret>[A-Za-z0-9]{8}_[A-Za-z0-9]{24})(?![A-Za-z0-9_-])/,
    classes: 3,
  },
  {
    id: 'brevo',
    kind: 'Brevo API key',
    anchors: ['xkeysib-', 'xsmtpsib-'],
    pattern: /(?<![A-Za-z0-9_-])x(?:keys|smtps)ib-(?<secret>[0-9a-f]{64}-[A-Za-z0-9]{16})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'klaviyo-private',
    kind: 'Klaviyo private key',
    anchors: ['pk_'],
    pattern: /(?<![A-Za-z0-9_-])pk_(?<secret>[0-9a-f]{34})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'twilio-api-key',
    kind: 'Twilio API key',
    anchors: ['SK'],
    pattern: /(?<![A-Za-z0-9_+/=-])SK(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_+/=-])/,
  },
  {
    id: 'facebook-access-token',
    kind: 'Meta access token',
    anchors: ['EAA'],
    pattern: /(?<![A-Za-z0-9_+/=-])EAA(?<secret>[A-Za-z0-9]{50,})(?![A-Za-z0-9+/=])/,
    classes: 3,
  },
  {
    id: 'hubspot-private-app',
    kind: 'HubSpot token',
    anchors: ['pat-na', 'pat-eu', 'pat-ap'],
    pattern:
      /(?<![A-Za-z0-9_-])pat-(?:na|eu|ap)\d-(?<secret>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})/,
  },
  {
    id: 'shopify-token',
    kind: 'Shopify token',
    anchors: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_'],
    pattern: /(?<![A-Za-z0-9_-])shp(?:at|ca|pa|ss|ua)_(?<secret>[0-9a-fA-F]{32})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'easypost',
    kind: 'EasyPost API key',
    anchors: ['EZAK', 'EZTK'],
    pattern: /(?<![A-Za-z0-9_+/=-])EZ[AT]K(?<secret>[A-Za-z0-9]{54})(?![A-Za-z0-9_+/=-])/,
  },
  {
    id: 'shippo',
    kind: 'Shippo token',
    anchors: ['shippo_live_', 'shippo_test_'],
    pattern: /(?<![A-Za-z0-9_-])shippo_(?:live|test)_(?<secret>[0-9a-f]{40})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'notion',
    kind: 'Notion token',
    anchors: ['secret_', 'ntn_'],
    pattern: /(?<![A-Za-z0-9_-])(?:secret_(?<secret>[A-Za-z0-9]{43})|ntn_[A-Za-z0-9]{40,50})(?![A-Za-z0-9_-])/,
    classes: 3,
  },
  {
    id: 'airtable',
    kind: 'Airtable token',
    anchors: ['pat'],
    pattern: /(?<![A-Za-z0-9_-])pat[A-Za-z0-9]{14}\.(?<secret>[0-9a-f]{64})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'square',
    kind: 'Square secret',
    anchors: ['sq0csp-', 'sq0atp-'],
    pattern: /(?<![A-Za-z0-9_-])sq0(?:csp-[A-Za-z0-9_-]{43}|atp-[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'paypal-braintree',
    kind: 'Braintree access token',
    anchors: ['access_token$'],
    pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$(?<secret>[0-9a-f]{32})/,
  },
];
