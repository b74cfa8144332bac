import type { CredentialPosition } from './schema.ts';

/** Clients of Amazon: the Selling Partner API, MWS and AWS. */
const AMAZON_POSITIONS: readonly CredentialPosition[] = [
  ...(
    [
      ['LWA refresh token', ['refresh_token']],
      ['LWA access token', ['access_token']],
      ['LWA client secret', ['credentials.SELLING_PARTNER_APP_CLIENT_SECRET']],
      [
        'AWS secret access key',
        ['credentials.AWS_SECRET_ACCESS_KEY', 'credentials.AWS_SELLING_PARTNER_SECRET_ACCESS_KEY'],
      ],
    ] as const
  ).map(([kind, paths]) => ({
    packages: ['amazon-sp-api'],
    calls: ['new default', 'new SellingPartner', 'new SellingPartnerAPI'],
    argument: 0,
    paths,
    kind,
    anyReceiver: true as const,
  })),
  ...(
    [
      ['LWA client secret', ['clientSecret']],
      ['LWA refresh token', ['refreshToken']],
      ['LWA access token', ['accessToken']],
      ['AWS secret access key', ['secretAccessKey']],
    ] as const
  ).map(([kind, paths]) => ({
    packages: ['@sp-api-sdk/auth'],
    calls: ['new SellingPartnerApiAuth'],
    argument: 0,
    paths,
    kind,
    anyReceiver: true as const,
  })),
  { packages: ['amazon-mws'], calls: ['default', 'new default'], argument: 1, kind: 'MWS secret key' },
  {
    packages: ['mws-simple', '@ericblade/mws-simple', 'mws-advanced', '@ericblade/mws-advanced'],
    calls: ['default', 'new default', 'init'],
    argument: 0,
    paths: ['secretKey', 'secretAccessKey', 'authToken', 'AWSSecretAccessKey'],
    kind: 'MWS secret key',
  },
  { packages: ['aws-sdk'], calls: ['new Credentials'], argument: 1, kind: 'AWS secret access key' },
  {
    packages: ['aws-sdk'],
    calls: ['config.update', 'new S3', 'new DynamoDB', 'new SQS', 'new SES', 'new SNS', 'new STS', 'new Credentials'],
    argument: 0,
    paths: ['secretAccessKey', 'credentials.secretAccessKey', 'sessionToken'],
    kind: 'AWS secret access key',
  },
  {
    packages: ['aws4', 'aws4-axios'],
    calls: ['sign'],
    argument: 1,
    paths: ['secretAccessKey'],
    kind: 'AWS secret access key',
  },
];

/** Database, queue and mail drivers. */
const DRIVER_POSITIONS: readonly CredentialPosition[] = [
  ...(
    [
      [['pg'], ['new Pool', 'new Client']],
      [
        ['mysql', 'mysql2', 'mysql2/promise', 'promise-mysql', 'mariadb'],
        ['createConnection', 'createPool'],
      ],
      [['mssql'], ['connect', 'new ConnectionPool']],
      [['tedious'], ['new Connection']],
      [['typeorm'], ['new DataSource', 'createConnection']],
      [['@nestjs/typeorm'], ['TypeOrmModule.forRoot']],
      [['redis'], ['createClient']],
      [['ioredis'], ['new default', 'new Redis', 'new Cluster']],
      [['oracledb'], ['getConnection', 'createPool']],
      [['snowflake-sdk'], ['createConnection']],
      [['@clickhouse/client'], ['createClient']],
      [
        ['ssh2', 'ssh2-sftp-client', 'basic-ftp'],
        ['new Client().connect', 'new default().connect', 'new Client().access'],
      ],
    ] as const
  ).map(([packages, calls]) => ({ packages, calls, argument: 0, paths: ['password'], kind: 'database password' })),
  {
    packages: ['tedious'],
    calls: ['new Connection'],
    argument: 0,
    paths: ['authentication.options.password'],
    kind: 'database password',
  },
  {
    packages: ['mongoose'],
    calls: ['connect', 'createConnection'],
    argument: 1,
    paths: ['pass', 'auth.password'],
    kind: 'database password',
  },
  {
    packages: ['mongodb'],
    calls: ['new MongoClient', 'MongoClient.connect'],
    argument: 1,
    paths: ['auth.password'],
    kind: 'database password',
  },
  {
    packages: ['sequelize', 'sequelize-typescript'],
    calls: ['new default', 'new Sequelize'],
    argument: 2,
    kind: 'database password',
  },
  {
    packages: ['sequelize', 'sequelize-typescript'],
    calls: ['new default', 'new Sequelize'],
    argument: 0,
    paths: ['password'],
    kind: 'database password',
  },
  {
    packages: ['knex'],
    calls: ['default', 'knex'],
    argument: 0,
    paths: ['connection.password'],
    kind: 'database password',
  },
  {
    packages: ['nodemailer'],
    calls: ['createTransport'],
    argument: 0,
    paths: ['auth.pass', 'auth.password', 'auth.clientSecret', 'auth.refreshToken', 'auth.accessToken'],
    kind: 'SMTP password',
    anyReceiver: true,
  },
];

