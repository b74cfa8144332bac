import type { CorpusEntry } from './corpus.ts';
import { BASE62, BASE64, BASE64URL, DIGITS, HEX, LOWER, makeUp, makeUpUuid, UPPER } from './made-up.ts';

const hex = (length: number, seed: number): string => makeUp(HEX, length, seed);
const base62 = (length: number, seed: number): string => makeUp(BASE62, length, seed);
const base64 = (length: number, seed: number): string => makeUp(BASE64, length, seed);
const base64url = (length: number, seed: number): string => makeUp(BASE64URL, length, seed);

export const VENDORS: readonly CorpusEntry[] = [
  {
    id: 'slack-token',
    make: (s) => `xoxb-${makeUp(DIGITS, 12, s)}-${makeUp(DIGITS, 12, s + 9)}-${base62(24, s)}`,
    lookAlikes: ['xoxb-', 'xoxb-your-token', 'xoxb-not-a-token'],
  },
  {
    id: 'slack-app-token',
    make: (s) => `xapp-1-A${makeUp(UPPER + DIGITS, 10, s)}-${makeUp(DIGITS, 13, s)}-${hex(64, s)}`,
    lookAlikes: ['xapp-1-', 'xapp-your-app-token'],
  },
  {
    id: 'slack-webhook',
    make: (s) => `https://hooks.slack.com/services/T${makeUp(UPPER, 8, s)}/B${makeUp(UPPER, 8, s)}/${base62(24, s)}`,
    lookAlikes: [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://hooks.slack.com/services/',
    ],
  },
  {
    id: 'discord-webhook',
    make: (s) => `https://discord.com/api/webhooks/${makeUp(DIGITS, 18, s)}/${base64url(68, s)}`,
    lookAlikes: ['https://discord.com/api/webhooks/', 'https://discord.com/api/webhooks/123456789012345678/token'],
  },
  {
    id: 'telegram-bot-token',
    make: (s) => `${makeUp('123456789', 9, s)}:AA${base64url(33, s)}`,
    lookAlikes: ['123456789:AA', '12:AA:BB:CC:DD:EE:FF'],
  },
  {
    id: 'stripe-secret',
    make: (s) => `sk_live_${base62(24, s)}`,
    lookAlikes: ['sk_live_', 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx', `pk_live_${base62(24, 1)}`, 'sk_live_your_key_here'],
  },
  {
    id: 'stripe-webhook-secret',
    make: (s) => `whsec_${base62(32, s)}`,
    lookAlikes: ['whsec_', 'whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'sendgrid',
    make: (s) => `SG.${base64url(22, s)}.${base64url(43, s + 5)}`,
    lookAlikes: ['SG.', 'SG.your-api-key', 'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'github-token',
    make: (s) => `${['ghp', 'gho', 'ghs', 'ghr'][s % 4]}_${base62(36, s)}`,
    lookAlikes: ['ghp_', `ghp_${'x'.repeat(36)}`, 'github_pat_xxxx'],
  },
  { id: 'gitlab-token', make: (s) => `glpat-${base62(20, s)}`, lookAlikes: ['glpat-', 'glpat-xxxxxxxxxxxxxxxxxxxx'] },
  {
    id: 'google-api-key',
    make: (s) => `AIza${base64url(35, s)}`,
    lookAlikes: ['AIza', `AIza${'x'.repeat(35)}`, `AIza${base62(30, 1)}`],
  },
  {
    id: 'google-oauth-secret',
    make: (s) => `GOCSPX-${base64url(28, s)}`,
    lookAlikes: ['GOCSPX-', 'GOCSPX-your-client-secret'],
  },
  { id: 'google-oauth-access-token', make: (s) => `ya29.${base64url(120, s)}`, lookAlikes: ['ya29.', 'ya29.token'] },
  {
    id: 'mailchimp',
    make: (s) => `${hex(32, s)}-us${(s % 20) + 1}`,
    lookAlikes: [`${hex(32, 1)}-us-east`, 'your-key-us1', hex(32, 1)],
  },
  {
    id: 'mandrill',
    make: (s) => `md-${base62(22, s)}`,
    lookAlikes: ['md-virtual-repeat-container', 'md-autocomplete-suggest', 'md-theme-default-palette1'],
  },
  {
    id: 'mailgun',
    make: (s) => `key-${hex(32, s)}`,
    lookAlikes: ['key-', 'key-value-separator-of-parsers-1', makeUpUuid(1)],
  },
  {
    id: 'mailgun-new',
    make: (s) => `${hex(32, s)}-${hex(8, s + 1)}-${hex(8, s + 2)}`,
    lookAlikes: [makeUpUuid(2), hex(48, 1)],
  },
  {
    id: 'resend',
    make: (s) => `re_${base62(8, s)}_${base62(24, s + 3)}`,
    lookAlikes: ['re_', 're_12345678_abcdef', 're_exports'],
  },
  { id: 'brevo', make: (s) => `xkeysib-${hex(64, s)}-${base62(16, s)}`, lookAlikes: ['xkeysib-', 'xkeysib-your-key'] },
  {
    id: 'klaviyo-private',
    make: (s) => `pk_${hex(34, s)}`,
    lookAlikes: [`pk_test_${base62(24, 1)}`, 'pk_', 'pk_user_id'],
  },
  {
    id: 'twilio-api-key',
    make: (s) => `SK${hex(32, s)}`,
    lookAlikes: [`AC${hex(32, 1)}`, 'SKU0123456789', `SK${hex(20, 1)}`],
  },
  {
    id: 'facebook-access-token',
    make: (s) => `EAA${base62(160, s)}`,
    lookAlikes: ['EAA', 'EAASY', `${base64(60, 1)}/EAA${base62(60, 2)}+${base64(60, 3)}`],
  },
  {
    id: 'hubspot-private-app',
    make: (s) => `pat-na1-${makeUpUuid(s)}`,
    lookAlikes: ['pat-na1-', 'pat-eu1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'],
  },
  {
    id: 'openai',
    make: (s) => `sk-proj-${base64url(60, s)}T3BlbkFJ${base64url(60, s + 1)}`,
    lookAlikes: ['sk-proj-', 'sk-...', 'sk-your-openai-key'],
  },
  { id: 'anthropic', make: (s) => `sk-ant-api03-${base64url(93, s)}AA`, lookAlikes: ['sk-ant-', 'sk-ant-api03-...'] },
  { id: 'huggingface', make: (s) => `hf_${base62(34, s)}`, lookAlikes: ['hf_', 'hf_inference_endpoint_of_the_model'] },
  { id: 'groq', make: (s) => `gsk_${base62(52, s)}`, lookAlikes: ['gsk_', 'gsk_xxxxxxxx'] },
  {
    id: 'npm-token',
    make: (s) => `npm_${base62(36, s)}`,
    lookAlikes: ['npm_config_registry', 'npm_lifecycle_event', 'npm_package_version'],
  },
  { id: 'pypi-token', make: (s) => `pypi-AgEIcHlwaS${base64url(140, s)}`, lookAlikes: ['pypi-AgEIcHlwaS5vcmc'] },
  { id: 'shopify-token', make: (s) => `shpat_${hex(32, s)}`, lookAlikes: ['shpat_', `shpat_${'x'.repeat(32)}`] },
  { id: 'easypost', make: (s) => `EZAK${base62(54, s)}`, lookAlikes: ['EZAK', 'EZAKEY'] },
  { id: 'shippo', make: (s) => `shippo_live_${hex(40, s)}`, lookAlikes: ['shippo_test_', 'shippo_live_your_token'] },
  {
    id: 'notion',
    make: (s) => `secret_${base62(43, s)}`,
    lookAlikes: ['secret_key', 'secret_access_key_of_the_application_user'],
  },
  { id: 'airtable', make: (s) => `pat${base62(14, s)}.${hex(64, s)}`, lookAlikes: ['pattern.compile', 'path.join'] },
  { id: 'linear', make: (s) => `lin_api_${base62(40, s)}`, lookAlikes: ['lin_api_', 'lin_api_key'] },
  { id: 'digitalocean', make: (s) => `dop_v1_${hex(64, s)}`, lookAlikes: ['dop_v1_', 'dop_v1_token'] },
  { id: 'databricks', make: (s) => `dapi${hex(32, s)}`, lookAlikes: ['dapi', 'dapi-url'] },
  { id: 'supabase', make: (s) => `sbp_${hex(40, s)}`, lookAlikes: ['sbp_', 'sb_publishable_xyz'] },
  {
    id: 'sentry-auth-token',
    make: (s) => `sntryu_${hex(64, s)}`,
    lookAlikes: ['sntryu_', `https://${hex(32, 1)}@o1.ingest.sentry.io/42`],
  },
  { id: 'grafana', make: (s) => `glsa_${base62(32, s)}_${hex(8, s)}`, lookAlikes: ['glsa_', 'glsa_token'] },
  { id: 'postman', make: (s) => `PMAK-${hex(24, s)}-${hex(34, s + 1)}`, lookAlikes: ['PMAK-', 'PMAK-key'] },
  {
    id: 'new-relic',
    make: (s) => `NRAK-${makeUp(UPPER + DIGITS, 27, s)}`,
    lookAlikes: ['NRAK-', 'NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX'],
  },
  { id: 'square', make: (s) => `sq0csp-${base64url(43, s)}`, lookAlikes: ['sq0csp-', `sq0idp-${base64url(22, 1)}`] },
  {
    id: 'paypal-braintree',
    make: (s) => `access_token$production$${makeUp(LOWER + DIGITS, 16, s)}$${hex(32, s)}`,
    lookAlikes: ['access_token$', 'access_token$production$id$secret'],
  },
  {
    id: 'azure-storage-key',
    make: (s) => `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${base64(86, s)}==`,
    lookAlikes: ['AccountKey=', 'AccountKey=<key>', 'UseDevelopmentStorage=true'],
  },
  {
    id: 'azure-shared-access-key',
    make: (s) =>
      `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${base64(43, s)}=`,
    lookAlikes: ['SharedAccessKey=', 'SharedAccessKeyName=RootManageSharedAccessKey'],
  },
  {
    id: 'azure-sas',
    make: (s) => `https://acme.blob.core.windows.net/c?sv=2020&sig=${base62(44, s)}%3D`,
    lookAlikes: ['?sig=', '&sig=signature'],
  },
  { id: 'hashicorp-vault', make: (s) => `hvs.${base62(90, s)}`, lookAlikes: ['hvs.', 'hvs.secretNameOfTheProduction'] },
];
