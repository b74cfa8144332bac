import type { NameCategory } from './schema.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Last words of names that hold credentials. */
export const NAME_HEADS: ReadonlyMap<string, NameCategory> = new Map<string, NameCategory>([
  ['password', 'password'],
  ['passwd', 'password'],
  ['pwd', 'password'],
  ['passphrase', 'password'],
  ['passcode', 'password'],
  ['pass', 'password'],
  ['pw', 'password'],
  ['secret', 'secret'],
  ['token', 'token'],
  ['rdt', 'token'],
  ['key', 'key'],
]);

/** Plural last words: the elements of a list or the values of an object are credentials, by weak evidence. */
export const PLURAL_HEADS: ReadonlyMap<string, string> = new Map([
  ['passwords', 'password'],
  ['secrets', 'secret'],
  ['tokens', 'token'],
  ['keys', 'key'],
  ['credentials', 'secret'],
  ['creds', 'secret'],
]);

/** Words before the last one that make a `strong` name of it. A password and a secret need none. */
export const STRONG_QUALIFIERS: Readonly<Record<NameCategory, ReadonlySet<string>>> = {
  password: set(`db database user smtp mail email imap pop ftp sftp ssh admin root redis mysql pg postgres mongo mongodb
    rabbitmq amqp ldap proxy basic auth login sql server account master keystore service sp seller`),
  secret: new Set(),
  token: set(`access refresh auth api bot bearer oauth lwa restricted data personal service slack github gitlab npm jwt
    security amz aws mws amazon spapi sp telegram discord admin deploy sas secret session stripe shopify webhook rdt
    app facebook fb twilio hubspot airtable notion`),
  key: set(`api secret private encryption encrypt decryption decrypt signing hmac aes cipher crypto jwt master shared
    service sendgrid openai stripe mailgun mailchimp klaviyo`),
};

/** Words before the last one that make a `weak` name of it. Any other word before `key` names no credential. */
export const WEAK_KEY_QUALIFIERS = set(
  'auth access account server subscription app client license sign aws storage mws',
);

/** One word anywhere in the name: what it holds is not the credential itself. */
export const NAME_BLOCKERS = set(`reset forgot forgotten change changed update updated confirm confirmation validate
  valid validator verify verified invalid wrong missing incorrect required require requires show hide toggle has is no not
  needs use enable enabled disable disabled allow allowed hash hashed hashing digest checksum sha encrypted masked mask
  redacted redact fake mock mocked dummy sample example placeholder expired empty blank label error errors message csrf
  xsrf idempotency design color colour syntax lexer parser lex parse eof injection inject provider public publishable
  anon field column name names input form type kind translation i18n string strings text title hint tooltip
  regex regexp pattern rule policy strength min max length count limit expiry expires expire expiration ttl lifetime age
  url uri endpoint path route file filename dir folder arn ref reference id ids identifier prefix suffix separator
  delimiter tag html css class selector icon event action topic queue table index foreign sort partition cache lookup
  primary keyword descriptor symbol constant constants reserved option options param params parameter method algorithm
  alg format status code scheme mode flag`);

/** A word right before the last one: a cursor, a signal or a piece of syntax, not a credential. */
export const ADJACENT_BLOCKERS = set(`next page paging pagination continuation cursor sync cancel cancellation start end
  open close first last prev previous current header storage cookie state abort client`);

/** Words after the last telling one that change nothing: environments, regions, encodings, counters. */
export const TRAILING_WORDS =
  set(`prod production live dev devel development staging stage stg qa uat test testing sandbox
  local default fallback value val raw plain plaintext base b64 hex utf encoded na eu fe us uk de fr it es jp in ca mx
  br au ae sg tr old new current previous backup secondary env var const v here amazon`);

/** Names written in one word. */
export const COMPOUND_WORDS: Readonly<Record<string, readonly string[]>> = {
  apikey: ['api', 'key'],
  apisecret: ['api', 'secret'],
  apitoken: ['api', 'token'],
  authtoken: ['auth', 'token'],
  authkey: ['auth', 'key'],
  accesstoken: ['access', 'token'],
  accesskey: ['access', 'key'],
  refreshtoken: ['refresh', 'token'],
  clientsecret: ['client', 'secret'],
  appsecret: ['app', 'secret'],
  secretkey: ['secret', 'key'],
  secretaccesskey: ['secret', 'access', 'key'],
  privatekey: ['private', 'key'],
  encryptionkey: ['encryption', 'key'],
  signingkey: ['signing', 'key'],
  sessionsecret: ['session', 'secret'],
  cookiesecret: ['cookie', 'secret'],
  jwtsecret: ['jwt', 'secret'],
  jwtkey: ['jwt', 'key'],
  webhooksecret: ['webhook', 'secret'],
  dbpassword: ['db', 'password'],
  dbpass: ['db', 'pass'],
  dbpasswd: ['db', 'passwd'],
  dbpwd: ['db', 'pwd'],
  userpassword: ['user', 'password'],
  rootpassword: ['root', 'password'],
  adminpassword: ['admin', 'password'],
  mypassword: ['my', 'password'],
  passwort: ['password'],
  bottoken: ['bot', 'token'],
  publickey: ['public', 'key'],
  keyid: ['key', 'id'],
};

/** Verbs that a function which returns a credential starts with. */
export const GETTER_VERBS = set('get read load fetch build create make default');

/** Words that are written in capitals or in their own way in messages. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    api: 'API',
    jwt: 'JWT',
    aws: 'AWS',
    lwa: 'LWA',
    mws: 'MWS',
    db: 'database',
    pg: 'PostgreSQL',
    smtp: 'SMTP',
    ftp: 'FTP',
    sftp: 'SFTP',
    ssh: 'SSH',
    ldap: 'LDAP',
    imap: 'IMAP',
    hmac: 'HMAC',
    aes: 'AES',
    sp: 'SP-API',
    spapi: 'SP-API',
    rdt: 'restricted data token',
    passwd: 'password',
    pwd: 'password',
    pass: 'password',
    pw: 'password',
    oauth: 'OAuth',
    slack: 'Slack',
    github: 'GitHub',
    gitlab: 'GitLab',
    stripe: 'Stripe',
    shopify: 'Shopify',
  }),
);

/** Property names that take a credential in whatever object they stand, so that any literal counts. */
export const CREDENTIAL_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['SELLING_PARTNER_APP_CLIENT_SECRET', 'LWA client secret'],
  ['secretOrKey', 'JWT secret'],
  ['secretOrPrivateKey', 'JWT secret'],
]);

/** HTTP headers that carry a credential, in lower case. */
export const CREDENTIAL_HEADERS: ReadonlyMap<string, string> = new Map([
  ['authorization', 'authorization header'],
  ['proxy-authorization', 'authorization header'],
  ['x-amz-access-token', 'LWA access token'],
  ['x-amz-security-token', 'AWS session token'],
  ['x-api-key', 'API key'],
  ['api-key', 'API key'],
  ['apikey', 'API key'],
  ['x-auth-token', 'authentication token'],
  ['x-access-token', 'access token'],
  ['x-auth-key', 'API key'],
  ['x-shopify-access-token', 'Shopify token'],
  ['private-token', 'GitLab token'],
  ['x-goog-api-key', 'Google API key'],
  ['x-hub-signature-secret', 'webhook secret'],
]);