/** Web services. */
const WEB_POSITIONS: readonly CredentialPosition[] = [
  { packages: ['twilio'], calls: ['default', 'new default', 'new Twilio'], argument: 1, kind: 'Twilio auth token' },
  { packages: ['@sendgrid/mail', '@sendgrid/client'], calls: ['setApiKey'], argument: 0, kind: 'SendGrid API key' },
  { packages: ['resend'], calls: ['new Resend'], argument: 0, kind: 'Resend API key' },
  { packages: ['postmark'], calls: ['new ServerClient', 'new AccountClient'], argument: 0, kind: 'Postmark token' },
  {
    packages: ['@mailchimp/mailchimp_marketing'],
    calls: ['setConfig'],
    argument: 0,
    paths: ['apiKey', 'accessToken'],
    kind: 'Mailchimp API key',
  },
  { packages: ['@mailchimp/mailchimp_transactional'], calls: ['default'], argument: 0, kind: 'Mandrill API key' },
  { packages: ['klaviyo-api'], calls: ['new ApiKeySession'], argument: 0, kind: 'Klaviyo private key' },
  {
    packages: ['facebook-nodejs-business-sdk'],
    calls: ['FacebookAdsApi.init'],
    argument: 0,
    kind: 'Meta access token',
  },
  {
    packages: ['stripe'],
    calls: ['default', 'new default', 'new Stripe'],
    argument: 0,
    kind: 'Stripe key',
    proof: 'secret-like',
  },
  { packages: ['@slack/web-api'], calls: ['new WebClient'], argument: 0, kind: 'Slack token' },
  {
    packages: ['openai', '@anthropic-ai/sdk'],
    calls: ['new default', 'new OpenAI', 'new Anthropic'],
    argument: 0,
    paths: ['apiKey'],
    kind: 'API key',
    proof: 'secret-like',
  },
  {
    packages: ['@hubspot/api-client'],
    calls: ['new Client'],
    argument: 0,
    paths: ['accessToken', 'apiKey'],
    kind: 'HubSpot token',
  },
  {
    packages: ['@octokit/rest', 'octokit', '@octokit/core'],
    calls: ['new Octokit'],
    argument: 0,
    paths: ['auth'],
    kind: 'GitHub token',
  },
  {
    packages: ['firebase-admin', 'firebase-admin/app'],
    calls: ['credential.cert', 'cert'],
    argument: 0,
    paths: ['privateKey', 'private_key'],
    kind: 'private key',
  },
  {
    packages: ['@azure/storage-blob'],
    calls: ['new StorageSharedKeyCredential'],
    argument: 1,
    kind: 'Azure storage key',
  },
  { packages: ['@easypost/api'], calls: ['new default', 'default'], argument: 0, kind: 'EasyPost API key' },
  {
    packages: ['axios', 'got', 'superagent', 'request'],
    calls: ['default', 'create', 'request'],
    argument: 0,
    paths: ['auth.password'],
    kind: 'HTTP password',
  },
  ...['get', 'delete', 'head'].map((name) => ({
    packages: ['axios'],
    calls: [name],
    argument: 1,
    paths: ['auth.password'],
    kind: 'HTTP password',
  })),
  ...['post', 'put', 'patch'].map((name) => ({
    packages: ['axios'],
    calls: [name],
    argument: 2,
    paths: ['auth.password'],
    kind: 'HTTP password',
  })),
];

/** Positions in the clients of services. */
export const SERVICE_POSITIONS: readonly CredentialPosition[] = [
  ...AMAZON_POSITIONS,
  ...DRIVER_POSITIONS,
  ...WEB_POSITIONS,
];
